import { BASE, bookOf, FLOW, OFFER, offers, plus } from "./book-of";
import { row } from "./issue-cases";
import type { IssueCase } from "./issue-cases";

/** Totals and means that stand as rows in the tables themselves. */
export const SUMMARY_CASES: readonly IssueCase[] = [
  row(
    "total-as-row",
    "a total among the flows",
    bookOf({
      ...BASE,
      Flows: [FLOW, { ...FLOW, Flow: "Returns" }, { ...FLOW, Flow: "Sous-total tél.", "Annual volume": 24_000 }],
    }),
    ["Flows", 3, "Flow"],
    "Sous-total tél.",
    bookOf({ ...BASE, Flows: [FLOW, { ...FLOW, Flow: "Total Energies" }] }),
  ),
  row(
    "total-as-row",
    "a flow called total that sums up nothing",
    bookOf({ ...BASE, Flows: [FLOW, { ...FLOW, Flow: "Total", "Annual volume": 36_000 }] }),
    ["Flows", 2, "Flow"],
    "Total",
    bookOf({ ...BASE, Flows: [{ ...FLOW, Flow: "Total" }] }),
  ),
  row(
    "total-as-row",
    "a mean among the offers",
    offers(OFFER, { ...OFFER, Provider: "Moyenne" }),
    ["Offers", 2, "Provider"],
    "Moyenne",
    offers(OFFER),
  ),
  row(
    "total-as-row",
    "a total among the overheads",
    plus(
      "Overheads",
      { Item: "Rent", "Annual cost (€)": 1000, Driver: "per FTE" },
      { Item: "Tools", "Annual cost (€)": 500, Driver: "per FTE" },
      { Item: "TOTAL", "Annual cost (€)": 1500, Driver: "per FTE" },
    ),
    ["Overheads", 3, "Item"],
    "TOTAL",
    plus("Overheads", { Item: "Rent", "Annual cost (€)": 1000, Driver: "per FTE" }),
  ),
];
