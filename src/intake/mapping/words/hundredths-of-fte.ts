import type { CellValue } from "../../../workbook";
import { fold } from "../../kinds";

const FTE = /^(?:nb |nombre d'|total )?(?:etp|ftes?|equivalents? temps plein|full[- ]?time equivalents?)\b/;
const PERCENT = /%|\bpct\b|\bpour ?cent\b|\bper ?cent\b/;
const OF_EACH = /\b(?:par|per|each)\b|\//;

/** Whether a heading names full-time equivalents in per cent: 1,400 are fourteen. */
export function saysHundredthsOfFte(heading: string): boolean {
  const words = fold(heading);
  return FTE.test(words) && PERCENT.test(words) && !OF_EACH.test(words);
}

const WHOLE = 100;

/** Whether per cents of full-time equivalents are a group's: more than one person's whole. A share of one contract is no number of people. */
export function areHundredths({
  cells,
  formats,
}: {
  readonly cells: readonly CellValue[];
  readonly formats: readonly string[];
}): boolean {
  return (
    !formats.some((format) => format.includes("%")) && cells.some((cell) => typeof cell === "number" && cell > WHOLE)
  );
}
