import { WEEKS_PER_YEAR } from "../../../engine/calendar";
import { at, CELLS_PER_DAY, CELLS_PER_WEEK } from "../../../engine/demand";
import type { FlowTerms } from "../../../engine/demand";
import { lognormal } from "../../../engine/sampling";

/** The normal quantile that one value in ten exceeds. */
const ONE_IN_TEN = 1.2815515655446004;
/** Over the mean, what one value in ten of an exponential spread exceeds. */
export const EXPONENTIAL_P90 = Math.LN10;

/** A month with the volumes that are exceeded nine times in ten and once in ten. */
export interface MonthFigures {
  readonly month: number;
  readonly mean: number;
  readonly p10: number;
  readonly p90: number;
}

/** The twelve months of a flow; the year's volume is spread as its coefficient of variation says. */
export function monthFigures({ monthly, volumeUncertainty }: FlowTerms): readonly MonthFigures[] {
  return monthly.map((mean, index) => ({
    month: index + 1,
    mean,
    p10: mean * lognormal(-ONE_IN_TEN, volumeUncertainty),
    p90: mean * lognormal(ONE_IN_TEN, volumeUncertainty),
  }));
}

/** A half-hour of a mean week. */
export interface HalfHourFigures {
  /** 0 Monday to 6 Sunday. */
  readonly day: number;
  /** Half-hours after midnight. */
  readonly cell: number;
  readonly mean: number;
  readonly p90: number;
  readonly share: number;
}

/** The half-hours of a mean week in which somebody asks: arrivals by chance, and a volume that may turn out otherwise. */
export function halfHourFigures({ share, annual, volumeUncertainty }: FlowTerms): readonly HalfHourFigures[] {
  const week = annual / WEEKS_PER_YEAR;
  return [...share].flatMap((own, index) => {
    if (own <= 0) return [];
    const mean = own * week;
    const p90 = mean + ONE_IN_TEN * Math.sqrt(mean + (volumeUncertainty * mean) ** 2);
    return [{ day: Math.floor(index / CELLS_PER_DAY), cell: index % CELLS_PER_DAY, mean, p90, share: own }];
  });
}

/** Peaks over their means: of the months, of the open days, of the open half-hours. */
export function peaksOf({ monthly, share, open }: FlowTerms): {
  readonly month: number;
  readonly day: number;
  readonly halfHour: number;
} {
  const days = Array.from({ length: 7 }, (_, day) => {
    let sum = 0;
    for (let cell = 0; cell < CELLS_PER_DAY; cell += 1) sum += at(share, day * CELLS_PER_DAY + cell);
    return sum;
  });
  const halfHours: number[] = [];
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) if (at(open, cell) > 0) halfHours.push(at(share, cell));
  return { month: peak(monthly), day: peak(days.filter((each) => each > 0)), halfHour: peak(halfHours) };
}

function peak(values: readonly number[]): number {
  const sum = values.reduce((total, each) => total + each, 0);
  return sum > 0 ? (Math.max(...values) * values.length) / sum : 1;
}
