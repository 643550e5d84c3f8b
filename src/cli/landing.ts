import { isMainThread, workerData } from "node:worker_threads";

/**
 * What a run and whoever may stop it both see, one number each: where the run is, and how often it has written.
 *
 * `command-line.cjs` holds the other end. It ends a run only by turning {@link WORKING} into {@link STOPPED}, and a run writes only by turning
 * {@link WORKING} into {@link LANDING}: so that neither happens in the midst of the other.
 */
export type Landing = Int32Array;

export const WORKING = 0;
export const LANDING = 1;
export const STOPPED = 2;

const STATE = 0;
const TIMES = 1;

/** The run was told to stop before it came to write: nothing more is to be done. */
export class RunStopped extends Error {
  override readonly name = "RunStopped";
}

/** Does what leaves files changed as one thing that no signal cuts in two. */
export function landing<T>(act: () => T, shared: Landing | null = sharedWithStarter()): T {
  if (shared === null) return act();
  if (Atomics.compareExchange(shared, STATE, WORKING, LANDING) === STOPPED) throw new RunStopped();
  try {
    const result = act();
    Atomics.add(shared, TIMES, 1);
    return result;
  } finally {
    Atomics.store(shared, STATE, WORKING);
  }
}

/** Nothing where no one can stop the run, as in a test. */
function sharedWithStarter(): Landing | null {
  if (isMainThread || typeof workerData !== "object" || workerData === null) return null;
  const given: unknown = Reflect.get(workerData, "landing");
  return given instanceof Int32Array ? given : null;
}
