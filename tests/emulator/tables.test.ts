import { open, refusal, type Opened } from "./open";

async function withTable(): Promise<Opened> {
  const opened = await open();
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C4").values = [
      ["Flow", "Volume", "Price"],
      ["a", 10, 2],
      ["b", 20, 3],
      ["c", 30, 4],
    ];
    sheet.tables.add("A1:C4", true).name = "Flows";
    await context.sync();
  });
  return opened;
}

// Expected behaviour: Microsoft Support, "Rename an Excel table" and "Overview of Excel tables"; learn.microsoft.com, Excel.TableCollection.add.
describe("tables", () => {
  test.each(["1st", "my table", "A1", "R1C1", "c", "", "x".repeat(256), "a-b"])("refuse the name %p", async (name) => {
    const { run } = await withTable();
    const attempt = run(async (context) => {
      context.workbook.tables.getItem("Flows").name = name;
      await context.sync();
    });
    expect(await refusal(attempt)).toBe("InvalidArgument");
  });

  test("refuse a name that is taken, whatever its case", async () => {
    const { run } = await withTable();
    const attempt = run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("E1:E2").values = [["x"], [1]];
      sheet.tables.add("E1:E2", true).name = "FLOWS";
      await context.sync();
    });
    expect(await refusal(attempt)).toBe("ItemAlreadyExists");
  });

  test("cannot overlap", async () => {
    const { run } = await withTable();
    const attempt = run(async (context) => {
      context.workbook.tables.add("Sheet1!C3:E6", true);
      await context.sync();
    });
    expect(await refusal(attempt)).toBe("InvalidArgument");
  });

  test("make their headers texts, unique and not empty", async () => {
    const { run } = await open();
    const headers = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:D2").values = [
        ["Volume", "Volume", "", 2026],
        [1, 2, 3, 4],
      ];
      const table = sheet.tables.add("A1:D2", true);
      const range = table.getHeaderRowRange().load("values,valueTypes");
      await context.sync();
      return [range.values[0], range.valueTypes[0]];
    });
    expect(headers).toEqual([
      ["Volume", "Volume2", "Column3", "2026"],
      ["String", "String", "String", "String"],
    ]);
  });

  test("without headers, get a row of standard ones above the data", async () => {
    const { run } = await open();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const table = sheet.tables.add("A1:B2", false);
      const range = table.getRange().load("values,address");
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual([
      "Sheet1!A1:B3",
      [
        ["Column1", "Column2"],
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  test("grow by rows, and what stands below moves down", async () => {
    const { run } = await withTable();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A6").values = [["note"]];
      const table = context.workbook.tables.getItem("Flows");
      table.rows.add(undefined, [
        ["d", 40, 5],
        ["e", 50, 6],
      ]);
      const range = table.getRange().load("address");
      const note = sheet.getRange("A8").load("values");
      const count = table.rows.getCount();
      await context.sync();
      return [range.address, note.values[0]?.[0], count.value];
    });
    expect(read).toEqual(["Sheet1!A1:C6", "note", 5]);
  });

  test("structured references follow the table's rows, names and headers", async () => {
    const { run } = await withTable();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = context.workbook.tables.getItem("Flows");
      const cells = sheet.getRange("E1:E5");
      cells.formulas = [
        ["=SUM(Flows[Volume])"],
        ["=COUNTA(Flows[#Headers])"],
        ["=ROWS(Flows)"],
        ["=SUM(Flows[#All])"],
        ["=SUM(Flows[[Volume]:[Price]])"],
      ];
      await context.sync();
      table.rows.add(undefined, [["d", 40, 5]]);
      cells.load("values");
      await context.sync();
      const grown = cells.values.flat();
      table.name = "Streams";
      table.columns.getItem("Volume").name = "Contacts";
      cells.load("values,formulas");
      await context.sync();
      return { grown, formulas: cells.formulas.flat(), values: cells.values.flat() };
    });
    // By hand: 10 + 20 + 30 + 40 = 100; 2 + 3 + 4 + 5 = 14.
    expect(read.grown).toEqual([100, 3, 4, 114, 114]);
    expect(read.values).toEqual([100, 3, 4, 114, 114]);
    expect(read.formulas).toEqual([
      "=SUM(Streams[Contacts])",
      "=COUNTA(Streams[#Headers])",
      "=ROWS(Streams)",
      "=SUM(Streams[#All])",
      "=SUM(Streams[[Contacts]:[Price]])",
    ]);
  });

  test("a column of [@…] formulas reads its own row, and new rows take it over", async () => {
    const { run } = await withTable();
    const values = await run(async (context) => {
      const table = context.workbook.tables.getItem("Flows");
      table.columns.add(undefined, [
        ["Cost"],
        ["=[@Volume]*[@Price]"],
        ["=[@Volume]*[@Price]"],
        ["=[@Volume]*[@Price]"],
      ]);
      table.rows.add(undefined, [["d", 40, 5, null as unknown as string]]);
      const cost = table.columns.getItem("Cost").getDataBodyRange().load("values,formulas");
      await context.sync();
      return [cost.values.flat(), cost.formulas.flat().at(-1)];
    });
    expect(values).toEqual([[20, 60, 120, 200], "=[@Volume]*[@Price]"]);
  });

  test("show a total row, and Table[#Totals] reads it", async () => {
    const { run } = await withTable();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = context.workbook.tables.getItem("Flows");
      table.showTotals = true;
      table.columns.getItem("Volume").getTotalRowRange().formulas = [["=SUBTOTAL(109,[Volume])"]];
      sheet.getRange("E1").formulas = [["=Flows[[#Totals],[Volume]]"]];
      const total = table.getTotalRowRange().load("values,address");
      const cell = sheet.getRange("E1").load("values");
      const body = table.getDataBodyRange().load("address");
      await context.sync();
      return [total.address, total.values[0], cell.values[0]?.[0], body.address];
    });
    expect(read).toEqual(["Sheet1!A5:C5", ["Total", 60, ""], 60, "Sheet1!A2:C4"]);
  });

  test("resize only over themselves, with headers where they were", async () => {
    const { run } = await withTable();
    const read = await run(async (context) => {
      const table = context.workbook.tables.getItem("Flows");
      table.resize("A1:D6");
      const header = table.getHeaderRowRange().load("values");
      const range = table.getRange().load("address");
      await context.sync();
      return [range.address, header.values[0]];
    });
    expect(read).toEqual(["Sheet1!A1:D6", ["Flow", "Volume", "Price", "Column4"]]);
    const attempt = run(async (context) => {
      context.workbook.tables.getItem("Flows").resize("A10:D16");
      await context.sync();
    });
    expect(await refusal(attempt)).toBe("InvalidArgument");
  });

  test("become plain cells, and formulas name the cells from then on", async () => {
    const { run } = await withTable();
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("E1").formulas = [["=SUM(Flows[Volume])"]];
      await context.sync();
      context.workbook.tables.getItem("Flows").convertToRange();
      const cell = sheet.getRange("E1").load("values,formulas");
      const count = context.workbook.tables.getCount();
      await context.sync();
      return [cell.formulas[0]?.[0], cell.values[0]?.[0], count.value];
    });
    expect(read).toEqual(["=SUM($B$2:$B$4)", 60, 0]);
  });
});
