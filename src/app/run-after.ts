import { canGoOn, hasErrors } from "./check";
import type { Checked } from "./check";
import { missingWords } from "./missing-words";
import type { Run } from "./run";

/** Whether a run shows what was found in the workbook, or that nothing was. */
export function showsFindings(run: Run): boolean {
  if (run.at === "no-tables") return run.issues.length > 0;
  return run.at === "issues" || run.at === "ready" || run.at === "done";
}

/** What the tables say, as far as an analysis reads it. */
export function markOf(checked: Checked): string {
  return checked.kind === "read" ? JSON.stringify(checked.inputs) : "";
}

/** What the pane shows of tables that were read. */
export function runAfter(checked: Checked): Run {
  if (checked.kind === "no-tables") {
    const [, ...nearest] = missingWords(checked);
    return { at: "no-tables", missing: checked.missing, nearest, issues: checked.mapped?.issues ?? [] };
  }
  if (checked.kind === "proposed") return { at: "mapping", mapped: checked.mapped };
  const { reading, issues } = checked;
  if (hasErrors(issues) || !canGoOn(checked)) return { at: "issues", reading, canGoOn: canGoOn(checked) };
  return { at: "ready", reading };
}
