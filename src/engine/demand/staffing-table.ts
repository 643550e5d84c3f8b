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
  const tables = new Map<string, StaffingTable>();
  return (terms) => {
    const key = `${terms.handling}/${terms.answerTime}/${terms.target}/${terms.patience}/${terms.maxOccupancy}/${terms.concurrency}/${terms.uncertainty}/${terms.definition ?? ""}`;
    const known = tables.get(key) ?? tableFor(terms);
    tables.set(key, known);
    return known;
  };
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
  const memo = new Map<string, StaffingShares>();
  return {
    positions: (load) => agentsOf(fewestFor(load)),
    shares: (agents, load) => {
      const place = `${agents}/${load}`;
      const known = memo.get(place) ?? team(agents).shares(load);
      memo.set(place, known);
      return known;
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
