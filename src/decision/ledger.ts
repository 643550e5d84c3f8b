import { money } from "../engine/quantities";
import type { Figure } from "./figure";

/** A figure that the Workings tables hold, a year, in the workbook's currency. */
export function workingsFigure(key: string, value: number, table: string, what: string): Figure {
  return { key, value: money(value), unit: "money/yr", origin: { kind: "workings", table, what } };
}

/** The sum of figures of one unit; the origin keeps them all. */
export function sumFigure(key: string, of: readonly Figure[], unit = "money/yr"): Figure {
  return { key, value: money(of.reduce((sum, { value }) => sum + value, 0)), unit, origin: { kind: "sum", of } };
}

/** One figure less another. */
export function differenceFigure(key: string, left: Figure, right: Figure): Figure {
  return {
    key,
    value: money(left.value - right.value),
    unit: left.unit,
    origin: { kind: "difference", of: [left, right] },
  };
}

/** A present value of the cash flows of the Workings. */
export function presentValueFigure(key: string, value: number, what: string): Figure {
  return { key, value: money(value), unit: "money", origin: { kind: "workings", table: "cashFlows", what } };
}
