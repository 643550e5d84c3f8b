import { mappingPlan, mappingRows } from "../intake";
import type { MappingRow } from "../intake";
import { message } from "../language";
import type { Language } from "../language";
import { WorkbookFailure } from "../workbook";
import type { WorkbookFailureCode, WorkbookPlan } from "../workbook";
import type { Checked } from "./check";
import { failureDetail, failureMessage } from "./failure-message";
import type { Wrote } from "./run";

/** Workbooks in which a mapping cannot be kept: it holds for the session, and is proposed anew in the next. */
const UNWRITABLE: ReadonlySet<WorkbookFailureCode> = new Set(["protected", "read-only"]);

/** Writes a mapping that was agreed to; what is to be known where the workbook takes no writing, else null. */
export async function keepAgreed(write: () => Promise<void>): Promise<Partial<Wrote> | null> {
  try {
    await write();
    return null;
  } catch (cause) {
    if (!isUnwritable(cause)) throw cause;
    return notKept(cause, false);
  }
}

/** Whether a failure says that the workbook takes no writing. */
function isUnwritable(cause: unknown): boolean {
  return cause instanceof WorkbookFailure && UNWRITABLE.has(cause.code);
}

/** What is to be known of a mapping that could not be written; a filter may have been cleared for it all the same. `isAnswered`: a recommendation stands already. */
function notKept(cause: unknown, isAnswered: boolean): Partial<Wrote> {
  const why = failureMessage(cause, isAnswered);
  const key = isAnswered ? "app.mapping-not-kept" : "app.mapping-not-kept-yet";
  return {
    unkept: message(key, { table: message("mapping.title"), why }),
    faults: [failureDetail(cause)],
    cleared: cause instanceof WorkbookFailure ? cause.cleared : [],
  };
}

/**
 * Remembers sources that stand elsewhere or have more or fewer rows than the table Mapping says as a run found them: what was told once is not told at each run.
 * Where that fails, the recommendation stands already, and the sources are told again: no failure of the run, but said.
 *
 * @returns whether it was to be written
 */
export async function keepMapping(
  { mapping, content }: Extract<Checked, { kind: "read" }>,
  language: Language,
  write: (plan: WorkbookPlan) => Promise<void>,
  tell: (told: Partial<Wrote>) => void,
): Promise<boolean> {
  const remembered = mappingRows(content);
  if (remembered.length === 0 || mapping.length === 0 || blocksOf(remembered) === blocksOf(mapping)) return false;
  try {
    await write(mappingPlan(language, mapping, content));
  } catch (cause) {
    tell(notKept(cause, true));
  }
  return true;
}

function blocksOf(rows: readonly MappingRow[]): string {
  const blocks = rows.filter(({ column }) => column === "");
  return JSON.stringify(blocks.map(({ table, source, unit, factor }) => [table, source, unit, factor]).sort());
}
