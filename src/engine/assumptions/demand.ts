import { CLOCK, define, SHARE } from "./assumption";

/** Demand, service and staffing. */
export const DEMAND = [
  define("opens", 9, "clock", CLOCK, "practice", "2026"),
  define("closes", 18, "clock", CLOCK, "practice", "2026"),
  define("serviceTarget", 0.8, "share", { min: 0, max: 1, openMin: true, openMax: true }, "practice", "2026"),
  define("answerTime", 20, "s", { min: 0, max: 86_400 }, "practice", "2026"),
  define("intervalFloor", 0.5, "share", { min: 0, max: 1, openMax: true }, "practice", "2026"),
  define("answerTimeChat", 60, "s", { min: 0, max: 86_400 }, "practice", "2026"),
  define("deadline", 8, "h", { min: 0, max: 8760, openMin: true }, "practice", "2026"),
  define("concurrency", 1, "count", { min: 1, max: 5 }, "practice", "2026"),
  define("unmetDemand", 0, "share", { min: 0, max: 1, openMax: true }, "method", "2026"),
  define("unmetFrom", 8, "clock", CLOCK, "practice", "2026"),
  define("unmetTo", 22, "clock", CLOCK, "practice", "2026"),
  define("growth", 0, "ratio", { min: -0.9, max: 2 }, "method", "2026"),
  define("volumeUncertainty", 0.1, "ratio", { min: 0, max: 5 }, "practice", "2026"),
  define("maxOccupancy", 0.9, "share", { min: 0.1, max: 1 }, "practice", "2026"),
  define("deferrableOccupancy", 0.9, "share", { min: 0.1, max: 1 }, "practice", "2026"),
  define("idleUse", 0.7, "share", SHARE, "practice", "2026"),
  define("presence", 1, "count", { min: 0, max: 10 }, "practice", "2026"),
  define("seasonsMost", 12, "count", { min: 1, max: 12 }, "method", "2026"),
  define("longShift", 7, "h", { min: 1, max: 12 }, "labour-code", "2026"),
  define("shortShift", 4, "h", { min: 1, max: 12 }, "practice", "2026"),
  define("redialShare", 0, "share", SHARE, "method", "2026"),
  define("firstContactResolution", 0.75, "share", { min: 0, max: 1, openMin: true }, "practice", "2026"),
] as const;
