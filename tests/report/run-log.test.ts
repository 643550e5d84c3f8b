import { lastRunOf, recommendationPlan } from "../../src/report";
import type { LastRun, ReportContext } from "../../src/report";
import type { PlannedCell } from "../../src/workbook";
import { BARE_CONTEXT, sampleRecommendation } from "../support/sample-recommendation";

const recommendation = sampleRecommendation();
const [sample] = recommendation.flows;
const TEAM = { name: "Team", columns: [{ header: "FTE", cells: [4, 2] }] };

/** The rows of the log that a run writes after another. */
function log(last: LastRun | null, more: Partial<ReportContext> = {}): readonly (readonly PlannedCell[])[] {
  const plan = recommendationPlan(recommendation, { ...BARE_CONTEXT, ...more, last });
  const block = plan.sheets.find(({ key }) => key === "checks")?.blocks.find(({ id }) => id === "runLog");
  return block?.cells.slice(1) ?? [];
}

const text = (cell: PlannedCell | undefined): string => (cell && "text" in cell ? cell.text : "");

const BEFORE: LastRun = {
  fresh: true,
  frozenSince: null,
  log: [["AAAA-0000", 46_000, "0.1", 100, 50, 150, 300, "nothing", "nothing"]],
  held: new Map([["Team\nFTE", [2, 0, 0]]]),
  decisions: new Map([[sample?.flow ?? "", "full"]]),
};

test("a first run stands alone, and knows of no change", () => {
  const rows = log(null);
  expect(rows).toHaveLength(1);
  expect([text(rows[0]?.[7]), text(rows[0]?.[8])]).toEqual(["nothing", "nothing"]);
});

test("a run after another tells the columns and the decisions that changed, and keeps the line of the other", () => {
  const rows = log(BEFORE, { inputTables: [TEAM] });
  expect(rows).toHaveLength(2);
  expect(text(rows[0]?.[7])).toBe("Team: FTE");
  expect(text(rows[0]?.[8])).toBe(`${sample?.flow ?? ""}: outsource → keep`);
  expect(rows[1]?.slice(3, 5)).toMatchObject([{ number: 100 }, { number: 50 }]);
});

test("the same inputs run again stay one line, with what it said", () => {
  const [[mark] = []] = log(null);
  const again = log({ ...BEFORE, log: [[text(mark), 46_000, "0.1", 1, 1, 1, 1, "Offers: Price", "nothing"]] });
  expect(again).toHaveLength(1);
  expect(text(again[0]?.[7])).toBe("Offers: Price");
});

test("no more than fifty runs are kept", () => {
  const many = Array.from({ length: 60 }, (_, run) => [`R${run}`, 1, "e", 1, 1, 1, 1, "", ""]);
  expect(log({ ...BEFORE, log: many })).toHaveLength(50);
});

test.each([
  ["is as it read the inputs", 1, true],
  ["no longer is", 0, false],
  ["cannot tell", { error: "#REF!" }, null],
] as const)("a workbook whose sheet %s says so when it is read again", (_, flag, fresh) => {
  const last = lastRunOf({
    OUTSOURCE_fresh: [[flag]],
    OUTSOURCE_checks_copy: [["Values only since", "2026-11-28"]],
    OUTSOURCE_recommendation_flows: [
      ["No.", "Flow", "Decision"],
      [1, "Chat", "conserver"],
      [2, "Post", "outsource"],
    ],
  });
  expect(last).toMatchObject({ fresh, frozenSince: "2026-11-28" });
  // Words of either language are understood: a sheet may have been written in the other.
  expect([last?.decisions.get("Chat"), last?.decisions.get("Post")]).toEqual(["keep", "full"]);
});

test("a workbook without sheets of ours remembers nothing", () => {
  expect(lastRunOf({})).toBeNull();
});
