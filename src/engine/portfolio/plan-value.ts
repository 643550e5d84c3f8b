import { itemAt } from "../grid";
import { groupBy } from "../group-by";
import { contactsPerYear, fraction, fte, money, moneyPerYear, unitsPerYear } from "../quantities";
import type { ContactsPerYear, Fraction, Fte, Money, MoneyPerYear, UnitsPerYear } from "../quantities";
import { staffOf } from "./program/staff-of";
import type { PlanOption, PlanProvider, PlanTier, PortfolioCase } from "./portfolio-case";

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
 * Values the plans of a case: what stays is staffed pool by pool, posts are whole over all pools, each provider's terms hold over all flows that it takes.
 *
 * @throws {@link DomainError} `wrong-shape` for a pool of unknown flows
 * @see docs/methods/portfolio.md
 */
export function planValuer(given: PortfolioCase): (choice: Choice) => PlanValue {
  const pools = given.pools.map((pool) => {
    const places = pool.flows.map((name) => given.flows.findIndex(({ flow }) => flow === name));
    const staffed = (works: readonly number[]): number =>
      staffOf(
        pool,
        places.reduce((sum, place) => sum + itemAt(works, place), 0),
      );
    return { pool, staffed, before: staffed(given.flows.map(({ work }) => work)) };
  });
  return (choice) => {
    const kept = given.flows.map(({ work }, place) => work * (1 - shareOut(choice[place])));
    const staffed = pools.map((each) => ({ ...each, after: each.staffed(kept) }));
    const inside = total(staffed.map(({ pool, after }) => after * pool.fteCost));
    const people = total(staffed.map(({ after }) => after));
    const posts = given.posts.map(({ role, span, cost }) => ({ role, cost, count: Math.ceil(people / span - SLACK) }));
    const taken = choice.flatMap((option) => option ?? []);
    const { units, contacts } = bought(taken);
    const bills = given.providers.flatMap((provider) => {
      const billed = units.get(provider.provider);
      return billed === undefined ? [] : [{ provider, spend: spendOf(provider, billed) }];
    });
    const governance = total(
      bills.map(({ provider, spend }) => provider.governanceFixed + provider.governanceShare * spend),
    );
    const oneOff = total(taken.map((option) => option.oneOff)) + total(bills.map(({ provider }) => provider.setUp));
    const cost =
      inside +
      total(posts.map(({ count, cost: each }) => count * each)) +
      total(bills.map(({ spend }) => spend)) +
      governance +
      total(taken.map(({ quality }) => quality)) +
      oneOff / given.annuity;
    return {
      cost: moneyPerYear(cost),
      objective: moneyPerYear(cost + riskOf(given, taken)),
      posts: new Map(posts.map(({ role, count }) => [role, count])),
      spend: new Map(bills.map(({ provider, spend }) => [provider.provider, spend])),
      units,
      contacts,
      oneOff: money(oneOff),
      leaving: fte(total(staffed.map(({ pool, before, after }) => Math.max(0, before - after - pool.leavers)))),
      confidence: fte(total(given.flows.map(({ work }, place) => work * confidenceOf(choice[place])))),
    };
  };
}

const NOTHING = fraction(0);

/** Part of a flow's work that leaves; nothing of a flow that is kept. */
export function shareOut(option: Choice[number]): Fraction {
  return option === undefined ? NOTHING : option.share;
}

function confidenceOf(option: Choice[number]): Fraction {
  return option === undefined ? NOTHING : option.confidence;
}

/** Units and contacts of the providers that take any. */
function bought(taken: readonly PlanOption[]): Pick<PlanValue, "units" | "contacts"> {
  const parts = [
    ...groupBy(
      taken.flatMap((option) => option.parts),
      ({ provider }) => provider,
    ),
  ];
  return {
    units: new Map(parts.map(([provider, own]) => [provider, unitsPerYear(total(own.map(({ units }) => units)))])),
    contacts: new Map(
      parts.map(([provider, own]) => [provider, contactsPerYear(total(own.map(({ contacts }) => contacts)))]),
    ),
  };
}

function spendOf({ fee, commitment, tiers, allUnits }: PlanProvider, units: UnitsPerYear): MoneyPerYear {
  const billed = Math.max(units, commitment);
  return moneyPerYear(fee + (allUnits ? reachedPrice(tiers, billed) * billed : tieredPrice(tiers, billed)));
}

function reachedPrice(tiers: readonly PlanTier[], units: number): number {
  return (tiers.findLast(({ from }) => units >= from - SLACK) ?? itemAt(tiers, 0)).price;
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
  const sums = Array.from({ length: risk.scenarios }, (_, place) =>
    total(taken.map(({ scenarios }) => itemAt(scenarios, place))),
  );
  const worst = sums.sort((a, b) => b - a).slice(0, risk.tail);
  return (risk.weight * total(worst)) / risk.tail;
}

function total(amounts: Iterable<number>): number {
  let sum = 0;
  for (const each of amounts) sum += each;
  return sum;
}
