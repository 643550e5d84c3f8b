import { isCellError } from "../../../workbook";
import type { CellValue } from "../../../workbook";

/** Multiples of the golden ratio's fraction are independent over whole numbers: no change of two cells by whole amounts cancels out. */
const PHI = 0.6180339887498949;

/** Characters of a text that count. */
const LONGEST = 32;

/** Beyond this many rows a column's words are not followed. */
const MOST_ROWS = 5000;

/** What a column of an input table holds, in three numbers that a sheet can reckon too. `words` is null where they are not followed. */
export interface Fingerprint {
  readonly count: number;
  readonly numbers: number;
  readonly words: number | null;
}

/** The weight of a row of the body, or of a character, from 1. */
function weight(place: number): number {
  return 1 + ((place * PHI) % 1);
}

/** The fingerprint of a column's body, as the formulas of {@link fingerprintFormulas} reckon it. */
export function fingerprintOf(cells: readonly CellValue[]): Fingerprint {
  const sum = (of: (cell: CellValue) => number): number =>
    cells.reduce<number>((all, cell, index) => all + of(cell) * weight(index + 1), 0);
  return {
    count: cells.filter((cell) => cell !== null && cell !== "" && !isCellError(cell)).length,
    numbers: sum((cell) => (typeof cell === "number" ? cell : 0)),
    words: cells.length > MOST_ROWS ? null : sum((cell) => (typeof cell === "string" ? wordsOf(cell) : 0)),
  };
}

function wordsOf(text: string): number {
  const padded = [...(text + " ".repeat(LONGEST))].slice(0, LONGEST);
  return text.length + padded.reduce((all, sign, index) => all + (sign.codePointAt(0) ?? 0) * weight(index + 1), 0);
}

/**
 * The same three numbers as native formulas: locale-free, since no number passes through text.
 *
 * @param column - the column's body, as a reference
 * @param head - the cell of its header, as a reference
 */
export function fingerprintFormulas(
  column: string,
  head: string,
): { readonly count: string; readonly numbers: string; readonly words: string } {
  const row = `(1+MOD((ROW(${column})-ROW(${head}))*${PHI},1))`;
  const place = `{${Array.from({ length: LONGEST }, (_, index) => index + 1).join(",")}}`;
  const signs = `UNICODE(MID(${column}&REPT(" ",${LONGEST}),${place},1))*(1+MOD(${place}*${PHI},1))`;
  return {
    count: `SUMPRODUCT(--(${column}<>""))`,
    numbers: `SUMPRODUCT(${column},${row})`,
    // Most columns hold numbers alone: their texts are not taken to pieces to find none.
    words: `IF(SUMPRODUCT(--ISTEXT(${column}))=0,0,SUMPRODUCT(ISTEXT(${column})*LEN(${column})*${row})+SUMPRODUCT(ISTEXT(${column})*${signs}*${row}))`,
  };
}
