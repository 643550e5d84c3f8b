import type { CellValue } from "../../workbook";
import type { Dimension } from "./dimension";
import { clockInText, durationInText, numberInText } from "./numbers";
import { isInWeeks, monthsSuffix, saysMonths, saysYears, yearsInCell } from "./lasting-units";
import type { DecimalMark } from "./numbers";
import { timesAYear } from "./times-a-year";
import { isUnderstood } from "./understood";
import { clockOfFormat, periodIn, scaleIn, scaleOfFormat, timeSuffix, wordsOfFormat } from "./unit-words";
import type { Period, Scale, TimeUnit } from "./unit-words";
import { WEEKLY_UNITS } from "./weekly-units";
import { timesPaid } from "./words/paid-over-months";

/** A number of a cell, with what the cell itself tells of its unit: its format, or the text around the number. */
export interface Amount {
  readonly number: number;
  readonly time: TimeUnit | null;
  /** A clock of two parts, which may be hours and minutes or minutes and seconds. */
  readonly isShortClock: boolean;
  readonly scale: Scale | null;
  /** The period that the cell itself says: the number is then of ours already. */
  readonly period: Period | null;
  /** Whether the cell says that it holds per cent: `80 %` as text is 80, a cell formatted in per cent is a fraction. */
  readonly percent: "fraction" | "hundredths" | null;
}

const SILENT = { time: null, isShortClock: false, scale: null, period: null, percent: null } as const;
const DAY_MINUTES = 1440;
const DAY_SECONDS = 86_400;

/** The amount a cell holds; null where it holds none, or more than a number with units and words of its heading. */
export function amountOf(
  cell: CellValue,
  format: string,
  dimension: Dimension,
  mark: DecimalMark,
  heading = "",
): Amount | null {
  if (typeof cell === "number") return ofNumber(cell, format, dimension);
  if (typeof cell !== "string") return null;
  if (dimension.kind === "time") {
    const seconds = durationInText(cell);
    if (seconds !== null) return { ...SILENT, number: seconds, time: "s" };
    const clock = clockInText(cell);
    if (clock !== null) {
      const [first = 0, second = 0, third] = clock;
      if (third !== undefined) return { ...SILENT, number: first * 3600 + second * 60 + third, time: "s" };
      return { ...SILENT, number: (first * 60 + second) / DAY_MINUTES, isShortClock: true };
    }
  }
  const found = numberInText(cell, mark);
  if (found === null) return null;
  const { value, suffix } = found;
  if (suffix === "") return { ...SILENT, number: value };
  if (!isUnderstood(suffix, dimension, heading)) return null;
  if (dimension.kind === "time") {
    const isMonths = saysMonths(suffix);
    // Months are no unit of a call, and its number is none without them.
    if (isMonths && !isInWeeks(dimension)) return null;
    return { ...SILENT, number: value, time: isMonths ? "month" : timeSuffix(suffix) };
  }
  if (dimension.kind === "months")
    return saysYears(suffix)
      ? { ...SILENT, number: value * 12, time: "month" }
      : { ...SILENT, number: value, time: monthsSuffix(suffix) };
  if (dimension.kind === "years") {
    const years = yearsInCell(suffix);
    return years === null ? null : { ...SILENT, number: value * years, period: "year" };
  }
  const period = periodIn(suffix);
  // A share of another span is no year's, and how it becomes one is asked of a column, not of a cell.
  if (dimension.kind === "share" && period !== null && period !== "year") return null;
  if (/%|percent|pour ?cent|pct/i.test(suffix)) return { ...SILENT, number: value, percent: "hundredths" };
  const scale = scaleIn(suffix.trim());
  // What is paid each month is no price that is paid once.
  if (dimension.kind === "money" && dimension.isOnce === true && period !== null && timesPaid(heading) === 1)
    return null;
  if (period === null) return { ...SILENT, number: value, scale };
  if (dimension.kind === "weekly") {
    const unit = WEEKLY_UNITS.find(({ id }) => id === period);
    return unit === undefined ? null : { ...SILENT, number: value * unit.factor, period };
  }
  if ((dimension.kind !== "money" && dimension.kind !== "volume") || dimension.period === "none")
    return { ...SILENT, number: value, scale };
  // How many days are open, and how many hours, is in no number of contacts.
  if (dimension.kind === "volume" && (period === "day" || period === "hour")) return null;
  return { ...SILENT, number: (value * timesAYear(period)) / timesAYear(dimension.period), scale, period };
}

function ofNumber(number: number, format: string, dimension: Dimension): Amount {
  if (dimension.kind === "time") {
    const clock = clockOfFormat(format);
    // Excel's clocks are kept to a thousandth of a second.
    const clean = clock === null ? number : Math.round(number * DAY_SECONDS * 1000) / 1000 / DAY_SECONDS;
    if (clock === "h:mm:ss") return { ...SILENT, number: clean, time: "h:mm:ss" };
    if (clock === "hh:mm") return { ...SILENT, number: clean, isShortClock: true };
    return { ...SILENT, number, time: timeSuffix(wordsOfFormat(format)) };
  }
  // Hours that Excel shows as a clock are fractions of a day: 35:00 is 1.458.
  if (dimension.kind === "weekly" && clockOfFormat(format) !== null)
    return { ...SILENT, number: Math.round(number * DAY_SECONDS) / 3600 };
  if (format.replace(/"[^"]*"/g, "").includes("%")) return { ...SILENT, number, percent: "fraction" };
  // A sign of money in the format says that the cell holds plain money, and a `k` that the user sees thousands.
  const isScaled = dimension.kind === "money" || dimension.kind === "volume";
  return { ...SILENT, number, scale: isScaled ? scaleOfFormat(format) : null };
}
