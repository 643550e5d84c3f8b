import {
  Body1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import type { ImportAnswers, ImportColumns, ImportOutcome } from "../import-outcome";
import { useWords } from "../Words";
import { ImportHeadings } from "./ImportHeadings";
import { Questions } from "./Questions";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface ImportResultProps {
  readonly outcome: ImportOutcome;
  /** What was said of the report so far. */
  readonly given: ImportAnswers;
  readonly onAnswer: (answers: ImportAnswers) => void;
}

/** What a report gave: how its lines become the figures and what was not used; or what has to be said of it first. */
export function ImportResult({ outcome, given, onAnswer }: ImportResultProps) {
  const { say } = useWords();
  switch (outcome.kind) {
    case "refused":
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
          {outcome.headings.length > 0 && (
            <ImportHeadings
              columns={{ headings: outcome.headings, read: {} }}
              given={given}
              again={say("pane.import.read-again")}
              onAnswer={onAnswer}
            />
          )}
        </>
      );
    case "asked":
      return (
        <>
          <Body1>{say("pane.import.asked", { count: outcome.questions.length })}</Body1>
          <Questions questions={outcome.questions} onAnswer={onAnswer} />
          <Lines title={say("pane.import.findings", { count: outcome.findings.length })} lines={outcome.findings} />
          <Columns columns={outcome.columns} given={given} onAnswer={onAnswer} />
        </>
      );
    case "imported":
      return (
        <>
          <Lines title={say("pane.import.found")} lines={outcome.proof} />
          <Lines title={say("pane.import.findings", { count: outcome.findings.length })} lines={outcome.findings} />
          <Lines title={say("pane.import.topics", { count: outcome.topics.length })} lines={outcome.topics} />
          <Columns columns={outcome.columns} given={given} onAnswer={onAnswer} />
        </>
      );
  }
}

/** Which column was read as what, to be changed where it is wrong. */
function Columns({
  columns,
  given,
  onAnswer,
}: { readonly columns: ImportColumns } & Pick<ImportResultProps, "given" | "onAnswer">) {
  const { say } = useWords();
  if (columns.headings.length === 0) return null;
  return (
    <details>
      <summary>{say("pane.import.columns")}</summary>
      <ImportHeadings columns={columns} given={given} again={say("pane.import.read-columns")} onAnswer={onAnswer} />
    </details>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <>
      <Subtitle2 as="h3" style={{ margin: 0 }}>
        {title}
      </Subtitle2>
      <ul className={styles.list} aria-label={title}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}
