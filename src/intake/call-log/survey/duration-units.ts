/** Units that a plain number of a duration may be in. */
export const DURATION_UNITS = ["ms", "cs", "ds", "s", "cmin", "min", "ch", "h", "day"] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];

/** Seconds of a unit: hundredths of a second, tenths, hundredths of a minute and of an hour among them. */
export const SECONDS_PER: Readonly<Record<DurationUnit, number>> = {
  ms: 0.001,
  cs: 0.01,
  ds: 0.1,
  s: 1,
  cmin: 0.6,
  min: 60,
  ch: 36,
  h: 3600,
  day: 86_400,
};
