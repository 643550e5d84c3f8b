import type { Language } from "../../src/language";
import { recommendationPlan, runJson, summaryText } from "../../src/report";
import { whatIfsWithLimit } from "../support/limited-plan";
import { openWorkbook, SCORE } from "../support/open-workbook";
import { recommendBook } from "../support/recommend-book";
import { BARE_CONTEXT, sampleRecommendation } from "../support/sample-recommendation";
import { smallCase, workbookBytes } from "../support/workbook-bytes";

jest.setTimeout(120_000);

const HEADERS = {
  en: { name: "Limits", headers: ["Limit", "Applies to", "Value", "Why"] },
  fr: { name: "Limites", headers: ["Limite", "Porte sur", "Valeur", "Motif"] },
} as const;
const ROWS = {
  en: [
    ["capacity", "BOREA", 100, "Small house"],
    ["providers at most", null, 5, null],
  ],
  fr: [
    ["capacité", "borea", 100, "Petite maison"],
    ["prestataires au plus", null, 5, null],
  ],
} as const;
const BLOCKS = ["title", "planTotals", "limits", "movedFlows", "planProviders"] as const;

async function opened(language: Language) {
  const { flows, team, offers } = smallCase();
  const few = { ...offers, rows: offers.rows.filter(([provider]) => provider === "Borea") };
  const xlsx = await workbookBytes([flows, team, few, { ...HEADERS[language], rows: ROWS[language] }]);
  return openWorkbook({ xlsx, functions: [SCORE] });
}

async function ran({ workbook, run }: Awaited<ReturnType<typeof opened>>, language: Language) {
  const recommendation = await recommendBook(workbook, language);
  const cells = await run(async (context) => {
    const ranges = BLOCKS.map((block) =>
      context.workbook.names.getItem(`OUTSOURCE_withinLimits_${block}`).getRange().load("values,formulas"),
    );
    await context.sync();
    return ranges.map(({ values, formulas }) => ({ values, formulas }));
  });
  const [title, totals, limits, moved, providers] = cells;
  if (!title || !totals || !limits || !moved || !providers) throw new Error("no such blocks");
  return { recommendation, title, totals, limits, moved, providers };
}

test.each(["en", "fr"] as const)("the sheet, the terminal and the JSON say the same, in %s", async (language) => {
  const { recommendation, title, totals, limits, moved, providers } = await ran(await opened(language), language);
  const found = recommendation.workings.whatIfs?.limits;
  // A hundred calls a month are no hundredth of the orders that Borea would take: it takes none.
  expect(recommendation.flows.map(({ decision }) => decision)).toEqual(["keep", "full", "keep"]);
  expect(found?.plan?.providers).toBe(0);
  expect(found?.plan?.cost).toBeCloseTo(recommendation.portfolio.optimised, 4);
  expect(totals.formulas[1]?.slice(1, 3)).toEqual([expect.stringMatching(/^=/), expect.stringMatching(/^=/)]);
  expect(totals.values[1]?.[1]).toBeCloseTo(recommendation.portfolio.cost, 4);
  expect(totals.values[2]?.[1]).toBeCloseTo(recommendation.portfolio.optimised, 4);
  // What leaving saves is what the limit costs.
  expect(totals.values[2]?.[3]).toBeCloseTo(recommendation.portfolio.saving, 4);
  expect(limits.values[1]?.slice(2, 6)).toEqual([100, expect.any(Number), 0, expect.any(Number)]);
  expect(limits.values[1]?.[3]).toBeGreaterThan(100);
  expect(limits.values[1]?.[5]).toBeCloseTo(recommendation.portfolio.saving, 4);
  expect(limits.values[1]?.[7]).toBe(ROWS[language][0][3]);
  expect(limits.values[2]?.slice(2, 7)).toEqual([
    5,
    1,
    0,
    0,
    language === "en" ? "kept anyhow" : "respectée d’elle-même",
  ]);
  expect(moved.values[1]?.[0]).toBe("Orders");
  expect(moved.values[1]?.[5]).toBeCloseTo(Number(moved.values[1]?.[4]) - Number(moved.values[1]?.[3]), 6);
  expect(providers.values[1]?.[0]).toBe("");
  const said = String(title.values[2]?.[0]);
  expect(said).toContain(language === "en" ? "breaks limits: capacity (BOREA)" : "capacité (borea)");
  expect(summaryText(recommendation, language)).toContain(said);
  expect(runJson(recommendation, [], language)).toMatchObject({ withinLimits: { plan: { providers: 0 } } });
});

test("a run without limits leaves nothing of those before", async () => {
  const book = await opened("en");
  await ran(book, "en");
  await book.run(async (context) => {
    const table = context.workbook.tables.getItem("Limits");
    table.delete();
    await context.sync();
  });
  const { recommendation, title, totals, limits, moved } = await ran(book, "en");
  expect(recommendation.workings.whatIfs?.limits).toBeNull();
  expect(title.values[2]?.[0]).toBe("No limits are stated: the table of limits is empty.");
  for (const { values } of [totals, limits, moved])
    expect(
      values
        .slice(1)
        .flat()
        .filter((value) => value !== ""),
    ).toEqual([]);
});

test("a page whose recommendation breaks a limit says so, and is not green", () => {
  const page = (isKept: boolean) => {
    const made = sampleRecommendation();
    const workings = { ...made.workings, whatIfs: whatIfsWithLimit(isKept) };
    const plan = recommendationPlan({ ...made, workings }, BARE_CONTEXT);
    const blocks = plan.sheets.find(({ key }) => key === "decision")?.blocks ?? [];
    const text = JSON.stringify(blocks.map(({ cells }) => cells));
    const red = blocks.flatMap(({ conditional }) => conditional ?? []).filter((each) => each.kind === "where");
    return { text, red: red.some(({ formula }) => formula.endsWith(",TRUE)")) };
  };
  expect(page(false).text).toContain("breaks one limit: see the sheet Within limits");
  expect([page(false).red, page(true).red]).toEqual([true, false]);
  expect(page(true).text).not.toContain("breaks");
});
