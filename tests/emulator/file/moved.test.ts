import { open } from "../open";
import { cells, partsOf, plainBook } from "./parts";

const ROWS = cells(
  '<row r="2"><c r="A2" t="inlineStr"><is><t>Name</t></is></c><c r="B2"><v>5</v></c><c r="C2"><f>B2*2</f><v>10</v></c></row>',
  '<row r="4"><c r="A4"><v>7</v></c></row>',
);
const link = (ref: string, to: string): string => `<hyperlink ref="${ref}" location="Data!${to}" display="${to}"/>`;
// A text, a number, a formula, an empty cell, an area, and a cell above that stays.
const LINKS = `<hyperlinks>${link("A2", "Z1")}${link("B2", "Z2")}${link("C2", "Z3")}${link("D9", "Z4")}${link("E5:F6", "Z5")}${link("A1", "Z6")}</hyperlinks>`;

type Act = (sheet: Excel.Worksheet) => void;

/** The sheet's text after something was done to it and it was saved. */
async function saved(xml: string, act: Act): Promise<string> {
  const { host, run } = await open({ xlsx: plainBook({ sheets: { Data: xml } }) });
  await run(async (context) => {
    act(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  const bytes = await host.save();
  // What is saved opens again, and its links are where they were written.
  await open({ xlsx: bytes });
  return partsOf(bytes).get("xl/worksheets/sheet1.xml") ?? "";
}

function linksIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/<hyperlink [^>]*>/gu)].map(([tag]) => [
      /location="(?:#)?(?:Data!)?([^"]*)"/u.exec(tag)?.[1] ?? tag,
      /ref="([^"]*)"/u.exec(tag)?.[1] ?? "",
    ]),
  );
}

// What Excel does: a link is its cell's, and goes where the cell goes.
test.each<[string, Act, Record<string, string>]>([
  [
    "a row put in",
    (sheet) => void sheet.getRange("2:2").insert("Down"),
    { Z1: "A3", Z2: "B3", Z3: "C3", Z4: "D10", Z5: "E6:F7", Z6: "A1" },
  ],
  [
    "a row taken out",
    (sheet) => sheet.getRange("3:3").delete("Up"),
    { Z1: "A2", Z2: "B2", Z3: "C2", Z4: "D8", Z5: "E4:F5", Z6: "A1" },
  ],
  [
    "the row of the links taken out",
    (sheet) => sheet.getRange("2:2").delete("Up"),
    { Z4: "D8", Z5: "E4:F5", Z6: "A1" },
  ],
  [
    "two columns put in",
    (sheet) => void sheet.getRange("B:C").insert("Right"),
    { Z1: "A2", Z2: "D2", Z3: "E2", Z4: "F9", Z5: "G5:H6", Z6: "A1" },
  ],
  [
    "a column taken out",
    (sheet) => sheet.getRange("B:B").delete("Left"),
    { Z1: "A2", Z3: "B2", Z4: "C9", Z5: "D5:E6", Z6: "A1" },
  ],
  [
    "cells of one column pushed down, then a row put in",
    (sheet) => {
      sheet.getRange("B2:B2").insert("Down");
      sheet.getRange("1:1").insert("Down");
    },
    { Z1: "A3", Z2: "B4", Z3: "C3", Z4: "D10", Z5: "E6:F7", Z6: "A2" },
  ],
])("links move with their cells: %s", async (_, act, places) => {
  expect(linksIn(await saved(`${ROWS}${LINKS}`, act))).toEqual(places);
});

test("in the grid a link is shown where its cell went", async () => {
  const { host, run } = await open({ xlsx: plainBook({ sheets: { Data: `${ROWS}${LINKS}` } }) });
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("1:1").insert("Down");
    await context.sync();
  });
  expect(host.grid.cells("Data", 1, 0, 1, 1)[0]?.[0]?.link).toBeUndefined();
  expect(host.grid.cells("Data", 2, 0, 1, 1)[0]?.[0]?.link).toBe("#Data!Z1");
});

test("what else names cells moves with them: protected ranges, watched cells, errors not to be shown", async () => {
  const protectedRange = '<protectedRanges><protectedRange sqref="B2 D9:E10" name="own"/></protectedRanges>';
  const after =
    '<cellWatches><cellWatch r="C2"/></cellWatches><ignoredErrors><ignoredError sqref="B2:C2" numberStoredAsText="1"/></ignoredErrors>';
  const sheet = `${ROWS}${protectedRange}${after}`;
  const text = await saved(sheet, (each) => void each.getRange("2:2").insert("Down"));
  expect(text).toContain('<protectedRange sqref="B3 D10:E11" name="own"/>');
  expect(text).toContain('<cellWatch r="C3"/>');
  expect(text).toContain('<ignoredError sqref="B3:C3" numberStoredAsText="1"/>');
  const without = await saved(sheet, (each) => each.getRange("2:2").delete("Up"));
  expect(without).toContain('<protectedRange sqref="D8:E9" name="own"/>');
  expect(without).not.toContain("cellWatch");
  expect(without).not.toContain("ignoredError");
});

test("sparklines and newer rules move with their cells; where their cells are taken out, saving is refused in words", async () => {
  const extensions =
    '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Data!B2:C2</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';
  const text = await saved(`${ROWS}${extensions}`, (each) => void each.getRange("1:1").insert("Down"));
  expect(text).toContain("<xm:f>Data!B3:C3</xm:f><xm:sqref>D3</xm:sqref>");
  await expect(saved(`${ROWS}${extensions}`, (each) => each.getRange("2:2").delete("Up"))).rejects.toThrow(
    "Rows or columns were moved on a sheet with parts that would not follow.",
  );
});
