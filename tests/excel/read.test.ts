import { openWorkbook } from "../support/open-workbook";
import { smallPlan, THREE } from "../support/small-plan";

async function withTable(values: readonly (readonly (string | number | boolean)[])[], formats: readonly string[] = []) {
  const open = await openWorkbook();
  await open.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("C4").getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1);
    range.formulas = values.map((row) => [...row]);
    sheet.tables.add(range, true).name = "Flows";
    formats.forEach((format, column) => {
      range.getColumn(column).numberFormat = values.map(() => [format]);
    });
    await context.sync();
  });
  return open;
}

describe("reading", () => {
  test("gives every table with its place; blanks are nothing, errors keep their name, text stays text", async () => {
    const { workbook } = await withTable([
      ["Name", "Volume", "Open", "Note"],
      ["'=1+1", 1200, true, ""],
      ["Orders", "=1/0", false, "'12"],
      ["", "=NA()", "=1=1", '=""'],
    ]);
    const content = await workbook.read();
    expect(content).toEqual({
      sheets: ["Sheet1"],
      currency: "€",
      tables: [
        {
          name: "Flows",
          origin: { sheet: "Sheet1", row: 3, column: 2 },
          headers: ["Name", "Volume", "Open", "Note"],
          rows: [
            ["=1+1", 1200, true, null],
            ["Orders", { error: "#DIV/0!" }, false, "12"],
            [null, { error: "#N/A" }, true, null],
          ],
        },
      ],
    });
  });

  test("leaves a total row out", async () => {
    const { workbook, run } = await withTable([
      ["Name", "Volume"],
      ["Orders", 1],
      ["Returns", 2],
    ]);
    await run(async (context) => {
      context.workbook.tables.getItem("Flows").showTotals = true;
      await context.sync();
    });
    const { tables } = await workbook.read();
    expect(tables[0]?.rows).toEqual([
      ["Orders", 1],
      ["Returns", 2],
    ]);
  });

  test.each([
    ["#,##0 [$CHF]", "CHF"],
    ['#,##0.00 "€"', "€"],
    ["$#,##0", "$"],
    ["[$€-40C] #,##0", "€"],
    ["#,##0", "€"],
  ])("finds the currency that %s shows", async (format, currency) => {
    const { workbook } = await withTable(
      [
        ["Name", "Price"],
        ["Orders", 31.2],
      ],
      ["General", format],
    );
    expect((await workbook.read()).currency).toBe(currency);
  });

  test("does not read our own answers back as inputs, but the tables of our templates", async () => {
    const { workbook } = await withTable([["Name"], ["Orders"]]);
    await workbook.write(smallPlan(THREE));
    expect((await workbook.read()).tables.map(({ name }) => name)).toEqual(["Flows"]);
    const template = smallPlan(THREE, "Offers");
    const inputs = template.sheets
      .slice(0, 1)
      .map((sheet) => ({ ...sheet, output: false, key: "inputs", name: "Inputs", blocks: sheet.blocks.slice(0, 2) }));
    await workbook.write({ sheets: inputs });
    expect((await workbook.read()).tables.map(({ name }) => name)).toEqual(["Flows", "Offers"]);
  });

  test("asks twice, whatever the number of tables, and gives Excel its references back", async () => {
    const { workbook, host, run } = await withTable([["Name"], ["Orders"]]);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("More");
      Array.from({ length: 20 }, (_, index) => index * 2).forEach((column) => {
        const range = sheet.getRange("A1:A2").getOffsetRange(0, column);
        range.values = [["Head"], [column]];
        sheet.tables.add(range, true);
      });
      await context.sync();
    });
    host.counters.reset();
    expect((await workbook.read()).tables).toHaveLength(21);
    expect(host.counters.syncs).toBeLessThanOrEqual(3);
  });

  test("reads in parts what Excel calls too large for one answer", async () => {
    const rows = 100_000;
    const { workbook, host } = await withTable([
      ["Name", "A", "B", "C"],
      ...Array.from({ length: rows }, (_, index) => [`flow ${index}`, index, index / 7, true]),
    ]);
    host.counters.reset();
    const { tables } = await workbook.read();
    expect(tables[0]?.rows).toHaveLength(rows);
    expect(tables[0]?.rows[rows - 1]).toEqual([`flow ${rows - 1}`, rows - 1, (rows - 1) / 7, true]);
    expect(host.counters.syncs).toBeGreaterThan(3);
    expect(host.counters.syncs).toBeLessThan(12);
  });

  test("says so where a cell is being edited", async () => {
    const { workbook, host } = await withTable([["Name"], ["Orders"]]);
    host.setCellEditMode(true);
    await expect(workbook.read()).rejects.toMatchObject({ code: "cell-edit-mode", restored: true });
  });
});
