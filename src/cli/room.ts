import { isMainThread, parentPort, workerData } from "node:worker_threads";
import type { Inputs } from "../engine/records";

/** Megabytes for each flow with an offer for it, as they were measured, doubled. */
const OF_A_PAIR = 0.6;
/** So many pairs fit into what every run is given. */
const FITTING = 500;

/** Megabytes that the analysis of some inputs may take beyond what every run is given. */
export function roomNeeded({ flows, offers }: Pick<Inputs, "flows" | "offers">): number {
  const general = offers.filter(({ keys }) => keys.flow === undefined).length;
  const pairs = flows.length * general + offers.length - general;
  return pairs <= FITTING ? 0 : Math.round(OF_A_PAIR * pairs);
}

/**
 * Asks whoever started this run for more memory where its inputs need more than it was given: the run then begins anew with that. Called before anything is
 * said, so that nothing is said twice.
 */
export function askForRoom(inputs: Pick<Inputs, "flows" | "offers">): Promise<void> {
  const more = roomNeeded(inputs);
  if (isMainThread || more === 0 || hasBegunAnew()) return Promise.resolve();
  parentPort?.postMessage({ room: more });
  return new Promise(() => undefined);
}

/** Whether this run has all the memory that there is for it. */
function hasBegunAnew(): boolean {
  const given: unknown = workerData;
  return typeof given === "object" && given !== null && Reflect.get(given, "isLast") === true;
}
