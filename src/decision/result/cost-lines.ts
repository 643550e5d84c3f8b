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

/** The lines of one flow as the team stands today, and as it could be run. */
export interface FlowLines {
  readonly asIs: readonly CostLine[];
  readonly optimised: readonly CostLine[];
}

/**
 * The cost lines of a flow, today's and the optimised, with its own overheads.
 *
 * Posts beside the agents are today's on both, whoever does the work: they end whole, by the plan, or not at all. Nobody knows at which half-hours today's team differs from the staffing the target needs:
 * contacts lost in the queue are those of that staffing on both. Demand that finds it closed is today's on the one, and on the other what longer hours
 * that pay would leave.
 */
export function flowLines(
  { terms, share, posts, lost, unmet }: PooledFlow,
  pool: Pool,
  asIs: AsIs,
  parts: Pick<Case, "inputs" | "calendar">,
): FlowLines {
  const own = ownOverheads(terms.name, parts);
  const lostLine = valueLine("lostContacts", lost);
  const unmetToday = unmetValue({ ...terms, unmet: contactsPerYear(terms.unmet + terms.openedInside) }, parts.calendar);
  const optimised = zip(pool.rates, costAmounts(pool.rates, share.drivers)).map(([rate, amount]) => ({ rate, amount }));
  const today = zip(asIs.costs, optimised).map(([{ rate, amount }, needed]) => ({
    rate,
    amount: scaled(amount, partOf(needed.amount, moneyPerYear(rate.rate * pool.base.drivers[rate.driver]), pool)),
  }));
  const postLines = (of: (post: PostShare) => MoneyPerYear): readonly CostAmount[] =>
    posts.map((post) => ({ component: post.component, full: of(post), avoidable: of(post), cash: NOTHING }));
  const flow = terms.record.name;
  const priced = (lines: readonly RatedAmount[]): readonly CostLine[] =>
    lines.map(({ rate, amount }) => ({ flow, ...amount, basis: basisOf(rate, amount) }));
  const alone = (lines: readonly CostAmount[]): readonly CostLine[] =>
    lines.map((amount) => ({ flow, ...amount, basis: amountAlone(amount) }));
  return {
    asIs: [
      ...priced(today),
      ...alone([...postLines((post) => post.today), ...lostLine, ...valueLine("unmetDemand", unmetToday), ...own]),
    ],
    optimised: [
      ...priced(optimised),
      ...alone([...postLines((post) => post.level), ...lostLine, ...valueLine("unmetDemand", unmet), ...own]),
    ],
  };
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
