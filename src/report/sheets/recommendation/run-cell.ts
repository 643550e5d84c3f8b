import { cellIn } from "../../../workbook";

/** Place of the hash among the lines of provenance, and of the values beside their labels. */
const HASH_LINE = 2;
export const PROVENANCE_VALUE = 3;

/** The cell that names the run: the hash of its inputs, which its mark is the beginning of. */
export function runCell(): string {
  return cellIn("recommendation", "provenance", HASH_LINE, PROVENANCE_VALUE);
}
