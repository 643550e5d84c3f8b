import { fraction, nearestFraction } from "../quantities";
import type { Agents, Erlangs, Fraction, Ratio, Seconds } from "../quantities";
import { requireIn } from "../require";
import type { ServiceLevelDefinition } from "./service-level";
import { staffingShares } from "./numerics/staffing-shares";
import { uncertainShares } from "./numerics/uncertain-load";
import { nobodyCalls } from "./numerics/nobody-calls";

/** A queue whose volume is only forecast. */
export interface UncertainQuestion {
  readonly agents: Agents;
  /** Offered load of the forecast, 0 or more. */
  readonly load: Erlangs;
  readonly handling: Seconds;
  readonly answer: Seconds;
  /** Infinite where nobody abandons. */
  readonly patience: Seconds;
  readonly definition: ServiceLevelDefinition;
  /** Coefficient of variation of the volume, 0 to 2. */
  readonly uncertainty: Ratio;
}

/** Shares of contacts, and of agents' time, over all the volumes that may come. */
export interface UncertainService {
  readonly serviceLevel: Fraction;
  readonly abandonment: Fraction;
  readonly occupancy: Fraction;
}

/**
 * Service when the volume follows a Gamma law around the forecast, the same busyness all through the interval.
 *
 * A forecast is a mean, and service suffers more from busy days than it gains from quiet ones: staffing for the mean misses
 * the target on the mean. Shares weigh each day by its contacts.
 *
 * @throws {@link DomainError} naming the argument that is out of range
 * @see docs/methods/forecast-uncertainty.md
 */
export function uncertainService({ agents, load, uncertainty, ...terms }: UncertainQuestion): UncertainService {
  const positive = { min: 0, max: Infinity, openMin: true, openMax: true };
  requireIn(positive, "agents", agents);
  requireIn(positive, "handling", terms.handling);
  requireIn({ min: 0, max: Infinity, openMax: true }, "answer", terms.answer);
  requireIn({ min: 0, max: Infinity, openMin: true }, "patience", terms.patience);
  requireIn({ min: 0, max: 2 }, "uncertainty", uncertainty);
  if (nobodyCalls(load)) return { serviceLevel: fraction(1), abandonment: fraction(0), occupancy: fraction(0) };
  const shares =
    uncertainty < 1e-8 ? staffingShares(agents, load, terms) : uncertainShares(load, uncertainty, terms)(agents);
  return {
    serviceLevel: nearestFraction(shares.reached / shares.counted),
    abandonment: nearestFraction(shares.abandonment),
    occupancy: fraction(Math.min(1, shares.occupancy)),
  };
}
