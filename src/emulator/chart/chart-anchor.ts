import type { Chart } from "./chart";
import { columnPoints, rowPoints } from "../sheet/sizes";
import type { Sheet } from "../sheet/sheet";

/** English Metric Units in a point. */
const EMU = 12_700;

export interface NativeAnchor {
  readonly nativeCol: number;
  readonly nativeColOff: number;
  readonly nativeRow: number;
  readonly nativeRowOff: number;
}

/** The cell a place in points lies in, counted from 0, with the rest in EMU: how files anchor a drawing. */
export function anchorAt(sheet: Sheet, left: number, top: number): NativeAnchor {
  const across = locate(left, (index) => columnPoints(sheet, index + 1));
  const down = locate(top, (index) => rowPoints(sheet, index + 1));
  return {
    nativeCol: across.index,
    nativeColOff: Math.round(across.rest * EMU),
    nativeRow: down.index,
    nativeRowOff: Math.round(down.rest * EMU),
  };
}

export function pointsAt(sheet: Sheet, anchor: NativeAnchor): { left: number; top: number } {
  let left = anchor.nativeColOff / EMU;
  let top = anchor.nativeRowOff / EMU;
  for (let index = 0; index < anchor.nativeCol; index += 1) left += columnPoints(sheet, index + 1);
  for (let index = 0; index < anchor.nativeRow; index += 1) top += rowPoints(sheet, index + 1);
  return { left, top };
}

function locate(points: number, sizeOf: (index: number) => number): { index: number; rest: number } {
  let rest = Math.max(0, points);
  let index = 0;
  for (; index < 1_048_575; index += 1) {
    const size = sizeOf(index);
    if (rest < size) break;
    rest -= size;
  }
  return { index, rest };
}

/** Both corners of a chart. */
export function cornersOf(chart: Chart): { tl: NativeAnchor; br: NativeAnchor } {
  const { sheet, left, top, width, height } = chart;
  return { tl: anchorAt(sheet, left, top), br: anchorAt(sheet, left + width, top + height) };
}
