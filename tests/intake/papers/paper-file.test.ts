import { zipSync, strToU8 } from "fflate";
import { paperFile, PaperUnreadable } from "../../../src/intake/papers/file/paper-file";
import { openWorkbook } from "../../support/open-workbook";
import { workbookBytes } from "../../support/workbook-bytes";

const TABLES = [
  {
    name: "Grid_Prices",
    headers: ["Line", "Price (€)", "Valid until", "Ok", "Note\nof ours", "Bad"],
    rows: [
      ["L1", 2.45, 46_747, true, "  spaces & <signs>  ", { error: "#N/A" }],
      ["L2", null, null, false, "16,50 €", null],
      [null, null, null, null, null, null],
    ],
  },
  { name: "Grid_Identity", headers: ["Item", "Answer"], rows: [["Provider", "'=1+1"]] },
] as const;

test("a file's tables are read as the same workbook open in Excel is: names, headers, places and cells", async () => {
  const bytes = await workbookBytes(TABLES);
  const { workbook } = await openWorkbook({ xlsx: bytes });
  const open = await workbook.read();
  const { name, content } = await paperFile("grid.xlsx", bytes, open.currency);
  expect(name).toBe("grid.xlsx");
  expect(content).toEqual({ tables: open.tables, sheets: open.sheets, currency: open.currency });
  expect(content.tables[0]?.rows[0]?.slice(0, 3)).toEqual(["L1", 2.45, 46_747]);
});

test("a table anywhere on its sheet, with a row of totals and without headers of its own, keeps its cells' addresses", async () => {
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
    <row r="4"><c r="C4" t="inlineStr"><is><r><t>Li</t></r><r><t>ne</t></r></is></c><c r="D4" t="str"><v>Price</v></c></row>
    <row r="5"><c r="C5" t="s"><v>0</v></c><c r="D5"><f>1+1</f><v>2</v></c></row>
    <row r="6"><c r="D6"><v>2</v></c></row></sheetData></worksheet>`;
  const bytes = zipSync({
    "xl/workbook.xml": strToU8(
      `<workbook xmlns:r="r"><sheets><sheet name="Prices" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/xl/worksheets/one.xml"/></Relationships>`,
    ),
    "xl/sharedStrings.xml": strToU8(`<sst><si><t>L</t><t>1</t><rPh><t>no</t></rPh></si></sst>`),
    "xl/worksheets/one.xml": strToU8(sheet),
    "xl/worksheets/_rels/one.xml.rels": strToU8(
      `<Relationships><Relationship Id="a" Type="x/table" Target="../tables/t.xml"/></Relationships>`,
    ),
    "xl/tables/t.xml": strToU8(
      `<table displayName="T" ref="C4:D6" totalsRowCount="1"><tableColumns><tableColumn name="Line"/><tableColumn name="Price"/></tableColumns></table>`,
    ),
  });
  const { content } = await paperFile("t.xlsx", bytes, "€");
  expect(content.tables).toEqual([
    { name: "T", origin: { sheet: "Prices", row: 3, column: 2 }, headers: ["Line", "Price"], rows: [["L1", 2]] },
  ]);
});

test("what is no workbook is refused, and so is one that unpacks to more than any paper", async () => {
  for (const bytes of [new Uint8Array(), strToU8("Line;Price"), zipSync({ "a.xml": strToU8("<a/>") })])
    await expect(paperFile("grid.xlsx", bytes, "€")).rejects.toThrow(PaperUnreadable);
  const bomb = zipSync({
    "xl/workbook.xml": strToU8("<workbook/>"),
    "xl/worksheets/a.xml": new Uint8Array(70_000_000),
  });
  expect(bomb.length).toBeLessThan(200_000);
  await expect(paperFile("grid.xlsx", bomb, "€")).rejects.toThrow(PaperUnreadable);
  const rows = zipSync({
    "xl/workbook.xml": strToU8(`<workbook><sheets><sheet name="S" id="r"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(`<R><Relationship Id="r" Type="/worksheet" Target="s.xml"/></R>`),
    "xl/s.xml": strToU8("<worksheet/>"),
    "xl/_rels/s.xml.rels": strToU8(`<R><Relationship Id="t" Type="/table" Target="t.xml"/></R>`),
    "xl/t.xml": strToU8(`<table displayName="T" ref="A1:XFD1048576">${'<tableColumn name="a"/>'.repeat(9)}</table>`),
  });
  await expect(paperFile("grid.xlsx", rows, "€")).rejects.toThrow(PaperUnreadable);
});
