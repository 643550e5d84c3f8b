import { columnCount, rowCount, type Area } from "./address";
import type { Book } from "../book/book";
import { formatAt, noteChange, putInput, requireWritable, type CellInput } from "./edit";
import { changeStyle } from "./format-edit";
import { moveFormula } from "../formula/formula-text";
import type { Sheet } from "./sheet";

/** Copies cells, as often as they fit into the target, at least once. Formulas move with their relative references. */
export function copyArea(
  book: Book,
  from: Sheet,
  source: Area,
  to: Sheet,
  wanted: Area,
  what: "All" | "Formulas" | "Values" | "Formats",
): void {
  const [height, width] = [rowCount(source), columnCount(source)];
  const rows = rowCount(wanted) % height === 0 ? rowCount(wanted) : height;
  const columns = columnCount(wanted) % width === 0 ? columnCount(wanted) : width;
  const target = {
    top: wanted.top,
    left: wanted.left,
    bottom: wanted.top + rows - 1,
    right: wanted.left + columns - 1,
  };
  requireWritable(book, to, target);
  book.settle();
  const copies: { row: number; column: number; input: NonNullable<CellInput>; format: string }[] = [];
  const styles = new Map<string, object>();
  for (let row = target.top; row <= target.bottom; row += 1) {
    for (let column = target.left; column <= target.right; column += 1) {
      const [fromRow, fromColumn] = [
        source.top + ((row - target.top) % height),
        source.left + ((column - target.left) % width),
      ];
      const formula = what === "Values" ? undefined : from.formulaAt(fromRow, fromColumn);
      const input = formula
        ? { formula: moveFormula(formula.text, row - fromRow, column - fromColumn) }
        : { value: from.value(fromRow, fromColumn) };
      copies.push({ row, column, input, format: formatAt(from, fromRow, fromColumn) });
      styles.set(`${row},${column}`, from.foundCell(fromRow, fromColumn)?.style ?? {});
    }
  }
  if (what === "All" || what === "Formats")
    changeStyle(book, to, target, (style, row, column) => styles.get(`${row},${column}`) ?? style);
  if (what === "Formats") return;
  for (const { row, column, input } of copies) putInput(book, to, row, column, input);
  book.calculation.touch(to, target);
  book.isDirty = true;
  noteChange(book, to, target);
}
