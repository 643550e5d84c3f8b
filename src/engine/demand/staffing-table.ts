import { erlangs, fraction, seconds } from "../quantities";
import { agentsNeeded, chatAgentsNeeded } from "../workforce";
import { at } from "./week";

/** What one table of positions holds for; seconds and shares. */
export interface TableTerms {
  readonly handling: number;
  readonly answerTime: number;
  readonly target: number;
  /** Infinity where callers wait for ever. */
  readonly patience: number;
  readonly maxOccupancy: number;
  /** Contacts one agent holds at once, 1 for calls. */
  readonly concurrency: number;
}

/** Fewest positions for an offered load, in erlangs. */
export type PositionsFor = (load: number) => number;

/** Tables of positions, made once for each set of terms and shared by every option of a run. */
export type StaffingTables = (terms: TableTerms) => PositionsFor;

/**
 * A store of tables. What has been computed for one load also answers for the loads between two that gave the same number, because positions
 * never fall as the load rises: the exact search runs only near a step.
 */
export function staffingTables(): StaffingTables {
  const tables = new Map<string, PositionsFor>();
  return (terms) => {
    const key = `${terms.handling}/${terms.answerTime}/${terms.target}/${terms.patience}/${terms.maxOccupancy}/${terms.concurrency}`;
    const known = tables.get(key);
    if (known !== undefined) return known;
    const made = steps(exactPositions(terms));
    tables.set(key, made);
    return made;
  };
}

function exactPositions({ handling, answerTime, target, patience, maxOccupancy, concurrency }: TableTerms): PositionsFor {
  const service = { handling: seconds(handling), answer: seconds(answerTime), patience: seconds(patience) };
  const share = fraction(target);
  if (concurrency > 1) return (load) => chatAgentsNeeded({ load: erlangs(load), concurrency: Math.round(concurrency), ...service }, share);
  const limit = fraction(maxOccupancy);
  return (load) => agentsNeeded({ load: erlangs(load), target: share, maxOccupancy: limit, ...service });
}

/** A growing step function: runs of loads known to need the same number, in order. */
function steps(exact: PositionsFor): PositionsFor {
  const low: number[] = [];
  const high: number[] = [];
  const positions: number[] = [];
  return (load) => {
    if (load <= 0) return 0;
    let left = 0;
    let right = low.length;
    while (left < right) {
      const middle = (left + right) >> 1;
      if (at(high, middle) < load) left = middle + 1;
      else right = middle;
    }
    if (left < low.length && at(low, left) <= load) return at(positions, left);
    const found = exact(load);
    if (left < low.length && at(positions, left) === found) low[left] = load;
    else if (left > 0 && at(positions, left - 1) === found) high[left - 1] = load;
    else {
      low.splice(left, 0, load);
      high.splice(left, 0, load);
      positions.splice(left, 0, found);
    }
    return found;
  };
}
