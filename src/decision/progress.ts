import { Cancelled } from "./run-context";
import type { Progress, RunContext } from "./run-context";

/**
 * Tells how far a run is, and ends it where nobody wants its answer any more.
 *
 * @throws {@link Cancelled}
 */
export function step({ report, cancelled }: RunContext, progress: Progress): void {
  if (cancelled?.() === true) throw new Cancelled();
  report?.(progress);
}
