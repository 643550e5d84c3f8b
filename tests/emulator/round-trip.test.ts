import { unzip } from "@cj-tech-master/excelts/archive";

import type { HostFunction } from "../../src/emulator";
import { open, type Opened } from "./open";

const evens: HostFunction = {
  name: "TEST.EVENS",
  parameters: [{ name: "count", optional: false, matrix: false }],
  run: ([count]) => Array.from({ length: Number(count) }, (_, index) => [2 * (index + 1)]),
};

/** A workbook with something of everything. */
async function full(): Promise<Opened> {
  const opened = await open({ functions: [evens] });
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Data";
    sheet.getRange("A1:C4").values = [
      ["Flow", "Volume", "Share (%)"],
      ["'=1+1", 10, 0.25],
      ["'+33 1 23", 20, 0.5],
      ["'@x", 30, 0.25],
    ];
    const table = sheet.tables.add("A1:C4", true);
    table.name = "Flows";
    table.style = "TableStyleLight9";
    table.showTotals = true;
    table.columns.getItem("Volume").getTotalRowRange().formulas = [["=SUBTOTAL(109,[Volume])"]];
    sheet.getRange("C2:C4").numberFormat = [["0.0%"], ["0.0%"], ["0.0%"]];
    sheet.getRange("A2:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "phone,chat,email" } };
    sheet.getRange("A2:A4").dataValidation.prompt = { showPrompt: true, title: "Channel", message: "Choose one." };
    sheet.getRange("B2:B4").dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 1000, operator: "Between" } };
    const condition = sheet.getRange("B2:B4").conditionalFormats.add("CellValue");
    condition.cellValue.rule = { formula1: "15", operator: "GreaterThan" };
    condition.cellValue.format.fill.color = "#FFC7CE";
    sheet.getRange("C2:C4").conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = "#70AD47";
    context.workbook.names.add("Volumes", sheet.getRange("B2:B4"));
    context.workbook.names.add("Factor", "=1.5*2");
    sheet.names.add("Own", "=Data!$C$2");
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.paperSize = "A4";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea("A1:C5");
    sheet.pageLayout.setPrintTitleRows("1:1");
    sheet.tabColor = "#4472C4";
    sheet.showGridlines = false;
    const other = context.workbook.worksheets.add("Sheet two");
    other.getRange("A1").formulas = [["=TEST.EVENS(3)"]];
    other.getRange("B1:B6").formulas = [
      ["=SUM(A1#)"],
      ["=XLOOKUP(20,Flows[Volume],Flows[Flow])"],
      ["=Factor"],
      ["=SUM(Volumes)"],
      ["=SUMPRODUCT((Flows[Volume]>15)*1)"],
      ["=SUM((Flows[Volume]>15)*1)"],
    ];
    other.getRange("D1:D2").merge();
    other.getRange("D1").values = [["merged"]];
    other.getRange("F1").format.columnWidth = 120;
    const header = other.getRange("A1:B1").format;
    header.font.bold = true;
    header.font.color = "#FFFFFF";
    header.fill.color = "#44546A";
    header.borders.getItem("EdgeBottom").style = "Continuous";
    const chart = other.charts.add("ColumnClustered", sheet.getRange("A1:B4"));
    chart.name = "Volumes by flow";
    chart.title.text = "Volumes";
    chart.axes.valueAxis.title.text = "contacts";
    chart.setPosition("H2", "N18");
    chart.series.getItemAt(0).format.fill.setSolidColor("#ED7D31");
    context.workbook.settings.add("seed", 42);
    context.workbook.properties.title = "A case";
    await context.sync();
  });
  return opened;
}

/** What a person would see of a workbook, to compare before and after. */
function seen({ host }: Opened): object {
  const { grid } = host;
  return grid.sheets().map((sheet) => {
    const { rows, columns } = grid.usedRange(sheet.name);
    return {
      sheet,
      cells: grid.cells(sheet.name, 0, 0, rows, columns),
      widths: Array.from({ length: columns }, (_, column) => grid.columnWidth(sheet.name, column)),
      frozen: grid.frozen(sheet.name),
      gridlines: grid.showGridlines(sheet.name),
      tables: grid.tables(sheet.name),
      names: grid.names(),
      charts: grid.charts(sheet.name).map(({ id, ...chart }) => ({ ...chart, hasId: id !== "" })),
    };
  });
}

describe("saving and opening", () => {
  test("gives the same workbook", async () => {
    const before = await full();
    const after = await open({ xlsx: await before.host.save(), functions: [evens] });
    expect(seen(after)).toEqual(seen(before));
    const third = await open({ xlsx: await after.host.save(), functions: [evens] });
    expect(seen(third)).toEqual(seen(before));
  });

  test("does not change the open workbook", async () => {
    const opened = await full();
    const before = seen(opened);
    await opened.host.save();
    expect(seen(opened)).toEqual(before);
  });

  test("keeps validation, conditional formats, page layout, settings and properties", async () => {
    const { host } = await full();
    const { run } = await open({ xlsx: await host.save(), functions: [evens] });
    const read = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const list = sheet.getRange("A2:A4").dataValidation.load("rule,type,prompt");
      const whole = sheet.getRange("B3").dataValidation.load("rule,type");
      const formats = sheet.getRange("A1:C5").conditionalFormats.load("items/type");
      const layout = sheet.pageLayout.load("orientation,paperSize,zoom");
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
      const seed = context.workbook.settings.getItemOrNullObject("seed").load("value");
      context.workbook.properties.load("title");
      sheet.names.load("items/name");
      await context.sync();
      const cellValue = formats.items.find(({ type }) => type === "CellValue")?.cellValue;
      cellValue?.load("rule,format/fill/color");
      await context.sync();
      return {
        list: [list.type, list.rule.list?.source, list.prompt.title],
        whole: whole.rule.wholeNumber,
        formats: formats.items.map(({ type }) => type).sort(),
        condition: [cellValue?.rule.operator, cellValue?.rule.formula1, cellValue?.format.fill.color],
        layout: [layout.orientation, layout.paperSize, layout.zoom.horizontalFitToPages, area.address],
        seed: seed.value as unknown,
        title: context.workbook.properties.title,
        names: sheet.names.items.map(({ name }) => name),
      };
    });
    expect(read).toEqual({
      list: ["List", "phone,chat,email", "Channel"],
      whole: { formula1: 0, formula2: 1000, operator: "Between" },
      formats: ["CellValue", "DataBar"],
      condition: ["GreaterThan", "15", "#FFC7CE"],
      layout: ["Landscape", "A4", 1, "Data!A1:C5"],
      seed: 42,
      title: "A case",
      names: ["Own"],
    });
  });

  // The file format, ECMA-376 part 1 §18.3 and [MS-XLSX] 2.2.2: texts as shared strings, dynamic arrays by `cm` and their area, newer functions by prefix, this-row references with their table.
  test("writes what Excel reads", async () => {
    const { host } = await full();
    const parts = new Map<string, string>();
    for await (const entry of unzip(await host.save()).entries())
      parts.set(entry.path, new TextDecoder().decode(await entry.bytes()));
    const text = (path: string): string => parts.get(path) ?? "";
    const data = text("xl/worksheets/sheet1.xml");
    const other = text("xl/worksheets/sheet2.xml");
    expect(data).toMatch(/<c r="A2"[^>]* t="s"/u);
    expect(text("xl/sharedStrings.xml")).toContain("=1+1");
    expect(data).not.toMatch(/<f>1\+1<\/f>/u);
    expect(other).toMatch(/<c r="A1"[^>]* cm="1"[^>]*><f t="array" ref="A1:A3">_xldudf_TEST_EVENS\(3\)<\/f>/u);
    expect(other).toContain("SUM(_xlfn.ANCHORARRAY(A1))");
    expect(other).toContain("_xlfn.XLOOKUP(20,Flows[Volume],Flows[Flow])");
    expect(other).toMatch(/<f>SUMPRODUCT\(\(Flows\[Volume\]&gt;15\)\*1\)<\/f>/u);
    expect(other).toMatch(/<f t="array" ref="B6">SUM\(\(Flows\[Volume\]&gt;15\)\*1\)<\/f>/u);
    expect(text("xl/tables/table1.xml")).toContain('totalsRowFunction="sum"');
  });
});
