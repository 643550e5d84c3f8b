import { strToU8, zipSync } from "fflate";

import { openHost, WorkbookFileError } from "../../../src/emulator";
import { nextTag } from "../../../src/emulator/file/xml-scan";
import { open } from "../open";
import { cells, partsOf, plainBook } from "./parts";

async function answerTo(xlsx: Uint8Array): Promise<string> {
  try {
    await openHost({ xlsx });
  } catch (fault) {
    if (fault instanceof WorkbookFileError) return `${fault.code} ${fault.limit || ""}`.trim();
    throw fault;
  }
  return "opened";
}

const SOME = cells('<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c><c r="B1"><v>1</v></c></row>');

/** Replaces a part of a file and packs it as hard as it goes. */
function repacked(file: Uint8Array, path: string, text: string): Uint8Array {
  const parts = Object.fromEntries([...partsOf(file)].map(([name, content]) => [name, strToU8(content)]));
  return zipSync({ ...parts, [path]: strToU8(text) }, { level: 9 });
}

// Limits of a sheet: Microsoft, "Excel specifications and limits". Sizes of the files are those of the attacks, which must not be believed.
describe("a small file cannot take the machine", () => {
  test("columns to the end of all numbers are columns that exist", async () => {
    const file = plainBook({ sheets: { Data: `<cols><col min="1" max="2147483647" width="9"/></cols>${SOME}` } });
    expect(await answerTo(file)).toBe("opened");
  });

  test("blanks that unpack to hundreds of megabytes are counted as they come out", async () => {
    const file = plainBook({ sheets: { Data: SOME } });
    const sheet = partsOf(file).get("xl/worksheets/sheet1.xml") ?? "";
    const bomb = repacked(
      file,
      "xl/worksheets/sheet1.xml",
      sheet.replace("<sheetData>", `<sheetData>${" ".repeat(48_000_000)}`),
    );
    expect(bomb.length).toBeLessThan(100_000);
    expect(await answerTo(bomb)).toBe("too-large 32");
  });

  test("more cells than a file of its size holds", async () => {
    const row = `<row>${"<c/>".repeat(1000)}</row>`;
    expect(await answerTo(plainBook({ sheets: { Data: cells(row.repeat(300)) } }))).toMatch(/^too-many-cells 2\d{5}$/u);
  });

  test("more links than a sheet may have stay in the file, and a format longer than any shows the number as it is", async () => {
    const links = Array.from({ length: 70_000 }, (_, at) => `<hyperlink ref="A${at + 1}" location="Data!A1"/>`).join(
      "",
    );
    const long = `${"0,".repeat(50_000)}${"#".repeat(50_000)}.${"?".repeat(50_000)}`;
    const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="${long}"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`;
    const sheet = cells('<row r="1"><c r="A1" s="1"><v>1.5</v></c></row>') + `<hyperlinks>${links}</hyperlinks>`;
    const began = process.cpuUsage();
    const host = await openHost({ xlsx: plainBook({ sheets: { Data: sheet }, styles }) });
    expect(host.grid.cells("Data", 0, 0, 1, 1)[0]?.[0]?.text).toBe("1.5");
    host.grid.edit("Data", 0, 1, "edited");
    const saved = partsOf(await host.save()).get("xl/worksheets/sheet1.xml") ?? "";
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(60);
    expect(saved.match(/<hyperlink /gu)).toHaveLength(70_000);
  });

  test("more rules than any sheet's stay in the file alone, and another comes beside them", async () => {
    const conditions = Array.from(
      { length: 20_001 },
      (_, at) =>
        `<conditionalFormatting sqref="A${at + 1}"><cfRule type="expression" priority="${at + 1}"><formula>A${at + 1}&gt;1</formula></cfRule></conditionalFormatting>`,
    ).join("");
    const validations = Array.from(
      { length: 20_001 },
      (_, at) => `<dataValidation type="list" sqref="B${at + 1}"><formula1>"a"</formula1></dataValidation>`,
    ).join("");
    const merges = Array.from({ length: 60_000 }, (_, at) => `<mergeCell ref="D${at + 1}:E${at + 1}"/>`).join("");
    const file = plainBook({
      sheets: {
        Data: `${SOME}<mergeCells count="60000">${merges}</mergeCells>${conditions}<dataValidations>${validations}</dataValidations>`,
      },
    });
    const { host, run } = await open({ xlsx: file });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      const count = sheet.getRange("A1").conditionalFormats.getCount();
      sheet.getRange("H1:H9").conditionalFormats.add("DataBar");
      sheet.getRange("I1").dataValidation.rule = { list: { inCellDropDown: true, source: "x,y" } };
      sheet.getRange("K1:L1").merge();
      await context.sync();
      expect(count.value).toBe(0);
    });
    const saved = partsOf(await host.save()).get("xl/worksheets/sheet1.xml") ?? "";
    const count = (pattern: RegExp): number => saved.match(pattern)?.length ?? 0;
    expect([
      count(/<conditionalFormatting /gu),
      count(/<dataValidation /gu),
      count(/<mergeCell /gu),
      count(/type="dataBar"/gu),
    ]).toEqual([20_002, 20_002, 60_001, 1]);
    expect(saved).toContain(conditions.slice(0, 5000));
  });

  test("more shared texts than a file of its size holds", async () => {
    const file = plainBook({
      sheets: { Data: SOME },
      parts: [
        {
          path: "xl/sharedStrings.xml",
          text: `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${"<si><t>a</t></si>".repeat(400_000)}</sst>`,
          from: { path: "xl/workbook.xml", kind: "sharedStrings", id: "rStrings" },
        },
      ],
    });
    expect(await answerTo(file)).toMatch(/^too-many-texts 1\d{5}$/u);
  });

  test("a merge of all rows, many merges, and rules over the whole sheet", async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `<mergeCell ref="D${index + 2}:E${index + 2}"/>`).join(
      "",
    );
    const merged = `<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/>${many}</mergeCells>`;
    const rules =
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>';
    expect(await answerTo(plainBook({ sheets: { Data: `${SOME}${merged}${rules}` } }))).toBe("opened");
  });

  test("a formula longer than Excel's longest keeps its result, and its place in the file", async () => {
    const long = `${"1+".repeat(100_000)}1`;
    const file = plainBook({ sheets: { Data: cells(`<row r="1"><c r="A1"><f>${long}</f><v>100001</v></c></row>`) } });
    const host = await openHost({ xlsx: file });
    expect(host.grid.cells("Data", 0, 0, 1, 1)[0]?.[0]?.value).toBe(100_001);
    host.grid.edit("Data", 3, 0, "x");
    expect(partsOf(await host.save()).get("xl/worksheets/sheet1.xml")).toContain(long);
  });

  test("an array formula over all cells, and a cell on the last row", async () => {
    const rows = cells(
      '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    );
    expect(await answerTo(plainBook({ sheets: { Data: rows } }))).toBe("opened");
  });

  test("a whole column made a table ends at the rows in use", async () => {
    const file = plainBook({
      sheets: { Data: `${SOME}<tableParts count="1"><tablePart r:id="rTable"/></tableParts>` },
      parts: [
        {
          path: "xl/tables/table1.xml",
          text: '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:A1048576"><autoFilter ref="A1:A1048576"/><tableColumns count="1"><tableColumn id="1" name="Name"/></tableColumns></table>',
          type: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
          from: { path: "xl/worksheets/sheet1.xml", kind: "table", id: "rTable" },
        },
      ],
    });
    const host = await openHost({ xlsx: file });
    expect(host.grid.tables("Data")).toHaveLength(1);
    host.grid.edit("Data", 1, 1, "5");
    const saved = await host.saveFile();
    expect(saved.edited).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  test("a document type, and two parts of one name, are said", async () => {
    const file = plainBook({ sheets: { Data: SOME } });
    const sheet = partsOf(file).get("xl/worksheets/sheet1.xml") ?? "";
    expect(
      await answerTo(repacked(file, "xl/worksheets/sheet1.xml", `<!DOCTYPE worksheet [<!ENTITY a "b">]>${sheet}`)),
    ).toBe("doctype");
    expect(await answerTo(repacked(file, "XL/Worksheets/Sheet1.xml", sheet))).toBe("doubled");
  });

  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  test.each<[string, string, string]>([
    ["as many cell formats as Excel takes", "65490", "opened"],
    ["one more", "65491", "too-many-formats 65490"],
  ])("%s", async (_, count, answer) => {
    const styles = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs>${"<xf/>".repeat(Number(count))}</cellXfs></styleSheet>`;
    expect(await answerTo(plainBook({ sheets: { Data: SOME }, styles }))).toBe(answer);
  });

  test("names beyond any workbook's", async () => {
    const names = Array.from({ length: 100_001 }, (_, at) => `<definedName name="N${at}">1</definedName>`).join("");
    const file = plainBook({ sheets: { Data: SOME }, behind: `<definedNames>${names}</definedNames>` });
    expect(await answerTo(file)).toBe("too-many-names 100000");
  });

  test("formulas that read each other's column: refused where they would be calculated, opened where their results are there", async () => {
    // 8,000 formulas over 8,000 cells: 64 million cells read.
    const column = (result: string): string =>
      cells(
        ...Array.from(
          { length: 8000 },
          (_, at) =>
            `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c><c r="B${at + 1}"><f>SUM(A:A)</f>${result}</c></row>`,
        ),
      );
    expect(await answerTo(plainBook({ sheets: { Data: column("") } }))).toBe("too-many-reads 50000000");
    expect(await answerTo(plainBook({ sheets: { Data: column("<v>8000</v>") } }))).toBe("opened");
  });

  test("two columns of one number are told with their table", async () => {
    const columns = '<tableColumn id="1" name="Name"/><tableColumn id="1" name="Count"/>';
    const file = plainBook({
      sheets: { Data: `${SOME}<tableParts count="1"><tablePart r:id="rTable"/></tableParts>` },
      parts: [
        {
          path: "xl/tables/table1.xml",
          text: `<table xmlns="${MAIN}" id="1" name="Flows" displayName="Flows" ref="A1:B2"><tableColumns count="2">${columns}</tableColumns></table>`,
          type: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
          from: { path: "xl/worksheets/sheet1.xml", kind: "table", id: "rTable" },
        },
      ],
    });
    await expect(openHost({ xlsx: file })).rejects.toMatchObject({ code: "table-columns", part: "Flows" });
  });
});

test("the end of a tag is looked for once, however many attributes stand before it", () => {
  const text = `<c ${'a="x" '.repeat(10_000)}b=">"/>`;
  const search = jest.spyOn(String.prototype, "indexOf");
  const tag = nextTag(text, 0);
  const searches = search.mock.calls.filter(([what]) => what === ">").length;
  search.mockRestore();
  expect(tag?.end).toBe(text.length);
  expect(searches).toBeLessThan(5);
});
