import { openHost, type EmbeddedHost } from "../../../src/emulator";
import type { Book } from "../../../src/emulator/book/book";
import { STANDARD } from "../../../src/emulator/edition";
import { untouchedSheets } from "../../../src/emulator/file/as-opened";
import { openBook } from "../../../src/emulator/file/open-file";
import { connect, loadOfficeClient } from "../../../src/emulator/node/load-office-client";
import { BridgedBook } from "../../../src/emulator/protocol/embedded-host";
import { cells, partsOf, plainBook } from "./parts";

const OWN = cells(
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1"><f>NOW()</f><v>40000</v></c></row>',
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Name</t></is></c><c r="B2" t="inlineStr"><is><t>Count</t></is></c></row>',
  '<row r="3"><c r="A3" t="inlineStr"><is><t>x</t></is></c><c r="B3"><v>3</v></c></row>',
);
const READER = cells('<row r="1"><c r="A1"><f>SUM(Own!A1:A1)</f><v>1</v></c></row>');
const KEPT = cells('<row r="1"><c r="A1"><v>7</v></c><c r="B1"><f>A1+1</f><v>8</v></c></row>');

interface Case {
  readonly book: Book;
  readonly host: EmbeddedHost;
  readonly run: typeof Excel.run;
}

async function opened(): Promise<Case> {
  const xlsx = plainBook({ sheets: { Own: OWN, Reader: READER, Kept: KEPT } });
  const book = await openBook({
    xlsx,
    functions: [],
    name: "Book1.xlsx",
    readOnly: false,
    culture: "en-US",
    edition: STANDARD,
  });
  const host = new BridgedBook(book, () => true);
  const client = loadOfficeClient();
  connect(client, host.bridge);
  return { book, host, run: client.Excel.run.bind(client.Excel) as typeof Excel.run };
}

/** What somebody does to the sheet "Own", none of which may be lost because the sheet is taken for one that nobody touched. */
const CHANGES: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
  ["a number", (sheet) => void (sheet.getRange("A3").values = [[5]])],
  ["a text that looks the same", (sheet) => void (sheet.getRange("B3").values = [["'3"]])],
  ["a cell emptied", (sheet) => sheet.getRange("B3").clear()],
  ["a formula of the same result", (sheet) => void (sheet.getRange("B1").formulas = [["=A1+A1"]])],
  ["a number format", (sheet) => void (sheet.getRange("A1").numberFormat = [["0.00"]])],
  ["a colour", (sheet) => void (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["a width", (sheet) => void (sheet.getRange("A1").format.columnWidth = 111)],
  ["a height", (sheet) => void (sheet.getRange("A1").format.rowHeight = 33)],
  ["a hidden row", (sheet) => void (sheet.getRange("3:3").rowHidden = true)],
  ["a merge", (sheet) => sheet.getRange("E5:F6").merge()],
  ["a table", (sheet) => void sheet.tables.add("A2:B3", true)],
  ["frozen rows", (sheet) => sheet.freezePanes.freezeRows(2)],
  ["a tab's colour", (sheet) => void (sheet.tabColor = "#00FF00")],
  ["a row inserted", (sheet) => void sheet.getRange("3:3").insert("Down")],
  ["a link", (sheet) => void (sheet.getRange("A3").hyperlink = { address: "https://example.test/" })],
  [
    "a validation",
    (sheet) => void (sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
  ],
  ["a conditional format", (sheet) => void sheet.getRange("A1:A3").conditionalFormats.add("DataBar")],
  ["a chart", (sheet) => void sheet.charts.add("ColumnClustered", sheet.getRange("A2:B3"))],
  ["a page turned", (sheet) => void (sheet.pageLayout.orientation = "Landscape")],
  ["hidden", (sheet) => void (sheet.visibility = "Hidden")],
  ["protected", (sheet) => sheet.protection.protect()],
];

describe("a sheet that nobody touched is neither read nor written again at a save", () => {
  test("at first all are as their file has them, and what comes out anew at each calculation is no change", async () => {
    const { book, run } = await opened();
    expect([...untouchedSheets(book)]).toEqual([1, 2, 3]);
    await run(async (context) => {
      context.application.calculate("Full");
      await context.sync();
    });
    expect([...untouchedSheets(book)]).toEqual([1, 2, 3]);
  });

  test.each(CHANGES)("%s is a change of its sheet, and is in the file", async (_, change) => {
    const { book, host, run } = await opened();
    await run(async (context) => {
      change(context.workbook.worksheets.getItem("Own"));
      await context.sync();
    });
    expect([...untouchedSheets(book)]).toEqual([2, 3]);
    const { edited, added } = await host.saveFile();
    expect([...edited, ...added].join(" ")).toMatch(/sheet1\.xml|workbook\.xml/u);
    expect(edited).not.toContain("xl/worksheets/sheet3.xml");
  });

  test("a result that follows a change elsewhere is a change of the sheet it stands on", async () => {
    const { book, host, run } = await opened();
    await run(async (context) => {
      context.workbook.worksheets.getItem("Own").getRange("A1").values = [[50]];
      await context.sync();
    });
    expect([...untouchedSheets(book)]).toEqual([3]);
    const parts = partsOf(await host.save());
    expect(parts.get("xl/worksheets/sheet2.xml")).toContain("<v>50</v>");
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain("<v>100</v>");
  });

  test("an edit that is taken back leaves nothing to write", async () => {
    const { book, host, run } = await opened();
    for (const value of [9, 1])
      await run(async (context) => {
        context.workbook.worksheets.getItem("Own").getRange("A1").values = [[value]];
        await context.sync();
      });
    expect([...untouchedSheets(book)]).toEqual([1, 2, 3]);
    expect((await host.saveFile()).edited).toEqual([]);
  });
});

describe("a sheet that takes another name", () => {
  const sheets = {
    Own: cells('<row r="1"><c r="A1"><v>4</v></c></row>'),
    Reader: cells(
      '<row r="1"><c r="A1"><f>Own!A1+1</f><v>5</v></c><c r="B1"><f>SHEETS()</f><v>3</v></c><c r="C1"><f>IFERROR(Later!A1,"none")</f><v>0</v></c></row>',
    ),
    Kept: KEPT,
  };

  // What Excel shows: a reference follows its sheet, and one to a sheet that is not there waits for it.
  test("those that read it follow, and one that waited for the name finds it", async () => {
    const host = await openHost({ xlsx: plainBook({ sheets }) });
    const client = loadOfficeClient();
    connect(client, host.bridge);
    const shown = (): unknown[] => host.grid.cells("Reader", 0, 0, 1, 3)[0]?.map((cell) => cell?.text) ?? [];
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Own").name = "Later";
      await context.sync();
    });
    expect(shown()).toEqual(["5", "3", "4"]);
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Later").getRange("A1").values = [[10]];
      await context.sync();
    });
    expect(shown()).toEqual(["11", "3", "10"]);
    await client.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Later").delete();
      await context.sync();
    });
    expect(shown()).toEqual(["#REF!", "2", "none"]);
  });
});
