import { DomainError } from "../domain-error";
import { agents as agentsOf, fraction, ratio, seconds } from "../quantities";
import type { Agents, Erlangs, Fraction, Ratio, Seconds } from "../quantities";
import { requireIn } from "../require";
import { guardedCeil } from "./numerics/guarded-ceil";
import { erlangCStaffing } from "./numerics/erlang-c-staffing";
import { smallestRealAround, smallestWhole } from "./numerics/smallest";
import { SERVICE_LEVEL_DEFINITIONS } from "./service-level";
import type { ServiceLevelDefinition } from "./service-level";
import { roughAgents } from "./numerics/rough-agents";
import { staffingMargin } from "./numerics/staffing-margin";
import { nobodyCalls } from "./numerics/nobody-calls";

/** What the agents must achieve. */
export interface StaffingQuestion {
  /** Offered load, 0 or more. */
  readonly load: Erlangs;
  /** Handling time, above 0. */
  readonly handling: Seconds;
  /** Target answer time, 0 or more and finite. */
  readonly answer: Seconds;
  /** Share to reach, below 1: everybody, always, is never reached. */
  readonly target: Fraction;
  /** Mean patience, above 0; without it nobody abandons. */
  readonly patience?: Seconds | undefined;
  /** Highest admissible occupancy, above 0. */
  readonly maxOccupancy?: Fraction | undefined;
  /** Highest admissible share of abandoning contacts, above 0. */
  readonly maxAbandonment?: Fraction | undefined;
  /** Which service level `target` is; `offered` unless said. */
  readonly definition?: ServiceLevelDefinition | undefined;
  /** Coefficient of variation of the forecast volume, 0 to 2; 0 unless said. */
  readonly uncertainty?: Ratio | undefined;
}

/** The answer in fractions of an agent; there is none where however few agents meet the target. */
export type FractionalAgents = { readonly kind: "agents"; readonly agents: Agents } | { readonly kind: "no minimum" };

/** Shares closer than this are equal: a target taken from a computed service level is reached by it. */
const SAME_SHARE = 1e-12;
/** Share of the load, or of an agent, below which "however few" is meant. */
const FEWEST = 1e-6;
const ONE = fraction(1);
const CERTAIN = ratio(0);
/** Uncertainty acts by its square: below this it is lost among the digits. */
const NEGLIGIBLE_UNCERTAINTY = 1e-8;

/**
 * The fewest whole agents that reach the target and keep every limit: one fewer misses one of them.
 *
 * With patience the answer may lie below the load, because abandoning callers relieve the queue; most calculators
 * never look there. All five service levels, abandonment and occupancy are monotone in the number of agents, so the smallest
 * number that passes is the answer.
 *
 * @returns 0 where nobody calls, otherwise 1 or more
 * @throws {@link DomainError} naming the argument that is out of range
 * @see docs/methods/agents-needed.md
 */
export function agentsNeeded(question: StaffingQuestion): Agents {
  const asked = check(question);
  const { load, handling, answer, target, patience, maxOccupancy, uncertainty } = asked;
  if (nobodyCalls(load)) return agentsOf(0);
  if (patience === Infinity && uncertainty === 0) {
    const least = Math.max(Math.floor(load) + 1, guardedCeil(load / maxOccupancy));
    return agentsOf(erlangCStaffing(load, answer / handling, 1 - target + SAME_SHARE, least));
  }
  const margin = staffingMargin({ ...asked, tolerance: SAME_SHARE });
  const { guess, step } = firstTrial(asked, Math.ceil);
  return agentsOf(smallestWhole(margin, 1, guess, step));
}

/**
 * The same in fractions of an agent, to 13 digits, for smooth comparisons and full-time equivalents.
 *
 * @see {@link agentsNeeded}
 */
export function fractionalAgentsNeeded(question: StaffingQuestion): FractionalAgents {
  const asked = check(question);
  const { load, uncertainty } = asked;
  if (nobodyCalls(load)) return { kind: "agents", agents: agentsOf(0) };
  // Over uncertain volumes the last digits of the mean are rounding: a target next to 1 must still be reached.
  const margin = staffingMargin({ ...asked, tolerance: uncertainty === 0 ? 0 : SAME_SHARE });
  const fewest = Math.min(1, load) * FEWEST;
  const { guess, step } = firstTrial(asked, Number);
  const found = smallestRealAround(margin, fewest, guess, step);
  return found === null ? { kind: "no minimum" } : { kind: "agents", agents: agentsOf(found) };
}

/** Where the search begins, and its first step; at the load where nothing better is known. */
function firstTrial(asked: CheckedStaffing, ofLoad: (load: number) => number): ReturnType<typeof roughAgents> {
  const { load, patience, uncertainty } = asked;
  if (patience !== Infinity && uncertainty > 0) return roughAgents(asked);
  return { guess: ofLoad(load), step: () => stride(load, uncertainty) };
}

/** A first step of the search: half a standard deviation of the number of busy agents. */
function stride(load: number, uncertainty: number): number {
  return Math.max(0.5, 0.5 * Math.sqrt(load) + 0.5 * uncertainty * load);
}

/** A question whose every argument has its value. */
export type CheckedStaffing = { readonly [Key in keyof StaffingQuestion]-?: NonNullable<StaffingQuestion[Key]> };

function check(question: StaffingQuestion): CheckedStaffing {
  const { load, handling, answer, target, definition = "offered", patience = seconds(Infinity) } = question;
  const maxOccupancy = question.maxOccupancy ?? ONE;
  const maxAbandonment = question.maxAbandonment ?? ONE;
  const uncertainty = question.uncertainty ?? CERTAIN;
  requireIn({ min: 0, max: Infinity, openMin: true, openMax: true }, "handling", handling);
  requireIn({ min: 0, max: Infinity, openMax: true }, "answer", answer);
  requireIn({ min: 0, max: 1, openMax: true }, "target", target);
  requireIn({ min: 0, max: Infinity, openMin: true }, "patience", patience);
  requireIn({ min: 0, max: 1, openMin: true }, "maxOccupancy", maxOccupancy);
  requireIn({ min: 0, max: 1, openMin: true }, "maxAbandonment", maxAbandonment);
  requireIn({ min: 0, max: 2 }, "uncertainty", uncertainty);
  if (!SERVICE_LEVEL_DEFINITIONS.includes(definition)) {
    throw new DomainError("not-a-choice", "definition", SERVICE_LEVEL_DEFINITIONS.join(", "), definition);
  }
  const certain = uncertainty < NEGLIGIBLE_UNCERTAINTY ? CERTAIN : uncertainty;
  return { load, handling, answer, target, patience, maxOccupancy, maxAbandonment, definition, uncertainty: certain };
}
