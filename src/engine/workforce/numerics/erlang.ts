import { idleWeight } from "./idle-weight";
import { nobodyCalls } from "./nobody-calls";
import { timesExp } from "./scaled";

/** The offered load of a volume: what is in service at once if nobody waits. */
export function loadIn(volume: number, handling: number, interval: number): number {
  return (volume * handling) / interval;
}

/** Erlang's first formula: the share blocked where nobody can wait. */
export function blocking(places: number, load: number): number {
  if (places === 0) return 1;
  if (nobodyCalls(load)) return 0;
  const idle = idleWeight(places, load);
  return timesExp(load / (load * Math.exp(-idle.log) + places * idle.value), -idle.log);
}

/** Erlang's second formula: the share that waits where everybody waits as long as it takes. */
export function waiting(agents: number, load: number): number {
  if (nobodyCalls(load)) return agents === 0 ? 1 : 0;
  if (agents <= load) return 1;
  const idle = idleWeight(agents, load);
  return timesExp(load / (load * Math.exp(-idle.log) + (agents - load) * idle.value), -idle.log);
}
