/** What may be wrong with one cell. */
export const CELL_CODES = [
  "missing-value",
  "error-cell",
  "not-text",
  "number-as-text",
  "not-a-number",
  "not-whole",
  "out-of-range",
  "percent-as-whole",
  "not-a-choice",
  "time-as-text",
  "hour-as-number",
  "not-a-time",
  "not-a-half-hour",
  "date-as-text",
  "not-a-date",
  "not-a-month",
  "days-became-date",
  "not-days",
  "not-hours",
] as const;

/** What may be wrong with a table or its headers. */
export const TABLE_CODES = [
  "missing-table",
  "empty-table",
  "too-many-flows",
  "table-twice",
  "missing-column",
  "doubled-column",
  "unit-mismatch",
  "column-unread",
] as const;

/** What may be wrong with a source that is mapped to a table. */
export const SOURCE_CODES = [
  "source-gone",
  "source-moved",
  "two-sources",
  "total-not-sum",
  "summary-row",
  "read-on",
  "rows-unread",
  "source-rows",
  "ranges-differ",
  "talk-as-handling",
  "handled-as-offered",
  "name-by-channel",
  "currency-assumed",
  "nearly-a-table",
  "months-paid",
  "days-paid",
  "part-of-year",
  "parts-summed",
  "price-of-several",
  "no-value",
  "column-unused",
] as const;

/** What may contradict itself between cells, rows and tables. */
export const CROSS_CODES = [
  "doubled-name",
  "doubled-row",
  "total-as-row",
  "unknown-flow",
  "unknown-profile",
  "unknown-pool",
  "unknown-assumption",
  "unknown-criterion",
  "unknown-law",
  "law-unknown",
  "law-last-known",
  "dates-reversed",
  "assumption-range",
  "profile-sum",
  "profile-outside-hours",
  "closes-before-opens",
  "missing-volume",
  "volume-conflict",
  "volumes-incomplete",
  "volumes-mixed",
  "missing-salary",
  "two-salaries",
  "no-agents",
  "pool-without-team",
  "concurrency-not-chat",
  "tool-leaves-nothing",
  "unmet-never-closed",
  "unmet-written",
  "period-written",
  "prospecting-consent",
  "reason-missing",
  "hours-miss-demand",
  "capacity-below-commitment",
  "tier-twice",
  "tier-gap",
  "tiers-disagree",
  "offer-expired",
  "fte-month-without-hours",
  "fixed-fee-missing",
  "depends-on-error",
  "unusual-value",
  "below-minimum-wage",
  "worked-above-paid",
  "no-productive-time",
  "unusual-productive-time",
  "work-beyond-limit",
  "team-not-work",
  "price-not-work",
  "commitment-above-volume",
  "capacity-below-volume",
  "set-up-above-bill",
  "offer-far-from-inside",
  "supervisor-below-agent",
  "loaded-below-gross",
  "growth-over-horizon",
  "copied-row",
] as const;

export type CellCode = (typeof CELL_CODES)[number];
export type TableCode = (typeof TABLE_CODES)[number];
export type CrossCode = (typeof CROSS_CODES)[number];
export type SourceCode = (typeof SOURCE_CODES)[number];

/** Every fault the intake can name. A closed set: tests show each of them, and programs may rely on them. */
export type IssueCode = CellCode | TableCode | SourceCode | CrossCode;

export const ISSUE_CODES: readonly IssueCode[] = [...CELL_CODES, ...TABLE_CODES, ...SOURCE_CODES, ...CROSS_CODES];
