import { costAmounts } from "../../engine/cost";
import type { CostAmount, CostComponent, CostRate } from "../../engine/cost";
import type { Key } from "../../engine/records";
import { contactsPerYear, fraction, moneyPerUnit, moneyPerYear } from "../../engine/quantities";
import type { Fraction, MoneyPerYear } from "../../engine/quantities";
import type { AsIs } from "../case/as-is";
import type { Case } from "../case/case";
import { unmetValue } from "../case/lost-value";
import { avoidableShare, cashShare, flowOverheads } from "../case/overhead-rates";
import type { Pool, PooledFlow, PostShare } from "../case/pool";
import type { CostDriver, CostLine } from "../facts";
import { totalOf } from "../total";
import { zip } from "../zip";

/** The components that no account holds: what contacts are worth that nobody answered. */
const VALUE_COMPONENTS: ReadonlySet<CostComponent> = new Set(["lostContacts", "unmetDemand"]);

const NOTHING = moneyPerYear(0);

type LineParts = Pick<Case, "inputs" | "calendar">;

/**
 * The cost lines of a flow as the team stands today, with its own overheads.
 *
 * Posts beside the agents are today's on these and on those at best, whoever does the work: they end whole, by the plan, or not at all. Nobody knows at which
 * half-hours today's team differs from the staffing the target needs: contacts lost in the queue are those of that staffing. Demand that finds it closed is
 * today's here, and at best what longer hours that pay would leave.
 *
 * @param pool - the one that serves it today
 */
export function linesToday(flow: PooledFlow, pool: Pool, asIs: AsIs, parts: LineParts): readonly CostLine[] {
  const { terms } = flow;
  const unmetToday = unmetValue({ ...terms, unmet: contactsPerYear(terms.unmet + terms.openedInside) }, parts.calendar);
  const today = zip(asIs.costs, neededAmounts(flow, pool)).map(([{ rate, amount }, needed]) => ({
    rate,
    amount: scaled(amount, partOf(needed.amount, moneyPerYear(rate.rate * pool.base.drivers[rate.driver]), pool)),
  }));
  return linesOf(flow, today, (post) => post.today, unmetToday, parts);
}

/** The cost lines of a flow as the inside could be run, with its own overheads. */
export function linesAtBest(flow: PooledFlow, pool: Pool, parts: LineParts): readonly CostLine[] {
  return linesOf(flow, neededAmounts(flow, pool), (post) => post.level, flow.unmet, parts);
}

/** What a flow's share of its pool's staffing costs, by component. */
function neededAmounts({ share }: PooledFlow, pool: Pool): readonly RatedAmount[] {
  return zip(pool.rates, costAmounts(pool.rates, share.drivers)).map(([rate, amount]) => ({ rate, amount }));
}

function linesOf(
  { terms, posts, lost }: PooledFlow,
  priced: readonly RatedAmount[],
  ofPost: (post: PostShare) => MoneyPerYear,
  unmet: MoneyPerYear,
  parts: LineParts,
): readonly CostLine[] {
  const flow = terms.record.name;
  const alone: readonly CostAmount[] = [
    ...posts.map((post) => ({
      component: post.component,
      full: ofPost(post),
      avoidable: ofPost(post),
      cash: NOTHING,
    })),
    ...valueLine("lostContacts", lost),
    ...valueLine("unmetDemand", unmet),
    ...ownOverheads(terms.name, parts),
  ];
  return [
    ...priced.map(({ rate, amount }) => ({ flow, ...amount, basis: basisOf(rate, amount) })),
    ...alone.map((amount) => ({ flow, ...amount, basis: amountAlone(amount) })),
  ];
}

/** A component's cost with the rate it comes from. */
interface RatedAmount {
  readonly rate: CostRate;
  readonly amount: CostAmount;
}

/** Units of the driver that the amount stands for: as many as its rate says. */
function basisOf({ driver, rate, avoidable, cash }: CostRate, { full }: CostAmount): CostDriver {
  return { driver, quantity: rate === 0 ? 0 : full / rate, rate, avoidable, cash };
}

/** An amount that is proportional to nothing: its rate is itself. */
function amountAlone({ full, avoidable, cash }: CostAmount): CostDriver {
  const part = (of: number): Fraction => fraction(full === 0 ? 0 : Math.min(1, of / full));
  return { driver: null, quantity: 1, rate: moneyPerUnit(full), avoidable: part(avoidable), cash: part(cash) };
}

/** What lines cost on a basis. */
export function totalCost(lines: readonly CostLine[], basis: "full" | "avoidable"): MoneyPerYear {
  return totalOf(lines, (line) => line[basis]);
}

/** Those of some lines that no account holds. */
export function valueLines(lines: readonly CostLine[]): readonly CostLine[] {
  return lines.filter(({ component }) => VALUE_COMPONENTS.has(component));
}

/** Contacts nobody answered are no money that is paid out. No line where they have no value. */
function valueLine(component: CostComponent, value: MoneyPerYear): readonly CostAmount[] {
  return value === 0 ? [] : [{ component, full: value, avoidable: value, cash: NOTHING }];
}

/** The flow's share of a pool's component: that of the optimised staffing, or of the hours where the component costs nothing there. */
function partOf(needed: CostAmount, ofPool: MoneyPerYear, { flows }: Pool): number {
  // A team whose flows have no demand is still paid for: they share it alike.
  return ofPool === 0 ? 1 / flows.length : needed.full / ofPool;
}

function scaled({ component, full, avoidable, cash }: CostAmount, by: number): CostAmount {
  return {
    component,
    full: moneyPerYear(full * by),
    avoidable: moneyPerYear(avoidable * by),
    cash: moneyPerYear(cash * by),
  };
}

function ownOverheads(flow: Key, { inputs, calendar }: Pick<Case, "inputs" | "calendar">): readonly CostAmount[] {
  const { today, horizon } = calendar;
  return flowOverheads(inputs.overheads, flow).map(({ item, annualCost, avoidable }) => ({
    component: `overhead:${item}` as const,
    full: annualCost,
    avoidable: moneyPerYear(annualCost * avoidableShare(avoidable, today, horizon.months)),
    cash: moneyPerYear(annualCost * cashShare(avoidable, today)),
  }));
}
