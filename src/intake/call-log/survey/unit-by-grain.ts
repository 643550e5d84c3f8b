import type { ColumnEvidence } from "./column-evidence";
import { SECONDS_PER } from "./duration-units";
import type { DurationUnit } from "./duration-units";

/** Different lengths from which on chance makes them all whole in no unit but their own. */
const FEWEST = 20;
/** Seconds by which a length may miss a whole second: one in five would by chance. */
const MISSES = 0.1;
/** Seconds that are lost where numbers are kept with few digits. */
const LOST = 0.02;
/** Units whose decimals are whole seconds, from the smallest on: what is whole in minutes is so in days. */
const DECIMALS = ["min", "h", "day"] as const satisfies readonly DurationUnit[];
/** Units whose whole numbers are multiples of a second. */
const PARTS = ["ds", "cs", "ms"] as const satisfies readonly DurationUnit[];

/** A unit, and the mark before the decimals with which it was proved. */
interface GrainFound {
  readonly unit: DurationUnit;
  readonly decimal: string;
}

function found(unit: DurationUnit | null, decimal: string): GrainFound | null {
  return unit === null ? null : { unit, decimal };
}

/**
 * The unit under which every length of a column is a whole number of seconds, as systems measure them: `10.883` in minutes, `0.00491898` in days, `372000` in thousandths. Null
 * where none is proved: too few lengths, too few decimals, or seconds that are not whole.
 */
export function unitByGrain({ distinct, numbers, filled }: ColumnEvidence): GrainFound | null {
  if (numbers < filled) return null;
  const texts = [...distinct.keys()].filter((text) => /[1-9]/.test(text));
  if (texts.length < FEWEST || !texts.every((text) => /^\d+(?:[.,]\d+)?$/.test(text))) return null;
  const [decimal, ...more] = [".", ","].filter((mark) => texts.some((text) => text.includes(mark)));
  if (more.length > 0) return null;
  if (decimal === undefined) return found(unitOfParts(texts.map(Number)), ".");
  // Noughts at the end are left out by some: all were rounded as the longest was.
  const digits = Math.max(...texts.map((text) => text.split(/[.,]/)[1]?.length ?? 0));
  const unit = DECIMALS.find((each) => texts.every((text) => isWhole(text, SECONDS_PER[each], digits)));
  return found(unit ?? null, decimal);
}

/** The part of a second of which all numbers are whole multiples, and not of ten seconds. */
function unitOfParts(values: readonly number[]): DurationUnit | null {
  const parts = (unit: DurationUnit): number => Math.round(1 / SECONDS_PER[unit]);
  const areWhole = (count: number): boolean => values.every((value) => value % count === 0);
  return PARTS.find((unit) => areWhole(parts(unit)) && !areWhole(10 * parts(unit))) ?? null;
}

function isWhole(text: string, seconds: number, digits: number): boolean {
  const rounded = (seconds * 0.5) / 10 ** digits;
  if (rounded > MISSES) return false;
  const length = Number(text.replace(",", ".")) * seconds;
  return Math.abs(length - Math.round(length)) <= Math.max(rounded, LOST);
}
