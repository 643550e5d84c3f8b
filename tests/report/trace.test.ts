import { analyse } from "../../src/decision";
import { contactsPerYear, fte, moneyPerUnit, moneyPerYear, seconds, weeks } from "../../src/engine/quantities";
import { recommendationPlan } from "../../src/report";
import type { ReportContext } from "../../src/report";
import type { PlannedCell } from "../../src/workbook";
import { CONTEXT as RUN, caseOf } from "../support/economics";
import { openWorkbook } from "../support/open-workbook";
import { BARE_CONTEXT, sampleRecommendation } from "../support/sample-recommendation";

const CONTEXT: ReportContext = { ...BARE_CONTEXT, frozenSince: "2026-11-28" };

const isTyped = (cell: PlannedCell | undefined): boolean => cell !== null && cell !== undefined && "number" in cell;

describe.each([
  ["en", "Origin"],
  ["fr", "Origine"],
] as const)("the workings in %s", (language, origin) => {
  const plan = recommendationPlan(sampleRecommendation(), { ...CONTEXT, language });
  const blocks = plan.sheets.find(({ key }) => key === "workings")?.blocks ?? [];

  test("every table says in its last column where its typed numbers come from", () => {
    for (const { table, cells } of blocks.filter((block) => block.table !== undefined)) {
      expect([table?.name, cells[0]?.at(-1)]).toEqual([table?.name, { text: origin }]);
      for (const row of cells.slice(1).filter((each) => each.some(isTyped)))
        expect(row.at(-1)).toMatchObject({ text: expect.stringMatching(/: (OUTSOURCE\.[A-Z]+ · |\w)/) as unknown });
    }
  });

  test("no number is typed outside of a table", () => {
    const loose = blocks.filter(({ table }) => table === undefined).filter(({ cells }) => cells.flat().some(isTyped));
    expect(loose.map(({ id }) => id)).toEqual([]);
  });
});

/** A whole case, small: every sheet and every table that a run may write. */
const WHOLE = analyse(
  caseOf({
    flows: [
      {
        row: 1,
        name: "Orders",
        channel: "phone",
        annualVolume: contactsPerYear(30_000),
        handlingTime: seconds(240),
        languages: ["French"],
        skills: [],
      },
    ],
    team: [{ row: 1, role: "agent", fte: fte(6), grossSalary: moneyPerYear(26_000), languages: [], skills: [] }],
    offers: [{ row: 1, provider: "Lusitel", pricing: "contact", price: moneyPerUnit(3), languages: [] }],
    limits: [
      { row: 1, limit: "capacity", appliesTo: "Lusitel", value: 1500 },
      { row: 2, limit: "providersAtMost", value: 1 },
    ],
  }),
  { ...RUN, draws: 50, scenarios: true, transition: true, simulatedWeeks: weeks(2) },
);

describe.each(["en", "fr"] as const)("every sheet of a run, in %s", (language) => {
  const inputTables = [{ name: "Team", columns: [{ header: "FTE", cells: [6] }] }];
  const plan = recommendationPlan(WHOLE, { ...BARE_CONTEXT, language, frozenSince: "2026-11-28", inputTables });

  test("types no number whose row does not say where it comes from", () => {
    const origin = language === "en" ? "Origin" : "Origine";
    const lost = plan.sheets.flatMap(({ key, blocks }) =>
      blocks.flatMap(({ id, cells }) => {
        const from = cells[0]?.findIndex((cell) => cell !== null && "text" in cell && cell.text === origin) ?? -1;
        return cells.flatMap((row) =>
          row.flatMap((cell, column) => {
            // The number of a flow is its name on the sheets, no figure.
            const isName = key === "recommendation" && id === "flows" && column === 0;
            // An assumption says its grade, its source and its day beside its value.
            const said =
              id === "assumptions"
                ? row.findLast((each) => each !== null && "text" in each)
                : from < 0
                  ? undefined
                  : row[from];
            const isSaid = said !== null && said !== undefined && "text" in said && said.text !== "";
            return isTyped(cell) && !isName && !isSaid ? [`${key}/${id}: ${JSON.stringify(cell)}`] : [];
          }),
        );
      }),
    );
    expect(lost).toEqual([]);
  });

  test("has sheets for the answer, the flows, other worlds, limits, simulated days, the way to the plan, steering, the workings and the checks", () => {
    expect(plan.sheets.map(({ key }) => key)).toEqual([
      "decision",
      "recommendation",
      "scenarios",
      "withinLimits",
      "simulation",
      "transition",
      "steering",
      "workings",
      "checks",
    ]);
  });
});

test("the figures are native formulas, and come to what can be reckoned by hand", async () => {
  const sample = sampleRecommendation();
  const draws = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map(moneyPerYear);
  const open = await openWorkbook();
  await open.workbook.write(recommendationPlan({ ...sample, workings: { ...sample.workings, draws } }, CONTEXT));
  const figures = await open.run(async (context) => {
    const names = [
      "fullCost",
      "avoidable",
      "withoutProvider",
      "saving",
      "oneOff",
      "npv",
      "payback",
      "p10",
      "p90",
      "worst",
    ];
    const ranges = names.map((name) =>
      context.workbook.names.getItem(`OUTSOURCE_figure_${name}`).getRange().load("values,formulas"),
    );
    await context.sync();
    return ranges.map(({ values, formulas }) => [String(formulas.flat()[0]).slice(0, 1), values.flat()[0] as unknown]);
  });
  // Sums of the made-up flows; the full cost is 1.1 times the avoidable; −1,000 first and 900 after a year at 9 %; of 0, 10 … 100 the tenth part lies at 10.
  const asIs = 612_400 + 498_120 + 301_775 + 188_300 + 142_900 + 96_210;
  const optimised = 588_300 + 471_900 + 288_040 + 176_250 + 139_400 + 95_800;
  const cost = 588_300 + 398_450.5 + 231_900.25 + 176_250 + 121_300 + 90_110;
  const expected = [1.1 * asIs, asIs, asIs - optimised, optimised - cost, 1000, -1000 + 900 / 1.09, "–", 10, 90, 0];
  expect(figures.map(([first]) => first)).toEqual(expected.map(() => "="));
  figures.forEach(([, value], index) => {
    const wanted = expected[index];
    if (typeof wanted === "number") expect(value).toBeCloseTo(wanted, 6);
    else expect(value).toBe(wanted);
  });
});
