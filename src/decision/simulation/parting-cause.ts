import { at, CELLS_PER_WEEK, loadOf } from "../../engine/demand";
import type { Fraction } from "../../engine/quantities";
import type { Agreement, PartingCause, SimulatedService } from "../simulated-facts";
import type { Stream } from "./streams";

/** Standard errors within which two figures are one. */
const WITHIN = 1.96;
/** Difference from which on it is told why, in shares. */
const TOLD = 0.02;
/** Handling times in one crew that differ by more are no longer one mean. */
const MIXED = 1.3;
/** Swing of the volume over the swing that chance alone makes, from which on busy days weigh. */
const BUSY = 1;
/** A half-hour whose load differs by more from the one before, and the share of the calls in such half-hours, from which on waits run over. */
const STEEP = 0.4;
const OFTEN = 0.1;

/** Whether the simulation and the formula tell the same. */
export function agreementOf({ formula, simulated }: SimulatedService, error: Fraction): Agreement {
  const apart = Math.abs(simulated - formula);
  return apart <= WITHIN * error ? "agrees" : apart <= TOLD ? "near" : "parts";
}

/** The first reason that holds why the service of a flow parts from the formula's. */
export function partingCause(own: readonly Stream[], all: readonly Stream[]): PartingCause {
  const kinds = own.map(({ choice }) => choice?.split.kind);
  if (kinds.includes("overflow")) return "overflow";
  if (kinds.includes("peak")) return "peaks";
  if (own.some((stream) => isMixed(stream, all))) return "mixedHandling";
  if (own.some(isUncertain)) return "uncertainVolume";
  if (own.some(isSteep)) return "steepLoad";
  return "handlingTimes";
}

/** Whether the people who answer a stream answer others that take much longer or shorter. */
function isMixed({ crews: [crew] }: Stream, all: readonly Stream[]): boolean {
  const times = all.flatMap(({ crews, flow }) => (crews[0] === crew ? [crew.handling(flow)] : []));
  return Math.max(...times) > MIXED * Math.min(...times);
}

function isUncertain({ flow, calls }: Stream): boolean {
  const load = Math.max(...calls.map((each) => loadOf(each, flow.terms.handling)));
  return flow.terms.volumeUncertainty * Math.sqrt(load) > BUSY;
}

function isSteep({ calls }: Stream): boolean {
  let steep = 0;
  let all = 0;
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
    const here = at(calls, cell);
    const before = cell === 0 ? 0 : at(calls, cell - 1);
    all += here;
    // The first half-hour of a day begins empty: nobody waits from before it.
    if (before > 0 && Math.abs(here - before) > STEEP * before) steep += here;
  }
  return all > 0 && steep > OFTEN * all;
}
