import {
  Body1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { ImportAnswers, ImportOutcome } from "../import-outcome";
import { useWords } from "../Words";
import { ImportQuestions } from "./ImportQuestions";

const MANY = 50;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  lines: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
    maxHeight: "240px",
    overflowY: "auto",
  },
});

interface ImportResultProps {
  readonly outcome: ImportOutcome;
  readonly onAnswer: (answers: ImportAnswers) => void;
}

/** What a log gave: what was found and what was not used, or why it can't be used and what to say of it. */
export function ImportResult({ outcome, onAnswer }: ImportResultProps) {
  const styles = useStyles();
  const { say } = useWords();
  if (outcome.kind === "refused") {
    return (
      <>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{say("pane.import.refused")}</MessageBarTitle>
            {outcome.why.map((why, index) => (
              <Body1 key={index} block>
                {why}
              </Body1>
            ))}
          </MessageBarBody>
        </MessageBar>
        <ImportQuestions asksDateOrder={outcome.asksDateOrder} headings={outcome.headings} onAnswer={onAnswer} />
      </>
    );
  }
  const notUsed = say("pane.import.bad-lines", { count: outcome.badLines.length });
  return (
    <>
      <Subtitle2 as="h3" style={{ margin: 0 }}>
        {say("pane.import.found")}
      </Subtitle2>
      <ul className={styles.list}>
        {outcome.facts.map((fact, index) => (
          <li key={index}>{fact}</li>
        ))}
      </ul>
      {outcome.badLines.length > 0 && (
        <>
          <Subtitle2 as="h3" style={{ margin: 0 }}>
            {notUsed}
          </Subtitle2>
          {/* It scrolls, so the keyboard must reach it. */}
          <ul className={styles.lines} aria-label={notUsed} tabIndex={0}>
            {outcome.badLines.slice(0, MANY).map((line, index) => (
              <li key={index}>{line}</li>
            ))}
            {outcome.badLines.length > MANY && (
              <li>{say("pane.import.and-more", { count: outcome.badLines.length - MANY })}</li>
            )}
          </ul>
        </>
      )}
    </>
  );
}
