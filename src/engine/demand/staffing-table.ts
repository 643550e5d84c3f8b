import { DomainError } from "../domain-error";
import { agents as agentsOf } from "../quantities";
import type { Agents, Erlangs, Fraction, Ratio, Seconds } from "../quantities";
import { teamOf } from "../workforce";
import type { ServiceLevelDefinition, StaffingShares, Team } from "../workforce";

/** What one table of positions holds for. */
export interface TableTerms {
  readonly handling: Seconds;
  readonly answerTime: Seconds;
  readonly target: Fraction;
  /** Infinite where callers wait for ever. */
  readonly patience: Seconds;
  readonly maxOccupancy: Fraction;
  /** Contacts one agent holds at once, 1 for calls. */
  readonly concurrency: number;
  /** Coefficient of variation of the volume. */
  readonly uncertainty: Ratio;
  /** What the service level counts; answered in time over offered unless said. */
  readonly definition?: ServiceLevelDefinition;
}

/** What is known of teams that work under the same terms. */
export interface StaffingTable {
  /** Fewest positions for an offered load in erlangs, 0 for none. */
  readonly positions: (load: Erlangs) => Agents;
  /** The shares of a whole number of agents, 1 or more, at a load above 0: means over the volumes that may come. */
  readonly shares: (agents: Agents, load: Erlangs) => StaffingShares;
}

/** Tables of positions, made once for each set of terms and shared by every option of a run. */
export type StaffingTables = (terms: TableTerms) => StaffingTable;

/** A store of tables. */
export function staffingTables(): StaffingTables {
  const services = new Map<string, Service>();
  let last: { readonly terms: TableTerms; readonly service: Service } | undefined;
  return (terms) => {
    // The half-hours of a week are asked for one after the other: their service is nearly always that of the last.
    if (last === undefined || !isSameService(terms, last.terms)) {
      const key = `${terms.answerTime}/${terms.target}/${terms.maxOccupancy}/${terms.concurrency}/${terms.definition ?? ""}`;
      last = { terms, service: held(services, key, (): Service => new Map()) };
    }
    const byPatience = held(last.service, terms.handling, (): ByPatience => new Map());
    const byUncertainty = held(byPatience, terms.patience, (): ByUncertainty => new Map());
    return held(byUncertainty, terms.uncertainty, () => tableFor(terms));
  };
}

type ByUncertainty = Map<number, StaffingTable>;
type ByPatience = Map<number, ByUncertainty>;
/** The tables of one promise to customers, by handling time, patience and uncertainty. */
type Service = Map<number, ByPatience>;

function isSameService(terms: TableTerms, other: TableTerms): boolean {
  return (
    terms.answerTime === other.answerTime &&
    terms.target === other.target &&
    terms.maxOccupancy === other.maxOccupancy &&
    terms.concurrency === other.concurrency &&
    terms.definition === other.definition
  );
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
const MOST_UNCERTAIN = 2;

function tableFor({
  handling,
  answerTime,
  target,
  patience,
  maxOccupancy,
  concurrency,
  uncertainty,
  definition = "offered",
}: TableTerms): StaffingTable {
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
  return {
    positions: (load) => agentsOf(fewestFor(load)),
    shares: (agents, load) => {
      const byLoad = held(memo, agents, (): Map<number, StaffingShares> => new Map());
      return held(byLoad, load, () => team(agents).shares(load));
    },
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
