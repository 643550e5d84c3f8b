import { AGENTS, BASE, bookOf, FLOW, OFFER } from "./book-of";
import type { Rows } from "./book-of";
import type { IssueCase } from "./issue-cases";

const TWO = [FLOW, { ...FLOW, Flow: "Returns" }];
const OFFERED = { ...OFFER, Provider: "Atlas" };
const book = (limit: Rows[number], flows: Rows = TWO) =>
  bookOf({ ...BASE, Flows: flows, Team: [AGENTS], Offers: [OFFERED], Limits: [limit] });
const CAPACITY = { Limit: "capacity", "Applies to": "Atlas", Value: 4000 };
const APART = { Limit: "apart", "Applies to": "Orders; Returns" };

/** Faults of the table Limits: one a case, each with the smallest book that has it and one that has it not. */
export const LIMIT_CASES: readonly IssueCase[] = [
  {
    code: "limit-range",
    what: "a share typed as percent",
    bad: book({ Limit: "spend with one", Value: 40 }),
    at: ["Limits", 1, "Value"],
    received: "40",
    fine: book({ Limit: "spend with one", Value: 0.4 }),
  },
  {
    code: "limit-range",
    what: "two and a half providers",
    bad: book({ Limit: "providers at most", Value: 2.5 }),
    at: ["Limits", 1, "Value"],
    received: "2.5",
    fine: book({ Limit: "providers at most", Value: 2 }),
  },
  {
    code: "limit-names",
    what: "one flow kept apart from nobody",
    bad: book({ ...APART, "Applies to": "Orders" }),
    at: ["Limits", 1, "Applies to"],
    received: "Orders",
    fine: book(APART),
  },
  {
    code: "limit-names",
    what: "a capacity of two providers at once",
    bad: book({ ...CAPACITY, "Applies to": "Atlas; ATLAS ;atlas" }),
    at: ["Limits", 1, "Applies to"],
    received: "Atlas; ATLAS ;atlas",
    fine: book(CAPACITY),
  },
  {
    code: "limit-about-nothing",
    what: "a core to keep where no flow is core business",
    bad: book({ Limit: "core kept", Value: 0.8 }),
    at: ["Limits", 1, "Limit"],
    received: "core kept",
    fine: book({ Limit: "core kept", Value: 0.8 }, [{ ...FLOW, "Core business": "yes" }]),
  },
  {
    code: "unknown-provider",
    what: "a provider that makes no offer",
    bad: book({ ...CAPACITY, "Applies to": "Atlass" }),
    at: ["Limits", 1, "Applies to"],
    received: "Atlass",
    fine: book({ ...CAPACITY, "Applies to": "atlas" }),
  },
  {
    code: "unknown-flow",
    what: "a flow that must leave and that there is not",
    bad: book({ Limit: "must leave", "Applies to": "Order", Value: 1 }),
    at: ["Limits", 1, "Applies to"],
    received: "Order",
    fine: book({ Limit: "must leave", "Applies to": "orders", Value: 1 }),
  },
  {
    code: "missing-value",
    what: "a capacity of nothing said",
    bad: book({ ...CAPACITY, Value: null }),
    at: ["Limits", 1, "Value"],
    received: "",
    fine: book(CAPACITY),
  },
  {
    code: "value-unread",
    what: "a value of a limit that takes none",
    bad: book({ ...APART, Value: 2 }),
    at: ["Limits", 1, "Value"],
    received: "2",
    fine: book(APART),
  },
  {
    code: "value-unread",
    what: "a name beside a limit of the whole plan",
    bad: book({ Limit: "one-offs", "Applies to": "Atlas", Value: 100000 }),
    at: ["Limits", 1, "Applies to"],
    received: "Atlas",
    fine: book({ Limit: "one-offs", Value: 100000 }),
  },
  {
    code: "doubled-row",
    what: "the same limit twice",
    bad: bookOf({
      ...BASE,
      Flows: TWO,
      Team: [AGENTS],
      Offers: [OFFERED],
      Limits: [CAPACITY, { ...CAPACITY, "Applies to": "ATLAS" }],
    }),
    at: ["Limits", 1, "Limit"],
    received: "capacity",
    fine: book(CAPACITY),
  },
];
