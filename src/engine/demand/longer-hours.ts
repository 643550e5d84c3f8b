import { contacts, contactsPerYear } from "../quantities";
import type { FlowTerms } from "./flow-demand";
import { at, both, CELLS_PER_WEEK, emptyWeek, sumOf } from "./week";
import type { WeekCells } from "./week";

/** The closed half-hours of a mask in which somebody asks: what serving them would add, 1 or 0. */
export function unmetCells(terms: FlowTerms, mask: WeekCells): WeekCells {
  const cells = emptyWeek();
  if (terms.unmet === 0) return cells;
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1)
    cells[cell] = at(mask, cell) > 0 && at(terms.unmetShare, cell) > 0 ? 1 : 0;
  return cells;
}

/**
 * A flow as it would be if it also served the half-hours of a mask in which people ask today and find it closed.
 *
 * What comes then adds to the volume, in the flow's own seasons; what comes outside both stays unserved. A mask in which nobody asks changes nothing.
 *
 * @param mask - 1 in the half-hours that would be served; open half-hours in it are no longer hours
 * @see docs/methods/unmet-demand.md
 */
export function withLongerHours(terms: FlowTerms, mask: WeekCells): FlowTerms {
  const cells = unmetCells(terms, mask);
  const gained = both(terms.unmetShare, cells);
  const part = Math.min(1, sumOf(gained));
  if (part === 0) return terms;
  const served = terms.unmet * part;
  const annual = contactsPerYear(terms.annual + served);
  const grown = annual / terms.annual;
  const left = terms.unmetShare.map((each, cell) => each - at(gained, cell));
  const rest = sumOf(left);
  // Shares that add up to 1 by parts leave a hair over when all are taken.
  const all = left.every((each) => each === 0);
  return {
    ...terms,
    annual,
    monthly: terms.monthly.map((each) => contacts(each * grown)),
    open: terms.open.map((each, cell) => Math.max(each, at(cells, cell))),
    share: terms.share.map((each, cell) => (terms.annual * each + terms.unmet * at(gained, cell)) / annual),
    unmet: contactsPerYear(all ? 0 : terms.unmet - served),
    unmetShare: all ? emptyWeek() : left.map((each) => each / rest),
    openedInside: contactsPerYear(terms.openedInside + served),
  };
}
