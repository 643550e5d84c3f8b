import { DAYS_PER_YEAR } from "../calendar";
import { itemAt } from "../grid";
import { contacts as contactsOf } from "../quantities";
import type { Contacts, ContactsPerYear } from "../quantities";
import type { VolumeRecord } from "../records";

/** Days of the months of an ordinary year. */
export const MONTH_DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What a row of the table Volumes says of its month. */
type Stated = Pick<VolumeRecord, "month" | "year" | "contacts">;

/**
 * Contacts of each month of a typical year.
 *
 * Months stated for several years are averaged. A month that is not stated is unknown, not empty: it takes its share, by days, of what
 * the yearly volume leaves over, or, without a yearly volume, the daily mean of the stated months.
 *
 * @param annual - contacts a year, where the flow states them and no complete year of months does
 * @param volumes - the flow's rows of the table Volumes
 * @returns twelve numbers of contacts; their sum is the yearly volume
 */
export function monthlyVolumes(annual: ContactsPerYear | undefined, volumes: readonly Stated[]): readonly Contacts[] {
  const stated = MONTH_DAYS.map((_, index) => {
    const rows = volumes.filter(({ month }) => month === index + 1);
    const years = new Map<number | undefined, number>();
    for (const { year, contacts } of rows) years.set(year, (years.get(year) ?? 0) + contacts);
    return years.size === 0 ? undefined : [...years.values()].reduce((sum, each) => sum + each, 0) / years.size;
  });
  const knownDays = MONTH_DAYS.reduce((sum, days, index) => sum + (stated[index] === undefined ? 0 : days), 0);
  const known = stated.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const perDay = dailyRest(annual, known, knownDays);
  return stated.map((each, index) => contactsOf(each ?? perDay * itemAt(MONTH_DAYS, index)));
}

/** Contacts of a day of which no month says anything. */
function dailyRest(annual: ContactsPerYear | undefined, known: number, knownDays: number): number {
  if (annual !== undefined && knownDays < DAYS_PER_YEAR)
    return Math.max(0, annual - known) / (DAYS_PER_YEAR - knownDays);
  return knownDays === 0 ? 0 : known / knownDays;
}
