import { itemAt } from "../grid";
import { contactsPerYear } from "../quantities";
import type { ContactsPerYear } from "../quantities";
import type { FlowTerms } from "./flow-demand";
import { givingUpIn } from "./giving-up";
import { kindLoad } from "./pool-load";
import { positionsOf } from "./pool-staffing";
import type { PoolStaffing, StaffingRules } from "./pool-staffing";
import { at, CELLS_PER_WEEK } from "./week";
import type { FlowWork } from "./work";

/** Whether contacts of a flow that give up cost anything: customers of finite patience, contacts that the workbook gives a value. */
export function losesValue({ kind, patience, record }: FlowTerms): boolean {
  return kind !== "deferrable" && patience !== Infinity && (record.valueAtRisk ?? 0) > 0;
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
  const tallies = works.map((work) => ({ work, lost: 0 }));
  if (!works.some(({ terms }) => losesValue(terms))) return tallies.map(({ lost }) => contactsPerYear(lost));
  const kinds = (["voice", "chat"] as const).flatMap((kind) => kindLoad(kind, works, staffing.seasons.length) ?? []);
  for (const pooled of kinds) {
    const { kind } = pooled;
    staffing.seasons.forEach(({ weeks, positions }, season) => {
      // Calls and chats in one pool each have positions of their own.
      const own = kinds.length === 1 ? positions : positionsOf([pooled], season, rules);
      const week = {
        contacts: itemAt(pooled.contacts, season),
        leaving: itemAt(pooled.leaving, season),
      };
      const givingUp = givingUpIn(pooled, season, own, rules);
      const waiting = tallies
        .filter(({ work: { terms } }) => terms.kind === kind && terms.patience !== Infinity)
        .map((tally) => ({ tally, asked: itemAt(tally.work.contacts, season) }));
      for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
        const contacts = at(week.contacts, cell);
        const leaving = at(week.leaving, cell);
        if (contacts <= 0 || leaving <= 0) continue;
        const all = contacts * givingUp(cell);
        for (const { tally, asked } of waiting) {
          const here = at(asked, cell);
          tally.lost += Math.min(here, (all * here) / tally.work.terms.patience / leaving) * weeks;
        }
      }
    });
  }
  return tallies.map(({ lost }) => contactsPerYear(lost));
}
