import { parseIsoDate, serialOfDate } from "../../src/engine/serial-date";
import type { Language } from "../../src/language";
import { runJson, STEERING_BLOCKS, steeringJson } from "../../src/report";
import { openWorkbook, SCORE } from "../support/open-workbook";
import { recommendBook } from "../support/recommend-book";
import { smallCase, workbookBytes } from "../support/workbook-bytes";

jest.setTimeout(120_000);

const serial = (day: string): number => {
  const parsed = parseIsoDate(day);
  if (parsed === null) throw new TypeError(day);
  return serialOfDate(parsed);
};
const MEASURES = {
  name: "Inside_measures",
  headers: ["Measure", "Flow or pool", "Multiply by", "Short shift (h)", "Into pool", "Held by", "By"],
  rows: [
    ["handling time", "Orders", 0.9, null, null, "A. Martin, operations", serial("2027-06-30")],
    ["attrition", null, 0.8, null, null, null, null],
    ["schedules", null, null, null, null, "The planner of site 2", serial("2027-03-31")],
  ],
} as const;
const SCENARIOS = {
  name: "My_scenarios",
  headers: ["Scenario", "Factor", "Flow", "Multiply by"],
  rows: [
    ["Strike at the post", "volume", "Letters", 1.4],
    ["Strike at the post", "attrition", null, 1.2],
  ],
} as const;

async function written(language: Language) {
  const { flows, team, offers } = smallCase();
  // One flow leaves, two stay.
  const few = { ...offers, rows: offers.rows.filter(([provider]) => provider === "Borea") };
  const xlsx = await workbookBytes([flows, team, few, MEASURES, SCENARIOS]);
  const { workbook, run } = await openWorkbook({ xlsx, functions: [SCORE] });
  const recommendation = await recommendBook(workbook, language);
  const cells = await run(async (context) => {
    const { names } = context.workbook;
    const table = names.getItem("OUTSOURCE_steering_inside").getRange().load("values,formulas");
    const figure = names.getItem("OUTSOURCE_figure_withoutProvider").getRange().load("values");
    const checks = names.getItem("OUTSOURCE_checks_list").getRange().load("values");
    const scenarios = names.getItem("OUTSOURCE_scenarios_scenarios").getRange().load("values");
    await context.sync();
    return {
      table: table.values,
      formulas: table.formulas,
      figure: figure.values[0]?.[0] as number,
      checks: checks.values,
      scenarios: scenarios.values,
    };
  });
  const remembered = (await workbook.read(STEERING_BLOCKS)).remembered ?? {};
  return {
    recommendation,
    cells,
    steering: steeringJson(remembered, recommendation),
    json: runJson(recommendation, [], language),
  };
}

let english: Awaited<ReturnType<typeof written>>;
beforeAll(async () => {
  english = await written("en");
});

test("the table of steering adds up, by formulas, to what needs no provider", () => {
  const { table, formulas, figure } = english.cells;
  const body = table.slice(1).filter(([name]) => name !== "");
  const total = body.at(-1);
  expect(total?.[0]).toBe("Without any provider");
  expect(total?.[4]).toBeCloseTo(figure, 2);
  const { asIs, optimised } = english.recommendation.portfolio;
  expect(figure).toBeCloseTo(asIs - optimised, 4);
  const sum = (column: number): number => body.slice(0, -1).reduce((all, row) => all + Number(row[column]), 0);
  expect(sum(4)).toBeCloseTo(figure, 2);
  for (const row of formulas.slice(1, body.length + 1))
    for (const column of [4, 5]) expect(String(row[column])).toMatch(/^=/);
});

test("each measure has its worth, its holder and its day; what nobody states is told so and worth nothing", () => {
  const row = (name: string) => english.cells.table.find(([label]) => label === name);
  const inside = english.recommendation.workings.whatIfs?.inside;
  const faster = inside?.measures.find(({ measure }) => measure === "handlingTime");
  expect(row("handling time")?.slice(1, 4)).toEqual([
    "A. Martin, operations",
    "shorter handling at the same quality",
    serial("2027-06-30"),
  ]);
  expect(row("handling time")?.[4]).toBeCloseTo(faster?.worth ?? NaN, 4);
  expect(row("handling time")?.[5]).toBeCloseTo(faster?.staying ?? NaN, 4);
  expect(row("schedules")?.[1]).toBe("The planner of site 2");
  expect(row("schedules")?.[3]).toBe(serial("2027-03-31"));
  expect(row("pooling")?.slice(1, 3)).toEqual(["Planner", "no row in Inside_measures: it stays as it is today"]);
  expect(row("pooling")?.[3]).toBe("");
  expect(row("pooling")?.[4]).toBe(0);
  expect(row("opening hours")?.slice(2, 5)).toEqual(["no closed hour would pay: the hours stay as they are", "", 0]);
  // What is to be done and has no day of its own is done by the first week with customers.
  expect(row("attrition")?.[3]).toBe(serial(String(english.steering.need["start"])));
});

test("a check holds the sum, and passes", () => {
  const found = english.cells.checks.filter((row) =>
    row.some((cell) => cell === "What the inside would do better adds up to what needs no provider"),
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.some((cell) => cell === "OK" || cell === 1 || cell === "ok")).toBe(true);
});

test("the data say the same, from the run and from the sheet", () => {
  const { json, steering, recommendation } = english;
  const inside = recommendation.workings.whatIfs?.inside;
  expect(json.inside?.measures.map(({ measure, worth }) => [measure, worth])).toEqual(
    inside?.measures.map(({ measure, worth }) => [measure, worth]),
  );
  expect(json.inside?.measures.find(({ measure }) => measure === "handlingTime")).toMatchObject({
    holder: "A. Martin, operations",
    by: "2027-06-30",
    isStated: true,
  });
  const measured = steering.inside.find(({ cause }) => cause === "handlingTime");
  expect(measured).toMatchObject({ holder: "A. Martin, operations", by: "2027-06-30" });
  expect(steering.inside.map(({ cause }) => cause)).not.toContain(null);
});

test("a scenario of the user's stands beside the others, with what it changes", () => {
  const own = english.cells.scenarios.find(([name]) => String(name).startsWith("Strike at the post"));
  expect(own?.[0]).toBe("Strike at the post: volume +40% (Letters), attrition +20%");
  expect(Number(own?.[1])).toBeGreaterThan(0);
  expect(english.json.scenarios?.some(({ scenario }) => scenario.startsWith("Strike at the post"))).toBe(true);
});

test("in French the same figures, in French words", async () => {
  const french = await written("fr");
  const numbers = (from: typeof english) =>
    from.cells.table.map((row) => row.slice(3, 6).map((cell) => (typeof cell === "number" ? cell : null)));
  expect(numbers(french)).toEqual(numbers(english));
  expect(french.cells.table.map(([name]) => name)).toEqual(
    expect.arrayContaining(["durée de traitement", "Sans prestataire"]),
  );
  expect(french.steering.inside.map(({ cause }) => cause)).toEqual(english.steering.inside.map(({ cause }) => cause));
});

test("the inside is steered by the indicators and the bodies of what leaves", () => {
  const { indicators, bodies } = english.steering;
  const kept = english.recommendation.flows.filter(({ share }) => share === 0).map(({ flow }) => flow);
  expect(kept.length).toBeGreaterThan(0);
  for (const flow of kept) {
    const own = indicators.filter((each) => each.flow === flow);
    expect(own.length).toBeGreaterThanOrEqual(3);
    expect(own.find(({ indicator }) => indicator === "handling")?.holder).toBe("supervisor");
  }
  const attrition = indicators.find(({ indicator }) => indicator === "attrition");
  expect(attrition?.holder).toContain("supervisor");
  expect(JSON.stringify(bodies)).toContain("measures of the inside");
});
