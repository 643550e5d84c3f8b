import { fraction } from "../quantities";
import type { Erlangs, Fraction } from "../quantities";
import { requireIn } from "../require";
import { periodsOf } from "./base-agents";

/**
 * Share of the workload that leaves when `base` positions' worth is kept: Σ hours · max(0, load − base) / Σ hours · load.
 *
 * @returns 0 where there is no work
 * @throws DomainError `wrong-shape` if loads and hours differ in number
 * @see docs/methods/partial-outsourcing.md
 */
export function outsourcedShare(loads: ArrayLike<number>, hours: ArrayLike<number>, base: Erlangs): Fraction {
  requireIn({ min: 0, max: Infinity, openMax: true }, "base", base);
  let all = 0;
  let out = 0;
  for (const { load, duration } of periodsOf(loads, hours)) {
    all += load * duration;
    out += Math.max(0, load - base) * duration;
  }
  return fraction(all > 0 ? Math.min(1, out / all) : 0);
}
