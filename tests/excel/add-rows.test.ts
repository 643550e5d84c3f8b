import type { RowsPlan } from "../../src/workbook";
import { openWorkbook } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";
import { workbookBytes } from "../support/workbook-bytes";
import { workbookDump } from "../support/workbook-dump";

const PLAN: RowsPlan = {
  table: "Prices",
  columns: ["Note"],
  rows: [
    ["Pen", 2.5, null],
    ["1-5", 4, "=1+1"],
    ["Lamp", 40, null],
  ],
  formats: ["@", "0.00", null],
  marks: { column: "Note", rows: [{ row: 1, text: "replaced" }] },
};

/** A table with a formula of the user's, a blank row at its end, and a note below it. */
async function used(): Promise<OpenWorkbook> {
  const xlsx = await workbookBytes([
    {
      name: "Prices",
      headers: ["Item", "Price"],
      rows: [
        ["Pen", 3],
        ["Book", 12],
        [null, null],
      ],
    },
  ]);
  const open = await openWorkbook({ xlsx });
  await open.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Prices");
    sheet.getRange("B3").formulas = [["=6*2"]];
    sheet.getRange("A9").values = [["below"]];
    await context.sync();
  });
  return open;
}

async function cellsOf({ run }: OpenWorkbook) {
  return run(async (context) => {
    const table = context.workbook.tables.getItem("Prices").getRange().load("formulas,numberFormat,address");
    const whole = context.workbook.worksheets.getItem("Prices").getUsedRange().load("formulas");
    await context.sync();
    return { table: table.formulas, formats: table.numberFormat, sheet: whole.formulas };
  });
}

test("a text longer than a cell holds is no row: it is refused, and the table stays as it was", async () => {
  const open = await used();
  const stood = await workbookDump(open);
  const long: RowsPlan = { ...PLAN, rows: [["x".repeat(32_768), 2.5, null]] };
  await expect(open.workbook.addRows(long)).rejects.toMatchObject({
    code: "text-too-long",
    subject: "Prices",
    restored: true,
  });
  expect(await workbookDump(open)).toEqual(stood);
});

test("rows go behind those that stand, into blank ones first; the user's cells stay, and what is below stays", async () => {
  const open = await used();
  open.host.counters.reset();
  await open.workbook.addRows(PLAN);
  // One exchange looks, one writes.
  expect(open.host.counters.syncs).toBe(2);
  const { table, sheet, formats } = await cellsOf(open);
  expect(table).toEqual([
    ["Item", "Price", "Note"],
    ["Pen", 3, "replaced"],
    ["Book", "=6*2", ""],
    ["Pen", 2.5, ""],
    ["1-5", 4, "=1+1"],
    ["Lamp", 40, ""],
  ]);
  expect(formats.slice(3).map((row) => row.slice(0, 2) as unknown[])).toEqual(Array(3).fill(["@", "0.00"]));
  expect(sheet.flat()).toContain("below");
  const values = await open.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Prices").getRange("C5").load("values,valueTypes");
    await context.sync();
    return cell.values.flat();
  });
  // A text that looks like a formula is none.
  expect(values).toEqual(["=1+1"]);
});

test("whatever member fails, the table is as it was", async () => {
  const members = ["TableColumnCollection.Add", "Range.Formulas", "Table.Resize", "Range.NumberFormat"];
  for (const member of members) {
    let failed = 0;
    for (let after = 0; ; after += 1) {
      const open = await used();
      const before = await workbookDump(open);
      open.host.failAt({ member, after, code: "AccessDenied" });
      const cause: unknown = await open.workbook.addRows(PLAN).then(
        () => null,
        (fault: unknown) => fault,
      );
      open.host.failAt(null);
      if (cause === null) break;
      expect(cause).toMatchObject({ code: "protected", subject: "Prices", restored: true });
      expect([member, after, await workbookDump(open)]).toEqual([member, after, before]);
      failed += 1;
    }
    expect([member, failed > 0]).toEqual([member, true]);
  }
});

test("a table that is filtered is refused by name, untouched", async () => {
  const open = await used();
  open.host.grid.filter("Prices", 0, ["Pen"]);
  const before = await workbookDump(open);
  await expect(open.workbook.addRows(PLAN)).rejects.toMatchObject({
    code: "filtered",
    subject: "Prices",
    restored: true,
  });
  expect(await workbookDump(open)).toEqual(before);
});

test("content where the table would grow is refused by name, untouched", async () => {
  const open = await used();
  await open.run(async (context) => {
    context.workbook.worksheets.getItem("Prices").getRange("B6").values = [["below"]];
    await context.sync();
  });
  const before = await workbookDump(open);
  await expect(open.workbook.addRows(PLAN)).rejects.toMatchObject({
    code: "in-the-way",
    subject: "Prices",
    restored: true,
  });
  expect(await workbookDump(open)).toEqual(before);
});
