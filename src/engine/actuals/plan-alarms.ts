import type { MonthPair } from "./month-record";
import { priceOf } from "./bill-variance";
import { partOfWay } from "../quantities";
import type { PartOfWay } from "../quantities";

/** What may turn a decision, in the unit of its parameter. */
export type WatchedParameter = "price" | "handlingTimeRatio" | "volume";

/** Where a decision turns. */
export interface WatchedTurn {
  readonly parameter: WatchedParameter;
  /** In the unit of the parameter: money for a unit, a ratio, contacts a year. */
  readonly planValue: number;
  readonly turnsAt: number;
}

export type AlarmState = "none" | "near" | "crossed";

/** How near what happens is to where the decision turns. */
export interface PlanAlarm {
  readonly parameter: WatchedParameter | "serviceLevel";
  readonly value: number;
  readonly turnsAt: number;
  /** The way from plan to turning point that is used up; below 0 on the safe side. Undefined for the service level, and where the plan stood on the point. */
  readonly used: PartOfWay | undefined;
  readonly state: AlarmState;
}

/** Months over which prices, times and service are judged. */
const RECENT = 3;
/** Part of the way from which a turning point is near. */
const NEAR = 0.8;

/**
 * The alarms of a flow, from its months in order of time: one for each turning point that has a value, and one for the service level.
 *
 * Price and handling time are those of the last three months, weighed by units and contacts; the volume is the planned year's times what came of what was planned to date.
 *
 * @see docs/methods/actuals.md
 */
export function planAlarms(months: readonly MonthPair[], turns: readonly WatchedTurn[]): readonly PlanAlarm[] {
  const recent = months.slice(-RECENT);
  return [
    ...turns.flatMap((turn): readonly PlanAlarm[] => {
      const value = valueOf(turn, months, recent);
      if (value === undefined) return [];
      const way = turn.turnsAt - turn.planValue;
      const used = way === 0 ? undefined : partOfWay((value - turn.planValue) / way);
      return [{ parameter: turn.parameter, value, turnsAt: turn.turnsAt, used, state: stateOf(used) }];
    }),
    ...serviceAlarm(recent),
  ];
}

function valueOf({ parameter, planValue }: WatchedTurn, months: readonly MonthPair[], recent: readonly MonthPair[]) {
  switch (parameter) {
    case "price":
      return quotient(
        recent,
        (pair) => pair.actual.units * priceOf(pair),
        ({ actual }) => actual.units,
      );
    case "handlingTimeRatio": {
      const longer = quotient(
        recent,
        ({ planned, actual }) => actual.contacts * (actual.handling ?? planned.handling),
        ({ planned, actual }) => actual.contacts * planned.handling,
      );
      return longer === undefined ? undefined : planValue * longer;
    }
    case "volume": {
      const came = quotient(
        months,
        ({ actual }) => actual.contacts,
        ({ planned }) => planned.contacts,
      );
      return came === undefined ? undefined : planValue * came;
    }
  }
}

function quotient(
  months: readonly MonthPair[],
  above: (pair: MonthPair) => number,
  below: (pair: MonthPair) => number,
): number | undefined {
  const divisor = months.reduce((sum, pair) => sum + below(pair), 0);
  return divisor > 0 ? months.reduce((sum, pair) => sum + above(pair), 0) / divisor : undefined;
}

/** Below target in two of the last three months is crossed, in one near. */
function serviceAlarm(recent: readonly MonthPair[]): readonly PlanAlarm[] {
  const judged = recent.flatMap(({ planned: { serviceTarget }, actual: { serviceLevel } }) =>
    serviceTarget === undefined || serviceLevel === undefined ? [] : [{ serviceTarget, serviceLevel }],
  );
  const last = judged.at(-1);
  if (last === undefined) return [];
  const missed = judged.filter(({ serviceTarget, serviceLevel }) => serviceLevel < serviceTarget).length;
  const state = missed >= 2 ? "crossed" : missed === 1 ? "near" : "none";
  return [{ parameter: "serviceLevel", value: last.serviceLevel, turnsAt: last.serviceTarget, used: undefined, state }];
}

/** A plan that stood on its turning point has crossed it. */
function stateOf(used: PartOfWay | undefined): AlarmState {
  if (used === undefined || used >= 1) return "crossed";
  return used >= NEAR ? "near" : "none";
}
