/** A value axis: round steps that hold all values and zero. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** From a value to 0…1 along the axis. */
  at(value: number): number;
}

const STEPS = [1, 2, 2.5, 5, 10];
/** Below this no step can be told from 0: the values are one. */
const LEAST_SPAN = 1e-300;

export function scaleOf(values: readonly number[], withZero = true): Scale {
  const seen = withZero ? [...values, 0] : values;
  const low = Math.min(...seen);
  const high = Math.max(...seen);
  const span = high - low > LEAST_SPAN ? high - low : 1;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough) ?? 10) * power;
  const from = Math.floor(low / step) * step;
  const to = Math.ceil(high / step) * step || step;
  const count = Math.round((to - from) / step);
  return {
    low: from,
    high: to,
    ticks: Array.from({ length: count + 1 }, (_, index) => from + index * step),
    at: (value) => (value - from) / (to - from),
  };
}
