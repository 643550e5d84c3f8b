import { FLOW, bookOf, BASE } from "./book-of";
import type { Rows } from "./book-of";
import type { IssueCase } from "./issue-cases";

const POOLED = { ...FLOW, "Skill pool": "Phones" };
const MAIL = { ...FLOW, Flow: "Mail", Channel: "email" };
const measure = (row: Rows[number]) => bookOf({ ...BASE, Flows: [POOLED, MAIL], Inside_measures: [row] });
const scenario = (row: Rows[number], flows: Rows = [POOLED, MAIL]) =>
  bookOf({ ...BASE, Flows: flows, My_scenarios: [row] });
const FASTER = { Measure: "handling time", "Flow or pool": "Orders", "Multiply by": 0.95, "Held by": "Operations" };
const POOLING = {
  Measure: "pooling",
  "Flow or pool": "Mail",
  "Multiply by": null,
  "Into pool": "Phones",
  "Held by": "Planner",
};
const DEARER = { Scenario: "Dear year", Factor: "wages", Flow: null, "Multiply by": 1.1 };

const of = (
  code: IssueCase["code"],
  what: string,
  bad: IssueCase["bad"],
  column: string,
  received: string,
  fine: IssueCase["fine"],
  table = "Inside_measures",
): IssueCase => ({ code, what, bad, at: [table, 1, column], received, fine });

/** Faults of the tables Inside_measures and My_scenarios: one a case, each with the smallest book that has it and one that has it not. */
export const MEASURE_CASES: readonly IssueCase[] = [
  of(
    "missing-value",
    "faster, nobody knows by how much",
    measure({ ...FASTER, "Multiply by": null }),
    "Multiply by",
    "",
    measure(FASTER),
  ),
  of(
    "missing-value",
    "pooled with nobody",
    measure({ ...POOLING, "Into pool": null }),
    "Into pool",
    "",
    measure(POOLING),
  ),
  of(
    "missing-value",
    "short shifts of no length",
    measure({ Measure: "shift lengths", "Flow or pool": null, "Short shift (h)": null, "Held by": "Planner" }),
    "Short shift (h)",
    "",
    measure({ Measure: "shift lengths", "Flow or pool": null, "Short shift (h)": 4, "Held by": "Planner" }),
  ),
  of(
    "value-unread",
    "schedules at a multiple",
    measure({ Measure: "schedules", "Flow or pool": null, "Multiply by": 0.9, "Held by": "Planner" }),
    "Multiply by",
    "0.9",
    measure({ Measure: "schedules", "Flow or pool": null, "Multiply by": null, "Held by": "Planner" }),
  ),
  of(
    "unknown-flow",
    "a measure on a flow that is not there",
    measure({ ...FASTER, "Flow or pool": "Ordres" }),
    "Flow or pool",
    "Ordres",
    measure({ ...FASTER, "Flow or pool": "phones" }),
  ),
  of(
    "unknown-pool",
    "into a pool that is not there",
    measure({ ...POOLING, "Into pool": "Chats" }),
    "Into pool",
    "Chats",
    measure(POOLING),
  ),
  of(
    "concurrency-not-chat",
    "two calls at once",
    measure({ ...FASTER, Measure: "concurrency" }),
    "Flow or pool",
    "Orders",
    bookOf({
      ...BASE,
      Flows: [{ ...FLOW, Channel: "chat" }],
      Inside_measures: [{ ...FASTER, Measure: "concurrency" }],
    }),
  ),
  of(
    "unknown-pool",
    "fewer leavers of a pool that has no people of its own",
    measure({ ...FASTER, Measure: "attrition" }),
    "Flow or pool",
    "Orders",
    bookOf({
      ...BASE,
      Flows: [POOLED],
      Team: [{ Role: "agent", "Skill pool": "Phones", FTE: 5, "Gross salary (€/yr)": 26_000 }],
      Inside_measures: [{ ...FASTER, Measure: "attrition" }],
    }),
  ),
  of(
    "doubled-row",
    "two answers for one measure",
    bookOf({ ...BASE, Flows: [POOLED], Inside_measures: [FASTER, { ...FASTER, "Multiply by": 0.9 }] }),
    "Measure",
    "handling time",
    bookOf({ ...BASE, Flows: [POOLED], Inside_measures: [FASTER, { ...FASTER, "Flow or pool": null }] }),
  ),
  of(
    "out-of-range",
    "twenty times slower",
    measure({ ...FASTER, "Multiply by": 20 }),
    "Multiply by",
    "20",
    measure(FASTER),
  ),
  of(
    "not-a-choice",
    "a measure of another kind",
    measure({ ...FASTER, Measure: "coffee" }),
    "Measure",
    "coffee",
    measure(FASTER),
  ),
  of(
    "unknown-flow",
    "a scenario on a flow that is not there",
    scenario({ ...DEARER, Factor: "volume", Flow: "Ordres" }),
    "Flow",
    "Ordres",
    scenario({ ...DEARER, Factor: "volume", Flow: "orders" }),
    "My_scenarios",
  ),
  of(
    "unknown-pool",
    "wages of a flow whose people are everybody’s",
    scenario({ ...DEARER, Flow: "Orders" }),
    "Flow",
    "Orders",
    scenario(DEARER),
    "My_scenarios",
  ),
  of(
    "doubled-row",
    "two multiples of one factor",
    bookOf({ ...BASE, My_scenarios: [DEARER, { ...DEARER, "Multiply by": 1.2 }] }),
    "Factor",
    "wages",
    bookOf({ ...BASE, My_scenarios: [DEARER, { ...DEARER, Factor: "price" }] }),
    "My_scenarios",
  ),
  of(
    "missing-value",
    "a factor by nothing",
    scenario({ ...DEARER, "Multiply by": null }),
    "Multiply by",
    "",
    scenario(DEARER),
    "My_scenarios",
  ),
  of(
    "value-unread",
    "resolution of one flow",
    scenario({ ...DEARER, Factor: "resolution", Flow: "Orders" }),
    "Flow",
    "Orders",
    scenario({ ...DEARER, Factor: "resolution" }),
    "My_scenarios",
  ),
  of(
    "unknown-flow",
    "the price of a flow that only offers for all flows serve",
    scenario({ ...DEARER, Factor: "price", Flow: "Orders" }),
    "Flow",
    "Orders",
    scenario({ ...DEARER, Factor: "price" }),
    "My_scenarios",
  ),
];
