import { Cancelled } from "./run-context";
import type { Progress, RunContext } from "./run-context";

/**
 * Tells how far a run is, and ends it where nobody wants its answer any more.
 *
 * @throws {@link Cancelled}
 */
export function step(run: Pick<RunContext, "report" | "cancelled">, progress: Progress): void {
  goOn(run);
  run.report?.(progress);
}

/**
 * Ends a run whose answer nobody wants any more.
 *
 * @throws {@link Cancelled}
 */
export function goOn({ cancelled }: Pick<RunContext, "cancelled">): void {
  if (cancelled?.() === true) throw new Cancelled();
}
