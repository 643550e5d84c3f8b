import type { Area } from "./address";
import { displayText } from "./display-text";
import { limited } from "./edit";
import { setRowPoints, STANDARD_HEIGHT } from "./sizes";
import { isCovered, type Sheet } from "./sheet";

/** Columns as wide as their longest text in the given cells, in the font's average width. */
export function autofitColumns(sheet: Sheet, area: Area): void {
  const { top, bottom, right } = limited(sheet, area);
  for (let column = area.left; column <= right; column += 1) {
    let longest = 0;
    sheet.forEachCell({ top, bottom, left: column, right: column }, (cell, row) => {
      if (isCovered(cell) || cell.alignment?.wrapText === true) return;
      const bold = cell.font?.bold === true ? 1.1 : 1;
      const scale = (cell.font?.size ?? 11) / 11;
      longest = Math.max(longest, displayText(sheet, row, column).length * bold * scale);
    });
    if (longest > 0) sheet.raw.getColumn(column).width = Math.min(255, Math.round((longest + 1.7) * 100) / 100);
  }
}

/** Rows as high as their wrapped texts ask at the width of their columns. */
export function autofitRows(sheet: Sheet, area: Area): void {
  const { bottom } = limited(sheet, area);
  for (let row = area.top; row <= bottom; row += 1) {
    let height = STANDARD_HEIGHT;
    sheet.forEachCell({ ...area, top: row, bottom: row }, (cell, _, column) => {
      if (isCovered(cell)) return;
      const width = sheet.raw.getColumn(column).width ?? 8.43;
      const line = (cell.font?.size ?? 11) * 1.36;
      const text = displayText(sheet, row, column);
      const lines =
        cell.alignment?.wrapText === true
          ? text.split("\n").reduce((sum, each) => sum + Math.max(1, Math.ceil(each.length / width)), 0)
          : 1;
      height = Math.max(height, lines * line);
    });
    if (height > STANDARD_HEIGHT || sheet.raw.findRow(row)?.height !== undefined)
      setRowPoints(sheet, row, Math.min(409.5, Math.round(height * 4) / 4));
  }
}
