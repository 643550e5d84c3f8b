import type { Book } from "../book/book";
import { renameColumnIn } from "../formula/formula-text";
import { Sheet } from "../sheet/sheet";
import type { Table } from "../sheet/sheet";
import { contains } from "../sheet/address";
import type { Scalar } from "../formula/values";

/** Gives a column its header: made unique within the table, and never empty. Formulas that name the column follow. */
export function renameColumn(book: Book, table: Table, index: number, wanted: string): void {
  const column = table.columns[index];
  if (!column) return;
  const others = table.columns.filter((_, place) => place !== index).map(({ name }) => name);
  const before = column.name;
  column.name = uniqueHeader(wanted === "" ? `Column${index + 1}` : wanted, others);
  if (table.showHeaders) table.sheet.putValue(table.area.top, table.area.left + index, column.name);
  if (before === column.name) return;
  for (const sheet of book.sheets) {
    for (const formula of sheet.formulas.values()) {
      const home =
        sheet === table.sheet &&
        contains(table.area, { top: formula.row, bottom: formula.row, left: formula.column, right: formula.column });
      const text = renameColumnIn(formula.text, table.name, before, column.name, home);
      if (text === formula.text) continue;
      formula.text = text;
      sheet.putFormula(formula, sheet.value(formula.row, formula.column));
    }
  }
  book.calculation.touchNames();
}

/** The header, with a number after it where another column has it already: Volume, Volume2, Volume3. */
export function uniqueHeader(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}${number}`.toLowerCase())) return `${wanted}${number}`;
}

/** Headers from the values of a row: texts, unique, and none empty. */
export function headersFrom(values: readonly Scalar[]): string[] {
  const headers: string[] = [];
  values.forEach((value, index) => {
    const text =
      value === null
        ? ""
        : typeof value === "object"
          ? value.code
          : typeof value === "boolean"
            ? String(value).toUpperCase()
            : String(value);
    headers.push(uniqueHeader(text.trim() === "" ? `Column${index + 1}` : text, headers));
  });
  return headers;
}

/** Writes the table's headers into its header row, as texts. */
export function putHeaders(book: Book, table: Table): void {
  if (!table.showHeaders) return;
  table.columns.forEach(({ name }, index) => {
    const [row, column] = [table.area.top, table.area.left + index];
    const formula = table.sheet.formulas.get(Sheet.key(row, column));
    if (formula) book.calculation.remove(formula);
    if (table.sheet.value(row, column) !== name) table.sheet.putValue(row, column, name);
  });
}
