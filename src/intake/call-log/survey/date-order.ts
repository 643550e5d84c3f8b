import { dateParts } from "../cells/moment";
import type { DateOrder } from "../cells/moment";

/** What one date shows of the order of its parts; null where it is written otherwise, or shows nothing. */
export type Shows = "dayFirst" | "monthFirst" | "either" | null;

/** What the numeric dates of a whole column show of the order of their parts. */
export class DateOrderEvidence {
  /** Dates whose first part can only be a day, and whose second part can only be one. */
  dayFirst = 0;
  monthFirst = 0;
  /** Dates that could be either. */
  either = 0;
  /** A date that could be either, to show. */
  example = "";
  private readonly firsts = new Set<number>();
  private readonly thirds = new Set<number>();
  private shortYears = 0;

  /** Counts one more line of a date that shows this. */
  count(shows: Shows): void {
    if (shows !== null) this[shows] += 1;
  }

  /** What a date shows; asked once for each different text. */
  shownBy(text: string): Shows {
    const parts = dateParts(text);
    if (parts === null) return null;
    const [first, second, third, longYear] = parts;
    if (!longYear) {
      this.shortYears += 1;
      this.firsts.add(first);
      this.thirds.add(third);
    }
    if (first > 12 && second > 12) return null;
    if (first > 12) return "dayFirst";
    if (second > 12) return "monthFirst";
    if (first === second) return null;
    this.example = text;
    return "either";
  }

  /**
   * The order, or that it has to be asked. One date in a hundred may contradict the others: its line is then unreadable and named.
   *
   * With years of two digits, the year stands first where the first part hardly varies, the third does, and nothing contradicts it.
   */
  order(): { readonly order: DateOrder; readonly sure: boolean } {
    const { dayFirst, monthFirst, either } = this;
    if (
      this.shortYears > 0 &&
      this.firsts.size <= 2 &&
      this.thirds.size > 2 &&
      [...this.firsts].every((part) => part > 12)
    )
      return { order: "year-first", sure: true };
    const more = Math.max(dayFirst, monthFirst);
    const less = Math.min(dayFirst, monthFirst);
    const order = monthFirst > dayFirst ? "month-first" : "day-first";
    if (more === 0) return { order, sure: either === 0 };
    return { order, sure: less <= Math.max(0.01 * more, more >= 50 ? 1 : 0) };
  }
}
