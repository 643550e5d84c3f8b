import { parseMoment } from "./moment";
import type { DateOrder } from "./moment";

/** How the dates of a column are written that have no mark between their parts, as number cells keep them: without the nought before a day. */
export interface DateInFigures {
  /** Figures of the date, and of the time of day behind it. */
  readonly date: 6 | 8;
  readonly time: 0 | 4 | 6;
  /** The order of the parts, where all dates agree with one alone; null where they do with several. */
  readonly order: DateOrder | null;
}

const ORDERS: readonly DateOrder[] = ["day-first", "month-first", "year-first"];
/** Figures in all, and how they are parted; a nought before the first may be lost. */
const FORMS: readonly (readonly [all: number, date: 6 | 8, time: 0 | 4 | 6])[] = [
  [6, 6, 0],
  [8, 8, 0],
  [10, 6, 4],
  [12, 6, 6],
  [12, 8, 4],
  [14, 8, 6],
];
/** Years that a report may be of. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

const CENTURY = 2000;
/** Years of a report, and years in which a wrong order scatters its dates. */
const FEW_YEARS = 2;
const MANY_YEARS = 4;

/** How the texts of a column are dates in figures, each of them in the same form; null where they are not. */
export function datesInFigures(texts: readonly string[], given: Years): DateInFigures | null {
  if (texts.length === 0 || !texts.every((text) => /^\d{5,14}$/.test(text))) return null;
  const most = Math.max(...texts.map(({ length }) => length));
  const least = Math.min(...texts.map(({ length }) => length));
  if (least < most - 1) return null;
  for (const [all, date, time] of FORMS) {
    // Where every text lost its nought, one figure is missing throughout.
    if (all !== most && !(all === most + 1 && least === most)) continue;
    const forms = ORDERS.flatMap((order) => {
      const years = yearsIn(texts, { date, time, order }, given);
      return years === null ? [] : [{ order, years }];
    });
    if (forms.length === 0) continue;
    const [near, ...others] = forms.toSorted((one, other) => one.years - other.years);
    // A wrong order scatters its dates over the years; one that does not may be the right one.
    const isSure =
      others.length === 0 || ((near?.years ?? 0) <= FEW_YEARS && others.every(({ years }) => years >= MANY_YEARS));
    return { date, time, order: isSure ? (near?.order ?? null) : null };
  }
  return null;
}

/** In how many years the dates are; null where one of them is no date in this order, or none of a report. */
function yearsIn(texts: readonly string[], form: DateInFigures, { first, last }: Years): number | null {
  const years = new Set<string>();
  for (const text of texts) {
    const iso = inParts(text, form);
    const year = iso?.slice(0, 4);
    if (iso === null || year === undefined || parseMoment(iso, "day-first") === null) return null;
    if (Number(year) > last || Number(year) < first) return null;
    years.add(year);
  }
  return years.size;
}

/** A date in figures with marks between its parts: as 2026-03-02 where their order is known, else as they stand. The text itself where it is none. */
export function withMarks(text: string, form: DateInFigures): string {
  return inParts(text.trim(), form) ?? text;
}

function inParts(given: string, { date, time, order }: DateInFigures): string | null {
  const text = given.padStart(date + time, "0");
  if (!/^\d+$/.test(text) || text.length !== date + time) return null;
  const clock = text.slice(date);
  const behind = clock === "" ? "" : ` ${(clock.match(/\d\d/g) ?? []).join(":")}`;
  const isYearFirst = order === "year-first";
  const year =
    date === 8
      ? isYearFirst
        ? text.slice(0, 4)
        : text.slice(4, 8)
      : isYearFirst
        ? text.slice(0, 2)
        : text.slice(4, 6);
  const [one, two] = isYearFirst
    ? [text.slice(date - 4, date - 2), text.slice(date - 2, date)]
    : [text.slice(0, 2), text.slice(2, 4)];
  if (order === null) return `${one}/${two}/${year}${behind}`;
  const whole = date === 8 ? year : String(CENTURY + Number(year));
  const [month, day] = order === "day-first" ? [two, one] : [one, two];
  return `${whole}-${month}-${day}${behind}`;
}
