import { CELL_HOURS, CELLS_PER_WEEK, loadOf } from "../demand";
import { at, itemAt } from "../grid";
import { agents, erlangs, hoursPerWeek, ratio, seconds } from "../quantities";
import type { Ratio } from "../quantities";
import type { FlowWork, StaffingRules } from "../demand";
import type { OfferTerms } from "./offer-terms";
import { providerTable } from "./provider-table";
import type { ProviderWeek } from "./provider-work";

/** What an offer's own service level is worth by ours. */
export interface PromisedService {
  /** Contacts answered in time over contacts offered when the provider staffs for the target by its own definition. */
  readonly service: Ratio;
  /** The provider's weeks as it would staff them. */
  readonly weeks: readonly ProviderWeek[];
}

/**
 * The service that an offer's own definition of the service level promises, by ours: answered in time over all that come in.
 *
 * The other definitions leave out some of those who gave up, or count them as served; fewer agents reach the same figure. Undefined where the definitions
 * coincide (nobody gives up), for our own, and for chat and written work, which know one definition.
 *
 * @param weeks - the provider's work as staffed by our definition
 * @see docs/methods/offers.md
 */
export function promisedService(
  { terms, contacts }: FlowWork,
  offer: OfferTerms,
  weeks: readonly ProviderWeek[],
  rules: StaffingRules,
): PromisedService | undefined {
  if (offer.definition === "offered" || terms.kind !== "voice" || terms.patience === Infinity) return undefined;
  const handling = seconds(terms.asked.handling * offer.handlingTimeRatio);
  const theirs = providerTable(terms, handling, rules, offer.definition);
  const ours = providerTable(terms, handling, rules);
  let inTime = 0;
  let all = 0;
  const staffed = weeks.map((week, season): ProviderWeek => {
    const asked = itemAt(contacts, season);
    let positionHours = 0;
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      const here = at(asked, cell) * (1 + offer.repeats);
      if (here <= 0) continue;
      const load = erlangs(loadOf(here, handling));
      const present = Math.max(rules.presence, theirs.positions(load));
      positionHours += present * CELL_HOURS;
      inTime += ours.shares(agents(present), load).reached * here * week.weeks;
      all += here * week.weeks;
    }
    return { ...week, positionHours: hoursPerWeek(positionHours) };
  });
  return all > 0 ? { service: ratio(inTime / all), weeks: staffed } : undefined;
}
