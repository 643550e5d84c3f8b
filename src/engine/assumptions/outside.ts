import { define, FLAG, PREMIUM, SHARE, WEEKS } from "./assumption";

/** Providers' terms where an offer leaves them blank, and what leaving costs the client. */
export const OUTSIDE = [
  define("hoursPerFteMonth", 135, "h/month", { min: 1, max: 744 }, "price-pages", "2026-01-29"),
  define("offerSetUp", 10000, "money", { min: 0, max: 1e12 }, "practice", "2026"),
  define("offerTraining", 35, "h", { min: 0, max: 2000 }, "practice", "2026"),
  define("handlingTimeRatio", 1, "ratio", { min: 0.2, max: 5 }, "method", "2026"),
  define("repeatContacts", 0, "share", SHARE, "method", "2026"),
  define("outcomeRatio", 1, "ratio", { min: 0, max: 10 }, "method", "2026"),
  define("offerIndexation", 0, "ratio", { min: -0.2, max: 0.5 }, "method", "2026"),
  define("wageGrowth", 0, "ratio", { min: -0.2, max: 0.5 }, "method", "2026"),
  define("governanceShare", 0.05, "share", SHARE, "practice", "2026"),
  define("governanceShareAbroad", 0.08, "share", SHARE, "practice", "2026"),
  define("offerRampUpWeeks", 8, "weeks", WEEKS, "learning-study", "2016"),
  define("offerRampUpStart", 0.6, "share", { min: 0.05, max: 1 }, "learning-study", "2016"),
  define("offerRampUpTime", 5, "weeks", { min: 0.1, max: 520 }, "learning-study", "2016"),
  define("parallelRunWeeks", 4, "weeks", WEEKS, "practice", "2026"),
  define("parallelRunShare", 0.5, "share", SHARE, "practice", "2026"),
  define("noticeMonths", 3, "months", { min: 0, max: 120 }, "practice", "2026"),
  define("exitShare", 0.12, "share", SHARE, "practice", "2026"),
  define("exitProbability", 0.25, "share", SHARE, "practice", "2026"),
  define("bonusMalusExpected", 0, "share", { min: -1, max: 1 }, "method", "2026"),
  define("allUnitsTiers", 0, "yes=1", FLAG, "practice", "2026"),
  define("overflowPremium", 0.3, "share", PREMIUM, "practice", "2026"),
  define("talkShare", 1, "share", { min: 0, max: 1, openMin: true }, "method", "2026"),
  define("recoverableTax", 1, "share", SHARE, "practice", "2026"),
  define("salesTax", 0.2, "share", SHARE, "labour-code", "2026"),
] as const;
