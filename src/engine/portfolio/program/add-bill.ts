import type { PlanProvider, PortfolioCase } from "../portfolio-case";
import type { ProgramBuilder, Terms } from "./linear-program";
import type { OptionColumn } from "./option-column";

/** A provider's columns: whether it is used, and what is bought. */
export interface Bill {
  readonly provider: string;
  readonly used: number;
  readonly setUp: number;
  readonly units: Terms;
  readonly contacts: Terms;
  /** What is paid to it, without steering. */
  readonly spend: Terms;
}

/** What a provider asks over all flows that it takes: fee, commitment, tiers, steering, set-up. */
export function addBill(
  builder: ProgramBuilder,
  { annuity }: PortfolioCase,
  provider: PlanProvider,
  options: readonly OptionColumn[],
): Bill {
  const steered = 1 + provider.governanceShare;
  const used = builder.choice(provider.fee * steered + provider.governanceFixed + provider.setUp / annuity);
  const own = options.flatMap(({ place, option, column }) => {
    const parts = option?.parts.filter((part) => part.provider === provider.provider) ?? [];
    if (parts.length === 0) return [];
    const units = parts.reduce((sum, part) => sum + part.units, 0);
    const contacts = parts.reduce((sum, part) => sum + part.contacts, 0);
    return [{ place, column, units, contacts }];
  });
  // Flow by flow: one row over all flows would let a hundredth of a fee carry one of a hundred.
  for (const place of new Set(own.map((each) => each.place))) {
    const columns = own.filter((each) => each.place === place);
    builder.atMost([...columns.map(({ column }) => [column, 1] as const), [used, -1]], 0);
  }
  builder.atMost([[used, 1], ...own.map(({ column }) => [column, -1] as const)], 0);
  const units = own.map(({ column, units: each }) => [column, each] as const);
  const most = mostOf(own) + provider.commitment;
  const tiers = provider.allUnits
    ? wholeTiers(builder, provider, used, units, most)
    : ownTiers(builder, provider, used, units, most);
  return {
    provider: provider.provider,
    used,
    setUp: provider.setUp,
    units,
    contacts: own.map(({ column, contacts }) => [column, contacts] as const),
    spend: [[used, provider.fee], ...tiers],
  };
}

/** Units that a provider could get at most. */
function mostOf(own: readonly { readonly place: number; readonly units: number }[]): number {
  const most = new Map<number, number>();
  for (const { place, units } of own) most.set(place, Math.max(most.get(place) ?? 0, units));
  return [...most.values()].reduce((sum, each) => sum + each, 0);
}

/** Tiers that price their own units: a later one only when the one before is full, as prices may fall. */
function ownTiers(
  builder: ProgramBuilder,
  { tiers, governanceShare, commitment }: PlanProvider,
  used: number,
  units: Terms,
  most: number,
): Terms {
  const columns = tiers.map(({ from, price }, place) => {
    const width = (tiers[place + 1]?.from ?? Infinity) - from;
    return { column: builder.column(price * (1 + governanceShare), 0, Math.min(width, most)), price, width };
  });
  const billed = columns.map(({ column }) => [column, 1] as const);
  billExactly(builder, billed, { used, units, commitment, most });
  columns.forEach(({ column }, place) => {
    const before = columns[place - 1];
    if (before === undefined) return;
    const isFull = builder.choice(0);
    builder.atLeastWith(isFull, before.column, before.width);
    builder.onlyWith(isFull, column, most);
    builder.onlyWith(used, isFull);
  });
  return columns.map(({ column, price }) => [column, price] as const);
}

/** Tiers of which the one that is reached prices all units: what is billed is exactly the larger of units and commitment. */
function wholeTiers(
  builder: ProgramBuilder,
  { tiers, governanceShare, commitment }: PlanProvider,
  used: number,
  units: Terms,
  most: number,
): Terms {
  const columns = tiers.map(({ from, price }, place) => {
    const to = Math.min(tiers[place + 1]?.from ?? Infinity, Math.max(most, from));
    const isReached = builder.choice(0);
    const billed = builder.column(price * (1 + governanceShare), 0, most);
    builder.atLeastWith(isReached, billed, from);
    builder.onlyWith(isReached, billed, to);
    return { isReached, billed, price };
  });
  builder.equal([...columns.map(({ isReached }) => [isReached, 1] as const), [used, -1]], 0);
  billExactly(
    builder,
    columns.map((each) => [each.billed, 1] as const),
    { used, units, commitment, most },
  );
  return columns.map((each) => [each.billed, each.price] as const);
}

/** What is billed is exactly the larger of units and commitment: paying for more would reach a lower tier, or even out what is spent with whom. */
function billExactly(
  builder: ProgramBuilder,
  billed: Terms,
  bill: { readonly used: number; readonly units: Terms; readonly commitment: number; readonly most: number },
): void {
  const { used, units, commitment, most } = bill;
  const less = units.map(([column, each]) => [column, -each] as const);
  builder.atLeast([...billed, ...less], 0);
  if (commitment === 0) {
    builder.atMost([...billed, ...less], 0);
    return;
  }
  const isBelow = builder.choice(0);
  builder.onlyWith(used, isBelow);
  builder.atLeast([...billed, [used, -commitment]], 0);
  builder.atMost([...billed, ...less, [isBelow, -commitment]], 0);
  builder.atMost([...billed, [isBelow, most]], commitment + most);
}
