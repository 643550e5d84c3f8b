import { readdirSync } from "node:fs";
import { join } from "node:path";
import { tooNew } from "./support/api-use";
import type { Declared } from "./support/api-use";
import { attribute, elements, MANIFEST, parse, ROOT } from "./support/manifest";

jest.setTimeout(180_000);

const ROOMS = ["src/excel", "src/functions", "src/taskpane", "src/entry"];

const declared: Declared = Object.fromEntries(
  elements(parse(MANIFEST), "Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]),
);

function sources(): string[] {
  return ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
      .map((file) => join(ROOT, room, file)),
  );
}

test("nothing above the declared requirement sets is used outside a guard", () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(20);
  expect(tooNew(files, declared)).toEqual([]);
});

// The tags are those of @types/office-js: ConditionalFormat came with ExcelApi 1.6, Worksheet.customProperties with 1.12,
// Query with 1.14, Range.valuesAsJson with 1.16.
describe("the alarm", () => {
  const FILE = join(ROOT, "src/excel/imagined.ts");
  const alarms = (body: string): string[] =>
    tooNew([FILE], declared, {
      [FILE]: `export function imagined(range: Excel.Range, workbook: Excel.Workbook): unknown { ${body} }`,
    }).map(({ needs }) => needs);

  test("rings for a member above the set", () => {
    expect(alarms("return range.valuesAsJson;")).toEqual(["ExcelApi 1.16"]);
    expect(alarms("return workbook.queries;")).toEqual(["ExcelApi 1.14"]);
  });

  // RunOptions.mergeUndoGroup came with ExcelApi 1.20, PageLayout with 1.9, Worksheet.protection with 1.2.
  test.each([
    ["set in an object", "Excel.run({ mergeUndoGroup: true }, () => Promise.resolve()); return null;", "ExcelApi 1.20"],
    ["taken out of one", "const { queries } = workbook; return queries;", "ExcelApi 1.14"],
    ["named by a text", 'return range["valuesAsJson"];', "ExcelApi 1.16"],
    ["loaded", 'return range.load("address, valuesAsJson");', "ExcelApi 1.16"],
    ["loaded of a collection's items", 'return workbook.worksheets.load("items/name,items/tabId");', "ExcelApi 1.14"],
    ["loaded of items", 'return workbook.load("queries/items/name");', "ExcelApi 1.14"],
  ])("rings for a member %s", (_how, body, needs) => {
    const rung = new Set(alarms(body));
    expect(needs === "" ? rung.size : rung.has(needs)).toBe(needs === "" ? 0 : true);
  });

  test("is silent for members of the set and below", () => {
    expect(alarms("return [range.values, range.conditionalFormats, range.worksheet.customProperties];")).toEqual([]);
  });

  test("is silent behind a guard that holds the member", () => {
    expect(
      alarms(
        'if (Office.context.requirements.isSetSupported("ExcelApi", "1.16")) return range.valuesAsJson; return null;',
      ),
    ).toEqual([]);
    expect(
      alarms('return Office.context.requirements.isSetSupported("ExcelApi", "1.16") ? range.valuesAsJson : null;'),
    ).toEqual([]);
    expect(
      alarms('return Office.context.requirements.isSetSupported("ExcelApi", "1.16") && range.valuesAsJson;'),
    ).toEqual([]);
  });

  test("rings behind a guard for less, and on the wrong branch", () => {
    expect(
      alarms('return Office.context.requirements.isSetSupported("ExcelApi", "1.15") ? range.valuesAsJson : null;'),
    ).toEqual(["ExcelApi 1.16"]);
    expect(
      alarms('return Office.context.requirements.isSetSupported("ExcelApi", "1.16") ? null : range.valuesAsJson;'),
    ).toEqual(["ExcelApi 1.16"]);
  });
});
