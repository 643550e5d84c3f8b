import { sumAbove, sumBelow, wholeAtCrossing } from "./gamma-sums";
import { bySums } from "./idle-weight";
import { levelParts } from "./measures";
import { read } from "./read";
import { expRemainder, ratioRemainder } from "./small-differences";
import { staffingShares } from "./staffing-shares";
import type { ServiceTerms, StaffingShares } from "./staffing-shares";

/** Beyond these the sums take as long as the quadratures of {@link staffingShares}. */
const MOST_AGENTS = 50_000;
const MOST_SERVED = 50_000;
/** Contacts served in a patience from which on sums are taken from the side on which they fall; below, one sum does for all. */
const CROSSING_FROM = 75;
/** Of so few served in a patience, more arriving leave the range of doubles. */
const MOST_ARRIVING = 700;
/** Up to so many whole agents the recursion is the quickest. */
const MOST_BY_RECURSION = 200;
/** Where finding somebody free weighs this much more than the state before waiting, nobody waits to any digit. */
const SATURATED = 1e30;
const LOG_SATURATED = Math.log(SATURATED);
/** A place that is not kept. */
const NOWHERE = 1e9;
// Bound here once: looked up in the innermost loop they would cost as much as the arithmetic.
const { exp, max, min, log1p } = Math;
const LAST_DIGIT = 1e-14;

/** Whether {@link impatientShares} answers for these; otherwise {@link staffingShares} is as quick. */
export function isShortSeries(agents: number, { handling, patience }: ServiceTerms): boolean {
  return patience !== Infinity && agents >= 1 && agents <= MOST_AGENTS && agents * (patience / handling) <= MOST_SERVED;
}

/** The weight of finding one of some agents free at a load; `place` is the same for the same load. */
export type IdleWeights = (agents: number, load: number, place: number) => number;

/** What waits and how it fares, all weights divided alike. */
interface Waiting {
  /** What the weight of finding somebody free is multiplied by. */
  readonly scale: number;
  readonly all: number;
  readonly stay: number;
  /** Of them, beyond the answer time. */
  readonly late: number;
  readonly lateStay: number;
}

/**
 * The shares of agents, whole or not, at load after load, as {@link staffingShares} gives them, for a tenth of its price.
 *
 * Of agents the states without waiting obey a recursion. With c and a the agents and the load in handling times of a patience, the waiting weigh
 * a · Σ aᵏ/(c(c + 1)…(c + k)), a sum of positive terms whose part beyond a time is the same sum at a smaller a; its terms without the first are those who
 * are answered.
 *
 * @param agents - as {@link isShortSeries} takes them
 * @returns the shares at a load above 0, to 12 digits of all contacts
 */
export function impatientShares(
  agents: number,
  terms: ServiceTerms,
  idleWeights: IdleWeights = keptWeights(0),
): (load: number, place?: number) => StaffingShares {
  const { handling, answer, patience, definition } = terms;
  const perPatience = patience / handling;
  const served = agents * perPatience;
  const w = answer / patience;
  const patient = exp(-w);
  const impatient = -Math.expm1(-w);
  const isFew = served < CROSSING_FROM;
  const waitingAt = isFew ? fewWaiting(served, w) : manyWaiting(served, w);
  const idle = Number.isInteger(agents) && agents <= MOST_BY_RECURSION ? idleWeights : idleBySums(agents);
  return (load, place = NOWHERE) => {
    const arriving = load * perPatience;
    if (isFew && arriving > MOST_ARRIVING) return staffingShares(agents, load, terms);
    const idling = idle(agents, load, place);
    if (idling > SATURATED) return { reached: 1, counted: 1, abandonment: 0, occupancy: load / agents };
    const { scale, all, stay, late, lateStay } = waitingAt(arriving);
    const free = idling * scale;
    const state = { free, waiting: { all, stay, leave: all - stay }, scale: 0 };
    const split = { early: all - late, earlyAnswered: max(0, stay - lateStay), late, patient, impatient };
    const { reached, counted } = levelParts(definition, state, split);
    const weight = free + all;
    return {
      reached: reached / weight,
      counted: counted / weight,
      abandonment: (all - stay) / weight,
      occupancy: (load / agents) * ((free + stay) / weight),
    };
  };
}

/** The waiting by one sum that serves all arriving, both times in one pass. */
function fewWaiting(served: number, w: number): (arriving: number) => Waiting {
  const atOnce = 1 / served;
  const patient = exp(-w);
  const impatient = -Math.expm1(-w);
  return (arriving) => {
    const sums = waitSums(served, arriving, arriving * patient);
    const all = arriving * (atOnce + sums.all);
    const beyond = exp(arriving * impatient - served * w);
    const late = min(all, arriving * beyond * (atOnce + sums.late));
    return { scale: 1, all, stay: served * sums.all, late, lateStay: served * beyond * sums.late };
  };
}

/** The waiting by sums that fall from their first term: where more arrive than are served, by what they lack of the whole. */
function manyWaiting(served: number, w: number): (arriving: number) => Waiting {
  const atOnce = 1 / served;
  const patient = exp(-w);
  const whole = wholeAtCrossing(served);
  const beyondOf = (depth: number, arriving: number): { late: number; lateStay: number } => {
    const beyond = exp(-depth);
    const left = arriving * patient;
    if (left > served) {
      const late = arriving * (whole - (beyond * sumAbove(served, left)) / left);
      return { late, lateStay: (served * late) / arriving - beyond };
    }
    const sum = sumBelow(served, left);
    return { late: arriving * beyond * (atOnce + sum), lateStay: served * beyond * sum };
  };
  return (arriving) => {
    if (arriving <= served) {
      const sum = sumBelow(served, arriving);
      const all = arriving * (atOnce + sum);
      const { late, lateStay } = beyondOf((served - arriving) * w + arriving * expRemainder(w), arriving);
      return { scale: 1, all, stay: served * sum, late: min(all, late), lateStay };
    }
    const scale = exp(-served * ratioRemainder(arriving, served));
    const all = arriving * whole - scale * sumAbove(served, arriving);
    const lowest = log1p((arriving - served) / served);
    const { late, lateStay } = beyondOf(served * expRemainder(w - lowest), arriving);
    return { scale, all, stay: (served * all) / arriving - scale, late: min(all, late), lateStay };
  };
}

/** Idle weights of agents, whole or not, as far as anybody waits to any digit. */
function idleBySums(agents: number): IdleWeights {
  const whole = wholeAtCrossing(agents);
  return (_agents, load) => {
    const { value, log } = bySums(agents, load, whole);
    return log > LOG_SATURATED ? Infinity : value * exp(log);
  };
}

/** How far below the agents first asked about their weights are kept, in √agents: where a search may still come. */
const KEPT_BELOW = 0.6;

/**
 * Idle weights of whole agents, as far as anybody waits to any digit.
 *
 * Each follows from the one before: where the same loads are asked about more agents, the way goes on from where it was kept.
 *
 * @param places - how many places are kept
 */
export function keptWeights(places: number): IdleWeights {
  const weights = new Float64Array(places);
  let keptAt = 0;
  let known = 0;
  return (agents, load, place) => {
    if (keptAt === 0) keptAt = Math.max(1, Math.floor(agents - KEPT_BELOW * Math.sqrt(agents)) - 1);
    if (place < known)
      return agents < keptAt ? idleWeight(1, 1, agents, load) : idleWeight(keptAt, read(weights, place), agents, load);
    if (place !== known || place >= places || agents < keptAt) return idleWeight(1, 1, agents, load);
    const kept = idleWeight(1, 1, keptAt, load);
    weights[place] = kept;
    known += 1;
    return idleWeight(keptAt, kept, agents, load);
  };
}

/** The weight of `agents` from that of fewer; where more only add to what is saturated already, so much of it. */
function idleWeight(from: number, kept: number, agents: number, load: number): number {
  const step = 1 / load;
  let weight = kept;
  for (let n = from; n < agents; n++) {
    weight = 1 + weight * (n * step);
    if (weight > SATURATED && n > load) return weight;
  }
  return weight;
}

/** Σ xᵏ/(c(c + 1)…(c + k)) without its first term, 1/c: of all who wait, and of those who wait beyond a time. */
interface WaitSums {
  readonly all: number;
  readonly late: number;
}

/** Both sums in one pass: they share the divisors, and that of the smaller x is done first. */
function waitSums(served: number, x: number, smaller: number): WaitSums {
  let term = 1 / served;
  let lateTerm = term;
  let all = 0;
  let late = 0;
  for (let k = 1; term > LAST_DIGIT * all; k++) {
    const share = 1 / (served + k);
    term *= x * share;
    lateTerm *= smaller * share;
    all += term;
    late += lateTerm;
  }
  return { all, late };
}
