import { fold } from "../../kinds";

const MINUTES_A_DAY = 1440;
const NAMED: ReadonlyMap<string, number> = new Map([
  ["midi", 0.5],
  ["noon", 0.5],
]);
const CLOCK = /^(\d{1,2})(?:\s*(:|h(?:eures?|ours?|rs?)?|\.)\s*(\d{2})?(?::\d{2})?)?\s*([ap])?\.?\s*(?:m\.?)?$/;
/** Minutes after a full stop that can be no decimals of an hour: 18.30 is half past six, 18.50 may be either. */
const QUARTERS = new Set(["00", "15", "30", "45"]);

/** The time of day that a text says (`18h30`, `6.30 pm`, `8:00`), as a part of the day; null for other texts and for what may be two times. */
export function timeOfDay(text: string): number | null {
  const words = fold(text).trim();
  const named = NAMED.get(words);
  if (named !== undefined) return named;
  const match = CLOCK.exec(words);
  if (match === null) return null;
  const [, first = "", sign, minutes, half] = match;
  const said = Number(first);
  // A number alone is a time only where something says so.
  if (sign === undefined && half === undefined) return null;
  if (minutes === undefined && sign !== undefined && !sign.startsWith("h")) return null;
  if (sign === "." && half === undefined && !QUARTERS.has(minutes ?? "")) return null;
  if (half !== undefined && (said < 1 || said > 12)) return null;
  const hour = half === undefined ? said : (said % 12) + (half === "p" ? 12 : 0);
  const all = hour * 60 + Number(minutes ?? 0);
  return Number(minutes ?? 0) < 60 && all <= MINUTES_A_DAY ? all / MINUTES_A_DAY : null;
}
