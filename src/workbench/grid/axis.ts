/** Sizes along one axis as offsets: where a row or column begins, and which one stands at a pixel. */
export interface Axis {
  readonly count: number;
  /** Pixels from the start of the sheet to the beginning of the index. */
  start(index: number): number;
  size(index: number): number;
  /** The index at a pixel; the last one past the end. */
  indexAt(pixel: number): number;
  readonly total: number;
}

export function axis(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  const start = (index: number): number => starts[Math.max(0, Math.min(count, index))] ?? 0;
  return {
    count,
    start,
    size: (index) => start(index + 1) - start(index),
    indexAt: (pixel) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (start(middle) <= pixel) low = middle;
        else high = middle - 1;
      }
      return Math.max(0, low);
    },
    total: start(count),
  };
}
