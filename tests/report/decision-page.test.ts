import { recommendationPlan } from "../../src/report";
import type { ReportContext } from "../../src/report";
import { openWorkbook } from "../support/open-workbook";
import { sampleRecommendation } from "../support/sample-recommendation";

const CONTEXT: ReportContext = {
  language: "en",
  frozenSince: "2026-11-28",
  last: null,
  recognised: {},
  leftOut: 2,
  issues: [],
  inputSheets: [],
  inputTables: [],
};

describe.each([
  [
    "en",
    "Decision",
    // Of six made-up flows three leave, one in part, one stays, one is too close; they save 1,759,690 − 1,606,310.75 and 1,000 is paid first.
    "Of 6 flows: hand over 3, part of 1 more, keep 1, 1 too close to call. It saves about €150k a year (9 % of what the inside could cost at best), for €1k paid first.",
  ],
  [
    "fr",
    "Décision",
    "Sur 6 flux : 3 à confier, 1 en partie, 1 à garder, 1 trop serrés pour trancher. Économie : environ 150 k€ par an (9 % du meilleur coût interne), pour 1 k€ à avancer.",
  ],
] as const)("the page that is signed, in %s", (language, name, answer) => {
  const plan = recommendationPlan(sampleRecommendation(), { ...CONTEXT, language });
  const page = plan.sheets[0];

  test("comes first, and types no amount: every number on it is a formula", () => {
    expect([page?.key, page?.name]).toEqual(["decision", name]);
    const cells = page?.blocks.flatMap(({ cells: rows }) => rows.flat()) ?? [];
    expect(cells.filter((cell) => cell !== null && "number" in cell)).toEqual([]);
  });

  test("fits on one sheet of A4 landscape: 510 points high between its margins, and as wide", () => {
    const heights = page?.blocks.flatMap(({ rowHeights }) => rowHeights ?? []).map(({ points }) => points) ?? [];
    expect(heights.length).toBe(page?.blocks.flatMap(({ cells }) => cells).length);
    expect(heights.reduce((all, each) => all + each, 0)).toBeLessThanOrEqual(510);
    expect(page?.paper?.columnPoints.reduce((all, each) => all + each, 0)).toBeLessThanOrEqual(756);
  });

  test("answers in one sentence by formula, at full size, with margins of its own", async () => {
    const open = await openWorkbook();
    expect(await open.workbook.write(plan)).toMatchObject({ omitted: [] });
    const [said, state, zoom] = await open.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const range = sheet.getRange("A3:A4").load("values");
      const layout = sheet.pageLayout.load("zoom,leftMargin");
      await context.sync();
      return [range.values[0]?.[0] as string, range.values[1]?.[0] as string, layout.zoom] as const;
    });
    expect(said.replaceAll("\u00A0", " ")).toBe(answer);
    expect(state).toMatch(/^✔ .*2 /u);
    expect(zoom).toEqual({ scale: 100 });
  });
});
