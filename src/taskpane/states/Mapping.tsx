import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { mappedTotals } from "../../intake";
import type { MappedWorkbook } from "../../intake";
import type { PaneActions } from "../actions";
import { Buttons } from "../parts/Buttons";
import { MappedBlockView } from "../parts/MappedBlockView";
import { Questions } from "../parts/Questions";
import { StateView } from "../parts/StateView";
import { useWords } from "../Words";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface MappingProps {
  readonly mapped: MappedWorkbook;
  readonly actions: Pick<PaneActions, "answerSources" | "check" | "takeSources" | "insertTables">;
}

/** The user's own ranges, as they would be read; what cannot be known is asked, and nothing is taken before it is answered. */
export function Mapping({ mapped, actions }: MappingProps) {
  const styles = useStyles();
  const { say, tell } = useWords();
  const { blocks, questions, currency } = mapped;
  const totals = mappedTotals(blocks);
  return (
    <StateView title={say("pane.mapping.title")} takeFocus>
      <Body1>{say("pane.mapping.found")}</Body1>
      {questions.length > 0 && (
        <>
          <Body1>{say("pane.mapping.asked", { count: questions.length })}</Body1>
          <Questions
            questions={questions.map(({ key, text, choices }) => ({
              key,
              text: tell(text),
              choices: choices.map(({ value, means }) => ({ value, means: tell(means) })),
            }))}
            onAnswer={actions.answerSources}
          />
        </>
      )}
      {blocks.map((block) => (
        <MappedBlockView
          key={`${block.table} ${block.name}`}
          block={block}
          currency={currency}
          onAnswer={actions.answerSources}
        />
      ))}
      {totals.length > 0 && (
        <>
          <Subtitle2 as="h3" style={{ margin: 0 }}>
            {say("pane.mapping.totals")}
          </Subtitle2>
          <ul className={styles.list} aria-label={say("pane.mapping.totals")}>
            {totals.map((line, index) => (
              <li key={index}>{tell(line)}</li>
            ))}
          </ul>
        </>
      )}
      <Body1>{say("pane.mapping.writes")}</Body1>
      <Buttons>
        <Button appearance="primary" disabled={questions.length > 0} onClick={actions.takeSources}>
          {say("pane.mapping.use")}
        </Button>
        <Button appearance="subtle" onClick={actions.check}>
          {say("pane.back")}
        </Button>
        <Button appearance="subtle" onClick={() => actions.insertTables(false)}>
          {say("pane.no-tables.insert-empty")}
        </Button>
      </Buttons>
    </StateView>
  );
}
