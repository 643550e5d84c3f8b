import { fraction, nearestFraction, seconds } from "../quantities";
import type { Agents, Erlangs, Fraction, Seconds } from "../quantities";
import { requireIn } from "../require";
import type { Interval } from "../require";
import {
  abandonmentShare,
  answeredShare,
  isStable,
  meanWaitSeconds,
  serviceLevelOf,
  telephone,
  waitShare,
} from "./numerics/measures";
import { splitAt, steadyState } from "./numerics/steady-state";
import { SERVICE_LEVEL_DEFINITIONS } from "./service-level";
import type { ServiceLevelDefinition } from "./service-level";
import { nobodyCalls } from "./numerics/nobody-calls";

/** A queue whose service is asked for. */
export interface ServiceQuestion {
  /** Agents on position, above 0, may be fractional. */
  readonly agents: Agents;
  /** Offered load, 0 or more. */
  readonly load: Erlangs;
  /** Handling time, above 0. */
  readonly handling: Seconds;
  /** Target answer time, 0 or more and finite. */
  readonly answer: Seconds;
  /** Mean patience, above 0; without it, or infinite, nobody abandons: Erlang C. */
  readonly patience?: Seconds | undefined;
}

/** How the contacts of a queue fare in the long run. */
export interface ServiceMeasures {
  /** False where the queue grows without end: no patience, and agents that do not exceed the load. */
  readonly stable: boolean;
  readonly waitProbability: Fraction;
  readonly abandonment: Fraction;
  /** Mean wait of all contacts, those who abandon included; infinite where the queue is not stable. */
  readonly meanWait: Seconds;
  /** Share of the agents' time spent on contacts. */
  readonly occupancy: Fraction;
  /** Mean number of contacts waiting; infinite where the queue is not stable. */
  readonly waitingContacts: number;
  readonly serviceLevel: Readonly<Record<ServiceLevelDefinition, Fraction>>;
}

const POSITIVE: Interval = { min: 0, max: Infinity, openMin: true, openMax: true };
const PATIENCE: Interval = { min: 0, max: Infinity, openMin: true };
const FINITE: Interval = { min: 0, max: Infinity, openMax: true };

/**
 * Everything the exact queue says: Erlang A with patience, Erlang C without.
 *
 * Exact at any size: no table, no normal approximation, no cancellation; the cost does not grow with the number of agents.
 *
 * @throws {@link DomainError} `out-of-range` naming `agents`, `handling`, `answer` or `patience`
 * @see docs/methods/erlang-a.md
 */
export function serviceMeasures({
  agents,
  load,
  handling,
  answer,
  patience = seconds(Infinity),
}: ServiceQuestion): ServiceMeasures {
  requireIn(POSITIVE, "agents", agents);
  requireIn(POSITIVE, "handling", handling);
  requireIn(FINITE, "answer", answer);
  requireIn(PATIENCE, "patience", patience);
  if (nobodyCalls(load)) return QUIET;
  if (!isStable({ agents, load, patience })) return OVERRUN;
  const queue = telephone({ agents, load, handling, patience });
  const state = steadyState(queue);
  const split = splitAt(queue, state, answer);
  const level = (definition: ServiceLevelDefinition): Fraction =>
    nearestFraction(serviceLevelOf(definition, state, split));
  const meanWait = meanWaitSeconds(queue, state);
  return {
    stable: true,
    waitProbability: nearestFraction(waitShare(state)),
    abandonment: nearestFraction(abandonmentShare(state)),
    meanWait: seconds(meanWait),
    occupancy: nearestFraction((load / agents) * answeredShare(state)),
    waitingContacts: (load * meanWait) / handling,
    serviceLevel: levels(level),
  };
}

function levels(
  of: (definition: ServiceLevelDefinition) => Fraction,
): Readonly<Record<ServiceLevelDefinition, Fraction>> {
  const [offered, virtual, handled, patient, answered] = SERVICE_LEVEL_DEFINITIONS;
  return {
    offered: of(offered),
    virtual: of(virtual),
    handled: of(handled),
    patient: of(patient),
    answered: of(answered),
  };
}

/** Nobody calls: whoever called would be answered at once. */
const QUIET: ServiceMeasures = {
  stable: true,
  waitProbability: fraction(0),
  abandonment: fraction(0),
  meanWait: seconds(0),
  occupancy: fraction(0),
  waitingContacts: 0,
  serviceLevel: levels(() => fraction(1)),
};

/** The queue grows without end: in the long run nobody is answered in time and nobody is idle. */
const OVERRUN: ServiceMeasures = {
  stable: false,
  waitProbability: fraction(1),
  abandonment: fraction(0),
  meanWait: seconds(Infinity),
  occupancy: fraction(1),
  waitingContacts: Infinity,
  serviceLevel: levels(() => fraction(0)),
};
