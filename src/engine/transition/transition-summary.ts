import { money, people, weeks as weeksOf } from "../quantities";
import type { Fraction, Money, People, Weeks } from "../quantities";
import type { CallFlow, TransitionCase } from "./transition-case";
import type { WeekRow } from "./week-row";

/** The worst of a flow's weeks. */
export interface Trough {
  readonly flow: string;
  readonly week: number;
  readonly inTime: Fraction;
  /** Weeks below target. */
  readonly weeksBelow: Weeks;
}

/** A transition as a whole. */
export interface TransitionSummary {
  readonly totalCost: Money;
  readonly endHeads: People;
  readonly leavers: People;
  readonly hired: People;
  readonly parted: People;
  readonly troughs: readonly Trough[];
}

const SAME = 1e-9;

/** Sums and troughs over the weeks of a transition. */
export function transitionSummary({ flows, people: own }: TransitionCase, rows: readonly WeekRow[]): TransitionSummary {
  const sum = (of: (row: WeekRow) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    totalCost: money(sum(({ total }) => total)),
    endHeads: rows.at(-1)?.heads ?? own.heads,
    leavers: people(sum(({ leavers }) => leavers)),
    hired: people(sum(({ hired }) => hired)),
    parted: people(sum(({ parted }) => parted)),
    troughs: flows.filter((flow) => flow.kind === "call").flatMap((flow) => troughOf(flow, rows)),
  };
}

function troughOf({ flow, target }: CallFlow, rows: readonly WeekRow[]): readonly Trough[] {
  const weeks = rows.flatMap(({ week, calls }) =>
    calls.flatMap((call) => (call.flow === flow ? [{ week, inTime: call.inTime }] : [])),
  );
  const [first] = weeks;
  if (first === undefined) return [];
  const worst = weeks.reduce((low, each) => (each.inTime < low.inTime ? each : low), first);
  return [{ flow, ...worst, weeksBelow: weeksOf(weeks.filter(({ inTime }) => inTime < target - SAME).length) }];
}
