import { decay } from "./decaying-integral";
import type { Decay } from "./decaying-integral";
import { timesExp } from "./scaled";
import type { Scaled } from "./scaled";
import { expRemainder, ratioRemainder } from "./small-differences";

/**
 * A queue of patient or impatient contacts in plain numbers, for the inner loops of this room.
 *
 * The wait that an endlessly patient contact would meet has an atom at 0 and, beyond it, a density proportional to
 * load · exp(load·H(t) - capacity·t), H(t) = (1 - e^(-pace·t))/pace, with time in handling times. Measured in patiences the
 * exponent is convex with a single lowest point, at ln(load/capacity) or at 0, from which both sides only fall.
 */
export interface Queue {
  /** Weight of finding somebody free, where the state just before waiting has weight 1. */
  readonly free: Scaled;
  /** Contacts completed per handling time once nobody is free: the agents, for telephone work. */
  readonly capacity: number;
  /** Contacts arriving per handling time: the offered load. */
  readonly load: number;
  /** Seconds. */
  readonly handling: number;
  /** Mean patience in seconds; `Infinity` where nobody abandons, and then `capacity` exceeds `load`. */
  readonly patience: number;
}

/** Handling times beyond which one patience is as long as another: a longer one would leave the range of doubles. */
const LONGEST_PATIENCE = 1e30;

/** A patience as far as it makes a difference; none stays none, for without it an overload has no steady state. */
export function toldApart(patience: number, handling: number): number {
  return patience === Infinity ? patience : Math.min(patience, LONGEST_PATIENCE * handling);
}

/** Weights of the ways a contact can fare; only their ratios mean anything. `free + waiting.all` is all contacts. */
export interface SteadyState {
  readonly free: number;
  /** Of those who wait: all, later answered (`stay`), later abandoning (`leave`). */
  readonly waiting: Decay;
  /** Logarithm by which the waiting weights were divided; needed to split them in time. */
  readonly scale: number;
}

/** How the waiting divide at a given time. */
export interface Split {
  /** Would have been answered by then with endless patience. */
  readonly early: number;
  /** Answered by then. */
  readonly earlyAnswered: number;
  /** Would not yet have been answered, however patient. */
  readonly late: number;
  /** Share of any such group that is still patient by then. */
  readonly patient: number;
  /** 1 - `patient`, with its own digits. */
  readonly impatient: number;
}

/** The steady state of the queue; all weights are sums of positive terms. */
export function steadyState(queue: Queue): SteadyState {
  const { free, capacity, load, handling, patience } = queue;
  const scale =
    patience !== Infinity && load > capacity ? capacity * (patience / handling) * ratioRemainder(load, capacity) : 0;
  const down = Math.max(free.log, scale);
  const waiting = waitingWeights(capacity, load, handling, patience);
  const shift = scale - down;
  return {
    free: timesExp(free.value, free.log - down),
    waiting:
      shift === 0
        ? waiting
        : {
            all: timesExp(waiting.all, shift),
            stay: timesExp(waiting.stay, shift),
            leave: timesExp(waiting.leave, shift),
          },
    scale: down,
  };
}

function waitingWeights(capacity: number, load: number, handling: number, patience: number): Decay {
  if (patience === Infinity) {
    const all = load / (capacity - load);
    return { all, stay: all, leave: 0 };
  }
  const perPatience = patience / handling;
  const arriving = load * perPatience;
  const served = capacity * perPatience;
  if (load <= capacity) return times(arriving, decay(1, served - arriving, arriving, Infinity));
  const left = decay(-1, 0, served, Math.log1p((load - capacity) / capacity));
  const right = beyondLowest(served);
  return times(arriving, from(capacity / load, (load - capacity) / load, plus(left, right)));
}

/** What lies beyond the lowest point does not depend on the load: the overloads of one team are asked for one after another. */
function beyondLowest(served: number): Decay {
  if (LAST.served !== served) Object.assign(LAST, { served, beyond: decay(1, 0, served, Infinity) });
  return LAST.beyond;
}

const LAST: { served: number; beyond: Decay } = { served: 0, beyond: { all: 0, stay: 0, leave: 0 } };

/** Divides the waiting weights of `state` at `answer` seconds. */
export function splitAt(queue: Queue, state: SteadyState, answer: number): Split {
  const { capacity, load, handling, patience } = queue;
  if (patience === Infinity) return splitWithoutPatience(queue, state, answer);
  const w = answer / patience;
  const patient = Math.exp(-w);
  const impatient = -Math.expm1(-w);
  const perPatience = patience / handling;
  const arriving = load * perPatience;
  const served = capacity * perPatience;
  // From the difference: of a ratio next to 1 the logarithm would keep only the digits that the division left.
  const lowest = load > capacity ? Math.log1p((load - capacity) / capacity) : 0;
  const depth =
    load > capacity ? served * expRemainder(w - lowest) : (served - arriving) * w + arriving * expRemainder(w);
  // Usually 0: two large numbers that are one and the same, and so must meet before anything small is added.
  const aside = (load > capacity ? served * ratioRemainder(load, capacity) : 0) - state.scale;

  if (w > lowest && depth > 1) {
    // The late part is the smaller one: compute it, and take the early part as the rest.
    const drift = load > capacity ? served * -Math.expm1(lowest - w) : served - arriving + arriving * impatient;
    const weight = timesExp(arriving, aside - depth);
    const tail = decay(1, drift, arriving * patient, Infinity);
    const late = weight * tail.all;
    return {
      early: state.waiting.all - late,
      earlyAnswered: state.waiting.stay - weight * patient * tail.stay,
      late,
      patient,
      impatient,
    };
  }
  const early = earlyWeights({ w, lowest, depth, served, arriving, patient, impatient, load, capacity });
  const weight = timesExp(arriving, aside - early.depth);
  const all = weight * early.part.all;
  return { early: all, earlyAnswered: weight * early.part.stay, late: state.waiting.all - all, patient, impatient };
}

interface EarlyInput {
  readonly w: number;
  readonly lowest: number;
  readonly depth: number;
  readonly served: number;
  readonly arriving: number;
  readonly patient: number;
  readonly impatient: number;
  readonly load: number;
  readonly capacity: number;
}

/** The part from 0 to `w`, relative to its own highest point, which lies `depth` below the highest of all. */
function earlyWeights(at: EarlyInput): { part: Decay; depth: number } {
  const { w, lowest, served, arriving } = at;
  if (lowest === 0) return { part: decay(1, served - arriving, arriving, w), depth: 0 };
  if (w <= lowest) {
    const part = decay(-1, served * Math.expm1(lowest - w), served * Math.exp(lowest - w), w);
    return { part: from(at.patient, at.impatient, part), depth: at.depth };
  }
  const part = plus(decay(-1, 0, served, lowest), decay(1, 0, served, w - lowest));
  return { part: from(at.capacity / at.load, (at.load - at.capacity) / at.load, part), depth: 0 };
}

function splitWithoutPatience({ capacity, load, handling }: Queue, { waiting }: SteadyState, answer: number): Split {
  const exponent = (-(capacity - load) * answer) / handling;
  const early = waiting.all * -Math.expm1(exponent);
  return { early, earlyAnswered: early, late: waiting.all * Math.exp(exponent), patient: 1, impatient: 0 };
}

function times(factor: number, { all, stay, leave }: Decay): Decay {
  return { all: factor * all, stay: factor * stay, leave: factor * leave };
}

function plus(one: Decay, other: Decay): Decay {
  return { all: one.all + other.all, stay: one.stay + other.stay, leave: one.leave + other.leave };
}

/** Weights counted from a point where a share `kept` is still patient become weights counted from the arrival. */
function from(kept: number, gone: number, { all, stay, leave }: Decay): Decay {
  return { all, stay: kept * stay, leave: gone * all + kept * leave };
}
