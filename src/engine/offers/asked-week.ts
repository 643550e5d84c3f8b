import { CELLS_PER_WEEK, emptyWeek, loadOf } from "../demand";
import type { AskedWeek, WeekCells } from "../demand";
import { at } from "../grid";
import type { Seconds } from "../quantities";
import type { OfferTerms } from "./offer-terms";

const NOBODY_HELD = emptyWeek();

/** Weeks to write into: where thousands of options are asked for one after another, making weeks takes longer than filling them. */
export type ScratchWeek = Pick<AskedWeek, "contacts" | "load">;

/** Weeks of nothing yet. */
export function scratchWeek(): ScratchWeek {
  return { contacts: emptyWeek(), load: emptyWeek() };
}

/**
 * A week of a flow's contacts as a provider gets it: with the repeats it causes, at its own handling time, and nobody held ready where nobody calls.
 *
 * @param into - where it is written, every half-hour of it: what was there is lost
 */
export function askedWeek(
  week: WeekCells,
  { repeats }: OfferTerms,
  handling: Seconds,
  { contacts, load }: ScratchWeek = scratchWeek(),
): AskedWeek {
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) {
    const here = at(week, cell) * (1 + repeats);
    contacts[cell] = here;
    load[cell] = loadOf(here, handling);
  }
  return { contacts, load, open: NOBODY_HELD };
}
