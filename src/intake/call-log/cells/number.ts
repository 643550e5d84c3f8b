/** How the marks inside the numbers of a column are meant. */
export interface NumberMarks {
  /** The mark before the decimals. */
  readonly decimal: "." | ",";
  /** Whether the other mark, a space or an apostrophe may stand between groups of three. */
  readonly grouped: boolean;
  /** Whether a point stands before decimals too: cells of numbers beside cells of texts. */
  readonly points?: boolean;
}

/** Numbers with a point before their decimals, and groups of three. */
export const POINT: NumberMarks = { decimal: ".", grouped: true };

/** Spaces that part thousands: no-break, figure, thin, narrow no-break and plain. */
export const GROUP_SPACES = "\u00A0\u2007\u2009\u202F ";
const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;
const COMMA = /^[+-]?\d+(?:,\d+)?$/;
/** Groups of three after the first: 1,234 · 1.234.567 · 1 234. */
const GROUPED = new RegExp(String.raw`^[+-]?\d{1,3}(?:([.,'’${GROUP_SPACES}])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$`);
const ALL_BUT_POINT = new RegExp(`[,'’${GROUP_SPACES}]`, "g");
const ALL_BUT_COMMA = new RegExp(`[.'’${GROUP_SPACES}]`, "g");

/** `5.050000E+02`, as databases and spreadsheets write long numbers: one digit before the mark, and the sign of the exponent with two digits or three. */
const WITH_EXPONENT = /^[+-]?\d(?:[.,]\d+)?E[+-]\d{2,3}$/i;

/** A number with an exponent as one without; any other text as it stands. */
export function withoutExponent(text: string): string {
  if (!WITH_EXPONENT.test(text)) return text;
  const number = Number(text.replace(",", "."));
  // Beyond, a number is written with an exponent again.
  return Math.abs(number) < MOST ? String(Number(number.toFixed(DIGITS))) : text;
}
const DIGITS = 9;

/** From here on a number is not told from its neighbours: no report counts or measures so much. */
export const MOST = 1e15;

/** Number of a text under the marks of its column; null where it is none, or one so large that it can count nothing. */
export function parseNumber(text: string, marks: NumberMarks): number | null {
  const number = written(text, marks);
  return number !== null && Math.abs(number) < MOST ? number : null;
}

function written(text: string, { decimal, grouped, points = false }: NumberMarks): number | null {
  if ((decimal === "." || points) && PLAIN.test(text)) return Number(text);
  if (decimal === "," && COMMA.test(text)) return Number(text.replace(",", "."));
  const bareNumber = withoutExponent(text);
  // One digit stands before the mark: it can only be a decimal one.
  if (bareNumber !== text) return Number(bareNumber);
  if (!grouped || !GROUPED.test(text)) return null;
  const bare = text.replace(decimal === "." ? ALL_BUT_POINT : ALL_BUT_COMMA, "").replace(",", ".");
  return PLAIN.test(bare) ? Number(bare) : null;
}

/** What the numbers of a column show of their marks, counted. */
export interface MarkEvidence {
  /** `1.5`, `0.25`: a point that can only stand before decimals. */
  decimalPoint: number;
  decimalComma: number;
  /** `1,234`: a comma before exactly three digits, which may group or stand before decimals. */
  commaBeforeThree: number;
  pointBeforeThree: number;
}

/**
 * The marks of a column of a workbook, whose numbers have a point whatever the workbook shows: a comma stands in a text, a point in a number.
 * Texts alone tell what their comma is; where it may part thousands or decimals, both readings are given.
 */
export function marksBesideNumbers({ decimalComma, commaBeforeThree }: MarkEvidence): readonly NumberMarks[] {
  const comma: NumberMarks = { decimal: ",", grouped: true, points: true };
  if (decimalComma > 0) return [comma];
  return commaBeforeThree > 0 ? [POINT, comma] : [POINT];
}

/** Adds what one cell shows. */
export function addMarks(evidence: MarkEvidence, text: string): void {
  const match = /^[+-]?(\d+)([.,])(\d+)$/.exec(text);
  if (match === null) {
    if (/^[+-]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(text) || /^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/.test(text))
      evidence.decimalPoint += 1;
    else if (/^[+-]?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(text) || /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/.test(text))
      evidence.decimalComma += 1;
    return;
  }
  const [, whole = "", mark, decimals = ""] = match;
  const either = decimals.length === 3 && whole.length <= 3 && !whole.startsWith("0");
  if (mark === ",") evidence[either ? "commaBeforeThree" : "decimalComma"] += 1;
  else evidence[either ? "pointBeforeThree" : "decimalPoint"] += 1;
}

/**
 * The marks of a column from what all its numbers show: one reading, or the two that remain possible.
 *
 * `1,234` is a group where a point stands before decimals elsewhere, a decimal where a comma does. Where nothing tells, both are given.
 */
export function marksOf(evidence: MarkEvidence): readonly NumberMarks[] {
  const { decimalPoint, decimalComma, commaBeforeThree, pointBeforeThree } = evidence;
  const comma: NumberMarks = { decimal: ",", grouped: true };
  if (decimalPoint > 0 && decimalComma === 0) return [POINT];
  if (decimalComma > 0 && decimalPoint === 0) return [comma];
  if (commaBeforeThree > 0 && pointBeforeThree === 0) return [POINT, comma];
  if (pointBeforeThree > 0 && commaBeforeThree === 0) return [comma, POINT];
  return [POINT];
}
