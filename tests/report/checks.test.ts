import { recommendationPlan } from "../../src/report";
import { openWorkbook, SCORE } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";
import { BARE_CONTEXT, sampleRecommendation } from "../support/sample-recommendation";
import type { CostLine, Recommendation, TieOut } from "../../src/decision";
import { fraction, moneyPerYear } from "../../src/engine/quantities";

async function written(recommendation: Recommendation): Promise<OpenWorkbook> {
  const open = await openWorkbook({ functions: [SCORE] });
  await open.workbook.write(recommendationPlan(recommendation, BARE_CONTEXT));
  return open;
}

/** What each check says, and the flag that the recommendation shows. */
async function results({
  run,
}: OpenWorkbook): Promise<{ readonly failing: readonly string[]; readonly count: number; readonly flag: unknown }> {
  return run(async (context) => {
    const body = context.workbook.tables.getItem("Checks_List").getDataBodyRange().load("values");
    const key = context.workbook.names.getItem("OUTSOURCE_recommendation_key").getRange().load("values");
    await context.sync();
    const rows = body.values as unknown[][];
    return {
      count: rows.length,
      failing: rows.filter((row) => row[5] !== "OK").map((row) => String(row[1])),
      flag: (key.values as unknown[][])[1]?.[14],
    };
  });
}

/** Changes one cell of a table's body; rows and columns count from 0. Gives what puts back what stood there. */
async function change(
  { run }: OpenWorkbook,
  table: string,
  row: number,
  header: string,
  value: number | string,
): Promise<() => Promise<void>> {
  const cellOf = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange().getCell(row, 0);
  const before = await run(async (context) => {
    const cell = cellOf(context).load("formulas");
    await context.sync();
    cell.values = [[value]];
    await context.sync();
    return cell.formulas;
  });
  return () =>
    run(async (context) => {
      cellOf(context).formulas = before;
      await context.sync();
    });
}

let common: OpenWorkbook;
beforeAll(async () => {
  common = await written(sampleRecommendation());
});

test("a run whose parts agree passes every check, and there are enough of them", async () => {
  const { failing, count, flag } = await results(common);
  expect(failing).toEqual([]);
  expect(count).toBeGreaterThanOrEqual(15);
  expect(flag).toBe("All checks pass");
});

// Each check can fail: one cell is made wrong, and the check that watches it says so.
test.each([
  ["Workings_Options", 5, "Inside (€/yr)", 999_999, "Cost recommended by flow is what the run computed"],
  ["Workings_Options", 5, "Chosen (1/0)", 0, "As many options are chosen as there are flows"],
  ["Workings_Options", 5, "Steering (€/yr)", -5, "No cost is negative"],
  ["Workings_Flows", 1, "Option recommended", 9, "No flow has an option of another flow"],
  ["Workings_Flows", 1, "Option recommended", 99, "No cell of the recommendation’s amounts is an error"],
  ["Workings_Flows", 1, "No.", 77, "Each flow of the recommendation is costed in the workings"],
  ["Workings_Flows", 1, "Veto (1/0)", 1, "No flow under a veto leaves"],
  ["Workings_Flows", 1, "Full cost today (€/yr)", 1, "Cost lines: the full lines add up to the full cost today"],
  ["Workings_CostLines", 0, "Avoidable cost (€/yr)", 1, "Cost lines: the avoidable lines add up to the cost today"],
  ["Workings_CostLines", 0, "Avoidable cost (€/yr)", 9e6, "No avoidable cost exceeds its full cost"],
  ["Workings_CostLines", 0, "Component", "else", "Cost lines: the sum by component is the sum by flow"],
  [
    "Workings_OptimisedLines",
    0,
    "Avoidable cost (€/yr)",
    1,
    "Cost lines: the avoidable lines inside optimised add up to their cost",
  ],
  ["Workings_Staffing", 2, "Occupancy (%)", 1.2, "Occupancy lies between 0 and 1"],
  ["Workings_Staffing", 2, "Scheduled (h/yr)", 1, "Hours scheduled cover the hours on position"],
  ["Workings_OfferLines", 2, "Amount (€)", 1, "Offers: the lines add up to the annual cost"],
  ["Workings_CashFlows", 1, "Amount (€)", 1000, "Net present value: the cash flows discounted anew"],
  ["Recommendation", 2, "No.", 1, "Each flow stands once in the recommendation"],
  ["Recommendation", 2, "Decision", "sell", "Decisions counted by kind add up to the flows"],
  ["Recommendation", 0, "Share leaving (%)", 0.5, "A flow that is kept sends nothing outside"],
  ["Recommendation", 1, "Share leaving (%)", 1.5, "Shares leaving lie between 0 and 1"],
  ["Recommendation", 1, "Cost today (€/yr)", 1, "Cost today: the total is the sum of the chosen options’ lines"],
  ["Recommendation", 1, "Cost recommended (€/yr)", 1, "Cost recommended: the total is the sum of the chosen options"],
  ["Recommendation", 1, "Saving (€/yr)", 1, "Saving: inside optimised less recommended"],
  ["Recommendation", 1, "Cost today (€/yr)", 1, "Waterfall: it starts at the cost today"],
  ["Recommendation", 1, "Cost recommended (€/yr)", 1, "Waterfall: its steps lead to the cost recommended"],
] as const)("%s, row %i, %s set to %s: %s", async (table, row, header, value, check) => {
  const putBack = await change(common, table, row, header, value);
  const { failing, flag } = await results(common);
  await putBack();
  expect(failing).toContain(check);
  expect(flag).toBe(`${failing.length} to look at`);
  expect((await results(common)).failing).toEqual([]);
});

/** Accounts of a total; what the run computed beside them is not looked at by the sheet, which adds up its own cells. */
function tiedTo(total: number): TieOut {
  const accounts = moneyPerYear(total);
  return { accounts, computed: accounts, difference: moneyPerYear(0) };
}

test("quantiles out of order are seen, and so are accounts that do not tie out", async () => {
  const sample = sampleRecommendation();
  const [regret, p10, p50, p90] = [moneyPerYear(100), moneyPerYear(10), moneyPerYear(5), moneyPerYear(20)];
  const confidence = {
    probability: fraction(0.7),
    leave: fraction(0.8),
    provider: fraction(0.9),
    label: "probable",
    providerLabel: "firm",
    regret,
    p10,
    p50,
    p90,
  } as const;
  const odd: Recommendation = {
    ...sample,
    flows: sample.flows.map((flow) => ({ ...flow, confidence })),
    workings: { ...sample.workings, tieOut: tiedTo(1_000_000) },
  };
  const { failing } = await results(await written(odd));
  expect(failing).toEqual(["Full cost today ties out to the accounts within 0.5%", "P10, P50 and P90 stand in order"]);
});

test("contacts lost in the queue are left out of what ties out to the accounts", async () => {
  const sample = sampleRecommendation();
  const [line, ...others] = sample.workings.costLines;
  if (line === undefined) throw new RangeError("the sample has lines");
  const full = sample.workings.costLines.reduce((sum, each) => sum + each.full, 0);
  const tied = (value: number, component: CostLine["component"]): Recommendation => ({
    ...sample,
    workings: {
      ...sample.workings,
      tieOut: tiedTo(value),
      costLines: [{ ...line, component }, ...others],
    },
  });
  const told = async (recommendation: Recommendation): Promise<readonly string[]> =>
    (await results(await written(recommendation))).failing;
  const check = "Full cost today ties out to the accounts within 0.5%";
  expect(await told(tied(full - line.full, "lostContacts"))).not.toContain(check);
  expect(await told(tied(full, "lostContacts"))).toContain(check);
});

test("another option chosen in the workings moves the recommendation, without the add-in", async () => {
  const open = await written(sampleRecommendation());
  // Option 5 is the second flow's inside optimised: 471,900, of the sample
  await change(open, "Workings_Flows", 1, "Option recommended", 5);
  const row = await open.run(async (context) => {
    const body = context.workbook.tables.getItem("Recommendation").getDataBodyRange().getRow(1).load("values");
    await context.sync();
    return (body.values as unknown[][])[0];
  });
  expect(row?.slice(8, 12)).toEqual([471_900, 471_900, 0, 0]);
});
