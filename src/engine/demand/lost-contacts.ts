import { itemAt } from "../grid";
import { agents, contactsPerYear, erlangs, fraction, seconds } from "../quantities";
import type { Agents, ContactsPerYear, Erlangs, Fraction } from "../quantities";
import type { FlowTerms } from "./flow-demand";
import { kindLoad, uncertaintyIn } from "./pool-load";
import { positionsOf } from "./pool-staffing";
import type { PoolStaffing, StaffingRules } from "./pool-staffing";
import type { StaffingTable } from "./staffing-table";
import { at, CELLS_PER_WEEK } from "./week";
import { handlingIn } from "./work";
import type { FlowWork } from "./work";

/** Whether contacts of a flow that give up cost anything: customers of finite patience, contacts that the workbook gives a value. */
export function losesValue({ kind, patience, record }: FlowTerms): boolean {
  return kind !== "deferrable" && patience !== Infinity && (record.valueAtRisk ?? 0) > 0;
}

/** The share of contacts that give up before they are answered, 0 to 1, over the volumes that may come: all where nobody is there. */
export function givingUpShare({ shares }: StaffingTable, positions: Agents, load: Erlangs): Fraction {
  return fraction(positions <= 0 ? 1 : Math.min(1, shares(positions, load).abandonment));
}

/**
 * Contacts a year that give up in the queue, for each work, when the pool is staffed as `staffing` says; 0 for all where no contact has a value.
 *
 * Flows that share agents share one queue. Each waiting customer gives up at the rate of its own patience: the contacts lost are divided in proportion
 * to contacts ÷ patience.
 *
 * @see docs/methods/internal-cost.md
 */
export function lostContacts(
  works: readonly FlowWork[],
  staffing: PoolStaffing,
  rules: StaffingRules,
): readonly ContactsPerYear[] {
  const lost = works.map(() => 0);
  if (!works.some(({ terms }) => losesValue(terms))) return lost.map(contactsPerYear);
  const kinds = (["voice", "chat"] as const).flatMap((kind) => kindLoad(kind, works, staffing.seasons.length) ?? []);
  for (const pooled of kinds) {
    const { kind } = pooled;
    staffing.seasons.forEach(({ weeks, positions }, season) => {
      // Calls and chats in one pool each have positions of their own.
      const own = kinds.length === 1 ? positions : positionsOf([pooled], season, rules);
      for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
        const contacts = at(itemAt(pooled.contacts, season), cell);
        const leaving = at(itemAt(pooled.leaving, season), cell);
        if (contacts <= 0 || leaving <= 0) continue;
        const load = erlangs(at(itemAt(pooled.load, season), cell));
        const terms = pooled.uniform ?? {
          handling: seconds(handlingIn(load, contacts)),
          patience: seconds(contacts / leaving),
          uncertainty: uncertaintyIn(pooled, season, cell),
        };
        const table = rules.tables({
          ...terms,
          answerTime: pooled.answerTime,
          target: pooled.target,
          maxOccupancy: rules.maxOccupancy,
          concurrency: pooled.concurrency,
        });
        const all = contacts * givingUpShare(table, agents(at(own, cell)), load);
        works.forEach((work, index) => {
          if (work.terms.kind !== kind || work.terms.patience === Infinity) return;
          const here = at(itemAt(work.contacts, season), cell);
          lost[index] = at(lost, index) + Math.min(here, (all * here) / work.terms.patience / leaving) * weeks;
        });
      }
    });
  }
  return lost.map(contactsPerYear);
}
