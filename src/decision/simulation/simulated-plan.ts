import { at, CELLS_PER_DAY } from "../../engine/demand";
import { itemAt } from "../../engine/grid";
import { contacts, fraction } from "../../engine/quantities";
import type { Fraction, Weeks } from "../../engine/quantities";
import type { Case } from "../case/case";
import type { PooledFlow } from "../case/pool";
import type { PoolPlan } from "../plan/pool-plan";
import { goOn } from "../progress";
import type { RunContext } from "../run-context";
import type { SimulatedFlow, SimulatedHalfHour, SimulatedPlan } from "../simulated-facts";
import { addedDays, dayTallies } from "./day-tallies";
import type { DayTally } from "./day-tallies";
import { agreementOf, partingCause } from "./parting-cause";
import { errorOf, serviceOf } from "./simulated-service";
import { busiestSeason, formulaShare, streamsOf } from "./streams";
import type { Stream } from "./streams";
import { HALF_HOURS, WEEKDAYS } from "./week-days";

/** A flow as its days showed it. */
interface FlowDays {
  readonly flow: PooledFlow;
  readonly own: readonly Stream[];
  readonly all: readonly Stream[];
  readonly days: readonly DayTally[];
}

/**
 * The plan in simulated days: the weeks of each pool's busiest season, call by call, with the people that the plan gives each half-hour, inside and at providers.
 *
 * @param weeks - how many weeks, 1 or more
 * @param tell - hears how far it is, 0 to 1
 * @throws Cancelled when the user no longer wants the answer
 * @see docs/methods/simulation.md
 */
export function simulatedPlan(
  plans: readonly PoolPlan[],
  weeks: Weeks,
  { run, ...parts }: Pick<Case, "staffing"> & { readonly run: Pick<RunContext, "seed" | "cancelled"> },
  tell: (part: Fraction) => void,
): SimulatedPlan {
  const simulated = plans.flatMap((plan, place) => {
    const all = streamsOf(plan, busiestSeason(plan.pool), parts);
    const tallies = dayTallies(all, weeks, run.seed, (part) => {
      goOn(run);
      tell(fraction((place + part) / plans.length));
    });
    return plan.pool.flows.map((flow): FlowDays => {
      const places = all.flatMap((stream, index) => (stream.flow === flow ? [index] : []));
      const own = places.map((index) => itemAt(all, index));
      return { flow, own, all, days: addedDays(places.map((index) => itemAt(tallies, index))) };
    });
  });
  const told = simulated
    .flatMap((each) => {
      const found = flowOf(each, weeks);
      return found === undefined ? [] : [{ ...each, found }];
    })
    .sort(({ found: a }, { found: b }) => a.row - b.row || (a.flow < b.flow ? -1 : 1));
  return {
    weeks,
    seed: run.seed,
    flows: told.map(({ found }) => found),
    halfHours: told.flatMap((each) => halfHoursOf(each, weeks)),
    others: simulated
      .filter(({ days }) => days.length === 0)
      .map(({ flow }) => flow.terms.record)
      .sort((a, b) => a.row - b.row)
      .map(({ name }) => name),
  };
}

/** A flow with what its days counted; undefined where it has no calls. */
function flowOf({ flow, own, all, days }: FlowDays, weeks: Weeks): SimulatedFlow | undefined {
  const service = serviceOf(days, weeks, formulaIn(own, HALF_HOURS));
  if (service === undefined) return undefined;
  const error = errorOf(days, service.simulated);
  const agreement = agreementOf(service, error);
  const { record, serviceTarget } = flow.terms;
  const offered = days.reduce((sum, day) => sum + day.offered, 0);
  return {
    flow: record.name,
    row: record.row,
    target: serviceTarget,
    ...service,
    error,
    lost: fraction(days.reduce((sum, day) => sum + day.lost, 0) / offered),
    agreement,
    cause: agreement === "parts" ? partingCause(own, all) : null,
  };
}

/** The half-hours of a flow's day in which calls come. */
function halfHoursOf({ flow, own, days }: FlowDays, weeks: Weeks): readonly SimulatedHalfHour[] {
  return HALF_HOURS.flatMap((halfHour) => {
    const counted = days.map(({ weekday, offeredIn, inTimeIn }) => ({
      weekday,
      offered: contacts(at(offeredIn, halfHour)),
      inTime: contacts(at(inTimeIn, halfHour)),
    }));
    const service = serviceOf(counted, weeks, formulaIn(own, [halfHour]));
    return service === undefined ? [] : [{ flow: flow.terms.record.name, halfHour, ...service }];
  });
}

/** The formula's service of some half-hours of every weekday, by the calls expected. */
function formulaIn(own: readonly Stream[], halfHours: readonly number[]): Fraction {
  let all = 0;
  let inTime = 0;
  for (const stream of own)
    for (const weekday of WEEKDAYS)
      for (const halfHour of halfHours) {
        const cell = weekday * CELLS_PER_DAY + halfHour;
        const here = at(stream.calls, cell);
        if (here <= 0) continue;
        all += here;
        inTime += here * formulaShare(stream, cell);
      }
  return fraction(all > 0 ? Math.min(1, inTime / all) : 0);
}
