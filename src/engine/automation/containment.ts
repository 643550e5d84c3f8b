import { fraction, seconds } from "../quantities";
import type { Fraction, Seconds } from "../quantities";
import { requireIn } from "../require";

/**
 * Share of all contacts that a tool settles for good: those it may take, of them those it claims to contain, less those that come back.
 *
 * @see docs/methods/automation.md
 */
export function netContainment(claimed: Fraction, again: Fraction, eligible: Fraction): Fraction {
  return fraction(eligible * claimed * (1 - again));
}

/** What is left for people once a tool has taken its share. */
export interface ResidualTerms {
  /** Share of contacts settled for good, below 1. */
  readonly contained: Fraction;
  /** Handling time of the contacts that are contained. */
  readonly containedHandling: Seconds;
  /** Time to take over a contact that the tool tried in vain. */
  readonly handover: Seconds;
  /** Share of contacts that the tool tries. */
  readonly tried: Fraction;
}

/**
 * Mean handling time of the contacts that reach people: the easy ones are gone, so it rises. Work is conserved: what people and the contained contacts
 * take is what all contacts took, and the handovers.
 *
 * @throws {@link DomainError} `out-of-range` where nothing is left, or where the contained contacts took more than all of them
 * @see docs/methods/automation.md
 */
export function residualHandling(
  handling: Seconds,
  { contained, containedHandling, handover, tried }: ResidualTerms,
): Seconds {
  requireIn({ min: 0, max: 1, openMax: true }, "contained", contained);
  requireIn({ min: 0, max: contained === 0 ? Infinity : handling / contained }, "containedHandling", containedHandling);
  const left = handling - contained * containedHandling + handover * Math.max(0, tried - contained);
  return seconds(left / (1 - contained));
}
