import { open } from "./open";

describe("the grid", () => {
  test("edits as a person does: values, formulas, and a row more under a table", async () => {
    const { host, run } = await open();
    const { grid } = host;
    let changes = 0;
    const stop = grid.onChange(() => (changes += 1));
    grid.edit("Sheet1", 0, 0, "Flow");
    grid.edit("Sheet1", 0, 1, "Share");
    grid.edit("Sheet1", 1, 0, "'=1+1");
    grid.edit("Sheet1", 1, 1, "80%");
    grid.edit("Sheet1", 0, 3, "=B2*10");
    await run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add("A1:B2", true).name = "Flows";
      await context.sync();
    });
    grid.edit("Sheet1", 2, 0, "Returns");
    const cells = grid.cells("Sheet1", 0, 0, 3, 4);
    expect(cells.map((row) => row.map(({ text }) => text))).toEqual([
      ["Flow", "Share", "", "8"],
      ["=1+1", "80%", "", ""],
      ["Returns", "", "", ""],
    ]);
    expect(cells[0]?.[3]?.formula).toBe("=B2*10");
    expect(grid.tables("Sheet1")).toMatchObject([{ name: "Flows", address: "A1:B3" }]);
    expect(changes).toBe(7);
    stop();
    grid.edit("Sheet1", 5, 5, "x");
    expect(changes).toBe(7);
  });

  // Microsoft support, "Format numbers as percentages": typing 10 or 0.1 into a cell of that format gives 10 %.
  test.each([
    ["80", 0.8],
    ["0.8", 0.8],
    ["80%", 0.8],
    ["-5", -0.05],
    ["1", 0.01],
  ])("%s typed into a percentage is %d", async (typed, value) => {
    const { host } = await open();
    host.grid.edit("Sheet1", 0, 0, "50%");
    host.grid.edit("Sheet1", 0, 0, typed);
    expect(host.grid.cells("Sheet1", 0, 0, 1, 1)[0]?.[0]?.value).toBeCloseTo(value, 12);
  });

  test("refuses what Excel refuses, and leaves the cell as it was", async () => {
    const { host } = await open();
    host.grid.edit("Sheet1", 0, 0, "kept");
    expect(() => host.grid.edit("Sheet1", 0, 0, "=SUM(1,")).toThrow(/not a formula/u);
    expect(host.grid.cells("Sheet1", 0, 0, 1, 1)[0]?.[0]?.value).toBe("kept");
  });

  test("adds, renames and deletes sheets, inserts and deletes rows", async () => {
    const { host } = await open();
    const { grid } = host;
    grid.edit("Sheet1", 0, 0, "1");
    grid.edit("Sheet1", 1, 0, "=A1+1");
    const name = grid.addSheet("Notes");
    grid.edit(name, 0, 0, "=Sheet1!A2");
    grid.renameSheet("Sheet1", "Data");
    grid.insertRows("Data", 0, 2);
    expect(grid.cells(name, 0, 0, 1, 1)[0]?.[0]).toMatchObject({ formula: "=Data!A4", value: 2 });
    grid.deleteRows("Data", 0, 1);
    expect(grid.cells(name, 0, 0, 1, 1)[0]?.[0]).toMatchObject({ formula: "=Data!A3", value: 2 });
    grid.deleteSheet(name);
    expect(grid.sheets().map((sheet) => sheet.name)).toEqual(["Data"]);
    expect(() => grid.deleteSheet("Data")).toThrow(/at least one visible sheet/u);
  });

  test("a link without words shows where it leads, in the file as well", async () => {
    const { run, host } = await open();
    await run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("B2");
      cell.hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "" };
      await context.sync();
    });
    const { host: again } = await open({ xlsx: await host.save() });
    for (const each of [host, again])
      expect(each.grid.cells("Sheet1", 1, 1, 1, 1)[0]?.[0]).toMatchObject({ value: "Sheet1!A1", link: "#Sheet1!A1" });
  });

  test("shows what validation offers, merged cells and links", async () => {
    const { host, run } = await open();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("E1:E3").values = [["phone"], ["chat"], ["email"]];
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "=$E$1:$E$3" } };
      sheet.getRange("A2:B2").merge();
      sheet.getRange("A3").hyperlink = { documentReference: "Sheet1!E1", textToDisplay: "go there" };
      await context.sync();
    });
    const [[list], [merged, covered], [link]] = host.grid.cells("Sheet1", 0, 0, 3, 2) as unknown as [
      [{ list?: unknown }],
      [{ merged?: unknown }, { merged?: unknown }],
      [{ link?: string; text: string }],
    ];
    expect([list.list, merged.merged, covered.merged, link.link, link.text]).toEqual([
      ["phone", "chat", "email"],
      { rows: 1, columns: 2 },
      "covered",
      "#Sheet1!E1",
      "go there",
    ]);
  });
});
