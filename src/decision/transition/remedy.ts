import { hours, money, people } from "../../engine/quantities";
import type { TransitionRemedy } from "../transition-facts";
import type { WalkedPool } from "./plan-way";
import type { Help } from "./help";
import type { PoolWeek } from "./pool-way";
import { isBelow } from "./service-weeks";
import type { Wave } from "./waves";

/** Overtime is tried by quarters of an hour a week, up to two hours. */
const QUARTERS = 4;
const MOST_HOURS = 2;

const fails = ({ flows }: PoolWeek): boolean => flows.some(isBelow);

/** The fewest people lent by others, and the least overtime, that hold every week of a pool at target; undefined where none is below. */
export function remedyOf(
  { way, weeks }: WalkedPool,
  waves: readonly Wave[],
  count: number,
): TransitionRemedy | undefined {
  const below = weeks.flatMap((week, place) => (fails(week) ? [place] : []));
  const [from] = below;
  const to = below.at(-1);
  if (from === undefined || to === undefined) return undefined;
  const span = { from, to: to + 1 };
  const names = new Set(weeks.flatMap(({ flows }) => flows.filter(isBelow).map(({ flow }) => flow.terms.record)));
  const tried = (help: Pick<Help, "heads" | "overtime">): readonly PoolWeek[] =>
    way.weeks(waves, count, { span, ...help });
  const holds = (help: Pick<Help, "heads" | "overtime">): boolean => !tried(help).slice(from, span.to).some(fails);
  const heads = fewest(Math.max(1, Math.ceil(way.own.heads)), (many) =>
    holds({ heads: people(many), overtime: hours(0) }),
  );
  const quarters = fewest(QUARTERS * MOST_HOURS, (many) =>
    holds({ heads: people(0), overtime: hours(many / QUARTERS) }),
  );
  const overtime = quarters === undefined ? null : hours(quarters / QUARTERS);
  return {
    flows: [...names].sort((a, b) => a.row - b.row).map(({ name }) => name),
    from,
    to,
    heads: heads === undefined ? null : people(heads),
    borrowedCost: heads === undefined ? null : money(heads * (span.to - from) * way.borrowedWeek),
    overtime,
    overtimeCost:
      overtime === null
        ? null
        : money(
            tried({ heads: people(0), overtime })
              .slice(from, span.to)
              .reduce((sum, { people: staff }) => sum + staff.overtimeHours * way.overtimeHour, 0),
          ),
  };
}

/** The least whole number from 1 on that holds, by halving; undefined where the most does not. */
function fewest(most: number, holds: (many: number) => boolean): number | undefined {
  if (!holds(most)) return undefined;
  let low = 0;
  let high = most;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
