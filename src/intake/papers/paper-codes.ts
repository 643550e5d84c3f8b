/** What may be wrong with a filled pricing grid beside what may be wrong with any table. */
const GRID_CODES = [
  "currency-mismatch",
  "tax-included",
  "line-changed",
  "unknown-line",
  "tier-price-rises",
  "price-zero",
  "language-missing",
  "grid-mark-mismatch",
  "definition-missing",
  "answer-missing",
  "must-refused",
  "grid-superseded",
  "grid-twice",
] as const;

/** What may be wrong with the marks of a tender. */
const TENDER_CODES = ["interest-declared", "assessors-disagree", "weights-sum"] as const;

/** What may be wrong with the months that came. */
const ACTUALS_CODES = [
  "month-not-planned",
  "handled-above-contacts",
  "price-derived",
  "handling-time-missing",
  "inside-cost-missing",
  "steering-missing",
] as const;

/** Every fault of a paper that comes back, beside those of the input tables. A closed set: programs may rely on them. */
export const PAPER_CODES = [...GRID_CODES, ...TENDER_CODES, ...ACTUALS_CODES] as const;
export type PaperCode = (typeof PAPER_CODES)[number];
