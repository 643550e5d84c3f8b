import { EDITIONS } from "../../src/emulator";
import { openWorkbook } from "../support/open-workbook";

// Excel on the web answers with 5 MB at most, and nobody knows before how long the texts of a sheet are.
jest.setTimeout(120_000);

const ROWS = 8_000;
const REMARK = "A remark of a customer about a bill, some sixty letters long and";

test("a sheet that is larger than one answer is read in parts, with what is merged", async () => {
  const { host, workbook, run } = await openWorkbook({ edition: EDITIONS.web });
  const [first] = host.grid.sheets();
  const name = first?.name ?? "";
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    for (let row = 0; row < ROWS; row += 2_000) {
      sheet.getRangeByIndexes(row, 0, 2_000, 6).values = Array.from({ length: 2_000 }, (_, at) =>
        Array.from({ length: 6 }, (__, column) => `${REMARK} ${row + at} ${column}`),
      );
      await context.sync();
    }
    sheet.getRange("A1:B2").merge();
    context.workbook.worksheets.add("Small").getRange("A1:B1").values = [["one", 2]];
    await context.sync();
  });
  const { sheets, tooLarge } = await workbook.readSheets();
  expect(tooLarge).toEqual([]);
  expect(sheets.map((sheet) => [sheet.name, sheet.area.rows, sheet.cells.length, sheet.formulas.length])).toEqual([
    [name, ROWS, ROWS, ROWS],
    ["Small", 1, 1, 1],
  ]);
  const [large, small] = sheets;
  expect(large?.cells.map((row) => row[5])).toEqual(Array.from({ length: ROWS }, (_, row) => `${REMARK} ${row} 5`));
  expect(large?.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  expect(small?.cells).toEqual([["one", 2]]);
});
