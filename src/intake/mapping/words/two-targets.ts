import type { CellValue } from "../../../workbook";

/** A share of contacts and the time they are answered in, as one cell holds both. */
export interface TwoTargets {
  /** 80 for 80 %. */
  readonly percent: number;
  readonly time: number;
  /** In what the time is; empty where the cell does not say. */
  readonly unit: "s" | "min" | "h" | "day" | "";
}

const OF = "(?:\\s*(?:of|des?|d['’])?\\s*(?:all |the |les )?(?:calls?|contacts?|appels?|chats?|e?-?mails?|demandes?))?";
const DONE =
  "(?:\\s*(?:are |sont )?(?:answered|handled|decroches?|décrochés?|pris|repondus?|répondus?|traites?|traités?))?";
const TWO = new RegExp(
  `^\\s*(\\d{1,3}(?:[.,]\\d+)?)\\s*(%)?${OF}${DONE}\\s*(/|<=?|≤|@|-|within|under|in(?: less than| under)?|en(?: moins de)?|sous|dans les|a moins de)\\s*(\\d{1,4}(?:[.,]\\d+)?)\\s*([a-zé"”″'’′]*)\\.?\\s*$`,
  "i",
);
const UNITS: readonly (readonly [TwoTargets["unit"], RegExp])[] = [
  ["", /^$/],
  ["s", /^(?:s|secs?|secondes?|seconds?|"|”|″|'')$/i],
  ["min", /^(?:m|mn|mins?|minutes?|'|’|′)$/i],
  ["h", /^(?:h|hrs?|hours?|heures?)$/i],
  ["day", /^(?:j|d|jours?|days?)$/i],
];

/** The two targets of a cell such as `80/20` or `80 % in 20 s`; null for other cells. */
export function twoTargetsIn(cell: CellValue): TwoTargets | null {
  if (typeof cell !== "string") return null;
  const match = TWO.exec(cell);
  if (match === null) return null;
  const [, share = "", sign, between = "", time = "", said = ""] = match;
  const unit = UNITS.find(([, pattern]) => pattern.test(said))?.[0];
  const percent = Number(share.replace(",", "."));
  // “80-90” is a range of shares.
  if (unit === undefined || percent > 100 || (between === "-" && (sign === undefined || unit === ""))) return null;
  return { percent, time: Number(time.replace(",", ".")), unit };
}

/** Whether a cell holds a share and the time it is answered in. */
export function isTwoTargets(cell: CellValue): boolean {
  return twoTargetsIn(cell) !== null;
}

/** Words of a column of targets, which its cells say the rest of. */
export const NAMES_TARGET = /\b(?:objectifs?|cibles?|targets?|goals?|objectives?|sla|sl|qs|ns|engagements?)\b/;
