import { contactsPerYear, fte, money, moneyPerYear, unitsPerYear } from "../quantities";
import type { ContactsPerYear, Fte, Money, MoneyPerYear, UnitsPerYear } from "../quantities";
import type { PlanOption, PlanPool, PlanProvider, PlanTier, PortfolioCase } from "./portfolio-case";

/** An option for each flow, in the order of the flows; undefined keeps it inside. */
export type Choice = readonly (PlanOption | undefined)[];

/** What a plan costs and uses, a year. */
export interface PlanValue {
  readonly cost: MoneyPerYear;
  /** The cost with the risk that is weighed: what is made least. */
  readonly objective: MoneyPerYear;
  readonly posts: ReadonlyMap<string, number>;
  readonly spend: ReadonlyMap<string, MoneyPerYear>;
  readonly units: ReadonlyMap<string, UnitsPerYear>;
  readonly contacts: ReadonlyMap<string, ContactsPerYear>;
  readonly oneOff: Money;
  /** Posts that end beyond those whose people leave by themselves. */
  readonly leaving: Fte;
  /** Work by how often its option is the flow's best. */
  readonly confidence: Fte;
}

/** What rounding may leave over a whole post or a tier. */
const SLACK = 1e-9;

/**
 * Values a plan: what stays is staffed pool by pool, posts are whole over all pools, each provider's terms hold over all flows that it takes.
 *
 * @see docs/methods/portfolio.md
 */
export function planValue(given: PortfolioCase, choice: Choice): PlanValue {
  const kept = new Map(given.flows.map(({ flow, work }, place) => [flow, work * (1 - (choice[place]?.share ?? 0))]));
  const all = new Map(given.flows.map(({ flow, work }) => [flow, work]));
  const staffed = given.pools.map((pool) => ({ pool, before: staffOf(pool, all), after: staffOf(pool, kept) }));
  const inside = staffed.reduce((sum, { pool, after }) => sum + after * pool.fteCost, 0);
  const people = staffed.reduce((sum, { after }) => sum + after, 0);
  const posts = new Map(given.posts.map(({ role, span }) => [role, Math.ceil(people / span - SLACK)]));
  const management = given.posts.reduce((sum, { role, cost }) => sum + (posts.get(role) ?? 0) * cost, 0);
  const taken = choice.flatMap((option) => option ?? []);
  const { units, contacts } = bought(taken);
  const used = given.providers.filter(({ provider }) => units.has(provider));
  const spend = new Map(used.map((each) => [each.provider, spendOf(each, units)]));
  const spent = total(spend.values());
  const governance = used.reduce(
    (sum, { provider, governanceFixed, governanceShare }) =>
      sum + governanceFixed + governanceShare * (spend.get(provider) ?? 0),
    0,
  );
  const oneOff = total(taken.map((option) => option.oneOff)) + total(used.map(({ setUp }) => setUp));
  const quality = total(taken.map((option) => option.quality));
  const cost = inside + management + spent + governance + quality + oneOff / given.annuity;
  return {
    cost: moneyPerYear(cost),
    objective: moneyPerYear(cost + riskOf(given, taken)),
    posts,
    spend,
    units,
    contacts,
    oneOff: money(oneOff),
    leaving: fte(staffed.reduce((sum, { pool, before, after }) => sum + Math.max(0, before - after - pool.leavers), 0)),
    confidence: fte(given.flows.reduce((sum, { work }, place) => sum + work * (choice[place]?.confidence ?? 0), 0)),
  };
}

function staffOf({ flows, beta }: PlanPool, work: ReadonlyMap<string, number>): number {
  const load = flows.reduce((sum, flow) => sum + (work.get(flow) ?? 0), 0);
  return load <= 0 ? 0 : load + beta * Math.sqrt(load);
}

function bought(taken: readonly PlanOption[]): Pick<PlanValue, "units" | "contacts"> {
  const units = new Map<string, UnitsPerYear>();
  const contacts = new Map<string, ContactsPerYear>();
  for (const part of taken.flatMap(({ parts }) => parts)) {
    units.set(part.provider, unitsPerYear((units.get(part.provider) ?? 0) + part.units));
    contacts.set(part.provider, contactsPerYear((contacts.get(part.provider) ?? 0) + part.contacts));
  }
  return { units, contacts };
}

function spendOf(
  { provider, fee, commitment, tiers, allUnits }: PlanProvider,
  units: ReadonlyMap<string, UnitsPerYear>,
): MoneyPerYear {
  const billed = Math.max(units.get(provider) ?? 0, commitment);
  return moneyPerYear(fee + (allUnits ? reachedPrice(tiers, billed) * billed : tieredPrice(tiers, billed)));
}

function reachedPrice(tiers: readonly PlanTier[], units: number): number {
  return (tiers.findLast(({ from }) => units >= from - SLACK) ?? tiers[0])?.price ?? 0;
}

function tieredPrice(tiers: readonly PlanTier[], units: number): number {
  return tiers.reduce((sum, { from, price }, place) => {
    const upTo = tiers[place + 1]?.from ?? Infinity;
    return sum + Math.max(0, Math.min(units, upTo) - from) * price;
  }, 0);
}

/** The mean of the worst scenarios' differences, as it is weighed. */
function riskOf({ risk }: PortfolioCase, taken: readonly PlanOption[]): number {
  if (risk === undefined) return 0;
  const count = Math.max(0, ...taken.map(({ scenarios }) => scenarios.length));
  const sums = Array.from({ length: count }, (_, place) => total(taken.map(({ scenarios }) => scenarios[place] ?? 0)));
  const worst = sums.sort((a, b) => b - a).slice(0, risk.tail);
  return (risk.weight * total(worst)) / risk.tail;
}

function total(amounts: Iterable<number>): number {
  let sum = 0;
  for (const each of amounts) sum += each;
  return sum;
}
