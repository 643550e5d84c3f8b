/** Columns of the sheet, 0-based, after a margin; the table of flows sets them and everything else stands on them. */
export const AT = {
  number: 1,
  flow: 2,
  decision: 3,
  pattern: 4,
  share: 5,
  provider: 6,
  logic: 7,
  asIs: 8,
  optimised: 9,
  cost: 10,
  saving: 11,
  savingShare: 12,
  score: 13,
  confidence: 14,
  reason: 15,
  turningPoint: 16,
} as const;

/** Widths in characters, margin first. */
export const WIDTHS = [2, 5, 25, 15, 22, 11, 16, 15, 13, 13, 14, 13, 10, 9, 12, 42, 28];

/** Blocks begin after the margin and are this wide. */
export const FIRST = 1;
export const WIDTH = 16;
