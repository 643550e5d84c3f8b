import { fraction, moneyPerYear, ratio, unitsPerYear, contactsPerYear } from "../../engine/quantities";
import type { MoneyPerYear } from "../../engine/quantities";
import type { Inputs } from "../../engine/records";
import type { DecidedCase } from "../decided-case";
import { providerOf } from "../options/candidate";
import { limitedPlans } from "../plan/limited-plans";
import type { LimitedSearch } from "../plan/limited-search";
import { countedPlan } from "../plan/people-shares";
import type { CaseLimit } from "../plan/plan-limits";
import type { Standing } from "../plan/plan-standing";
import { step } from "../progress";
import { isSameLabel } from "../sensitivity/turning-points/decision-label";
import { NO_MONEY, total } from "../total";
import type { LimitAnswer, ChangedFlow, PlanTotals, ProviderUse, LimitedPlan } from "../within-limits";
import { pricedPlan } from "./priced-plan";
import type { PricedPlan } from "./priced-plan";

/** Parts of the run that the search within limits tells. */
const DONE = fraction(0.99);

/**
 * The best plan within the limits of the table, beside the one decided flow by flow; null where the table is empty.
 *
 * @throws Cancelled when the user no longer wants the answer
 * @see docs/methods/limits.md
 */
export function withinLimits({ limits: records }: Pick<Inputs, "limits">, base: DecidedCase): LimitedPlan | null {
  if (records.length === 0) return null;
  const { toDecide, pools, costs } = base;
  step(toDecide.run, { stage: "scenarios", done: DONE });
  const { search, found } = limitedPlans(base.plans, pools, costs, records, toDecide);
  const from = pricedPlan(base);
  const to = found && pricedPlan({ ...base, plans: found.plans, counted: countedPlan(found.plans, costs) });
  const conflict = new Set(found === undefined ? search.conflict() : []);
  return {
    isProven: search.isProven,
    flowByFlow: totalsOf(from, search, search.flowByFlow),
    plan: to === undefined || found === undefined ? null : totalsOf(to, search, found.standing),
    limits: search.limits
      .map((limit) => limitAnswer(limit, search, found?.standing, conflict.has(limit)))
      .toSorted((a, b) => a.row - b.row),
    moved: to === undefined ? [] : movedFlows(from, to),
    providers: to === undefined ? [] : providersOf(to),
  };
}

function totalsOf({ cost, inside }: PricedPlan, { use }: LimitedSearch, standing: Standing): PlanTotals {
  const { value } = use(standing);
  return {
    cost,
    saving: moneyPerYear(inside - cost),
    once: value.oneOff,
    leaving: value.leaving,
    providers: value.units.size,
  };
}

function limitAnswer(
  limit: CaseLimit,
  search: LimitedSearch,
  found: Standing | undefined,
  isInConflict: boolean,
): LimitAnswer {
  const { record, used, excess } = limit;
  const flowByFlow = search.use(search.flowByFlow);
  return {
    row: record.row,
    limit: record.limit,
    appliesTo: record.appliesTo ?? null,
    value: record.value ?? null,
    why: record.why ?? null,
    usedFlowByFlow: used(flowByFlow)?.value ?? null,
    isKeptFlowByFlow: excess(flowByFlow) === 0,
    used: found === undefined ? null : (used(search.use(found))?.value ?? null),
    price: found === undefined ? null : priceOf(limit, search, found),
    isInConflict,
  };
}

/** What a limit costs: the plan without it may be any that keeps to the others. */
function priceOf(limit: CaseLimit, { limits, flowByFlow, within }: LimitedSearch, found: Standing): MoneyPerYear {
  if (found === flowByFlow) return NO_MONEY;
  const without = within(limits.filter((each) => each !== limit)) ?? found;
  return moneyPerYear(Math.max(0, found.valued - without.valued));
}

function movedFlows(from: PricedPlan, to: PricedPlan): readonly ChangedFlow[] {
  const then = new Map(to.flows.map((flow) => [flow.row, flow]));
  return from.flows
    .flatMap(({ row, name, label, outcome }): readonly ChangedFlow[] => {
      const other = then.get(row);
      return other === undefined || (isSameLabel(label, other.label) && outcome.share === other.outcome.share)
        ? []
        : [{ row, flow: name, from: label, to: other.label, costFrom: outcome.cost, costTo: other.outcome.cost }];
    })
    .toSorted((a, b) => a.row - b.row);
}

/** What each provider has in a plan, the largest bill first. */
function providersOf({ flows }: PricedPlan): readonly ProviderUse[] {
  const taking = flows.flatMap(({ name, row, outcome: { chosen } }) =>
    chosen === undefined || providerOf(chosen) === null ? [] : [{ name, row, chosen }],
  );
  const all = total(taking.map(({ chosen }) => chosen.amounts.outside));
  const keys = [...new Set(taking.map(({ chosen }) => chosen.offer.providerKey))];
  return keys
    .map((key): ProviderUse => {
      const own = taking.filter(({ chosen }) => chosen.offer.providerKey === key).toSorted((a, b) => a.row - b.row);
      const spend = total(own.map(({ chosen }) => chosen.amounts.outside));
      return {
        provider: own[0]?.chosen.offer.provider ?? key,
        flows: own.map(({ name }) => name),
        units: unitsPerYear(own.reduce((sum, { chosen }) => sum + chosen.cost.units, 0)),
        contacts: contactsPerYear(own.reduce((sum, { chosen }) => sum + chosen.cost.contacts, 0)),
        spend,
        share: ratio(all > 0 ? spend / all : 0),
      };
    })
    .toSorted((a, b) => b.spend - a.spend || (a.provider < b.provider ? -1 : 1));
}
