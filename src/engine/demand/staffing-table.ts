import { DomainError } from "../domain-error";
import { agents as agentsOf, fraction } from "../quantities";
import type { Agents, Erlangs, Fraction, Ratio, Seconds } from "../quantities";
import { teamOf } from "../workforce";
import type { ServiceLevelDefinition, StaffingShares, Team } from "../workforce";

/** The service that agents must give. */
export interface ServiceTerms {
  readonly answerTime: Seconds;
  readonly target: Fraction;
  readonly maxOccupancy: Fraction;
  /** Contacts one agent holds at once, 1 for calls. */
  readonly concurrency: number;
  /** What the service level counts; answered in time over offered unless said. */
  readonly definition?: ServiceLevelDefinition;
}

/** The contacts that they answer. */
export interface MixTerms {
  readonly handling: Seconds;
  /** Infinite where callers wait for ever. */
  readonly patience: Seconds;
  /** Coefficient of variation of the volume. */
  readonly uncertainty: Ratio;
}

/** What is known of teams that work under the same terms. */
export interface StaffingTable {
  /** Fewest positions for an offered load in erlangs, 0 for none. */
  readonly positions: (load: Erlangs) => Agents;
  /** The shares of a whole number of agents, 1 or more, at a load above 0: means over the volumes that may come. */
  readonly shares: (agents: Agents, load: Erlangs) => StaffingShares;
  /** Of them the share that gives up; not kept. */
  readonly abandonment: (agents: Agents, load: Erlangs) => Fraction;
}

/** The tables of positions of one service, by what is answered. */
export type ServiceTables = (mix: MixTerms) => StaffingTable;

/** Tables of positions, made once for each set of terms and shared by every option of a run. */
export type StaffingTables = (service: ServiceTerms) => ServiceTables;

/** A store of tables. */
export function staffingTables(): StaffingTables {
  const services = new Map<string, ServiceTables>();
  return (service) => {
    const { answerTime, target, maxOccupancy, concurrency, definition = "" } = service;
    const key = `${answerTime}/${target}/${maxOccupancy}/${concurrency}/${definition}`;
    return held(services, key, () => serviceTables(service));
  };
}

function serviceTables(service: ServiceTerms): ServiceTables {
  const byHandling = new Map<number, Map<number, Map<number, StaffingTable>>>();
  return (mix) => {
    const { handling, patience, uncertainty } = mix;
    if (byHandling.size >= MOST_HANDLINGS && !byHandling.has(handling)) dropOldest(byHandling);
    const byPatience = held(byHandling, handling, (): Map<number, Map<number, StaffingTable>> => new Map());
    const byUncertainty = held(byPatience, patience, (): Map<number, StaffingTable> => new Map());
    return held(byUncertainty, uncertainty, () => tableFor(service, mix));
  };
}

/** Handling times whose tables are kept: draws and turning points ask for one of their own each, and seldom twice. */
const MOST_HANDLINGS = 256;
/** Shares that a table keeps, by the loads they were asked for: as above, a load that was drawn comes once. */
const MOST_SHARES = 20_000;

/** Takes out what a map has held longest. */
function dropOldest<K>(map: Map<K, unknown>): void {
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}

/** What a map holds under a key, made where it holds nothing yet. */
function held<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Forecasts more uncertain than this are no plan; the queueing mathematics ends here too. */
export const MOST_UNCERTAIN = 2;

function tableFor(
  { answerTime, target, maxOccupancy, concurrency, definition = "offered" }: ServiceTerms,
  { handling, patience, uncertainty }: MixTerms,
): StaffingTable {
  const terms = {
    handling,
    answer: answerTime,
    patience,
    target,
    maxOccupancy,
    concurrency: Math.round(concurrency),
    definition,
    uncertainty: Math.min(MOST_UNCERTAIN, uncertainty),
  };
  const teams = new Map<number, Team>();
  const team = (agents: number): Team => {
    const known = teams.get(agents) ?? teamOf(agents, terms);
    teams.set(agents, known);
    return known;
  };
  const fewestFor = fewest((agents) => team(agents).capacity());
  const memo = new Map<number, Map<number, StaffingShares>>();
  let kept = 0;
  return {
    positions: (load) => agentsOf(fewestFor(load)),
    shares: (agents, load) => {
      const known = memo.get(agents)?.get(load);
      if (known !== undefined) return known;
      if (kept >= MOST_SHARES) {
        memo.clear();
        kept = 0;
      }
      const made = team(agents).shares(load);
      held(memo, agents, (): Map<number, StaffingShares> => new Map()).set(load, made);
      kept += 1;
      return made;
    },
    abandonment: (agents, load) => fraction(Math.min(1, team(agents).abandonment(load))),
  };
}

/**
 * The fewest agents whose capacity reaches a load. Capacities are computed for the numbers the search passes by, once, and kept in order: between two neighbours
 * the answer is known.
 */
function fewest(capacity: (agents: number) => number): (load: number) => number {
  const known: number[] = [0];
  const reach: number[] = [0];
  const learn = (agents: number, place: number): void => {
    known.splice(place, 0, agents);
    reach.splice(place, 0, capacity(agents));
  };
  return (load) => {
    if (load <= 0) return 0;
    for (;;) {
      const place = firstReaching(reach, load);
      const below = placeIn(known, place - 1);
      if (place === known.length) {
        const usual = Math.ceil(load + Math.sqrt(load));
        learn(below < usual ? usual : below + Math.ceil(below / STRIDES), place);
        continue;
      }
      const above = placeIn(known, place);
      if (above - below <= 1) return above;
      const share = (load - placeIn(reach, place - 1)) / (placeIn(reach, place) - placeIn(reach, place - 1));
      const guess = Number.isFinite(share) ? Math.round(below + share * (above - below)) : below + 1;
      learn(Math.min(above - 1, Math.max(below + 1, guess)), place);
    }
  };
}

/** A search upwards widens by this part of the team at a time. */
const STRIDES = 10;

/** The first place whose reach is not below the load. */
function firstReaching(reach: readonly number[], load: number): number {
  let left = 0;
  let right = reach.length;
  while (left < right) {
    const middle = (left + right) >> 1;
    if (placeIn(reach, middle) < load) left = middle + 1;
    else right = middle;
  }
  return left;
}

/** The number at a place of one of the two lists, which are as long as each other. */
function placeIn(list: readonly number[], place: number): number {
  const found = list[place];
  if (found === undefined) throw new DomainError("wrong-shape", "place", `below ${list.length}`, place);
  return found;
}
