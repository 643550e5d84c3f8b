import { mappingPlan, mappingRows } from "../intake";
import type { MappingRow } from "../intake";
import { message } from "../language";
import type { Language, Message } from "../language";
import { WorkbookFailure } from "../workbook";
import type { WorkbookFailureCode, WorkbookPlan } from "../workbook";
import type { Checked } from "./check";
import { failureDetail, failureMessage } from "./failure-message";

/** Workbooks in which a mapping cannot be kept: it holds for the session, and is proposed anew in the next. */
const UNWRITABLE: ReadonlySet<WorkbookFailureCode> = new Set(["protected", "read-only"]);

/** Whether a failure says that the workbook takes no writing. */
export function isUnwritable(cause: unknown): boolean {
  return cause instanceof WorkbookFailure && UNWRITABLE.has(cause.code);
}

/** Whether a mapping was kept after a run. */
export interface Kept {
  /** Whether it was to be written. */
  readonly tried: boolean;
  /** Why it was not, in words; null where it was, or need not be. */
  readonly unkept: Message | null;
  /** The technical words behind that, for a report to support. */
  readonly faults: readonly string[];
}

/**
 * Remembers sources that stand elsewhere or have more or fewer rows than the table Mapping says as a run found them: what was told once is not told at each run.
 * Where that fails, the recommendation stands already, and the sources are told again: no failure of the run, but said.
 */
export async function keepMapping(
  { mapping, content }: Extract<Checked, { kind: "read" }>,
  language: Language,
  write: (plan: WorkbookPlan) => Promise<void>,
): Promise<Kept> {
  const remembered = mappingRows(content);
  if (remembered.length === 0 || mapping.length === 0 || blocksOf(remembered) === blocksOf(mapping))
    return { tried: false, unkept: null, faults: [] };
  try {
    await write(mappingPlan(language, mapping, content));
    return { tried: true, unkept: null, faults: [] };
  } catch (cause) {
    const why = failureMessage(cause, true);
    const unkept = message("app.mapping-not-kept", { table: message("mapping.title"), why });
    return { tried: true, unkept, faults: [failureDetail(cause)] };
  }
}

function blocksOf(rows: readonly MappingRow[]): string {
  const blocks = rows.filter(({ column }) => column === "");
  return JSON.stringify(blocks.map(({ table, source, unit, factor }) => [table, source, unit, factor]).sort());
}
