import { fold } from "./fold";

const OF_SEVEN =
  /^([1-7]) ?(?:j(?:rs?|ours?)?|d(?:ays?)?)?\.? ?(?:\/|sur|out of|of) ?7 ?(?:j(?:ours?)?|d(?:ays?)?)?\.?$/;

/** How many days of seven a text says are open: “5/7” and “6 j/7” count days, and name none. Null for other texts. */
export function daysOfSeven(text: string): number | null {
  const said = OF_SEVEN.exec(fold(text).trim())?.[1];
  return said === undefined ? null : Number(said);
}
