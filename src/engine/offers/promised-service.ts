import { CELL_HOURS, CELLS_PER_WEEK } from "../demand";
import { at, itemAt } from "../grid";
import { agents, erlangs, hoursPerWeek, ratio, seconds } from "../quantities";
import type { Ratio } from "../quantities";
import type { FlowTerms, FlowWork, StaffingRules } from "../demand";
import { askedWeek } from "./asked-week";
import type { OfferTerms } from "./offer-terms";
import { providerTeam } from "./provider-team";
import type { CountedService } from "./provider-team";
import type { ProviderWeek } from "./provider-work";

/** What an offer's own service level is worth by ours. */
export interface PromisedService {
  /** Contacts answered in time over contacts offered when the provider staffs for the target as it counts and measures it. */
  readonly service: Ratio;
  /** The provider's weeks as it would staff them. */
  readonly weeks: readonly ProviderWeek[];
}

/**
 * The service that an offer promises as it counts and measures it, by ours: answered in time over all that come in.
 *
 * Other definitions leave out some of those who gave up, or count them as served, and a longer period lets busy half-hours fall short: fewer agents reach the
 * same figure. Undefined where the offer promises what we ask for, and for written work.
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
  const counted = countedOtherwise(terms, offer);
  if (counted === undefined) return undefined;
  const handling = seconds(terms.asked.handling * offer.handlingTimeRatio);
  const theirs = providerTeam(terms, handling, rules, counted);
  const ours = providerTeam(terms, handling, rules).table;
  let inTime = 0;
  let all = 0;
  const staffed = weeks.map((week, season): ProviderWeek => {
    const asked = askedWeek(itemAt(contacts, season), offer, handling);
    const positions = theirs.positions(asked);
    let positionHours = 0;
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
      const here = at(asked.contacts, cell);
      if (here <= 0) continue;
      const present = agents(at(positions, cell));
      positionHours += present * CELL_HOURS;
      if (present > 0) inTime += ours.shares(present, erlangs(at(asked.load, cell))).reached * here * week.weeks;
      all += here * week.weeks;
    }
    return { ...week, positionHours: hoursPerWeek(positionHours) };
  });
  return all > 0 ? { service: ratio(inTime / all), weeks: staffed } : undefined;
}

/** How the offer counts and measures otherwise than we do; undefined where it comes to the same: where nobody gives up, and for chats, the definitions coincide. */
function countedOtherwise(
  { kind, patience, targetPeriod }: FlowTerms,
  { definition, servicePeriod: period = targetPeriod }: OfferTerms,
): CountedService | undefined {
  const isDefined = definition !== "offered" && kind === "voice" && patience !== Infinity;
  const isLonger = period !== targetPeriod && kind !== "deferrable";
  if (!isDefined && !isLonger) return undefined;
  return { ...(isDefined && { definition }), period };
}
