import type { LogMerge } from "../intake";
import { WorkbookFailure } from "../workbook";
import type { RowsPlan, Workbook, WorkbookPlan } from "../workbook";

/** A failure after which rows that had gone in could not be taken out again. */
function unrestored(cause: unknown, rows: readonly RowsPlan[]): unknown {
  if (!(cause instanceof WorkbookFailure)) return cause;
  const { code, subject, detail, cleared, remains } = cause;
  return new WorkbookFailure(code, subject, detail, false, cleared, [...remains, ...rows.map(({ table }) => table)]);
}

/** What is done with the sheets of a merge: written as everything else is, with what is to be known of it. */
type WriteSheets = (plan: WorkbookPlan) => Promise<unknown>;

/**
 * Lets a report join the workbook's own tables: new flows go behind those that stand, flows that were chosen take the report's volume, and the proof of totals stands on its
 * sheet. What else is in a row stays as it is. Where a part cannot be written, nothing of it stays.
 *
 * @param chosen - names of flows that take the report's volume
 * @returns false where the workbook has no table of flows any more
 */
export async function mergeImport(
  workbook: Workbook,
  merge: LogMerge,
  chosen: readonly string[],
  write: WriteSheets = (plan) => workbook.write(plan),
): Promise<boolean> {
  const plan = merge.plan(await workbook.read(), chosen);
  if (plan === null) return false;
  const [first, ...others] = plan.rows;
  const undo = first === undefined ? null : await workbook.addRows(first, ...others);
  try {
    await write({ sheets: plan.sheets });
  } catch (cause) {
    const isBack = undo === null || (await undo());
    throw isBack ? cause : unrestored(cause, plan.rows);
  }
  return true;
}
