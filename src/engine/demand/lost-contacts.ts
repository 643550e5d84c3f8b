import { agents, erlangs, seconds } from "../quantities";
import { chatMeasures, serviceMeasures } from "../workforce";
import type { FlowTerms } from "./flow-demand";
import { kindLoad } from "./pool-load";
import { positionsOf } from "./pool-staffing";
import type { PoolStaffing, StaffingRules } from "./pool-staffing";
import { at, CELL_SECONDS, CELLS_PER_WEEK } from "./week";
import type { FlowWork } from "./work";

/** Whether contacts of a flow that give up cost anything: customers of finite patience, contacts that the workbook gives a value. */
export function losesValue({ kind, patience, record }: FlowTerms): boolean {
  return kind !== "deferrable" && patience !== Infinity && (record.valueAtRisk ?? 0) > 0;
}

/** A queue of one half-hour; plain numbers. */
export interface GivingUp {
  readonly positions: number;
  /** Offered load, erlangs. */
  readonly load: number;
  /** Seconds. */
  readonly handling: number;
  /** Mean patience, seconds. */
  readonly patience: number;
  /** Contacts one agent holds at once, 1 for calls. */
  readonly concurrency: number;
}

/** The share of contacts that give up before they are answered, 0 to 1; half-hours that are alike are computed once. */
export function givingUpShares(): (queue: GivingUp) => number {
  const memo = new Map<string, number>();
  return (queue) => {
    const key = `${queue.positions}/${queue.load}/${queue.handling}/${queue.patience}/${queue.concurrency}`;
    const known = memo.get(key) ?? givingUpShare(queue);
    memo.set(key, known);
    return known;
  };
}

function givingUpShare({ positions, load, handling, patience, concurrency }: GivingUp): number {
  if (positions <= 0) return 1;
  // Who gives up does not depend on the answer time of the target.
  const queue = { agents: agents(positions), load: erlangs(load), handling: seconds(handling), answer: seconds(0), patience: seconds(patience) };
  return (concurrency > 1 ? chatMeasures({ ...queue, concurrency }) : serviceMeasures(queue)).abandonment;
}

/**
 * Contacts a year that give up in the queue, for each work, when the pool is staffed as `staffing` says; 0 for all where no contact has a value.
 *
 * Flows that share agents share one queue. Each waiting customer gives up at the rate of its own patience: the contacts lost are divided in proportion
 * to contacts ÷ patience.
 *
 * @see docs/methods/internal-cost.md
 */
export function lostContacts(works: readonly FlowWork[], staffing: PoolStaffing, rules: StaffingRules): readonly number[] {
  const lost = works.map(() => 0);
  if (!works.some(({ terms }) => losesValue(terms))) return lost;
  const kinds = (["voice", "chat"] as const).flatMap((kind) => kindLoad(kind, works, staffing.seasons.length) ?? []);
  const share = givingUpShares();
  for (const pooled of kinds) {
    const { kind, concurrency } = pooled;
    staffing.seasons.forEach(({ weeks, positions }, season) => {
      // Calls and chats in one pool each have positions of their own.
      const own = kinds.length === 1 ? positions : positionsOf([pooled], season, rules);
      for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
        const contacts = at(pooled.contacts[season] ?? [], cell);
        const leaving = at(pooled.leaving[season] ?? [], cell);
        if (contacts <= 0 || leaving <= 0) continue;
        const load = at(pooled.load[season] ?? [], cell);
        const terms = pooled.uniform ?? { handling: (load * CELL_SECONDS) / contacts, patience: contacts / leaving };
        const all = contacts * share({ positions: at(own, cell), load, concurrency, handling: terms.handling, patience: terms.patience });
        works.forEach((work, index) => {
          if (work.terms.kind !== kind || work.terms.patience === Infinity) return;
          const here = at(work.contacts[season] ?? [], cell);
          lost[index] = (lost[index] ?? 0) + Math.min(here, (all * here) / work.terms.patience / leaving) * weeks;
        });
      }
    });
  }
  return lost;
}
