import { define, FLAG, SHARE } from "./assumption";

/** Weeks of a year of transition. */
const SOME_WEEKS = { min: 0, max: 52 } as const;

/** How a plan is carried out: what is known when, who leaves meanwhile, how work is handed over. */
export const TRANSITION = [
  define("announcementWeek", 4, "weeks", { min: 0, max: 26 }, "practice", "2026"),
  define("tension", 1.5, "ratio", { min: 1, max: 4 }, "migration-scenario", "2026"),
  define("afterFreeze", 2.5, "ratio", { min: 1, max: 4 }, "migration-scenario", "2026"),
  define("surge", 0.04, "share", { min: 0, max: 0.8 }, "migration-scenario", "2026"),
  define("surgeWeeks", 12, "weeks", SOME_WEEKS, "migration-scenario", "2026"),
  define("transferWeeks", 4, "weeks", SOME_WEEKS, "practice", "2026"),
  define("transferHours", 8, "h", { min: 0, max: 2000 }, "practice", "2026"),
  define("trainerHours", 40, "h", { min: 0, max: 2000 }, "practice", "2026"),
  define("waveGap", 6, "weeks", SOME_WEEKS, "practice", "2026"),
  define("providerHires", 5, "FTE", { min: 0, max: 100_000 }, "practice", "2026"),
  define("providerHiresShare", 0.25, "share", SHARE, "practice", "2026"),
  define("borrowedHeads", 0, "FTE", { min: 0, max: 10_000 }, "method", "2026"),
  define("borrowedSlower", 1.2, "ratio", { min: 1, max: 5 }, "migration-scenario", "2026"),
  define("transitionOvertime", 0, "h", { min: 0, max: 2 }, "method", "2026"),
  define("transitionInCash", 0, "yes=1", FLAG, "method", "2026"),
] as const;
