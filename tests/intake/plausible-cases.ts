import { bookOf, flow, offers, plus, team, BASE, FLOW, AGENTS } from "./book-of";
import { row } from "./issue-cases";
import type { IssueCase } from "./issue-cases";

const assumption = (Key: string, Value: number) => plus("Assumptions", { Key, Value });

/** A salary under the law of 1 September 2026, as Excel counts days. */
const inSeptember = (salary: number) =>
  bookOf({
    ...BASE,
    Team: [{ ...AGENTS, "Gross salary (€/yr)": salary }],
    Assumptions: [{ Key: "lawDate", Value: 46_266 }],
  });

/** A second flow of 24,000 contacts of 600 s beside the one of 12,000 of 300 s, and an offer for both. */
const forAll = (offer: Record<string, string | number>) =>
  bookOf({
    ...BASE,
    Flows: [FLOW, { ...FLOW, Flow: "Claims", "Annual volume": 24_000, "Handling time (s)": 600 }],
    Offers: [{ Provider: "Northcall", Pricing: "contact", "Price (€)": 3, ...offer }],
  });

const overhead = (cost: number) => plus("Overheads", { Item: "Rent", "Annual cost (€)": cost, Driver: "per FTE" });

const unusual = (
  [table, column]: readonly [string, string],
  make: (value: number) => IssueCase["bad"],
  [bad, fine]: readonly [number, number],
): IssueCase => ({
  code: "unusual-value",
  what: `${column}: ${String(bad)}, and ${String(fine)} is usual`,
  bad: make(bad),
  at: [table, 1, column],
  received: String(bad),
  fine: make(fine),
});
const offered = (column: string) => (value: number) => offers({ Flow: "Orders", [column]: value });
/** Offers for one flow: by the contact, by the hour, by the contact again. */
const offersAt = (contact: number, hour: number, other: number) => [
  { Provider: "Northcall", Flow: "Orders", Pricing: "contact", "Price (€)": contact },
  { Provider: "Southcall", Flow: "Orders", Pricing: "hour", "Price (€)": hour },
  { Provider: "Westcall", Flow: "Orders", Pricing: "contact", "Price (€)": other },
];
const UNUSUAL: readonly IssueCase[] = [
  unusual(["Overheads", "Annual cost (€)"], overhead, [250_000_000, 250_000]),
  unusual(["Overheads", "Annual cost (€)"], overhead, [80, 80_000]),
  unusual(["Overheads", "Annual cost (€)"], overhead, [80, 0]),
  unusual(["Offers", "Fixed fee (€/month)"], offered("Fixed fee (€/month)"), [420_000, 35_000]),
  unusual(["Offers", "Minimum commitment"], offered("Minimum commitment"), [2_500_000, 500]),
  unusual(["Offers", "Training price (€/h)"], offered("Training price (€/h)"), [2500, 25]),
  unusual(["Offers", "Repeat contacts (%)"], offered("Repeat contacts (%)"), [0.5, 0.05]),
  unusual(["Flows", "Unmet demand (%)"], (value) => flow({ "Unmet demand (%)": value }), [0.5, 0.05]),
];

/** Values that can be used and are hardly meant. The figures in the notes are reckoned by hand. */
export const PLAUSIBLE_CASES: readonly IssueCase[] = [
  row(
    "unmet-never-closed",
    "a closed door that is never closed",
    flow({ "Unmet demand (%)": 0.1, Opens: 0, Closes: 1, "Open days": "1-7" }),
    ["Flows", 1, "Unmet demand (%)"],
    "0.1",
    flow({ "Unmet demand (%)": 0.1, Opens: 0, Closes: 23.5 / 24, "Open days": "1-7" }),
  ),
  row(
    "period-written",
    "a target over the week for mail",
    flow({ "Target over": "week", Channel: "email" }),
    ["Flows", 1, "Target over"],
    "week",
    flow({ "Target over": "week" }),
  ),
  row(
    "not-of-channel",
    "a deadline for calls",
    flow({ "Deadline (h)": 16 }),
    ["Flows", 1, "Deadline (h)"],
    "16",
    flow({ "Deadline (h)": 16, Channel: "email" }),
  ),
  row(
    "unmet-written",
    "mail that is not let in",
    flow({ "Unmet demand (%)": 0.1, Channel: "email" }),
    ["Flows", 1, "Unmet demand (%)"],
    "0.1",
    flow({ "Unmet demand (%)": 0.1 }),
  ),
  {
    code: "unusual-value",
    what: "a handling time typed as a clock: 2:50 is 170 minutes of a day of 1,440",
    bad: flow({ "Handling time (s)": 170 / 1440 }),
    at: ["Flows", 1, "Handling time (s)"],
    received: String(170 / 1440),
    fine: flow({ "Handling time (s)": 170 }),
  },
  {
    code: "unusual-value",
    what: "a time that is short for a chat and not for a call",
    bad: flow({ Channel: "chat", "Handling time (s)": 100 }),
    at: ["Flows", 1, "Handling time (s)"],
    received: "100",
    fine: flow({ Channel: "phone", "Handling time (s)": 100 }),
  },
  {
    code: "unusual-value",
    what: "a meal voucher of a month",
    bad: assumption("mealVoucher", 150),
    at: ["Assumptions", 1, "Value"],
    received: "150",
    fine: assumption("mealVoucher", 9),
  },
  ...UNUSUAL,
  {
    code: "below-minimum-wage",
    what: "a salary under 12.02 € an hour for 1,820 hours, 21,876.40 €: the minimum wage of January 2026",
    bad: team({ "Gross salary (€/yr)": 21_876 }),
    at: ["Team", 1, "Gross salary (€/yr)"],
    received: "21876",
    fine: team({ "Gross salary (€/yr)": 21_877 }),
  },
  {
    code: "below-minimum-wage",
    what: "a salary under 12.31 € an hour for 1,820 hours, 22,404.20 €, where the workbook asks for the law of September 2026",
    bad: inSeptember(22_404),
    at: ["Team", 1, "Gross salary (€/yr)"],
    received: "22404",
    fine: inSeptember(22_405),
  },
  {
    code: "below-minimum-wage",
    what: "a month's salary",
    bad: team({ "Gross salary (€/yr)": 2150 }),
    at: ["Team", 1, "Gross salary (€/yr)"],
    received: "2150",
    fine: team({ "Gross salary (€/yr)": 25_800 }),
  },
  {
    code: "worked-above-paid",
    what: "1,900 hours worked where 1,820 are paid",
    bad: assumption("hoursWorked", 1900),
    at: ["Assumptions", 1, "Value"],
    received: "1900",
    fine: assumption("hoursWorked", 1820),
  },
  {
    code: "no-productive-time",
    what: "230 days of training: 1,607 h × 92 % less 1,610 h leaves nothing",
    bad: assumption("trainingDays", 230),
    at: ["Assumptions", 1, "Value"],
    received: "230",
    fine: assumption("trainingDays", 20),
  },
  {
    code: "unusual-productive-time",
    what: "100 days of training: (1,478 − 700) h × 97 % × 93 % is 702 h",
    bad: assumption("trainingDays", 100),
    at: ["Assumptions", 1, "Value"],
    received: "100",
    fine: assumption("trainingDays", 20),
  },
  {
    code: "work-beyond-limit",
    what: "a thousand million contacts of a day: 24,000 million hours for some 1,300 productive ones a person",
    bad: flow({ "Annual volume": 1e9, "Handling time (s)": 86_400 }),
    at: ["Flows", 1, "Handling time (s)"],
    received: "86400",
    fine: flow({ "Annual volume": 1e9, "Handling time (s)": 60 }),
  },
  {
    code: "team-not-work",
    what: "half a person for 12,000 × 300 s, which is 1,000 h of some 1,300 productive ones",
    bad: team({ FTE: 0.5 }),
    at: ["Team", 1, "FTE"],
    received: "0.5",
    fine: team({ FTE: 1 }),
  },
  {
    code: "team-not-work",
    what: "a team of 140 for the same work",
    bad: bookOf({ ...BASE, Flows: [FLOW], Team: [{ ...AGENTS, FTE: 140 }] }),
    at: ["Team", 1, "FTE"],
    received: "140",
    fine: team({ FTE: 5 }),
  },
  {
    code: "price-not-work",
    what: "0.30 a contact of 300 s is 3.60 an hour; 3 is 36",
    bad: offers({ Flow: "Orders", Pricing: "contact", "Price (€)": 0.3 }),
    at: ["Offers", 1, "Price (€)"],
    received: "0.3",
    fine: offers({ Flow: "Orders", Pricing: "contact", "Price (€)": 3 }),
  },
  {
    code: "commitment-above-volume",
    what: "12,000 contacts a year are 1,000 a month: 1,501 is more than half above",
    bad: offers({ Flow: "Orders", Pricing: "contact", "Price (€)": 3, "Minimum commitment": 1501 }),
    at: ["Offers", 1, "Minimum commitment"],
    received: "1501",
    fine: offers({ Flow: "Orders", Pricing: "contact", "Price (€)": 3, "Minimum commitment": 1500 }),
  },
  {
    code: "capacity-below-volume",
    what: "99 of 1,000 contacts a month",
    bad: offers({ Flow: "Orders", Pricing: "contact", "Price (€)": 3, Capacity: 99 }),
    at: ["Offers", 1, "Capacity"],
    received: "99",
    fine: offers({ Flow: "Orders", Pricing: "contact", "Price (€)": 3, Capacity: 100 }),
  },
  {
    code: "set-up-above-bill",
    what: "12,000 contacts at 3 € are 36,000 € a year",
    bad: offers({ Flow: "Orders", Pricing: "contact", "Price (€)": 3, "Set-up (€)": 36_001 }),
    at: ["Offers", 1, "Set-up (€)"],
    received: "36001",
    fine: offers({ Flow: "Orders", Pricing: "contact", "Price (€)": 3, "Set-up (€)": 36_000 }),
  },
  {
    code: "price-not-work",
    what: "0.30 a contact for all flows: 3.60 an hour for 300 s and 1.80 for 600 s; 0.45 is 5.40 for the first",
    bad: forAll({ "Price (€)": 0.3 }),
    at: ["Offers", 1, "Price (€)"],
    received: "0.3",
    fine: forAll({ "Price (€)": 0.45 }),
  },
  {
    code: "commitment-above-volume",
    what: "36,000 contacts a year of all flows are 3,000 a month: 4,501 is more than half above",
    bad: forAll({ "Minimum commitment": 4501 }),
    at: ["Offers", 1, "Minimum commitment"],
    received: "4501",
    fine: forAll({ "Minimum commitment": 4500 }),
  },
  {
    code: "commitment-above-volume",
    what: "12,000 × 300 s and 24,000 × 600 s are 5,000 h a year: 626 a month is more than half above",
    bad: forAll({ Pricing: "hour", "Price (€)": 25, "Minimum commitment": 626 }),
    at: ["Offers", 1, "Minimum commitment"],
    received: "626",
    fine: forAll({ Pricing: "hour", "Price (€)": 25, "Minimum commitment": 625 }),
  },
  {
    code: "capacity-below-volume",
    what: "299 of 3,000 contacts a month of all flows",
    bad: forAll({ Capacity: 299 }),
    at: ["Offers", 1, "Capacity"],
    received: "299",
    fine: forAll({ Capacity: 300 }),
  },
  {
    code: "set-up-above-bill",
    what: "36,000 contacts at 3 € are 108,000 € a year",
    bad: forAll({ "Set-up (€)": 108_001 }),
    at: ["Offers", 1, "Set-up (€)"],
    received: "108001",
    fine: forAll({ "Set-up (€)": 108_000 }),
  },
  {
    code: "offer-far-from-inside",
    what: "0.50 a contact of 300 s is 6 € an hour; 52,000 € over at most 1,500 productive hours is 34.67 inside, a fifth of it 6.93",
    bad: bookOf({
      ...BASE,
      Team: [{ Role: "agent", FTE: 1, "Loaded salary (€/yr)": 52_000 }],
      Offers: [{ Provider: "Northcall", Flow: "Orders", Pricing: "contact", "Price (€)": 0.5 }],
    }),
    at: ["Offers", 1, "Price (€)"],
    received: "0.5",
    fine: bookOf({
      ...BASE,
      Team: [{ Role: "agent", FTE: 1, "Loaded salary (€/yr)": 52_000 }],
      Offers: [{ Provider: "Northcall", Flow: "Orders", Pricing: "contact", "Price (€)": 3 }],
    }),
  },
  {
    code: "offer-far-from-others",
    what: "0.52 a contact of 300 s is 6.24 € an hour where others ask 36 and 22",
    bad: bookOf({ ...BASE, Offers: offersAt(3, 22, 0.52) }),
    at: ["Offers", 3, "Price (€)"],
    received: "0.52",
    fine: bookOf({ ...BASE, Offers: offersAt(3, 22, 0.7) }),
  },
  {
    code: "posts-above-agents",
    what: "31 planners for 30 agents",
    bad: bookOf({
      ...BASE,
      Team: [
        { ...AGENTS, FTE: 30 },
        { Role: "planner", FTE: 31 },
      ],
    }),
    at: ["Team", 2, "FTE"],
    received: "31",
    fine: bookOf({
      ...BASE,
      Team: [
        { ...AGENTS, FTE: 30 },
        { Role: "planner", FTE: 30 },
      ],
    }),
  },
  {
    code: "supervisor-below-agent",
    what: "a supervisor at 25,000 over agents at 26,000",
    bad: bookOf({ ...BASE, Team: [AGENTS, { Role: "supervisor", FTE: 1, "Gross salary (€/yr)": 25_000 }] }),
    at: ["Team", 2, "Gross salary (€/yr)"],
    received: "25000",
    fine: bookOf({ ...BASE, Team: [AGENTS, { Role: "supervisor", FTE: 1, "Gross salary (€/yr)": 26_000 }] }),
  },
  {
    code: "loaded-below-gross",
    what: "26,500 loaded for 26,000 gross: 1.9 % of charges",
    bad: team({ "Loaded salary (€/yr)": 26_500 }),
    at: ["Team", 1, "Loaded salary (€/yr)"],
    received: "26500",
    fine: team({ "Loaded salary (€/yr)": 30_000 }),
  },
  {
    code: "growth-over-horizon",
    what: "30 % a year over ten years: 1.3 to the tenth is 13.8",
    bad: flow({ "Growth (%/yr)": 0.3 }, { Assumptions: [{ Key: "horizonMonths", Value: 120 }] }),
    at: ["Flows", 1, "Growth (%/yr)"],
    received: "0.3",
    fine: flow({ "Growth (%/yr)": 0.3 }, { Assumptions: [{ Key: "horizonMonths", Value: 72 }] }),
  },
  {
    code: "copied-row",
    what: "a flow whose figures are all those of another",
    bad: bookOf({ ...BASE, Flows: [1, 2].map((row) => ({ ...FLOW, Flow: `Flow ${row}`, "Patience (s)": 60 })) }),
    at: ["Flows", 2, "Flow"],
    received: "Flow 2",
    fine: bookOf({ ...BASE, Flows: [1, 2].map((row) => ({ ...FLOW, Flow: `Flow ${row}`, "Patience (s)": 60 + row })) }),
  },
  ...[6, 7, "5"].map((days) => ({
    code: "unusual-value" as const,
    what: `open days as a number that is one day of the week: ${days}`,
    bad: flow({ "Open days": days }),
    at: ["Flows", 1, "Open days"] as const,
    received: String(days),
    fine: flow({ "Open days": typeof days === "number" ? 1 : "1-5" }),
  })),
];
