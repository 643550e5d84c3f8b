import { bookOf, flow, plus, team, BASE, FLOW, AGENTS } from "./book-of";
import type { IssueCase } from "./issue-cases";

const assumption = (Key: string, Value: number) => plus("Assumptions", { Key, Value });

/** Values that can be used and are hardly meant. The figures in the notes are reckoned by hand. */
export const PLAUSIBLE_CASES: readonly IssueCase[] = [
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
  {
    code: "below-minimum-wage",
    what: "a salary under 12.02 € an hour for 1,820 hours, 21,876.40 €",
    bad: team({ "Gross salary (€/yr)": 21_876 }),
    at: ["Team", 1, "Gross salary (€/yr)"],
    received: "21876",
    fine: team({ "Gross salary (€/yr)": 21_877 }),
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
];
