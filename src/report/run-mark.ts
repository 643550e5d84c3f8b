import type { Provenance } from "../decision";

/** From a small letter to its capital. */
const CASE = 32;

/** A run by the beginning of its inputs' fingerprint, short enough to be read out: `06BA-6590`. */
export function runMark({ inputHash }: Pick<Provenance, "inputHash">): string {
  const mark = inputHash.slice(0, 8).replace(/[a-f]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - CASE));
  return `${mark.slice(0, 4)}-${mark.slice(4)}`;
}
