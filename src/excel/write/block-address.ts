import type { BlockCells } from "../../workbook";
import { absoluteAddress, quotedSheet } from "../address";
import { blockName } from "../block-name";
import type { PlacedSheet } from "./placement";

/** The address of a block's cells, with the sheet's name where it is another sheet. */
export function addressIn(
  { sheetKey, blockId, row, column, lastRow, lastColumn }: BlockCells,
  from: PlacedSheet | null,
  sheets: readonly PlacedSheet[],
): string {
  const name = blockName({ sheetKey, blockId });
  const sheet = sheets.find(({ plan }) => plan.key === sheetKey);
  const placement = sheet?.placements.find((each) => each.name === name);
  if (sheet === undefined || placement === undefined)
    throw new RangeError(`a formula speaks of the block ${sheetKey}/${blockId}, which is not in the plan`);
  const area = {
    row: placement.area.row + row,
    column: placement.area.column + column,
    rows: lastRow - row + 1,
    columns: lastColumn - column + 1,
  };
  return sheet === from ? absoluteAddress(area) : `${quotedSheet(sheet.name)}!${absoluteAddress(area)}`;
}
