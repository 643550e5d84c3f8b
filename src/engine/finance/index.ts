export { growthIn, horizon, levelFactor, volumeIn, volumeLevel } from "./horizon";
export type { Horizon } from "./horizon";
export { netPresentValue } from "./net-present-value";
export type { TimedAmount } from "./net-present-value";
export { payback } from "./payback";
export type { Payback } from "./payback";
export { breakEvenPrice, breakEvenVolume } from "./break-even";
export type { BreakEvenVolume, OneOffTerms } from "./break-even";
