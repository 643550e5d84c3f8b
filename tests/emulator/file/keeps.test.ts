import { open, type Opened } from "../open";
import { cells, fileOf, partsOf, plainBook, type PlainPart } from "./parts";

const ROWS = cells(
  '<row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1" s="1"><v>0.3333333333333333</v></c><c r="C1"><f>B1*2</f><v>0.6666666666666666</v></c></row>',
  '<row r="3" ht="30" customHeight="1"><c r="A3"><v>7</v></c></row>',
);
const MAIN_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

/** Parts the model knows nothing of, of the kinds that real workbooks hold. Contents are for nobody to read. */
const STRANGE: readonly PlainPart[] = [
  {
    path: "xl/vbaProject.bin",
    text: Uint8Array.from([0xd0, 0xcf, 1, 2, 3]),
    type: "application/vnd.ms-office.vbaProject",
    from: { path: "xl/workbook.xml", kind: "vbaProject", id: "rVba" },
  },
  {
    path: "xl/pivotTables/pivotTable1.xml",
    text: "<pivotTableDefinition/>",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml",
    from: { path: "xl/worksheets/sheet2.xml", kind: "pivotTable", id: "rPivot" },
  },
  {
    path: "xl/printerSettings/printerSettings1.bin",
    text: Uint8Array.from([9, 8, 7]),
    from: { path: "xl/worksheets/sheet1.xml", kind: "printerSettings", id: "rPrint" },
  },
  {
    path: "customXml/item1.xml",
    text: "<own xmlns='urn:own'/>",
    from: { path: "", kind: "customXml", id: "rCustom" },
  },
  {
    path: "docProps/custom.xml",
    text: "<Properties/>",
    type: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    from: { path: "", kind: "custom-properties", id: "rProps" },
  },
  {
    path: "xl/comments1.xml",
    text: '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>x</author></authors><commentList><comment ref="A3" authorId="0"><text><t>Seen</t></text></comment></commentList></comments>',
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
    from: { path: "xl/worksheets/sheet1.xml", kind: "comments", id: "rNote" },
  },
  {
    path: "xl/drawings/drawing7.xml",
    text: '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:absoluteAnchor><xdr:sp/></xdr:absoluteAnchor></xdr:wsDr>',
    type: "application/vnd.openxmlformats-officedocument.drawing+xml",
    from: { path: "xl/worksheets/sheet2.xml", kind: "drawing", id: "rShape" },
  },
  {
    path: "xl/connections.xml",
    text: "<connections/>",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml",
    from: { path: "xl/workbook.xml", kind: "connections", id: "rConn" },
  },
];

const SPARKLINES =
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups/></ext></extLst>';

function strange(): Uint8Array {
  return plainBook({
    mainType: MAIN_TYPE,
    sheets: {
      Data: `<sheetPr codeName="Sheet1"/><dimension ref="A1:C3"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>${ROWS}<sheetProtection sheet="0" password="DAA7"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup orientation="portrait" r:id="rPrint"/><headerFooter><oddHeader>&amp;G</oddHeader></headerFooter>${SPARKLINES}`,
      Pivot: `${cells()}<drawing r:id="rShape"/>`,
    },
    behind:
      '<definedNames><definedName name="Lost" hidden="1" comment="kept">#REF!</definedName></definedNames><calcPr calcMode="manual" iterate="1"/>',
    parts: STRANGE,
  });
}

async function withSheetOfOurs({ run }: Opened): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("Ours");
    sheet.getRange("A1:B3").values = [
      ["Item", "At"],
      ["'=1+1", 0.25],
      ["pen", 0.75],
    ];
    sheet.getRange("B2:B3").numberFormat = [["hh:mm"], ["hh:mm"]];
    sheet.getRange("A1:B1").format.font.bold = true;
    sheet.tables.add("A1:B3", true).name = "OursTable";
    sheet.getRange("D1").formulas = [["=SEQUENCE(2)"]];
    sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
    sheet.activate();
    await context.sync();
  });
}

describe("nothing changed", () => {
  test("the file comes back byte for byte", async () => {
    const file = strange();
    const { host } = await open({ xlsx: file });
    const saved = await host.saveFile();
    expect(saved.bytes).toEqual(file);
    expect([saved.edited, saved.added, saved.removed]).toEqual([[], [], []]);
    expect([...saved.kept].sort()).toEqual([...partsOf(file).keys()].sort());
  });
});

test("a number, a formula and an empty cell with a link stay what they are, and keep their links when another cell is edited", async () => {
  const links =
    '<hyperlink ref="B1" location="Data!A1"/><hyperlink ref="C1" location="Data!A2"/><hyperlink ref="D9" location="Data!A3"/><hyperlink ref="A1" location="Data!A4"/>';
  const { host, run } = await open({
    xlsx: plainBook({ sheets: { Data: `${ROWS}<hyperlinks>${links}</hyperlinks>` } }),
  });
  const shown = await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A5").values = [["edited"]];
    sheet.getRange("A6").formulas = [["=SUM(B1:C1)"]];
    const range = sheet.getRange("A1:C1").load("values,formulas");
    const sum = sheet.getRange("A6").load("values");
    await context.sync();
    return [...(range.values[0] as unknown[]), range.formulas[0]?.[2], sum.values[0]?.[0]];
  });
  expect(shown).toEqual(["Name", 0.3333333333333333, 0.6666666666666666, "=B1*2", 1]);
  expect(host.grid.cells("Data", 0, 0, 1, 1)[0]?.[0]?.link).toBe("#Data!A4");
  const text = partsOf(await host.save()).get("xl/worksheets/sheet1.xml");
  expect(text).toContain("edited");
  for (const ref of ["B1", "C1", "D9", "A1"]) expect(text).toContain(`<hyperlink ref="${ref}"`);
});

describe("a sheet of ours beside somebody's own", () => {
  test("a link that led nowhere as the file came is left out, and named", async () => {
    const { "xl/theme/theme1.xml": theme, ...parts } = Object.fromEntries(
      partsOf(
        plainBook({
          sheets: { Data: ROWS },
          parts: [
            {
              path: "xl/theme/theme1.xml",
              text: "<theme/>",
              from: { path: "xl/workbook.xml", kind: "theme", id: "rTheme" },
            },
          ],
        }),
      ),
    );
    expect(theme).toBeDefined();
    const opened = await open({ xlsx: fileOf(parts) });
    await withSheetOfOurs(opened);
    const saved = await opened.host.saveFile();
    expect(saved.notes).toEqual([{ code: "broken-link", place: "xl/theme/theme1.xml" }]);
    expect(partsOf(saved.bytes).get("xl/_rels/workbook.xml.rels")).not.toContain("theme");
  });

  test("every part that is not named in the answer is byte-identical, and what was strange is among them", async () => {
    const file = strange();
    const opened = await open({ xlsx: file });
    await withSheetOfOurs(opened);
    const saved = await opened.host.saveFile();
    const [before, after] = [partsOf(file), partsOf(saved.bytes)];
    for (const path of saved.kept) expect([path, after.get(path)]).toEqual([path, before.get(path)]);
    for (const { path } of STRANGE) expect(saved.kept).toContain(path);
    expect([...after.keys()].sort()).toEqual([...saved.kept, ...saved.edited, ...saved.added].sort());
    expect(saved.removed).toEqual([]);
    expect(saved.edited).not.toContain("xl/worksheets/sheet2.xml");
    expect(after.get("[Content_Types].xml")).toContain(MAIN_TYPE);
    expect(after.get("xl/workbook.xml")).toContain(
      '<definedName name="Lost" hidden="1" comment="kept">#REF!</definedName>',
    );
    expect(after.get("xl/workbook.xml")).toContain('<calcPr calcMode="manual" iterate="1"/>');
  });

  test("of the sheet that was in front one attribute goes, and nothing else", async () => {
    const file = strange();
    const opened = await open({ xlsx: file });
    await withSheetOfOurs(opened);
    const after = partsOf((await opened.host.saveFile()).bytes);
    expect(after.get("xl/worksheets/sheet1.xml")).toBe(
      partsOf(file).get("xl/worksheets/sheet1.xml")?.replace(' tabSelected="1"', ""),
    );
  });

  test("a second run adds no format, no name and no part", async () => {
    const first = await open({ xlsx: strange() });
    await withSheetOfOurs(first);
    const once = (await first.host.saveFile()).bytes;
    const second = await open({ xlsx: once });
    await second.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ours");
      sheet.getRange("A1:B1").format.font.bold = true;
      sheet.getRange("B2:B3").numberFormat = [["hh:mm"], ["hh:mm"]];
      sheet.getRange("B2").values = [[0.5]];
      await context.sync();
    });
    const twice = await second.host.saveFile();
    expect(twice.added).toEqual([]);
    expect(partsOf(twice.bytes).get("xl/styles.xml")).toBe(partsOf(once).get("xl/styles.xml"));
    expect(twice.edited).toEqual(
      ["xl/worksheets/sheet3.xml", "xl/charts/chart1.xml"].filter((path) => twice.edited.includes(path)),
    );
  });

  test("texts that begin like formulas are marked as texts", async () => {
    const opened = await open({ xlsx: strange() });
    await withSheetOfOurs(opened);
    const after = partsOf((await opened.host.saveFile()).bytes);
    const style = /<c r="A2" s="(\d+)" t="inlineStr"><is><t>=1\+1<\/t>/u.exec(
      after.get("xl/worksheets/sheet3.xml") ?? "",
    )?.[1];
    const formats = [...(after.get("xl/styles.xml")?.split("<cellXfs")[1] ?? "").matchAll(/<xf [^>]*>/gu)];
    expect(formats[Number(style)]?.[0]).toContain('quotePrefix="1"');
  });
});

/** Changes cell after cell of Data and gives the text of its part before and after. */
async function edited(change: (sheet: Excel.Worksheet) => void): Promise<[string, string]> {
  const file = strange();
  const { run, host } = await open({ xlsx: file });
  await run(async (context) => {
    change(context.workbook.worksheets.getItem("Data"));
    await context.sync();
  });
  const path = "xl/worksheets/sheet1.xml";
  return [partsOf(file).get(path) ?? "", partsOf((await host.saveFile()).bytes).get(path) ?? ""];
}

describe("one cell changed", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, string, string]>([
    ["a number", (sheet) => (sheet.getRange("A3").values = [[8]]), '<c r="A3"><v>7</v></c>', '<c r="A3"><v>8</v></c>'],
    [
      "a text",
      (sheet) => (sheet.getRange("A3").values = [["a & b"]]),
      '<c r="A3"><v>7</v></c>',
      '<c r="A3" t="inlineStr"><is><t>a &amp; b</t></is></c>',
    ],
    [
      "a formula",
      (sheet) => (sheet.getRange("A3").formulas = [["=1+2"]]),
      '<c r="A3"><v>7</v></c>',
      '<c r="A3"><f>1+2</f><v>3</v></c>',
    ],
    ["a blank", (sheet) => void sheet.getRange("A3").clear("Contents"), '<c r="A3"><v>7</v></c>', ""],
    [
      "a new row",
      (sheet) => (sheet.getRange("B2").values = [[5]]),
      '<row r="3" ht="30"',
      '<row r="2"><c r="B2"><v>5</v></c></row><row r="3" ht="30"',
    ],
    [
      "behind the last row",
      (sheet) => (sheet.getRange("C4").values = [[5]]),
      "</row></sheetData>",
      '</row><row r="4"><c r="C4"><v>5</v></c></row></sheetData>',
    ],
    [
      "behind the last cell of a row",
      (sheet) => (sheet.getRange("B3").values = [[true]]),
      '<c r="A3"><v>7</v></c>',
      '<c r="A3"><v>7</v></c><c r="B3" t="b"><v>1</v></c>',
    ],
  ])("%s: the difference of the text is that cell", async (_, change, from, to) => {
    const [before, after] = await edited(change);
    const spans = (text: string): string => text.replace(' spans="1:3"', "").replace(/<dimension[^>]*>/u, "");
    expect(spans(before)).toContain(from);
    expect(spans(after)).toBe(spans(before).replace(from, to));
  });

  test("the format of the cell stays, and a formula that reads it comes out anew", async () => {
    const [before, after] = await edited((sheet) => (sheet.getRange("B1").values = [[0.5]]));
    expect(after).toBe(
      before
        .replace('<c r="B1" s="1"><v>0.3333333333333333</v></c>', '<c s="1" r="B1"><v>0.5</v></c>')
        .replace("<v>0.6666666666666666</v>", "<v>1</v>")
        .replace(' spans="1:3"', ""),
    );
  });
});

test("times keep their last digit, to whoever reads the cell and in the file", async () => {
  const { run } = await open({ xlsx: strange() });
  const value = await run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("B1").load("values");
    await context.sync();
    return range.values[0]?.[0] as number;
  });
  expect(value).toBe(0.3333333333333333);
});

test("a sheet's part is found by its relationship, whatever its name", async () => {
  const parts = Object.fromEntries(partsOf(strange()));
  const text = parts["xl/worksheets/sheet1.xml"] ?? "";
  delete parts["xl/worksheets/sheet1.xml"];
  const rels = parts["xl/worksheets/_rels/sheet1.xml.rels"] ?? "";
  delete parts["xl/worksheets/_rels/sheet1.xml.rels"];
  const renamed = fileOf({
    ...parts,
    "xl/odd/Page One.xml": text,
    "xl/odd/_rels/Page One.xml.rels": rels,
    "xl/_rels/workbook.xml.rels": (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "worksheets/sheet1.xml",
      "odd/Page%20One.xml",
    ),
    "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace(
      "/xl/worksheets/sheet1.xml",
      "/xl/odd/Page%20One.xml",
    ),
  });
  const opened = await open({ xlsx: renamed });
  expect(opened.host.grid.sheets().map(({ name }) => name)).toEqual(["Data", "Pivot"]);
  await withSheetOfOurs(opened);
  const saved = await opened.host.saveFile();
  expect(saved.edited).toContain("xl/odd/Page One.xml");
});
