import { open } from "./open";

// One walk through everything, as the add-in takes it: tables in a workbook, a sheet out, the file saved and opened again.
test("reads tables, writes a sheet with formulas and a table, saves, and opens it again", async () => {
  const { host, run } = await open();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "Data";
    sheet.getRange("A1:C3").values = [
      ["Flow", "Annual volume", "Handling time (s)"],
      ["Orders", 1200, 240],
      ["Returns", 800, 300],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Flows";
    await context.sync();
  });

  const read = await run(async (context) => {
    const tables = context.workbook.tables.load("items/name,items/id");
    await context.sync();
    const [table] = tables.items;
    if (!table) throw new Error("There is no table.");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("values,address,rowCount");
    const place = table.worksheet.load("name,id");
    await context.sync();
    return { name: table.name, header: header.values, body: body.values, address: body.address, sheet: place.name };
  });
  expect(read).toEqual({
    name: "Flows",
    header: [["Flow", "Annual volume", "Handling time (s)"]],
    body: [
      ["Orders", 1200, 240],
      ["Returns", 800, 300],
    ],
    address: "Data!A2:C3",
    sheet: "Data",
  });

  const written = await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Recommendation");
    const range = sheet.getRange("A1:B3");
    range.values = [
      ["Flow", "Hours"],
      ["Orders", "=1200*240/3600"],
      ["All", "=SUMPRODUCT(Flows[Annual volume],Flows[Handling time (s)])/3600"],
    ];
    range.numberFormat = [
      ["@", "General"],
      ["@", "0.0"],
      ["@", "0.0"],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Recommendation";
    range.load("values,formulas,text");
    await context.sync();
    return { values: range.values, formulas: range.formulas, text: range.text };
  });
  // By hand: 1200 × 240 / 3600 = 80; (1200 × 240 + 800 × 300) / 3600 = 146.666…
  expect(written.values[1]).toEqual(["Orders", 80]);
  expect(written.values[2]?.[1]).toBeCloseTo(146.6666667, 6);
  expect(written.text[2]).toEqual(["All", "146.7"]);
  expect(written.formulas[1]?.[1]).toBe("=1200*240/3600");

  const again = await open({ xlsx: await host.save() });
  const reopened = await again.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const tables = context.workbook.tables.load("items/name,items/style");
    const cells = context.workbook.worksheets
      .getItem("Recommendation")
      .getRange("A3:B3")
      .load("values,formulas,numberFormat");
    await context.sync();
    return {
      sheets: sheets.items.map(({ name }) => name),
      tables: tables.items.map(({ name }) => name),
      cells: cells.formulas,
      value: cells.values,
      formats: cells.numberFormat,
    };
  });
  expect(reopened.sheets).toEqual(["Data", "Recommendation"]);
  expect(reopened.tables).toEqual(["Flows", "Recommendation"]);
  expect(reopened.cells).toEqual([["All", "=SUMPRODUCT(Flows[Annual volume],Flows[Handling time (s)])/3600"]]);
  expect(reopened.value[0]?.[1]).toBeCloseTo(146.6666667, 6);
  expect(reopened.formats).toEqual([["@", "0.0"]]);
});
