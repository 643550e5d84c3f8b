import type { PlannedCell } from "../../workbook";
import { withAddresses } from "../../workbook";
import { addressOf } from "../address";
import { addressIn } from "./block-address";
import type { PlacedSheet, Placement } from "./placement";

/**
 * Links inside the workbook: to where the block they speak of stands, whatever its sheet is called. Where a column of a block has some, those of the run before are taken
 * away: a row may lead elsewhere now, or nowhere.
 */
export function dressLinks(
  worksheet: Excel.Worksheet,
  { block, area, reserved, before }: Placement,
  sheets: readonly PlacedSheet[],
): void {
  const linked = new Set(
    block.cells.flatMap((cells) => cells.flatMap((cell, column) => (isLink(cell) ? [column] : []))),
  );
  if (before !== null)
    for (const column of linked)
      worksheet
        .getRange(addressOf({ row: area.row, column: area.column + column, rows: reserved.rows, columns: 1 }))
        .clear("Hyperlinks");
  block.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (!isLink(cell)) return;
      const range = worksheet.getRange(
        addressOf({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
      );
      range.hyperlink = {
        documentReference: withAddresses(cell.link, (target) => addressIn(target, null, sheets)).replaceAll("$", ""),
        textToDisplay: cell.text,
      };
    }),
  );
}

function isLink(cell: PlannedCell): cell is Extract<PlannedCell, { link: string }> {
  return cell !== null && "link" in cell;
}
