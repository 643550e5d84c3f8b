import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Run } from "../../app";
import type { PaneActions } from "../actions";
import { Buttons } from "../parts/Buttons";
import { Findings } from "../parts/Findings";
import { StateView } from "../parts/StateView";
import { useWords } from "../Words";
import type { Words } from "../Words";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface NoTablesProps {
  readonly run: Extract<Run, { at: "no-tables" }>;
  readonly actions: Pick<PaneActions, "check" | "insertTables" | "beginImport" | "select">;
}

export function NoTables({ run, actions }: NoTablesProps) {
  const styles = useStyles();
  const words = useWords();
  const { say, tell } = words;
  const { missing, nearest, issues } = run;
  return (
    <StateView title={say("pane.no-tables.title")} takeFocus>
      <Body1>{say("pane.no-tables.text", { count: missing.length })}</Body1>
      <ul className={styles.list}>
        {missing.map((table) => (
          <li key={table}>{tableLabel(words, table)}</li>
        ))}
      </ul>
      {nearest.length > 0 && (
        <>
          <Body1>{say("pane.no-tables.nearest")}</Body1>
          <ul className={styles.list} aria-label={say("pane.no-tables.nearest")}>
            {nearest.map((line, index) => (
              <li key={index}>{tell(line)}</li>
            ))}
          </ul>
        </>
      )}
      <Findings issues={issues} onSelect={actions.select} />
      <Buttons>
        {missing.includes("flows") && (
          <Button appearance="primary" onClick={() => actions.insertTables(true)}>
            {say("pane.no-tables.insert-example")}
          </Button>
        )}
        <Button
          appearance={missing.includes("flows") ? "secondary" : "primary"}
          onClick={() => actions.insertTables(false)}
        >
          {say("pane.no-tables.insert-empty")}
        </Button>
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
