import { define, FLAG, NON_NEGATIVE, POSITIVE, SHARE } from "./assumption";

const SPREAD = { min: 0, max: 2 } as const;

/** The horizon, the discount rate, the vetoes and the thresholds of the decision. */
export const JUDGEMENT = [
  define("horizonMonths", 36, "months", { min: 1, max: 240 }, "contract-guide", "2026", "estimated"),
  define("discountRate", 0.08, "ratio", { min: 0, max: 1 }, "practice", "2026"),
  define("lawDate", 0, "date", { min: 0, max: 73_050 }, "method", "2026"),
  define("lawLastKnown", 0, "yes=1", FLAG, "method", "2026"),
  define("vetoMinFte", 2, "FTE", NON_NEGATIVE, "method", "2026"),
  define("vetoMinFteShared", 0.3, "FTE", NON_NEGATIVE, "method", "2026"),
  define("vetoUncertainty", 0.5, "ratio", POSITIVE, "method", "2026"),
  define("vetoWeeks", 26, "weeks", POSITIVE, "method", "2026"),
  define("vetoUndocumented", 0.5, "share", SHARE, "method", "2026"),
  define("tooClose", 0.02, "share", SHARE, "method", "2026"),
  define("specialisationScore", 50, "count", { min: 0, max: 100 }, "method", "2026"),
  define("specialisationPremium", 0.1, "share", SHARE, "method", "2026"),
  define("keepBelow", 0.05, "share", SHARE, "method", "2026"),
  define("leaveAbove", 0.95, "share", SHARE, "method", "2026"),
  define("spreadMeasured", 0.05, "ratio", SPREAD, "method", "2026"),
  define("spreadEstimated", 0.15, "ratio", SPREAD, "method", "2026"),
  define("spreadDefault", 0.3, "ratio", SPREAD, "method", "2026"),
  define("spreadGrowth", 0.02, "ratio", SPREAD, "practice", "2026"),
  define("spreadRates", 0.01, "ratio", SPREAD, "practice", "2026"),
  define("freedHourValue", 0, "money/h", NON_NEGATIVE, "method", "2026"),
  define("redeployment", 0, "share", SHARE, "method", "2026"),
] as const;
