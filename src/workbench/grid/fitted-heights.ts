import type { GridCell, GridView } from "../../emulator";
import type { Axis } from "./axis";
import { PIXELS_PER_POINT } from "./cell-look";

/** Rows looked at for their height: a title and headers stand at the top; the thousands below are data. */
const ROWS = 300;
const COLUMNS = 60;
const DEFAULT_POINTS = 15;
const LINE = 1.22;
const DEFAULT_FONT = 11;
/** Mean width of a letter, in font sizes. */
const LETTER = 0.52;

/**
 * Heights, in pixels, of rows that nobody sized and whose text is taller than a plain row: Excel fits these when it draws.
 *
 * Long text is estimated by its letters, not measured: a sheet to look at, not to print.
 */
export function fittedHeights(grid: GridView, sheet: string, columns: Axis): ReadonlyMap<number, number> {
  const used = grid.usedRange(sheet);
  const heights = new Map<number, number>();
  if (used.rows === 0 || used.columns === 0) return heights;
  const cells = grid.cells(sheet, 0, 0, Math.min(ROWS, used.rows), Math.min(COLUMNS, used.columns));
  cells.forEach((row, index) => {
    if (Math.abs(grid.rowHeight(sheet, index) - DEFAULT_POINTS) > 0.5) return;
    const tallest = Math.max(0, ...row.map((cell, column) => textHeight(cell, widthOf(cell, column, columns))));
    if (tallest > DEFAULT_POINTS * PIXELS_PER_POINT) heights.set(index, tallest);
  });
  return heights;
}

function widthOf({ merged }: GridCell, column: number, columns: Axis): number {
  const across = merged === undefined || merged === "covered" ? 1 : merged.columns;
  return columns.start(column + across) - columns.start(column);
}

function textHeight({ text, style, merged }: GridCell, width: number): number {
  if (text === "" || merged === "covered" || (merged !== undefined && merged.rows > 1)) return 0;
  const font = (style.fontSize ?? DEFAULT_FONT) * PIXELS_PER_POINT;
  const lines = style.wrap === true ? linesOf(text, Math.max(1, Math.floor((width - 6) / (font * LETTER)))) : 1;
  return Math.ceil(lines * font * LINE) + 2;
}

function linesOf(text: string, letters: number): number {
  return text.split("\n").reduce((sum, paragraph) => sum + paragraphLines(paragraph, letters), 0);
}

function paragraphLines(paragraph: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    if (used > 0 && used + word.length > letters) {
      lines += 1;
      used = 0;
    }
    used += word.length + 1;
  }
  return lines;
}
