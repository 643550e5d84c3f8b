import { message } from "../../language";
import type { CellValue } from "../../workbook";
import { isCellError } from "../../workbook";
import type { Issue } from "../issue";
import type { Column, Columns, RowValues, TableSchema } from "../schema";
import { issueAt } from "./table-reference";
import type { TableReference } from "./table-reference";

/** A row without errors in its cells. */
export interface GoodRow<C extends Columns> {
  /** 1-based row of the table's body. */
  readonly row: number;
  readonly values: RowValues<C>;
}

/** A row with errors: what of it could be read. */
export interface FaultyRow<C extends Columns> {
  readonly row: number;
  readonly values: Partial<RowValues<C>>;
}

export interface RowsRead<C extends Columns> {
  readonly good: readonly GoodRow<C>[];
  readonly faulty: readonly FaultyRow<C>[];
  readonly issues: readonly Issue[];
}

/** Reads every row of a table. A row in which all known columns are blank is no row. */
export function readRows<C extends Columns>(
  schema: Pick<TableSchema<C>, "columns">,
  reference: TableReference,
): RowsRead<C> {
  const good: GoodRow<C>[] = [];
  const faulty: FaultyRow<C>[] = [];
  const issues: Issue[] = [];
  const columns = Object.entries(schema.columns).flatMap(([key, column]) => {
    const position = reference.positions.get(key);
    return position === undefined ? [] : [{ key, column, position }];
  });

  reference.content.rows.forEach((cells, index) => {
    const row = index + 1;
    if (columns.every(({ position }) => isBlank(cells[position] ?? null))) return;
    const values: Record<string, unknown> = {};
    let faults = 0;
    for (const { key, column, position } of columns) {
      const cell = cells[position] ?? null;
      const outcome = readCell(column, cell);
      if (outcome === null) continue;
      if (outcome.ok) {
        values[key] = outcome.value;
      } else {
        faults += 1;
        issues.push(issueAt(reference, row, key, { code: outcome.code, expected: outcome.expected }));
      }
    }
    // The schema's kinds made the values, key by key: this is their type.
    if (faults === 0) good.push({ row, values: values as RowValues<C> });
    else faulty.push({ row, values: values as Partial<RowValues<C>> });
  });
  return { good, faulty, issues };
}

function readCell({ kind, required }: Column, cell: CellValue): ReturnType<Column["kind"]["read"]> | null {
  if (isBlank(cell)) {
    return required
      ? { ok: false, code: "missing-value", expected: message("intake.cell.required", { accepts: kind.accepts }) }
      : null;
  }
  if (cell !== null && isCellError(cell)) {
    return { ok: false, code: "error-cell", expected: message("intake.cell.no-error", { accepts: kind.accepts }) };
  }
  return cell === null ? null : kind.read(cell);
}

/** A cell of spaces is blank: nobody sees the difference. */
export function isBlank(cell: CellValue): boolean {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}
