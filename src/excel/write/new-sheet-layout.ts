import type { SheetPlan } from "../../workbook";
import { blockName } from "../block-name";
import { heightOf, spareRows, widthOf } from "./placement";
import type { PlacedSheet, Placement } from "./placement";

/** Blocks from the top of an empty sheet downwards. A spare row below a block is the first of the next one's gap. */
export function newSheetLayout(plan: SheetPlan, name: string): PlacedSheet {
  let end = 0;
  const placements = plan.blocks.map((block, index): Placement => {
    const row = end + block.gap;
    const area = { row, column: block.column, rows: heightOf(block), columns: widthOf(block) };
    end = row + area.rows;
    return {
      name: blockName({ sheetKey: plan.key, blockId: block.id }),
      block,
      area,
      reserved: { ...area, rows: area.rows + spareRows(plan.blocks, index) },
      before: null,
      tableBefore: null,
      inserted: false,
    };
  });
  return { plan, name, known: null, id: null, placements, insertions: [] };
}
