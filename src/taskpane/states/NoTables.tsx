import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneActions } from "../actions";
import { Buttons } from "../parts/Buttons";
import { StateView } from "../parts/StateView";
import { useWords } from "../Words";
import type { Words } from "../Words";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface NoTablesProps {
  /** Keys of the tables an analysis needs and the workbook does not have. */
  readonly missing: readonly string[];
  readonly actions: Pick<PaneActions, "check" | "insertTables" | "beginImport">;
}

export function NoTables({ missing, actions }: NoTablesProps) {
  const styles = useStyles();
  const words = useWords();
  const { say } = words;
  return (
    <StateView title={say("pane.no-tables.title")} takeFocus>
      <Body1>{say("pane.no-tables.text", { count: missing.length })}</Body1>
      <ul className={styles.list}>
        {missing.map((table) => (
          <li key={table}>{tableLabel(words, table)}</li>
        ))}
      </ul>
      <Buttons>
        <Button appearance="primary" onClick={() => actions.insertTables(true)}>
          {say("pane.no-tables.insert-example")}
        </Button>
        <Button onClick={() => actions.insertTables(false)}>{say("pane.no-tables.insert-empty")}</Button>
        <Button onClick={actions.beginImport}>{say("pane.no-tables.import")}</Button>
      </Buttons>
      <Body1 className={styles.hint}>{say("pane.no-tables.existing")}</Body1>
      <Buttons>
        <Button appearance="subtle" onClick={actions.check}>
          {say("pane.check-again")}
        </Button>
      </Buttons>
    </StateView>
  );
}

function tableLabel({ say }: Words, table: string): string {
  if (table === "flows" || table === "team" || table === "offers") return say(`pane.table.${table}`);
  return say("pane.table.other", { name: table });
}
