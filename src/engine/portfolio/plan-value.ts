import { itemAt } from "../grid";
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
  const { flows, providers, posts: roles, annuity } = given;
  const pools = given.pools.map((pool) => {
    const places = pool.flows.map((name) => flows.findIndex(({ flow }) => flow === name));
    const staffed = (choice: Choice): number => {
      let work = 0;
      for (const place of places) work += itemAt(flows, place).work * (1 - shareOut(choice[place]));
      return staffOf(pool, work);
    };
    return { pool, staffed, before: staffed(flows.map(() => undefined)) };
  });
  // A search by steps values plans by the hundred thousand: sums are added where they stand, without lists of their own.
  return (choice) => {
    let inside = 0;
    let people = 0;
    let leaving = 0;
    for (const { pool, staffed, before } of pools) {
      const after = staffed(choice);
      inside += after * pool.fteCost;
      people += after;
      leaving += Math.max(0, before - after - pool.leavers);
    }
    const posts = new Map<string, number>();
    let postsCost = 0;
    for (const { role, span, cost } of roles) {
      const count = Math.ceil(people / span - SLACK);
      posts.set(role, count);
      postsCost += count * cost;
    }
    const units = new Map<string, UnitsPerYear>();
    const contacts = new Map<string, ContactsPerYear>();
    let quality = 0;
    let ownOnce = 0;
    let confidence = 0;
    for (const [place, option] of choice.entries()) {
      if (option === undefined) continue;
      for (const part of option.parts) {
        units.set(part.provider, unitsPerYear((units.get(part.provider) ?? 0) + part.units));
        contacts.set(part.provider, contactsPerYear((contacts.get(part.provider) ?? 0) + part.contacts));
      }
      quality += option.quality;
      ownOnce += option.oneOff;
      confidence += itemAt(flows, place).work * option.confidence;
    }
    const spend = new Map<string, MoneyPerYear>();
    let billed = 0;
    let governance = 0;
    let setUps = 0;
    for (const provider of providers) {
      const used = units.get(provider.provider);
      if (used === undefined) continue;
      const own = spendOf(provider, used);
      spend.set(provider.provider, own);
      billed += own;
      governance += provider.governanceFixed + provider.governanceShare * own;
      setUps += provider.setUp;
    }
    const oneOff = ownOnce + setUps;
    const cost = inside + postsCost + billed + governance + quality + oneOff / annuity;
    return {
      cost: moneyPerYear(cost),
      objective: moneyPerYear(cost + riskOf(given, choice)),
      posts,
      spend,
      units,
      contacts,
      oneOff: money(oneOff),
      leaving: fte(leaving),
      confidence: fte(confidence),
    };
  };
}

const NOTHING = fraction(0);

/** Part of a flow's work that leaves; nothing of a flow that is kept. */
export function shareOut(option: Choice[number]): Fraction {
  return option === undefined ? NOTHING : option.share;
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
function riskOf({ risk }: PortfolioCase, choice: Choice): number {
  if (risk === undefined) return 0;
  const taken = choice.flatMap((option) => option ?? []);
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
