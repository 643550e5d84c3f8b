import { recommendationPlan } from "../../src/report";
import type { ReportContext } from "../../src/report";
import { fingerprintOf } from "../../src/report/sheets/checks/fingerprint";
import { openWorkbook } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";
import { BARE_CONTEXT, sampleRecommendation } from "../support/sample-recommendation";

const LONG = "Été à la plage, une phrase de plus de trente-deux signes";

// Expected values by an independent program, which reckons the same sums in Python from the cells of a file.
test.each([
  [
    ["a", 2, null, LONG],
    [3, 2.4721359549995796, 9719.446263625297],
  ],
  [
    [1.5, -2, 1e6],
    [3, 1854101.9211647129, 0],
  ],
] as const)("the fingerprint of %j is what an independent program says", (cells, [count, numbers, words]) => {
  const found = fingerprintOf(cells);
  expect(found.count).toBe(count);
  expect(found.numbers).toBeCloseTo(numbers, 6);
  expect(found.words).toBeCloseTo(words, 6);
});

test("of more than 5,000 rows the words are not followed", () => {
  expect(fingerprintOf(Array.from({ length: 5001 }, () => "a")).words).toBeNull();
});

const TEAM = [
  ["Role", "Salary", "Note"],
  ["agent", 24_000, "=1+1"],
  ["agent", 26_000, ""],
  ["manager", 48_000, LONG],
] as const;

const CONTEXT: ReportContext = {
  ...BARE_CONTEXT,
  frozenSince: "2026-11-28",
  inputTables: [
    {
      name: "Team",
      columns: TEAM[0].map((header, place) => ({
        header,
        cells: TEAM.slice(1).map((row) => (row[place] === "" ? null : (row[place] ?? null))),
      })),
    },
  ],
};

/** A workbook with its input table and the sheets of a run. */
async function written(): Promise<OpenWorkbook> {
  const open = await openWorkbook();
  await open.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("B3:D6").numberFormat = TEAM.map(() => ["@", "0", "@"]);
    sheet.getRange("B3:D6").values = TEAM.map((row) => row.map((cell) => (cell === "=1+1" ? "'=1+1" : cell)));
    sheet.tables.add("B3:D6", true).name = "Team";
    await context.sync();
  });
  await open.workbook.write(recommendationPlan(sampleRecommendation(), CONTEXT));
  return open;
}

async function state({ run }: OpenWorkbook, change?: (sheet: Excel.Worksheet) => void): Promise<readonly unknown[]> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    change?.(sheet);
    await context.sync();
    const fresh = context.workbook.names.getItem("OUTSOURCE_fresh").getRange().load("values");
    const words = fresh.getOffsetRange(0, 1).load("values");
    await context.sync();
    return [fresh.values.flat()[0], words.values.flat()[0]];
  });
}

describe("the sheet itself says whether the inputs are those of the run", () => {
  test("unchanged, and again after the change is taken back", async () => {
    const open = await written();
    expect(await state(open)).toEqual([1, "inputs unchanged since the run"]);
    const changed = await state(open, (sheet) => void (sheet.getRange("C4").values = [[24_001]]));
    expect(changed).toEqual([0, "INPUTS CHANGED OR SORTED since this run: Team, Salary. Run again."]);
    expect((await state(open, (sheet) => void (sheet.getRange("C4").values = [[24_000]])))[0]).toBe(1);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    // Two changes that a weight of 1, 2, 3 a row would not see: +2 in the first row, −1 in the second.
    ["two changes that cancel out", (sheet) => void (sheet.getRange("C4:C5").values = [[24_002], [25_999]]), "Salary"],
    ["a word", (sheet) => void (sheet.getRange("B5").values = [["agents"]]), "Role"],
    ["a row sorted", (sheet) => void (sheet.getRange("B5:B6").values = [["manager"], ["agent"]]), "Role"],
    ["a cell emptied", (sheet) => void sheet.getRange("D6").clear("Contents"), "Note"],
  ])("%s turns it", async (_, change, column) => {
    const [fresh, words] = await state(await written(), change);
    expect([fresh, words]).toEqual([0, expect.stringContaining(`Team, ${column}`)]);
  });
});
