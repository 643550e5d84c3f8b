import { DomainError } from "../domain-error";
import { agents as agentsOf } from "../quantities";
import type { Agents, Hours } from "../quantities";
import { itemAt } from "../grid";
import { requireIn } from "../require";
import { highestStaffBetween } from "../staff-between";

/** Work that may wait: emails, letters, back office. */
export interface DeferrableWork {
  /** Hours of work that arrive in each slot, spread evenly over it. */
  readonly work: readonly Hours[];
  /** Length of a slot, above 0. */
  readonly slot: Hours;
  /** Time allowed from arrival to completion, above 0, in the hours that the slots count. */
  readonly deadline: Hours;
  /** Whether the slots repeat for ever (a usual day, a usual week); otherwise work due after the last slot is left over. */
  readonly recurring?: boolean;
}

/** The staff needed, or the news that nothing falls due within the slots. */
export type DeferrableStaff = { readonly kind: "agents"; readonly agents: Agents } | { readonly kind: "nothing due" };

/**
 * The constant staff that completes all work by its deadline.
 *
 * Between any two moments s and e the staff must do what arrived after s and falls due before e; the answer is the largest
 * such quotient. No Erlang formula is needed: work that waits for hours fills the gaps between arrivals.
 *
 * @returns fractional agents at work; occupancy below 100 % and shrinkage come on top
 * @throws {@link DomainError} naming `arrivals`, `interval` or `deadline`
 * @see docs/methods/deferrable-work.md
 */
export function deferrableStaff({ work, slot, deadline, recurring = false }: DeferrableWork): DeferrableStaff {
  requireIn({ min: 0, max: Infinity, openMin: true, openMax: true }, "interval", slot);
  requireIn({ min: 0, max: Infinity, openMin: true, openMax: true }, "deadline", deadline);
  if (work.length === 0) throw new DomainError("wrong-shape", "arrivals", "one number or more", "none");
  const horizon = work.length * slot;
  const arrived = cumulative(recurring ? [...work, ...work] : work);
  const mean = recurring ? itemAt(arrived, work.length) / horizon : 0;
  // Without recurrence only what is due by the last slot's end counts, whatever the rounding of the slots' sum.
  const dueBy = recurring
    ? arrived.length
    : arrived.findIndex((_, slots) => slots * slot + deadline > horizon * (1 + 1e-12));
  const counted = Float64Array.from(arrived.slice(0, dueBy < 0 ? arrived.length : dueBy));
  const times = counted.map((_, slots) => slots * slot);
  const whole = highestStaffBetween(
    { work: counted, times: times.subarray(0, work.length) },
    { work: counted, times: times.map((time) => time + deadline) },
    agentsOf(mean),
  );
  const needed = recurring ? whole : Math.max(whole, partlyDue(arrived, slot, deadline, horizon));
  return needed > 0 || itemAt(arrived, arrived.length - 1) === 0
    ? { kind: "agents", agents: agentsOf(needed) }
    : { kind: "nothing due" };
}

function cumulative(work: readonly Hours[]): readonly number[] {
  const sums = [0];
  for (const amount of work) sums.push(itemAt(sums, sums.length - 1) + amount);
  return sums;
}

/** The quotients that end at the horizon, where part of a slot's arrivals has fallen due. */
function partlyDue(arrived: readonly number[], slot: number, deadline: number, horizon: number): number {
  const dueFrom = (horizon - deadline) / slot;
  if (dueFrom <= 0) return 0;
  const whole = Math.floor(dueFrom);
  const before = itemAt(arrived, whole);
  // Nothing arrives after the last slot.
  const after = whole + 1 < arrived.length ? itemAt(arrived, whole + 1) : before;
  const amountDue = before + (dueFrom - whole) * (after - before);
  let needed = 0;
  for (let from = 0; from <= whole; from++) {
    needed = Math.max(needed, (amountDue - itemAt(arrived, from)) / (horizon - from * slot));
  }
  return needed;
}
