import { chatPace, chatShares } from "./chat-shares";
import { gridOf } from "./load-grid";
import type { ServiceLevelDefinition } from "../service-level";
import { certainAbandonment, staffingShares } from "./staffing-shares";
import type { StaffingShares } from "./staffing-shares";

/** What a team is asked for, in plain numbers, already checked. */
export interface TeamTerms {
  /** Seconds, above 0. */
  readonly handling: number;
  /** Seconds, 0 or more. */
  readonly answer: number;
  /** Seconds, above 0; Infinity where nobody gives up. */
  readonly patience: number;
  /** Share to reach, above 0 and below 1. */
  readonly target: number;
  /** Highest admissible occupancy, above 0 to 1; chats know none. */
  readonly maxOccupancy: number;
  /** Coefficient of variation of the volume, 0 to 2. */
  readonly uncertainty: number;
  /** Contacts one agent holds at once: 1 for calls. */
  readonly concurrency: number;
  /** What the service level counts; of chats always answered in time over offered. */
  readonly definition: ServiceLevelDefinition;
}

/** A whole number of agents under all the loads it may meet. */
export interface Team {
  /** The highest load, in erlangs, that it serves within the target and the limits. */
  readonly capacity: () => number;
  /** Its shares at a forecast load above 0: means over the volumes that may come, of contacts or, for occupancy, of time. */
  readonly shares: (load: number) => StaffingShares;
  /** The share that gives up at a forecast load above 0: that of {@link Team.shares} to the last digit, for less work. */
  readonly abandonment: (load: number) => number;
}

/** Uncertainty acts by its square: below this it is lost among the digits. */
const CERTAIN = 1e-8;
/** Shares closer than this are equal. */
const SAME_SHARE = 1e-12;

/**
 * A team whose service is known over uncertain volumes at the price of one sweep.
 *
 * The mean over a Gamma law of the volume is taken on a grid in the logarithm of the load that does not move with the forecast: the shares at its points are
 * computed once and serve every forecast load. Without patience the service breaks off where the load reaches the agents; the grid is hung there, and
 * Simpson's rule is used to both sides. The shares come within 0.001 of the mean taken for each forecast by itself, most within 0.0001.
 *
 * @param agents - whole, 1 or more
 * @see docs/methods/forecast-uncertainty.md
 */
export function teamOf(agents: number, terms: TeamTerms): Team {
  const certain = (load: number): StaffingShares =>
    terms.concurrency > 1 ? chatShares(agents, load, terms) : staffingShares(agents, load, terms);
  const sweep = (): Team["shares"] => (terms.uncertainty < CERTAIN ? certain : meanShares(agents, terms, certain));
  let capacity: number | undefined;
  let asked: Team["shares"] | undefined;
  let lost: Team["abandonment"] | undefined;
  return {
    shares: (load) => (asked ??= sweep())(load),
    abandonment: (load) => (lost ??= abandonmentOf(agents, terms))(load),
    // Most teams are only asked how much they carry: what that took is not kept.
    capacity: () =>
      (capacity ??= highestPassing(
        marginOf(asked ?? sweep(), terms),
        agents,
        terms.uncertainty < CERTAIN ? EXACT : ROUGH,
      )),
  };
}

/** How far a team is from missing its target and its limit at a load; below 0 where it does. */
function marginOf(shares: Team["shares"], { target, maxOccupancy, concurrency }: TeamTerms): (load: number) => number {
  const limited = maxOccupancy < 1 && concurrency === 1;
  return (load) => {
    const { reached, counted, occupancy } = shares(load);
    const level = reached / counted - target;
    return (limited ? Math.min(level, maxOccupancy - occupancy) : level) + SAME_SHARE;
  };
}

/** Weights below e^-12 of the largest are nothing to 1e-5. */
const NEGLIGIBLE = 12;

/** The volumes that may come beside a forecast, on the grid of a team: how each weighs. */
interface Sweep {
  /** First and last place of the grid at which anything weighs, and the logarithm of the forecast on it. */
  readonly span: (load: number) => { readonly first: number; readonly last: number; readonly centre: number };
  /** What the place weighs, at its distance from the centre and the growth of the volume there: e to the distance, less 1. */
  readonly density: (place: number, distance: number, growth: number) => number;
  readonly logAt: (place: number) => number;
  readonly loadAt: (place: number) => number;
}

function sweepOf(agents: number, { uncertainty, concurrency, patience, handling, answer }: TeamTerms): Sweep {
  const full = agents * chatPace(concurrency);
  const origin = Math.log(full);
  const { logAt, placeOf, widthAt } = gridOf({
    spread: Math.sqrt(Math.log1p(uncertainty * uncertainty)),
    tip: 1 / Math.sqrt(full),
    // Where nobody gives up, the share that waits longer than the answer time falls as exp(−(n − load) × answer ÷ handling).
    decay: patience === Infinity ? handling / (answer * full) : Infinity,
    breaks: patience === Infinity,
  });
  const shape = 1 / (uncertainty * uncertainty) + 1; // weighted by volume, a Gamma law gains one in shape
  const mode = Math.log1p(uncertainty * uncertainty);
  const spread = Math.sqrt((2 * NEGLIGIBLE) / shape);
  const left = spread + NEGLIGIBLE / shape;
  return {
    span: (load) => {
      const centre = Math.log(load) + mode - origin;
      return { first: Math.ceil(placeOf(centre - left)), last: Math.floor(placeOf(centre + spread)), centre };
    },
    density: (place, distance, growth) => {
      // Simpson's rule from the break to both sides: its ends lie where nothing is left.
      const rule = patience !== Infinity ? 1 : place === 0 || place % 2 === 0 ? 2 / 3 : 4 / 3;
      return rule * widthAt(place) * Math.exp(-shape * (growth - distance));
    },
    logAt,
    loadAt: (place) => Math.exp(origin + logAt(place)),
  };
}

function meanShares(
  agents: number,
  terms: TeamTerms,
  certain: (load: number) => StaffingShares,
): (load: number) => StaffingShares {
  const { span, density, logAt, loadAt } = sweepOf(agents, terms);
  const middle = 1 + terms.uncertainty * terms.uncertainty;
  const memo = new Map<number, StaffingShares>();
  const at = (place: number): StaffingShares => {
    const found = memo.get(place) ?? certain(loadAt(place));
    memo.set(place, found);
    return found;
  };
  return (load) => {
    const { first, last, centre } = span(load);
    const sum = { weight: 0, reached: 0, counted: 0, abandonment: 0, busy: 0, time: 0 };
    for (let place = first; place <= last; place += 1) {
      const distance = logAt(place) - centre;
      const growth = Math.expm1(distance);
      const weight = density(place, distance, growth);
      const busyness = middle * (1 + growth);
      const { reached, counted, abandonment, occupancy } = at(place);
      sum.weight += weight;
      sum.reached += weight * reached;
      sum.counted += weight * counted;
      sum.abandonment += weight * abandonment;
      sum.busy += (weight * occupancy) / busyness; // occupancy is a share of time, not of contacts
      sum.time += weight / busyness;
    }
    return {
      reached: sum.reached / sum.weight,
      counted: sum.counted / sum.weight,
      abandonment: sum.abandonment / sum.weight,
      occupancy: sum.busy / sum.time,
    };
  };
}

/** The share that gives up alone, as the mean of all shares has it. */
function abandonmentOf(agents: number, terms: TeamTerms): (load: number) => number {
  const certain = (load: number): number =>
    terms.concurrency > 1 ? chatShares(agents, load, terms).abandonment : certainAbandonment(agents, load, terms);
  if (terms.uncertainty < CERTAIN) return certain;
  const { span, density, logAt, loadAt } = sweepOf(agents, terms);
  const memo = new Map<number, number>();
  return (load) => {
    const { first, last, centre } = span(load);
    let weights = 0;
    let sum = 0;
    for (let place = first; place <= last; place += 1) {
      const found = memo.get(place) ?? certain(loadAt(place));
      memo.set(place, found);
      const distance = logAt(place) - centre;
      const weight = density(place, distance, Math.expm1(distance));
      weights += weight;
      sum += weight * found;
    }
    return sum / weights;
  };
}

/** To what part of itself a capacity is found: beyond the digits of its service nothing is gained. */
const EXACT = 1e-12;
const ROUGH = 1e-6;
const MOST_STEPS = 200;
/** Loads beyond which "however much" is meant, as a multiple of the agents. */
const BOUNDLESS = 1e6;

/** The highest load whose margin is not negative; margins never rise with the load. */
function highestPassing(margin: (load: number) => number, agents: number, precision: number): number {
  let low = agents * 0.7;
  let high = low;
  let lowMargin = margin(low);
  let highMargin = lowMargin;
  while (lowMargin < 0) {
    [high, highMargin] = [low, lowMargin];
    low /= 1.5;
    lowMargin = margin(low);
  }
  while (highMargin >= 0) {
    [low, lowMargin] = [high, highMargin];
    high *= 1.25;
    if (high > BOUNDLESS * agents) return Infinity;
    highMargin = margin(high);
  }
  let wide = 0;
  for (let each = 0; each < MOST_STEPS && high - low > precision * high; each += 1) {
    const width = high - low;
    // Close to the end the interpolated point is pushed a little to the far side, so that both ends move.
    const aim = wide >= 2 ? 0.5 : Math.min(0.999, Math.max(0.001, lowMargin / (lowMargin - highMargin)));
    const trial = low + aim * width;
    if (trial <= low || trial >= high) break;
    const found = margin(trial);
    if (found >= 0) [low, lowMargin] = [trial, found];
    else [high, highMargin] = [trial, found];
    wide = high - low > width / 2 ? wide + 1 : 0;
  }
  return low;
}
