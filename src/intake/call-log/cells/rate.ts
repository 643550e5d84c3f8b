import { parseNumber } from "./number";

/** A share with how exactly it is written: half of its last digit. */
export interface WrittenRate {
  readonly share: number;
  readonly half: number;
}

const MARKS = [
  { decimal: ".", grouped: false },
  { decimal: ",", grouped: false },
] as const;

/**
 * A share of contacts as it is written: `85,2 %`, `85.2`, `0.852`; null for anything else and outside 0 to 100 %.
 *
 * @param scale - what a plain 1 stands for; a sign of percent says so itself
 */
export function parseRate(given: string, scale: 1 | 0.01): WrittenRate | null {
  const text = given.replace(/[\u00A0\u2007\u2009\u202F]/g, " ").trim();
  const signed = text.endsWith("%");
  const bare = signed ? text.slice(0, -1).trim() : text;
  const number = MARKS.map((marks) => parseNumber(bare, marks)).find((value) => value !== null);
  if (number === undefined) return null;
  const unit = signed ? 0.01 : scale;
  const share = number * unit;
  const decimals = /[.,](\d+)$/.exec(bare)?.[1]?.length ?? 0;
  return share < 0 || share > 1 ? null : { share, half: (unit * 10 ** -decimals) / 2 };
}

/** Contacts of a share: the whole number that the share was made of where there is one within its rounding, else their product. */
export function contactsOfRate(offered: number, { share, half }: WrittenRate): number {
  const product = offered * share;
  const whole = Math.round(product);
  return Math.abs(product - whole) <= offered * half * (1 + 1e-9) ? whole : product;
}
