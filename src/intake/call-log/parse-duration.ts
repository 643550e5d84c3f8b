import type { CellValue } from "../../workbook";

const CLOCK = /^(?:(\d+):)?(\d{1,3}):(\d{2})(?:[.,]\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;
const SECONDS_A_DAY = 86_400;

/** How the plain numbers of a column are meant. */
export interface DurationScale {
  readonly secondsPerNumber: number;
}

/**
 * What the numbers of a worksheet column stand for: fractions of a day where Excel shows a duration, else the heading's unit.
 *
 * Whether a column holds fractions of a day is seen from all of it: no number reaches 1, and some are not whole.
 */
export function durationScale(cells: Iterable<CellValue>, secondsPerUnit: number): DurationScale {
  let fractional = false;
  for (const cell of cells) {
    if (typeof cell !== "number") continue;
    if (cell >= 1) return { secondsPerNumber: secondsPerUnit };
    if (cell > 0) fractional = true;
  }
  return { secondsPerNumber: fractional ? SECONDS_A_DAY : secondsPerUnit };
}

/** Seconds of a duration, or null: `h:mm:ss`, `m:ss`, a plain number in the heading's unit, or Excel's fraction of a day. */
export function parseDuration(
  cell: CellValue,
  { secondsPerNumber }: DurationScale,
  secondsPerUnit: number,
): number | null {
  if (typeof cell === "number") return cell >= 0 ? clean(cell * secondsPerNumber) : null;
  if (typeof cell !== "string") return null;
  const text = cell.trim();
  if (PLAIN.test(text)) return Number(text.replace(",", ".")) * secondsPerUnit;
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [hours, minutes, seconds] = [Number(match[1] ?? 0), Number(match[2]), Number(match[3])];
  if (seconds >= 60 || (match[1] !== undefined && minutes >= 60)) return null;
  return (hours * 60 + minutes) * 60 + seconds;
}

/** Fractions of a day carry the noise of binary numbers: a thousandth of a second is none. */
function clean(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
