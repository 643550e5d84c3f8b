import { parseMoment, plainTime } from "./moment";
import type { DateOrder, Moment } from "./moment";

const REMEMBERED = 4096;
/** `03/04/2026 09:12:58`: ten characters of date, one between, eight of time. */
const STAMP = 19;
const DAY = 10;

/** Reads the moments of one column: each different date is taken apart once, for the dates of a file are few and its lines many. */
export class MomentReader {
  private readonly known = new Map<string, Moment | null>();

  constructor(readonly order: DateOrder) {}

  /** As {@link parseMoment}. */
  read(text: string): Moment | null {
    return this.stamp(text) ?? this.whole(text);
  }

  /** A date with its time in the commonest form; null where it may be another. */
  private stamp(text: string): Moment | null {
    if (text.length !== STAMP) return null;
    const between = text.charCodeAt(DAY);
    if (between !== 32 && between !== 84) return null;
    const second = plainTime(text.slice(DAY + 1));
    if (second === null) return null;
    const date = this.whole(text.slice(0, DAY));
    return date === null || date.second !== null ? null : { day: date.day, second, offset: null };
  }

  private whole(text: string): Moment | null {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const made = parseMoment(text, this.order);
    if (this.known.size < REMEMBERED) this.known.set(text, made);
    return made;
  }
}
