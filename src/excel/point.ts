import type { CellPlace } from "../workbook";
import { addressOf } from "./address";
import { blockMarked } from "./block-name";
import type { ExcelApi } from "./excel-api";
import { failureFrom } from "./failure";
import { withReason } from "./reason";

/** Brings a cell before the user's eyes. */
export async function selectCell(api: ExcelApi, { sheet, row, column }: CellPlace): Promise<void> {
  try {
    await api.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(addressOf({ row, column, rows: 1, columns: 1 })).select();
      await context.sync();
    });
  } catch (cause) {
    throw await withReason(api, failureFrom(cause, sheet, true));
  }
}

/** Brings a sheet of ours before the user's eyes, whatever its name now; false where it is gone. */
export async function showSheet(api: ExcelApi, sheetKey: string): Promise<boolean> {
  try {
    return await api.Excel.run(async (context) => {
      const names = context.workbook.names.load("items/name");
      await context.sync();
      const ranges = names.items
        .filter(({ name }) => blockMarked(name)?.sheetKey === sheetKey)
        .map((item) => item.getRangeOrNullObject().load("address"));
      await context.sync();
      const range = ranges.find(({ isNullObject }) => !isNullObject);
      if (range === undefined) return false;
      range.worksheet.activate();
      await context.sync();
      return true;
    });
  } catch (cause) {
    throw await withReason(api, failureFrom(cause, null, true));
  }
}
