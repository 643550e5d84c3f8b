import { costAmounts, SPANS } from "../../engine/cost";
import type { CostAmount, CostComponent, FixedComponent } from "../../engine/cost";
import { message } from "../../language";
import type { Message } from "../../language";
import type { CostLine } from "../recommendation";
import { avoidableShare, flowOverheads } from "../case/overhead-rates";
import type { AsIs } from "../case/as-is";
import { unmetValue } from "../case/lost-value";
import type { Pool } from "../case/pool";
import type { Case } from "../case/case";

/** The name of a component of the cost inside. */
export function componentWords(component: CostComponent): Message {
  return isFixed(component)
    ? message(`analysis.component.${component}`)
    : message("analysis.component.overhead", { item: component.slice("overhead:".length) });
}

function isFixed(component: CostComponent): component is FixedComponent {
  return !component.startsWith("overhead:");
}

/** The components that no account holds: what contacts are worth that nobody answered. */
export const VALUE_COMPONENTS: ReadonlySet<string> = new Set<CostComponent>(["lostContacts", "unmetDemand"]);

/** The lines of one flow as the team stands today, and as it could be run. */
export interface FlowLines {
  readonly asIs: readonly CostLine[];
  readonly optimised: readonly CostLine[];
}

/**
 * The cost lines of the flows of every pool, today's and the optimised, with each flow's own overheads.
 *
 * Posts of supervision come whole: what rounding up adds for the centre as a whole is on the full basis only, shared by headcount, for no flow's leaving
 * alone ends it. Today's posts are those of the team table. Nobody knows at which half-hours today's team differs from the staffing the target needs:
 * contacts lost in the queue are those of that staffing on both. Demand that finds it closed is today's on the one, and on the other what longer hours
 * that pay would leave.
 */
export function flowLines(
  pools: readonly Pool[],
  asIs: ReadonlyMap<string, AsIs>,
  setting: Case,
): ReadonlyMap<string, FlowLines> {
  const whole = wholePosts(pools, setting);
  return new Map(
    pools.flatMap((pool) =>
      pool.flows.map((flow, index): [string, FlowLines] => {
        const share = pool.shares[index];
        const own = ownOverheads(flow.name, setting);
        const lost = valueLine("lostContacts", pool.base.lost[index] ?? 0);
        const unmet = unmetValue(flow, setting);
        const unmetToday = unmetValue({ ...flow, unmet: flow.unmet + flow.openedInside }, setting);
        const line = (amount: CostAmount): CostLine => ({
          flow: flow.record.name,
          label: componentWords(amount.component),
          ...amount,
        });
        const optimised = share === undefined ? [] : costAmounts(pool.rates, share.drivers);
        const rounded: CostAmount = {
          component: "wholePosts",
          full: whole * (share?.drivers.fte ?? 0),
          avoidable: 0,
          cash: 0,
        };
        const today = (asIs.get(pool.key)?.amounts ?? []).map((amount, place) =>
          scaled(amount, partOf(optimised[place], pool, place)),
        );
        return [
          flow.name,
          {
            asIs: [...today, ...lost, ...valueLine("unmetDemand", unmetToday), ...own].map(line),
            optimised: [...optimised, rounded, ...lost, ...valueLine("unmetDemand", unmet), ...own].map(line),
          },
        ];
      }),
    ),
  );
}

/** Contacts nobody answered are no money that is paid out. No line where they have no value. */
function valueLine(component: CostComponent, value: number): readonly CostAmount[] {
  return value === 0 ? [] : [{ component, full: value, avoidable: value, cash: 0 }];
}

/** The flow's share of a pool's component: that of the optimised staffing, or of the hours where the component costs nothing there. */
function partOf(own: CostAmount | undefined, pool: Pool, place: number): number {
  if (own === undefined) return 0;
  const rate = pool.rates[place];
  const total = rate === undefined ? 0 : rate.rate * pool.base.drivers[rate.driver];
  // A team whose flows have no demand is still paid for: they share it alike.
  return total === 0 ? 1 / pool.flows.length : own.full / total;
}

function scaled({ component, full, avoidable, cash }: CostAmount, by: number): CostAmount {
  return { component, full: full * by, avoidable: avoidable * by, cash: cash * by };
}

function ownOverheads(flow: string, { inputs, context, horizon }: Case): readonly CostAmount[] {
  return flowOverheads(inputs.overheads, flow).map(({ item, annualCost, avoidable }) => ({
    component: `overhead:${item}` as const,
    full: annualCost,
    avoidable: annualCost * avoidableShare(avoidable, context.today, horizon.months),
    cash: annualCost * avoidableShare(avoidable, context.today, 12),
  }));
}

/** What rounding posts up to whole people costs the centre, for one full-time equivalent of agents. */
function wholePosts(pools: readonly Pool[], { assumptions }: Case): number {
  const people = pools.reduce((sum, { base }) => sum + base.drivers.fte, 0);
  if (people === 0) return 0;
  const extra = SPANS.reduce((sum, { component, span }) => {
    const agents = assumptions.get(span);
    const posts = people / agents;
    // A rate is the post's cost over the agents it serves; over all people it is the mean post of the pools.
    const cost = pools.reduce(
      (total, { rates, base }) =>
        total + (rates.find((rate) => rate.component === component)?.rate ?? 0) * base.drivers.fte,
      0,
    );
    return sum + (cost / posts) * (Math.ceil(posts - 1e-9) - posts);
  }, 0);
  return extra / people;
}
