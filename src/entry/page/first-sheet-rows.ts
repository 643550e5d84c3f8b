import { openHost } from "../../emulator";
import type { CellValue } from "../../workbook";

/** The cells of an .xlsx file's first sheet that is shown. */
export async function firstSheetRows(xlsx: Uint8Array): Promise<readonly (readonly CellValue[])[]> {
  const { grid } = await openHost({ xlsx });
  const sheet = grid.sheets().find(({ visible }) => visible);
  if (sheet === undefined) return [];
  const { rows, columns } = grid.usedRange(sheet.name);
  return grid
    .cells(sheet.name, 0, 0, rows, columns)
    .map((row) =>
      row.map(({ value, error }): CellValue =>
        error !== undefined ? { error: error.code } : value === "" ? null : value,
      ),
    );
}
