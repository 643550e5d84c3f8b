import { isBlank, tableNamed } from "../intake";
import type { Workbook, WorkbookContent, WorkbookPlan } from "../workbook";

/** An input table that holds rows. */
export interface FilledTable {
  readonly name: string;
  /** Rows that are not blank. */
  readonly rows: number;
}

/** The input tables of a workbook that hold rows and that a plan writes anew; none where it cannot be read: writing then says why. */
export async function filledTables(plan: WorkbookPlan, workbook: Workbook): Promise<readonly FilledTable[]> {
  const planned = new Set(
    plan.sheets.flatMap(({ blocks }) => blocks.flatMap(({ table }) => tableNamed(table?.name ?? "") ?? [])),
  );
  return (await tablesOf(workbook)).flatMap(({ name, rows }) => {
    const key = tableNamed(name);
    const filled = rows.filter((row) => !row.every(isBlank)).length;
    return key !== null && planned.has(key) && filled > 0 ? [{ name, rows: filled }] : [];
  });
}

async function tablesOf(workbook: Workbook): Promise<WorkbookContent["tables"]> {
  try {
    return (await workbook.read()).tables;
  } catch {
    return [];
  }
}
