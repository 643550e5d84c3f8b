import { analyse } from "../../src/decision";
import type { Recommendation } from "../../src/decision";
import { contactsPerYear, fte, moneyPerYear, seconds, weeks } from "../../src/engine/quantities";
import { recommendationPlan, runJson } from "../../src/report";
import { CONTEXT, caseOf } from "../support/economics";
import { openWorkbook, SCORE } from "../support/open-workbook";
import { BARE_CONTEXT } from "../support/sample-recommendation";
import { smallCase, workbookBytes } from "../support/workbook-bytes";
import { recommendBook } from "../support/recommend-book";

jest.setTimeout(120_000);

/** Two flows of calls, one of letters, simulated for ten weeks. */
const SIMULATED: Recommendation = analyse(
  caseOf({
    flows: (["phone", "phone", "email"] as const).map((channel, index) => ({
      row: index + 1,
      name: ["Care", "Orders", "Letters"][index] ?? "",
      channel,
      annualVolume: contactsPerYear(20_000),
      handlingTime: seconds(200),
      patience: seconds(120),
      languages: ["French"],
      skills: [],
    })),
    team: [{ row: 1, role: "agent", fte: fte(9), grossSalary: moneyPerYear(26_000), languages: [], skills: [] }],
  }),
  { ...CONTEXT, simulatedWeeks: weeks(10) },
);
const found = SIMULATED.workings.simulated;
if (found === null) throw new Error("nothing was simulated");

async function written(language: "en" | "fr") {
  const { flows, team, offers } = smallCase();
  const { workbook, run } = await openWorkbook({
    xlsx: await workbookBytes([flows, team, offers]),
    functions: [SCORE],
  });
  await workbook.write(recommendationPlan(SIMULATED, { ...BARE_CONTEXT, language }));
  const cellsOf = (block: string): Promise<readonly (readonly unknown[])[]> =>
    run(async (context) => {
      const range = context.workbook.names.getItem(`OUTSOURCE_simulation_${block}`).getRange().load("values");
      await context.sync();
      // A table keeps a row below its last.
      return (range.values as unknown[][]).filter(([first]) => first !== "");
    });
  return { workbook, cellsOf };
}

test.each(["en", "fr"] as const)(
  "the sheet says of each flow what was simulated, and of the day what adds up, in %s",
  async (language) => {
    const { cellsOf } = await written(language);
    const [, ...flows] = await cellsOf("simulatedFlows");
    expect(flows.map((row) => row.slice(0, 5))).toEqual(
      found.flows.map(({ flow, offered, target, formula, simulated }) => [flow, offered, target, formula, simulated]),
    );
    // The difference is a formula, in points.
    flows.forEach((row, place) => {
      const { formula = 0, simulated = 0 } = found.flows[place] ?? {};
      expect(row[5]).toBeCloseTo(100 * (simulated - formula), 9);
    });
    const [, ...halfHours] = await cellsOf("simulatedHalfHours");
    expect(halfHours).toHaveLength(found.halfHours.length);
    const [, ...day] = await cellsOf("simulatedDay");
    const calls = found.flows.reduce((sum, { offered }) => sum + offered, 0);
    expect(day.reduce((sum, row) => sum + Number(row[1]), 0)).toBeCloseTo(calls, 6);
    // Weighed by its calls, the day's service is the flows'.
    const inTime = found.flows.reduce((sum, { offered, simulated }) => sum + offered * simulated, 0);
    expect(day.reduce((sum, row) => sum + Number(row[1]) * Number(row[3]), 0)).toBeCloseTo(inTime, 6);
    const title = (await cellsOf("title")).flat().join(" ");
    expect(title).toContain("Letters");
    expect(title).toContain("10 ");
  },
);

test("a later run without a simulation leaves nothing of the one before", async () => {
  const { workbook, cellsOf } = await written("en");
  await recommendBook(workbook, "en");
  expect((await cellsOf("title")).flat()).toContain("The last run simulated no days.");
  const rest = [...(await cellsOf("simulatedFlows")).slice(1), ...(await cellsOf("simulatedHalfHours")).slice(1)];
  expect(rest.flat().filter((cell) => cell !== "")).toEqual([]);
});

test("a run that never simulated has no such sheet, and no such data", () => {
  const bare = { ...SIMULATED, workings: { ...SIMULATED.workings, simulated: null } };
  expect(recommendationPlan(bare, BARE_CONTEXT).sheets.map(({ key }) => key)).not.toContain("simulation");
  expect(runJson(bare, [], "en")).not.toHaveProperty("simulated");
});

test.each([
  ["en", /^By the formula [\d.]+%, simulated [\d.]+% \(± [\d.]+ points\): .+ One day in ten is below [\d.]+%\./],
  ["fr", /^Selon la formule [\d,]+\s%, simulé [\d,]+\s% \(± [\d,]+ point\)\s: .+ Un jour sur dix est sous [\d,]+\s%\./],
] as const)("the JSON has every figure and a sentence for each flow, in %s", (language, sentence) => {
  const { simulated } = runJson(SIMULATED, [], language) as { simulated?: { flows: readonly { sentence: string }[] } };
  expect(simulated?.flows.map((each) => each.sentence)).toEqual([
    expect.stringMatching(sentence),
    expect.stringMatching(sentence),
  ]);
});
