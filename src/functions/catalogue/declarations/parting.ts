import {
  attritionAbsorbs,
  legalNotice,
  meanSeverance,
  meanTenure,
  noticeMonths,
  noticeUnworked,
  partingCost,
  postsFreed,
  postSizes,
  severance,
  transferCost,
} from "../../../engine/people";
import type { NoticeBand, SeveranceBand } from "../../../engine/people";
import {
  days,
  fraction,
  fte,
  moneyPerMonth,
  moneyPerYear,
  months as monthsOf,
  ratio,
  years as yearsOf,
} from "../../../engine/quantities";
import { message } from "../../../language";
import { scalarFunction } from "../declaration";
import { numberIn, tableOf } from "../parameter";
import { BadArgument } from "../refusal";
import { SHARE } from "./common-parameters";
import { lawAt, lawDate } from "./law";

const AMOUNT = { min: 0, max: 1e12 } as const;
const TENURE = { min: 0, max: 60 } as const;
const LEAVE = { min: 0, max: 366 } as const;
const MONTHS = { min: 0, max: 120 } as const;
/** Mean tenure where nobody ever leaves. */
const CAP = yearsOf(15);
const MONTHS_A_YEAR = 12;

const monthly = numberIn("currencyPerMonth", "monthlyPay", { interval: AMOUNT });
const tenure = numberIn("years", "tenureYears", { interval: TENURE });
const agreement = tableOf("agreement", { omitted: [] });
const leave = numberIn("days", "leaveBalance", { interval: LEAVE, omitted: 10 });
const loaded = numberIn("currencyPerYear", "loaded", { interval: AMOUNT });

/** Rows of two numbers, a year and a number of months; undefined where a row is neither blank nor that. */
function bandsOf(table: readonly (readonly unknown[])[]): readonly (readonly [number, number])[] | undefined {
  const filled = table.filter((row) => row.some((cell) => cell !== null && cell !== ""));
  const bands = filled.flatMap(([from, months]): (readonly [number, number])[] =>
    typeof from === "number" && typeof months === "number" && from >= 0 && months >= 0 && months <= MONTHS.max
      ? [[from, months]]
      : [],
  );
  return bands.length === filled.length ? bands : undefined;
}

function badBands(table: readonly unknown[]): BadArgument {
  return new BadArgument("agreement", message("catalogue.accepts.bands"), table.length);
}

export const PARTING_FUNCTIONS = [
  scalarFunction({
    id: "SEVERANCE",
    cost: "moment",
    parameters: { monthly, years: tenure, agreement, date: lawDate },
    result: "currency",
    page: "parting",
    // Ten years at a quarter of a month, 2.75 at a third: 1,500 × (2.5 + 0.91667).
    example: { formula: "=OUTSOURCE.SEVERANCE(1500,12.75)", gives: 5125 },
    compute: (asked, context) => {
      const law = lawAt(asked.date, context);
      if (law instanceof BadArgument) return law;
      const bands = bandsOf(asked.agreement);
      if (bands === undefined) return badBands(asked.agreement);
      const given = bands.map(([from, months]): SeveranceBand => ({
        from: yearsOf(from),
        monthsAYear: monthsOf(months),
      }));
      return severance(moneyPerMonth(asked.monthly), yearsOf(asked.years), law, given);
    },
  }),
  scalarFunction({
    id: "MEANSEVERANCE",
    cost: "moment",
    parameters: {
      monthly,
      tenure: numberIn("years", "meanTenure", { interval: TENURE, omitted: 0 }),
      attrition: numberIn("share", "attrition", { interval: { min: 0, max: 10 }, omitted: 0 }),
      date: lawDate,
    },
    result: "currency",
    page: "parting",
    // A mean tenure of six years, exponential: 2,271.20 € × 1.58584 months.
    example: { formula: "=OUTSOURCE.MEANSEVERANCE(2271.2,6)", gives: 3601.75 },
    compute: (asked, context) => {
      const law = lawAt(asked.date, context);
      if (law instanceof BadArgument) return law;
      const mean =
        asked.tenure > 0 ? yearsOf(asked.tenure) : meanTenure({ attrition: ratio(asked.attrition), cap: CAP });
      return meanSeverance(moneyPerMonth(asked.monthly), mean, law);
    },
  }),
  scalarFunction({
    id: "NOTICEMONTHS",
    cost: "moment",
    parameters: { years: tenure, agreement, date: lawDate },
    result: "months",
    page: "parting",
    example: { formula: "=OUTSOURCE.NOTICEMONTHS(2)", gives: 2 },
    compute: (asked, context) => {
      const law = lawAt(asked.date, context);
      if (law instanceof BadArgument) return law;
      const bands = bandsOf(asked.agreement);
      if (bands === undefined) return badBands(asked.agreement);
      const given = bands.map(([from, months]): NoticeBand => ({ from: yearsOf(from), months: monthsOf(months) }));
      return noticeMonths(yearsOf(asked.years), given.length > 0 ? given : legalNotice(law));
    },
  }),
  scalarFunction({
    id: "ATTRITIONABSORBS",
    cost: "moment",
    parameters: {
      people: numberIn("people", "people", { interval: AMOUNT }),
      attrition: numberIn("share", "attrition", { interval: { min: 0, max: 10 } }),
      months: numberIn("months", "withoutReplacement", { interval: MONTHS }),
    },
    result: "people",
    page: "parting",
    // 40 × (1 − 0.75 ^ ½).
    example: { formula: "=OUTSOURCE.ATTRITIONABSORBS(40,0.25,6)", gives: 5.359 },
    compute: (asked) => attritionAbsorbs(fte(asked.people), ratio(asked.attrition), monthsOf(asked.months)),
  }),
  scalarFunction({
    id: "PARTINGCOST",
    cost: "moment",
    parameters: {
      gross: numberIn("currencyPerYear", "gross", { interval: AMOUNT }),
      loaded,
      years: tenure,
      leave,
      csp: numberIn("share", "cspAcceptance", { interval: SHARE, omitted: 2 / 3 }),
      noticeWorked: numberIn("share", "noticeWorked", { interval: SHARE, omitted: 0 }),
      date: lawDate,
    },
    result: "currency",
    page: "parting",
    // 1.5 months of 2,271.20 €, two months of 2,839.47 € and ten of 260 days of the loaded salary.
    example: { formula: "=OUTSOURCE.PARTINGCOST(27254.35,34073.68,6)", gives: 10396.27 },
    compute: (asked, context) => {
      const law = lawAt(asked.date, context);
      if (law instanceof BadArgument) return law;
      const served = yearsOf(asked.years);
      return partingCost({
        severance: severance(moneyPerMonth(asked.gross / MONTHS_A_YEAR), served, law),
        notice: noticeMonths(served, legalNotice(law)),
        noticeUnworked: noticeUnworked(fraction(asked.csp), fraction(asked.noticeWorked)),
        loaded: moneyPerYear(asked.loaded),
        leaveBalance: days(asked.leave),
      });
    },
  }),
  scalarFunction({
    id: "TRANSFERCOST",
    cost: "moment",
    parameters: {
      people: numberIn("people", "people", { interval: AMOUNT }),
      loaded,
      leave: numberIn("days", "leaveDays", { interval: LEAVE }),
    },
    result: "currency",
    page: "parting",
    // 12 × 10 / 260 × 34,000.
    example: { formula: "=OUTSOURCE.TRANSFERCOST(12,34000,10)", gives: 15692.31 },
    compute: (asked) => transferCost(fte(asked.people), moneyPerYear(asked.loaded), days(asked.leave)),
  }),
  scalarFunction({
    id: "POSTSFREED",
    cost: "moment",
    parameters: {
      posts: numberIn("people", "posts", { interval: { min: 0, max: 10_000 } }),
      agentsBefore: numberIn("people", "agentsBefore", { interval: AMOUNT }),
      agentsAfter: numberIn("people", "agentsAfter", { interval: AMOUNT }),
      size: numberIn("people", "postSize", { interval: { min: 0.05, max: 1 }, omitted: 1 }),
    },
    result: "people",
    page: "posts",
    // 30 % of the work of five supervisors leaves: 1.5, of which one is whole.
    example: { formula: "=OUTSOURCE.POSTSFREED(5,20,14)", gives: 1 },
    compute: (asked) =>
      postsFreed(postSizes(fte(asked.posts), fte(asked.size)), fte(asked.agentsBefore), fte(asked.agentsAfter)).fte,
  }),
];
