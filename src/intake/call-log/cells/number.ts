/** How the marks inside the numbers of a column are meant. */
export interface NumberMarks {
  /** The mark before the decimals. */
  readonly decimal: "." | ",";
  /** Whether the other mark, a space or an apostrophe may stand between groups of three. */
  readonly grouped: boolean;
}

const PLAIN = /^[+-]?\d+(?:\.\d+)?$/;
const COMMA = /^[+-]?\d+(?:,\d+)?$/;
/** Groups of three after the first: 1,234 · 1.234.567 · 1 234. */
const GROUPED = /^[+-]?\d{1,3}(?:([.,\u00A0\u202F '’])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;

/** Number of a text under the marks of its column; null where it is none. */
export function parseNumber(text: string, { decimal, grouped }: NumberMarks): number | null {
  if (decimal === "." && PLAIN.test(text)) return Number(text);
  if (decimal === "," && COMMA.test(text)) return Number(text.replace(",", "."));
  if (!grouped || !GROUPED.test(text)) return null;
  const bare = text.replace(decimal === "." ? /[,\u00A0\u202F '’]/g : /[.\u00A0\u202F '’]/g, "").replace(",", ".");
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
  const point: NumberMarks = { decimal: ".", grouped: true };
  const comma: NumberMarks = { decimal: ",", grouped: true };
  if (decimalPoint > 0 && decimalComma === 0) return [point];
  if (decimalComma > 0 && decimalPoint === 0) return [comma];
  if (commaBeforeThree > 0 && pointBeforeThree === 0) return [point, comma];
  if (pointBeforeThree > 0 && commaBeforeThree === 0) return [comma, point];
  return [point];
}
