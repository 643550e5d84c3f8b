import { SECONDS_PER_HOUR } from "../calendar";
import { CELL_HOURS, CELLS_PER_WEEK, deadlineStaff, givingUpAt, losesValue } from "../demand";
import { at, itemAt } from "../grid";
import { agents, contacts as contactsOf, erlangs, hoursPerWeek, months as monthsOf, seconds } from "../quantities";
import type { Contacts, HoursPerWeek, Months, Weeks } from "../quantities";
import type { FlowWork, Season, StaffingRules } from "../demand";
import type { OfferTerms } from "./offer-terms";
import { askedWeek, scratchWeek } from "./asked-week";
import { providerTeam } from "./provider-team";

/** What a provider does in a week of each season. */
export interface ProviderWeek {
  readonly weeks: Weeks;
  /** Calendar months of the season; absent: as many as its weeks make of a year. */
  readonly months?: Months;
  /** Contacts handled, repeats included. */
  readonly contacts: Contacts;
  /** Hours of handling, at the provider's handling time. */
  readonly workHours: HoursPerWeek;
  /** Hours the provider's agents are on position: its own staffing at the same service target. */
  readonly positionHours: HoursPerWeek;
  /** Contacts that give up in the provider's queue, where they have a value. */
  readonly lost: Contacts;
}

/** One for all: each season of each work is read to its end before the next is asked for. */
const SCRATCH = scratchWeek();

/**
 * A provider's work on a part of a flow.
 *
 * Its agents are staffed by the same mathematics as ours, with its handling time and its repeats: dividing the workload by an assumed occupancy
 * would give every small or odd-hours flow away.
 *
 * @param seasons - those of the pool
 */
export function providerWork(
  part: FlowWork,
  offer: OfferTerms,
  seasons: readonly Season[],
  rules: StaffingRules,
): readonly ProviderWeek[] {
  const { terms } = part;
  const handling = seconds(terms.asked.handling * offer.handlingTimeRatio);
  const team = terms.kind === "deferrable" ? undefined : providerTeam(terms, handling, rules);
  const mix = { handling, patience: terms.patience, uncertainty: terms.volumeUncertainty };
  const givingUp =
    team !== undefined && losesValue(terms) ? givingUpAt(team.table, mix, terms.asked.concurrency, rules) : undefined;
  return part.contacts.map((week, season): ProviderWeek => {
    let contacts = 0;
    let staffed = 0;
    let lost = 0;
    const asked = askedWeek(week, offer, handling, SCRATCH);
    const positions = team?.positions(asked);
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      const here = at(asked.contacts, cell);
      contacts += here;
      if (team === undefined || positions === undefined || here <= 0) continue;
      staffed += at(positions, cell) * CELL_HOURS;
      if (givingUp !== undefined) lost += here * givingUp(agents(at(positions, cell)), erlangs(at(asked.load, cell)));
    }
    if (team === undefined && contacts > 0) {
      const open = part.open.map((each, cell) => (each > 0 && at(week, cell) > 0 ? 1 : 0));
      const hours = asked.load.map((load) => load * CELL_HOURS);
      staffed =
        (deadlineStaff([{ hours, deadline: terms.deadline }], open) *
          open.reduce((sum, each) => sum + each, 0) *
          CELL_HOURS) /
        rules.deferrableOccupancy;
    }
    return {
      weeks: itemAt(seasons, season).weeks,
      months: monthsOf(itemAt(seasons, season).months.length),
      contacts: contactsOf(contacts),
      workHours: hoursPerWeek((contacts * handling) / SECONDS_PER_HOUR),
      positionHours: hoursPerWeek(staffed),
      lost: contactsOf(lost),
    };
  });
}
