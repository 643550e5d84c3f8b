import { isIn } from "../../engine/require";
import type { Interval } from "../../engine/require";
import { message } from "../../language";
import type { CellValue } from "../../workbook";
import type { CellReading, Kind, KindValidation } from "./kind";
import { refused, taken } from "./kind";
import { looksLikeNumber } from "./number-in-text";
import { rangeMessage } from "./range-message";

/** A number in an interval, made into the quantity the records hold. */
export function numberKind<T>(interval: Interval, make: (value: number) => T, format = "General"): Kind<T> {
  const accepts = message("intake.accepts.number", { range: rangeMessage(interval, "plain") });
  return {
    accepts,
    format,
    ...decimalValidation(interval),
    read: (cell) => {
      const number = asNumber(cell);
      if (!number.ok) return number;
      return isIn(interval, number.value) ? taken(make(number.value)) : refused("out-of-range", accepts);
    },
  };
}

/** A whole number in an interval. */
export function wholeKind<T>(interval: Interval, make: (value: number) => T): Kind<T> {
  const accepts = message("intake.accepts.whole", { range: rangeMessage(interval, "plain") });
  return {
    accepts,
    format: "0",
    ...decimalValidation(interval),
    read: (cell) => {
      const number = asNumber(cell);
      if (!number.ok) return number;
      if (!isIn(interval, number.value)) return refused("out-of-range", accepts);
      return Number.isInteger(number.value) ? taken(make(number.value)) : refused("not-whole", accepts);
    },
  };
}

/**
 * A share or a rate, which the cell holds as a fraction: 0.8, shown as 80 %.
 *
 * 80 is not taken for 80 %: the issue asks.
 */
export function percentKind<T>(interval: Interval, make: (value: number) => T): Kind<T> {
  const accepts = message("intake.accepts.percent", { range: rangeMessage(interval, "percent") });
  return {
    accepts,
    format: "0.0%",
    ...decimalValidation(interval),
    read: (cell) => {
      const number = asNumber(cell);
      if (!number.ok) return number;
      if (isIn(interval, number.value)) return taken(make(number.value));
      const meant = number.value / 100;
      if (!isIn(interval, meant) || Math.abs(number.value) <= 1) return refused("out-of-range", accepts);
      return refused(
        "percent-as-whole",
        message("intake.accepts.percent-meant", { accepts, meant: message("intake.end.percent", { value: meant }) }),
      );
    },
  };
}

/** The number in a cell that should hold one; text that looks like one is not one. */
export function asNumber(cell: Exclude<CellValue, null>): CellReading<number> {
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? taken(cell) : refused("not-a-number", message("intake.accepts.a-number"));
  }
  if (typeof cell === "string" && looksLikeNumber(cell))
    return refused("number-as-text", message("intake.accepts.number-not-text"));
  return refused("not-a-number", message("intake.accepts.a-number"));
}

const WIDEST = 1e12;

/** Excel's own check on typing. An open end is left to the reading, which knows it exactly. */
function decimalValidation({ min = -WIDEST, max = WIDEST }: Interval): { readonly validation: KindValidation } {
  return { validation: { kind: "decimal", min: Math.max(min, -WIDEST), max: Math.min(max, WIDEST) } };
}
