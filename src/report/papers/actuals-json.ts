import { billVariance, planAlarms, totalVariance } from "../../engine/actuals";
import type { BillVariance } from "../../engine/actuals";
import { paperIssueJson } from "../../intake";
import type { ActualsRead } from "../../intake";
import type { Language } from "../../language";

/** Variances and alarms as data. */
export type ActualsJson = ReturnType<typeof actualsJson>;

/** Variances by month and flow, their totals and the alarms, as data. */
export function actualsJson({ flows, issues }: ActualsRead, language: Language) {
  const told = flows
    .filter(({ months }) => months.length > 0)
    .map(({ flow, months, turns }) => ({
      flow,
      months: months.map((pair) => ({ month: `${pair.planned.period}-01`, variance: billVariance(pair) })),
      alarms: planAlarms(months, turns),
    }));
  return {
    months: told.flatMap(({ flow, months }) =>
      months.map(({ month, variance }) => ({ month, flow, ...varianceJson(variance) })),
    ),
    totals: told.map(({ flow, months }) => ({
      flow,
      months: months.length,
      ...varianceJson(totalVariance(months.map(({ variance }) => variance))),
    })),
    alarms: told.flatMap(({ flow, alarms }) =>
      alarms.map(({ parameter, value, turnsAt, used, state }) => ({
        flow,
        parameter,
        value,
        turnsAt,
        used: used ?? null,
        state,
      })),
    ),
    issues: issues.map((issue) => paperIssueJson(language, issue)),
  };
}

function varianceJson({ inside, ...variance }: BillVariance) {
  return { ...variance, inside: inside ?? null };
}
