import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Run } from "../../app";
import { useWords } from "../Words";

/** What an import brought into the workbook. */
export interface ImportedSummary {
  readonly flows: number;
  /** Things to know of the report, kept on the sheet of the import. */
  readonly findings: number;
  /** The sheets on which the tables stand beside those that are read; none where they are the ones that are read. */
  readonly beside: readonly string[];
  /** Flows that were added to the workbook's own, and those of the same name that took the report's volume; absent where nothing was joined. */
  readonly joined?: { readonly added: number; readonly taken: number };
}

/** After an import: what came in, where its caveats stand, and what comes next. It goes once there is a recommendation. */
export function Imported({ summary, run }: { readonly summary: ImportedSummary; readonly run: Run }) {
  const { say } = useWords();
  const { flows, findings, beside, joined } = summary;
  const isBeside = beside.length > 0;
  if (run.at === "done" || run.at === "running" || run.at === "reading" || run.at === "failed") return null;
  return (
    <MessageBar intent={isBeside ? "warning" : "success"} layout="multiline" politeness="polite">
      <MessageBarBody>
        {joined === undefined
          ? say("pane.import.came-in", { flows, findings })
          : say("pane.import.joined", { ...joined, findings })}{" "}
        {isBeside
          ? say("pane.import.next-beside", { sheets: beside.join(", ") })
          : say(run.at === "no-tables" ? "pane.import.next-tables" : "pane.import.next-check")}
      </MessageBarBody>
    </MessageBar>
  );
}
