import { addressOf, quotedSheet } from "../address";
import { isBeyondCell } from "../plain-text";
import type { PlacedSheet } from "./placement";

/** The cells whose text is longer than a cell holds and ends with "…" there, by their addresses. */
export function cutTexts(sheets: readonly PlacedSheet[]): readonly string[] {
  return sheets.flatMap(({ name, placements }) =>
    placements.flatMap(({ block, area }) =>
      block.cells.flatMap((row, down) =>
        row.flatMap((cell, right) => {
          if (cell === null || !("text" in cell) || !isBeyondCell(cell.text)) return [];
          const place = addressOf({ row: area.row + down, column: area.column + right, rows: 1, columns: 1 });
          return [`${quotedSheet(name)}!${place}`];
        }),
      ),
    ),
  );
}
