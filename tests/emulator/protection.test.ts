import { open, refusal } from "./open";

// Expected behaviour: learn.microsoft.com, WorksheetProtection and "Error handling" (AccessDenied).
describe("a protected sheet", () => {
  test("refuses changes with AccessDenied until it is unprotected; unlocked cells can be written", async () => {
    const { run } = await open();
    const write = (address: string): Promise<void> =>
      run(async (context) => {
        context.workbook.worksheets.getFirst().getRange(address).values = [["x"]];
        await context.sync();
      });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false });
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
    });
    expect(await refusal(write("A1"))).toBe("AccessDenied");
    await expect(write("B1")).resolves.toBeUndefined();
    const table = run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add("A1:B2", true);
      await context.sync();
    });
    expect(await refusal(table)).toBe("AccessDenied");
    await run(async (context) => {
      context.workbook.worksheets.getFirst().protection.unprotect();
      await context.sync();
    });
    await expect(write("A1")).resolves.toBeUndefined();
  });
});

test("a read-only workbook says so, can be read, and refuses changes with AccessDenied", async () => {
  const { run } = await open({ readOnly: true });
  const readOnly = await run(async (context) => {
    context.workbook.load("readOnly");
    await context.sync();
    return context.workbook.readOnly;
  });
  expect(readOnly).toBe(true);
  const changes: ((context: Excel.RequestContext) => void)[] = [
    (context) => (context.workbook.worksheets.getFirst().getRange("A1").values = [[1]]),
    (context) => context.workbook.worksheets.add("New"),
    (context) => context.workbook.names.add("New", "=1"),
    (context) => (context.workbook.worksheets.getFirst().getRange("A1").format.font.bold = true),
    (context) => (context.workbook.worksheets.getFirst().name = "Other"),
  ];
  for (const change of changes) {
    const attempt = run(async (context) => {
      change(context);
      await context.sync();
    });
    expect(await refusal(attempt)).toBe("AccessDenied");
  }
});

// Microsoft Support, "Rename a worksheet": at most 31 characters, none of \ / ? * : [ ], no apostrophe at either end, not History, each name once.
describe("the name of a sheet", () => {
  test.each([
    ["", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["sheet1", "ItemAlreadyExists"],
  ])("%p is refused with %s", async (name, code) => {
    const { run } = await open();
    const attempt = run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await refusal(attempt)).toBe(code);
  });

  test("can change, and formulas, names and charts follow", async () => {
    const { host, run } = await open();
    const read = await run(async (context) => {
      const data = context.workbook.worksheets.getFirst();
      data.getRange("A1:B2").values = [
        ["x", "y"],
        [1, 2],
      ];
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").formulas = [["=Sheet1!B2*2"]];
      other.charts.add("ColumnClustered", data.getRange("A1:B2"));
      const name = context.workbook.names.add("Y", data.getRange("B2"));
      data.name = "Été 2026";
      name.load("formula");
      const cell = other.getRange("A1").load("formulas,values");
      await context.sync();
      return [cell.formulas[0]?.[0], cell.values[0]?.[0], name.formula];
    });
    expect(read).toEqual(["='Été 2026'!B2*2", 4, "='Été 2026'!$B$2"]);
    expect(host.grid.charts("Other")[0]?.series.map(({ values }) => values)).toEqual([[1], [2]]);
  });

  test("is lost with the sheet: what pointed to it is #REF!", async () => {
    const { run } = await open();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1").values = [[7]];
      sheet.getRange("A1:A2").formulas = [["=Other!A1"], ["=A1+1"]];
      await context.sync();
      other.delete();
      const range = sheet.getRange("A1:A2").load("formulas,values");
      await context.sync();
      return [range.formulas.flat(), range.values.flat()];
    });
    expect(read).toEqual([
      ["=#REF!", "=A1+1"],
      ["#REF!", "#REF!"],
    ]);
  });
});
