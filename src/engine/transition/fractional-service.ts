import { agents as agentsOf, fraction, seconds } from "../quantities";
import type { Agents, Erlangs, Fraction, Seconds } from "../quantities";
import { agentsNeeded, serviceMeasures } from "../workforce";
import type { CallFlow } from "./transition-case";

/** What callers get: answered in time of all who call, and given up. */
export interface CallService {
  readonly inTime: Fraction;
  readonly abandonment: Fraction;
}

/** The service of a flow in a bucket, at any number of agents. */
export interface ServiceTables {
  readonly served: (agents: Agents, load: Erlangs, flow: CallFlow) => CallService;
  /** Fewest agents at the target. With `waits`, as a planner sizes: as if nobody gave up. */
  readonly needed: (load: Erlangs, flow: CallFlow, waits: boolean) => Agents;
}

const NOBODY: CallService = { inTime: fraction(1), abandonment: fraction(0) };
const FOREVER = seconds(Infinity);

/**
 * Service by Erlang A between whole numbers of agents: straight from one to the next, since a team that is there for part of a bucket is one more for that part.
 * Whole numbers are looked up once.
 *
 * @see docs/methods/transition.md
 */
export function serviceTables(): ServiceTables {
  const known = new Map<string, CallService>();
  const whole = (agents: number, load: Erlangs, { handling, answer, patience }: CallFlow): CallService => {
    if (load <= 0) return NOBODY;
    if (agents <= 0) return { inTime: fraction(0), abandonment: fraction(patience === Infinity ? 0 : 1) };
    const key = [agents, load, handling, answer, patience].join("/");
    const found = known.get(key);
    if (found !== undefined) return found;
    const { serviceLevel, abandonment } = serviceMeasures({
      agents: agentsOf(agents),
      load,
      handling,
      answer,
      ...(patience !== Infinity && { patience }),
    });
    const made = { inTime: serviceLevel.offered, abandonment };
    known.set(key, made);
    return made;
  };
  const sized = new Map<string, Agents>();
  return {
    served: (agents, load, flow) => {
      const low = Math.floor(agents);
      const part = agents - low;
      const [below, above] = [whole(low, load, flow), whole(low + 1, load, flow)];
      const between = (of: (service: CallService) => number): Fraction =>
        fraction(Math.min(1, (1 - part) * of(below) + part * of(above)));
      return { inTime: between(({ inTime }) => inTime), abandonment: between(({ abandonment }) => abandonment) };
    },
    needed: (load, flow, waits) => {
      if (load <= 0) return agentsOf(0);
      const patience: Seconds = waits ? FOREVER : flow.patience;
      const key = [load, flow.handling, flow.answer, flow.target, patience].join("/");
      const found = sized.get(key);
      if (found !== undefined) return found;
      const made = smoothed(load, { ...flow, patience }, whole);
      sized.set(key, made);
      return made;
    },
  };
}

/** The whole number that reaches the target, less what the last agent gives too much. */
function smoothed(
  load: Erlangs,
  flow: CallFlow,
  whole: (agents: number, load: Erlangs, flow: CallFlow) => CallService,
): Agents {
  const { handling, answer, target, patience } = flow;
  const enough = agentsNeeded({ load, handling, answer, target, ...(patience !== Infinity && { patience }) });
  const [below, reached] = [whole(enough - 1, load, flow).inTime, whole(enough, load, flow).inTime];
  return agentsOf(reached > below ? enough - 1 + (target - below) / (reached - below) : enough);
}
