import { mappingPlan, mappingRows } from "../intake";
import type { MappingRow } from "../intake";
import type { Language } from "../language";
import { WorkbookFailure } from "../workbook";
import type { WorkbookFailureCode, WorkbookPlan } from "../workbook";
import type { Checked } from "./check";

/** Workbooks in which a mapping cannot be kept: it holds for the session, and is proposed anew in the next. */
const UNWRITABLE: ReadonlySet<WorkbookFailureCode> = new Set(["protected", "read-only"]);

/** Whether a failure says that the workbook takes no writing. */
export function isUnwritable(cause: unknown): boolean {
  return cause instanceof WorkbookFailure && UNWRITABLE.has(cause.code);
}

/**
 * Remembers sources that stand elsewhere or have more or fewer rows than the table Mapping says as a run found them: what was told once is not told at each run.
 * Where the workbook takes no writing, they are told again.
 */
export async function keepMapping(
  { mapping, content }: Extract<Checked, { kind: "read" }>,
  language: Language,
  write: (plan: WorkbookPlan) => Promise<void>,
): Promise<void> {
  const remembered = mappingRows(content);
  if (remembered.length === 0 || mapping.length === 0 || blocksOf(remembered) === blocksOf(mapping)) return;
  try {
    await write(mappingPlan(language, mapping, content));
  } catch (cause) {
    if (!isUnwritable(cause)) throw cause;
  }
}

function blocksOf(rows: readonly MappingRow[]): string {
  const blocks = rows.filter(({ column }) => column === "");
  return JSON.stringify(blocks.map(({ table, source, unit, factor }) => [table, source, unit, factor]).sort());
}
