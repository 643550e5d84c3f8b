import { LAST_COLUMN, LAST_ROW, shiftedSpan, type Area } from "../sheet/address";

export type Axis = "row" | "column";

/** A shift of cells: from `at` on, along the axis, within a band across it. A negative count takes cells away. */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
  readonly band: readonly [number, number];
}

/** Where an area lies after a shift; the same object where it did not move, `null` where it is gone. */
export function shifted(area: Area, shift: Shift): Area | null {
  const isRow = shift.axis === "row";
  const [first, last] = isRow ? [area.top, area.bottom] : [area.left, area.right];
  const across = isRow ? [area.left, area.right] : [area.top, area.bottom];
  const end = isRow ? LAST_ROW : LAST_COLUMN;
  if ((across[0] ?? 0) < shift.band[0] || (across[1] ?? 0) > shift.band[1] || (first === 1 && last === end))
    return area;
  const span = shiftedSpan(first, last, shift.at, shift.count);
  if (!span) return null;
  if (span[0] === first && span[1] === last) return area;
  const to = Math.min(span[1], end);
  return isRow ? { ...area, top: span[0], bottom: to } : { ...area, left: span[0], right: to };
}
