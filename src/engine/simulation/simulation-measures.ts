import { at, itemAt } from "../grid";
import { contacts, fraction } from "../quantities";
import type { Contacts, Fraction } from "../quantities";
import { TOTALS } from "./numerics/day-counts";
import type { Total } from "./numerics/day-counts";
import type { SimulatedDays } from "./simulated-days";
import type { SimulationCase } from "./simulation-case";

/** What a measure is counted in. */
export type MeasureUnit = "count" | "share" | "seconds";

/** A measure over the replications. */
export interface SimulatedMeasure {
  readonly measure: string;
  readonly unit: MeasureUnit;
  readonly mean: number;
  readonly error: number;
}

/** Counts that are told where anything was counted at all. */
const TOLD: readonly Total[] = TOTALS.filter(
  (name) => !["abandonedLate", "goodLost", "waitServed", "waitLost"].includes(name),
);
/** Periods that are told one by one. */
const FEW_PERIODS = 3;
/** Replications from which the worst tenth is told. */
const ENOUGH = 100;
const TENTH = 0.1;

/**
 * Means of the replications with their standard errors. A share is the ratio of the sums, its error by the delta method, never the mean of the days' shares.
 *
 * @see docs/methods/simulation.md
 */
export function simulationMeasures(
  given: SimulationCase,
  { places, replications }: SimulatedDays,
): readonly SimulatedMeasure[] {
  const measures: SimulatedMeasure[] = [];
  const columnOf = (place: number): Float64Array => Float64Array.from(replications, (counts) => at(counts, place));
  const totals = new Map(TOTALS.map((name) => [name, columnOf(places.total(name))]));
  const total = (name: Total): Float64Array => totals.get(name) ?? new Float64Array(0);
  const plain = (measure: string, unit: MeasureUnit, values: Float64Array): void => {
    measures.push({ measure, unit, ...meanOf(values) });
  };
  const ratio = (measure: string, unit: MeasureUnit, above: Float64Array, below: Float64Array): void => {
    if (sumOf(below) > 0) measures.push({ measure, unit, ...ratioOf(above, below) });
  };

  for (const name of TOLD) if (sumOf(total(name)) > 0) plain(name, "count", total(name));
  const offered = total("offered");
  const good = total("good");
  const waited = added(total("waitServed"), total("waitLost"));
  const handled = added(good, total("goodLost"));
  ratio("slOffered", "share", good, offered);
  ratio("slAnswered", "share", good, total("served"));
  ratio("slPatient", "share", good, added(total("served"), total("abandonedLate")));
  ratio("slHandled", "share", handled, offered);
  ratio("lostShare", "share", total("abandoned"), offered);
  ratio("asaMin", "seconds", total("waitServed"), total("served"));
  ratio("waitAllMin", "seconds", waited, offered);
  given.groups.forEach(({ name }, group) => {
    const duty = columnOf(places.ofGroup("duty", group));
    ratio(`occupancy:${name}`, "share", columnOf(places.ofGroup("busy", group)), duty);
    ratio(`occupancyWithOvertime:${name}`, "share", columnOf(places.ofGroup("busyAfterClosing", group)), duty);
  });
  if (given.types.length > 1)
    given.types.forEach(({ name }, type) => {
      const own = columnOf(places.ofType("offered", type));
      if (sumOf(own) === 0) return;
      ratio(`slOffered:${name}`, "share", columnOf(places.ofType("good", type)), own);
      ratio(`lostShare:${name}`, "share", columnOf(places.ofType("abandoned", type)), own);
      if (given.periods > FEW_PERIODS) return;
      for (let period = 0; period < given.periods; period += 1)
        plain(`good:${name}:${period + 1}`, "count", columnOf(places.ofPeriod("good", type, period)));
    });
  const { expectedOffered: expected } = given;
  if (expected !== undefined) {
    plain("goodPerExpected", "share", over(good, expected));
    plain("handledPerExpected", "share", over(handled, expected));
    plain("lostPerExpected", "share", over(total("abandoned"), expected));
    plain("waitPerExpectedMin", "seconds", over(waited, expected));
  }
  if (replications.length >= ENOUGH)
    measures.push({ measure: "slWorstDayInTen", unit: "share", ...worstTenth(good, offered) });
  return measures;
}

/** The day's service that one day in ten does not reach, by nearest rank; its error by the ranks around it. */
function worstTenth(good: Float64Array, offered: Float64Array): Pick<SimulatedMeasure, "mean" | "error"> {
  const count = good.length;
  const days = Float64Array.from(good, (each, day) => (at(offered, day) > 0 ? each / at(offered, day) : 1)).sort();
  const rank = (share: number): number => nearestRank(days, fraction(share));
  const half = Math.sqrt((TENTH * (1 - TENTH)) / count);
  return { mean: rank(TENTH), error: Math.max(1e-9, (rank(TENTH + half) - rank(TENTH - half)) / 2) };
}

/** The share that a part of some days does not pass, by nearest rank; the shares ascend, and there is one at least. */
export function nearestRank(shares: Float64Array, part: Fraction): Fraction {
  return fraction(at(shares, Math.min(shares.length - 1, Math.max(0, Math.ceil(part * shares.length) - 1))));
}

function meanOf(values: Float64Array): Pick<SimulatedMeasure, "mean" | "error"> {
  const count = values.length;
  const mean = sumOf(values) / count;
  const squares = sumOf(values.map((value) => (value - mean) ** 2));
  return { mean, error: count > 1 ? Math.sqrt(squares / (count - 1) / count) : 0 };
}

function ratioOf(above: Float64Array, below: Float64Array): Pick<SimulatedMeasure, "mean" | "error"> {
  const mean = sumOf(above) / sumOf(below);
  const rest = meanOf(above.map((each, place) => each - mean * at(below, place)));
  return { mean, error: (rest.error * below.length) / sumOf(below) };
}

function added(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((each, place) => each + at(other, place));
}

function over(values: Float64Array, divisor: number): Float64Array {
  return values.map((each) => each / divisor);
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Service by period, its mean and the days' tenth and nine tenths. */
export interface PeriodService {
  readonly type: string;
  readonly period: number;
  readonly offered: Contacts;
  readonly service: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
}

/** How service goes through the day, type by type; periods in which nobody came are left out. */
export function periodServices(
  given: SimulationCase,
  { places, replications }: SimulatedDays,
): readonly PeriodService[] {
  return given.types.flatMap(({ name }, type) =>
    Array.from({ length: given.periods }, (_, period): readonly PeriodService[] => {
      const offered = replications.map((counts) => at(counts, places.ofPeriod("offered", type, period)));
      const good = replications.map((counts) => at(counts, places.ofPeriod("good", type, period)));
      const came = [...offered.keys()].filter((place) => itemAt(offered, place) > 0);
      if (came.length === 0) return [];
      const shares = Float64Array.from(came, (place) => itemAt(good, place) / itemAt(offered, place)).sort();
      const rank = (share: number): Fraction => nearestRank(shares, fraction(share));
      const sum = offered.reduce((all, each) => all + each, 0);
      return [
        {
          type: name,
          period: period + 1,
          offered: contacts(sum / replications.length),
          service: fraction(good.reduce((all, each) => all + each, 0) / sum),
          low: rank(TENTH),
          high: rank(1 - TENTH),
        },
      ];
    }).flat(),
  );
}
