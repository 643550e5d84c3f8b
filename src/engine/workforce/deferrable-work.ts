import { DomainError } from "../domain-error";
import { agents as agentsOf } from "../quantities";
import type { Agents, Hours } from "../quantities";
import { itemAt } from "../grid";
import { requireIn } from "../require";

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
  let needed = recurring ? itemAt(arrived, work.length) / horizon : 0;
  let due = recurring && needed > 0;
  for (let from = 0; from < work.length; from++) {
    const last = recurring ? from + work.length : work.length;
    for (let until = from + 1; until <= last; until++) {
      const time = (until - from) * slot + deadline;
      if (!recurring && from * slot + time > horizon * (1 + 1e-12)) break;
      const amount = itemAt(arrived, until) - itemAt(arrived, from);
      if (amount > 0) due = true;
      needed = Math.max(needed, amount / time);
    }
  }
  if (!recurring) {
    const partial = partlyDue(arrived, slot, deadline, horizon);
    needed = Math.max(needed, partial);
    due ||= partial > 0;
  }
  const total = itemAt(arrived, arrived.length - 1);
  return due || total === 0 ? { kind: "agents", agents: agentsOf(needed) } : { kind: "nothing due" };
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
