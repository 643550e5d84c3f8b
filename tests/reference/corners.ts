/** Random corners of the declared ranges: loads 0.01 to 100,000, agents 1 to ten times the load, patience 1 s to infinity. */
import type { Corner } from "./exact-queue";

export type Random = () => number;

/** A small deterministic generator: the vectors name their seed. */
export function generator(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function between(random: Random, low: number, high: number): number {
  return low * (high / low) ** random();
}

/** Agents from 1 to ten times the load: often near the load, where queues are interesting; whole or not. */
export function agentsFor(random: Random, load: number): number {
  const most = Math.max(1, 10 * load);
  const near = load + (random() * 14 - 5) * Math.sqrt(load);
  const any = between(random, 1, most);
  const drawn = Math.min(most, Math.max(1, random() < 0.7 ? near : any));
  return random() < 0.5 ? Math.max(1, Math.round(drawn)) : drawn;
}

export function loadFor(random: Random): number {
  const load = between(random, 0.01, 100_000);
  return random() < 0.2 && load >= 1 ? Math.round(load) : load;
}

export function cornerFor(random: Random): Corner {
  const load = loadFor(random);
  const drawn = agentsFor(random, load);
  const handling = between(random, 10, 3600);
  const kind = random();
  const patience = kind < 0.06 ? Infinity : kind < 0.1 ? between(random, 1e7, 1e10) : between(random, 1, 1e6);
  const agents = patience === Infinity && drawn <= load ? load + Math.max(1, drawn / 100) : drawn;
  // In overload the waiting time gathers around patience · ln(load/agents): aim at it now and then.
  const crowd = load > agents && patience !== Infinity ? patience * Math.log(load / agents) : 0;
  const aimed = crowd > 0 && crowd < 3000 && random() < 0.5;
  const answer = random() < 0.1 ? 0 : aimed ? crowd * between(random, 0.7, 1.4) : between(random, 0.1, 3600);
  return { agents, load, handling, answer: Math.min(3600, answer), patience };
}
