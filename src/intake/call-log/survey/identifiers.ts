import { HashSet } from "./hash-set";

/** What the identifiers of a report show: how often one comes again, and whether the same call comes again with it. */
export interface IdentifierEvidence {
  lines: number;
  repeats: number;
  /** Repeats that begin within four hours of the earlier line. */
  near: number;
  /** Repeats more than a day from the earlier line. */
  far: number;
  /** Repeats with the same start, agent and status. */
  same: number;
  /** Near repeats of which start, agent or status differ. */
  legs: number;
}

const FOUR_HOURS = 4 * 3600;
const DAY = 86_400;

/** Looks for identifiers that come again, over the whole report, each known by its hash with when it came last and what it said. */
export class Identifiers {
  readonly evidence: IdentifierEvidence = { lines: 0, repeats: 0, near: 0, far: 0, same: 0, legs: 0 };
  private readonly seen = new HashSet();

  /**
   * @param start - seconds from a day that all lines share
   * @param agent - with the status, what tells one leg of a call from another
   */
  add(id: string, start: number, agent: string, status: string): void {
    const { evidence } = this;
    evidence.lines += 1;
    const leg = smallHash(agent, status);
    const earlier = this.seen.add(id, start, leg);
    if (earlier === null) return;
    evidence.repeats += 1;
    const apart = Math.abs(start - earlier.start);
    if (apart <= FOUR_HOURS) evidence.near += 1;
    if (apart > DAY) evidence.far += 1;
    if (apart === 0 && leg === earlier.leg) evidence.same += 1;
    else if (apart <= FOUR_HOURS) evidence.legs += 1;
  }
}

/** Sixteen bits that tell most pairs of short texts apart: legs are only ever counted. */
function smallHash(one: string, other: string): number {
  let hash = 7;
  for (let at = 0; at < one.length; at += 1) hash = Math.imul(hash ^ one.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ 0x1f, 0x85ebca6b);
  for (let at = 0; at < other.length; at += 1) hash = Math.imul(hash ^ other.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}
