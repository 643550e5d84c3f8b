import { erlangs, seconds } from "../quantities";
import type { Agents, Erlangs, Fraction, Seconds } from "../quantities";
import { requireIn } from "../require";
import { smallestReal } from "./numerics/smallest";
import type { ServiceLevelDefinition } from "./service-level";
import { staffingShares } from "./numerics/staffing-shares";

/** A team and the service it must give. */
export interface CapacityQuestion {
  /** Agents on position, above 0, may be fractional. */
  readonly agents: Agents;
  readonly handling: Seconds;
  readonly answer: Seconds;
  /** Share to reach, above 0 and below 1. */
  readonly target: Fraction;
  readonly patience?: Seconds | undefined;
  readonly definition?: ServiceLevelDefinition | undefined;
}

/** The largest load, or none where the target is met however large the load grows. */
export type LoadCapacity = { readonly kind: "load"; readonly load: Erlangs } | { readonly kind: "no maximum" };

/**
 * The largest offered load that these agents take within the target, to 13 digits.
 *
 * It exists for every definition under which overload shows. Under `answered` and `patient` overload may never show: callers
 * leave so fast that those who are answered were answered in time, and there is no maximum.
 *
 * @throws {@link DomainError} naming the argument that is out of range
 * @see docs/methods/capacity.md
 */
export function loadCapacity(question: CapacityQuestion): LoadCapacity {
  const { agents, handling, answer, target, definition = "offered", patience = seconds(Infinity) } = question;
  requireIn({ min: 0, max: Infinity, openMin: true, openMax: true }, "agents", agents);
  requireIn({ min: 0, max: Infinity, openMin: true, openMax: true }, "handling", handling);
  requireIn({ min: 0, max: Infinity, openMax: true }, "answer", answer);
  requireIn({ min: 0, max: 1, openMin: true, openMax: true }, "target", target);
  requireIn({ min: 0, max: Infinity, openMin: true }, "patience", patience);
  const terms = { handling, answer, patience, definition };
  // The inverse of the load makes the search one for the smallest number that passes.
  const margin = (inverse: number): number => {
    const { reached, counted } = staffingShares(agents, 1 / inverse, terms);
    return reached / counted - target;
  };
  const start = 1 / agents;
  const passing = firstPassing(margin, start);
  const failing = firstFailing(margin, passing);
  return failing === null
    ? { kind: "no maximum" }
    : { kind: "load", load: erlangs(1 / smallestReal(margin, failing, passing)) };
}

function firstPassing(margin: (inverse: number) => number, start: number): number {
  let inverse = start;
  while (margin(inverse) < 0) inverse *= 2;
  return inverse;
}

function firstFailing(margin: (inverse: number) => number, passing: number): number | null {
  for (let factor = 2; factor < 1e9; factor *= 2) {
    if (margin(passing / factor) < 0) return passing / factor;
  }
  return null;
}
