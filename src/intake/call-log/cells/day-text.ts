import { withMarks } from "./date-in-figures";
import type { DateInFigures } from "./date-in-figures";
import { daysFromSunday, weekInFigures, weekWithoutYear } from "./week";

/** The days that stand above the headings of a report whose lines name none, as they are written. */
export interface TitleDays {
  readonly first: string;
  /** The last day of a stretch; null where the title names one day. */
  readonly last: string | null;
}

/** How the day of a line is named where no cell of it does so whole. */
export interface DayTexts {
  /** The days that the title names, for lines without a date. */
  readonly title: TitleDays | null;
  /** The year of weeks that are written without one. */
  readonly weekYear: number | null;
  /** Whether the column holds weeks, so that `202602` is one. */
  readonly weeks: boolean;
  /** Whether weeks are numbered from 1 January and begin on Sunday; else as ISO 8601 numbers them. */
  readonly fromSunday: boolean;
  /** How dates without marks between their parts are written; null where dates have marks. */
  readonly figures: DateInFigures | null;
}

export const DAYS_IN_CELLS: DayTexts = { title: null, weekYear: null, weeks: false, fromSunday: false, figures: null };

/** The text that names the day of a line. */
export function dayText(cell: string, days: DayTexts): string {
  if (days === DAYS_IN_CELLS) return cell;
  if (days.title !== null) return days.title.first;
  if (days.figures !== null) return withMarks(cell, days.figures);
  if (!days.weeks) return cell;
  if (days.fromSunday) return daysFromSunday(cell, days.weekYear);
  const week = weekInFigures(cell);
  if (week !== null) return isoWeek(week.year, week.week);
  const number = days.weekYear === null ? null : weekWithoutYear(cell);
  return number === null || days.weekYear === null ? cell : isoWeek(days.weekYear, number);
}

function isoWeek(year: number, week: number): string {
  return `${String(year)}-W${String(week).padStart(2, "0")}`;
}
