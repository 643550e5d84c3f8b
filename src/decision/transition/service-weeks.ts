import { fraction, weeks as weeksOf } from "../../engine/quantities";
import type { TransitionBacklog, TransitionService, TransitionTrough } from "../transition-facts";
import type { WalkedPool } from "./plan-way";
import type { FlowWeek } from "./pool-way";

/** A service that misses its target by less is at target. */
const NEAR = 0.0005;

/** What is asked of a flow in a week: its target, or what the plan gives where that is less. */
export function isBelow({ flow, inTime, planned }: FlowWeek): boolean {
  return inTime < Math.min(flow.terms.serviceTarget, planned) - NEAR;
}

/** Service of every flow in every week, by rows. */
export function servicesOf(pools: readonly WalkedPool[]): readonly TransitionService[] {
  return pools
    .flatMap(({ weeks }) =>
      weeks.flatMap(({ flows }, week) =>
        flows.map((each): TransitionService => {
          const { flow, offered, inTime, planned } = each;
          const { name, row } = flow.terms.record;
          const target = fraction(Math.min(flow.terms.serviceTarget, planned));
          return { flow: name, row, week, offered, service: inTime, planned, target, isBelow: isBelow(each) };
        }),
      ),
    )
    .sort(byRows);
}

/** Written work that waits, of every flow in every week, by rows. */
export function backlogsOf(pools: readonly WalkedPool[]): readonly TransitionBacklog[] {
  return pools
    .flatMap(({ weeks }) =>
      weeks.flatMap(({ backlogs }, week) =>
        backlogs.map(({ flow, backlog }) => {
          const { name, row } = flow.terms.record;
          return { flow: name, row, week, backlog };
        }),
      ),
    )
    .sort(byRows);
}

interface Placed {
  readonly flow: string;
  readonly row: number;
  readonly week: number;
}

function byRows(a: Placed, b: Placed): number {
  return a.row - b.row || (a.flow < b.flow ? -1 : a.flow > b.flow ? 1 : a.week - b.week);
}

/** The flows that fall below target, the deepest first. */
export function troughsOf(services: readonly TransitionService[]): readonly TransitionTrough[] {
  const byFlow = new Map<number, TransitionService[]>();
  for (const each of services) if (each.isBelow) byFlow.set(each.row, [...(byFlow.get(each.row) ?? []), each]);
  return [...byFlow.values()]
    .flatMap((below): readonly TransitionTrough[] => {
      const [first] = below;
      if (first === undefined) return [];
      const worst = below.reduce((low, each) => (each.service - each.target < low.service - low.target ? each : low));
      const { flow, row, week, service, target } = worst;
      return [
        {
          flow,
          row,
          week,
          service,
          target,
          weeksBelow: weeksOf(below.length),
          from: first.week,
          to: below.at(-1)?.week ?? week,
        },
      ];
    })
    .sort((a, b) => a.service - a.target - (b.service - b.target) || a.row - b.row);
}
