import { DomainError } from "../../engine/domain-error";
import { moneyPerYear, ratio } from "../../engine/quantities";
import type { MoneyPerYear, Ratio } from "../../engine/quantities";
import { MEASURES } from "../../engine/records";
import type { Inputs } from "../../engine/records";
import { atItsBest, isOfValue } from "../case/at-its-best";
import { withAssumption } from "../case/with-assumption";
import type { StaffedCase } from "../decided-case";
import type { FlowRecommendation } from "../recommendation";
import { totalOf } from "../total";
import type { InsideCause, InsideMade, InsideMeasure, InsideWorth } from "../what-if-facts";
import type { Worlds } from "./worlds";

/** The inputs as they stand and at their best, and what is recommended for the flows. */
export interface InsideAsked {
  readonly given: Inputs;
  readonly best: Inputs;
  readonly flows: readonly FlowRecommendation[];
}

/** What flows cost inside, by their rows. */
type ByRow = ReadonlyMap<number, MoneyPerYear>;

/**
 * What separates the inside as it stands from the inside at its best, measure by measure: the inside run again without each, everything else at its best.
 *
 * The worths do not depend on the order in which the measures are taken. What they make together beyond their sum, and what growing wages and volumes cost by the
 * end of the horizon, is named beside them, so that all adds up to what is saved without any provider.
 *
 * @see docs/methods/inside-at-best.md
 */
export function insideMade({ given, best, flows }: InsideAsked, base: StaffedCase, worlds: Worlds): InsideMade {
  const today: ByRow = new Map(flows.map(({ row, baseline }) => [row, baseline.asIs]));
  const atBest = costsOf(base);
  const stays = new Map(flows.map(({ row, share }) => [row, ratio(1 - share)]));
  const opensLonger = base.toDecide.todayHours.size > 0;
  // Each is found by its own run; a cause that is not there needs none, and is worth nothing.
  const without = new Map<InsideCause, ByRow>();
  for (const measure of MEASURES)
    if (given.measures.some((row) => row.measure === measure && isOfValue(row)))
      without.set(measure, costsOf(worlds.staffed(atItsBest(given, measure))));
  if (opensLonger) without.set("openingHours", costsOf(worlds.staffed(best, "stated hours")));
  const steady = [
    { cause: "wages", from: withoutWages(best) },
    { cause: "volumes", from: withoutGrowth(best) },
  ] as const;
  for (const { cause, from } of steady) if (from !== best) without.set(cause, costsOf(worlds.staffed(from)));
  const plain =
    without.size === 0 ? atBest : costsOf(worlds.staffed(withoutWages(withoutGrowth(given)), "stated hours"));
  const worths = [
    ...differences("schedules", today, plain, stays),
    ...[...without].flatMap(([cause, costs]) => differences(cause, costs, atBest, stays)),
  ];
  const together = flows.map(({ row }): readonly [number, MoneyPerYear] => {
    const alone = [...without.values()].reduce((sum, costs) => sum + (at(costs, row) - at(atBest, row)), 0);
    return [row, moneyPerYear(at(plain, row) - at(atBest, row) - alone)];
  });
  const nothing: ByRow = new Map(flows.map(({ row }) => [row, moneyPerYear(0)]));
  const all = [...worths, ...(without.size < 2 ? [] : differences("together", new Map(together), nothing, stays))];
  return { byFlow: all, measures: measuresOf(given, all), rest: restOf(all) };
}

function measuresOf({ measures }: Inputs, all: readonly InsideWorth[]): readonly InsideMeasure[] {
  return MEASURES.map((measure) => {
    const rows = measures.filter((row) => row.measure === measure).toSorted((a, b) => a.row - b.row);
    const [holder] = rows.flatMap((row) => row.holder ?? []);
    // Where several rows state it, it is done when the last of them is.
    const by = rows
      .flatMap(({ by: day, row }) => (day === undefined ? [] : [{ day, row }]))
      .reduce<InsideMeasure["by"]>((last, each) => (last !== null && last.day >= each.day ? last : each), null);
    return { measure, isStated: rows.some(isOfValue), holder: holder ?? null, by, ...sumsOf(measure, all) };
  });
}

const REST = ["wages", "volumes", "together"] as const satisfies readonly InsideCause[];

function restOf(all: readonly InsideWorth[]): InsideMade["rest"] {
  return REST.filter((cause) => all.some((each) => each.cause === cause)).map((cause) => ({
    cause,
    ...sumsOf(cause, all),
  }));
}

function sumsOf(
  cause: InsideCause,
  all: readonly InsideWorth[],
): { readonly worth: MoneyPerYear; readonly staying: MoneyPerYear } {
  const own = all.filter((each) => each.cause === cause);
  return { worth: totalOf(own, ({ worth }) => worth), staying: totalOf(own, ({ staying }) => staying) };
}

function differences(
  cause: InsideCause,
  before: ByRow,
  after: ByRow,
  stays: ReadonlyMap<number, Ratio>,
): readonly InsideWorth[] {
  return [...after].flatMap(([row, cost]) => {
    const worth = at(before, row) - cost;
    return worth === 0
      ? []
      : [{ row, cause, worth: moneyPerYear(worth), staying: moneyPerYear(worth * at(stays, row)) }];
  });
}

/** What the flows of a staffed case cost inside. */
function costsOf({ pools }: Pick<StaffedCase, "pools">): ByRow {
  return new Map(
    pools.flatMap(({ flows }) => flows.map(({ terms, baseline }) => [terms.record.row, baseline] as const)),
  );
}

function at<Value extends number>(costs: ReadonlyMap<number, Value>, row: number): Value {
  const cost = costs.get(row);
  if (cost === undefined) throw new DomainError("out-of-range", "row", "the row of a flow", row);
  return cost;
}

/** The inputs whose wages do not grow; the same where they do not. */
function withoutWages(inputs: Inputs): Inputs {
  return grows(inputs, "wageGrowth") ? withAssumption(inputs, "wageGrowth", 0) : inputs;
}

/** The inputs whose volumes do not grow; the same where they do not. */
function withoutGrowth(inputs: Inputs): Inputs {
  const flows = inputs.flows.some(({ growth }) => growth !== undefined && growth !== 0)
    ? inputs.flows.map((flow) => (flow.growth === undefined ? flow : { ...flow, growth: ratio(0) }))
    : inputs.flows;
  const steady = grows(inputs, "growth") ? withAssumption(inputs, "growth", 0) : inputs;
  return flows === inputs.flows ? steady : { ...steady, flows };
}

function grows({ assumptions }: Inputs, key: "growth" | "wageGrowth"): boolean {
  // Neither grows unless the table says so: its neutral value is 0.
  return assumptions.some((each) => each.keys.key === key && each.value !== 0);
}
