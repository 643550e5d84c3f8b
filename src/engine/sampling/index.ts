export { normalCdf, normalQuantile } from "./normal";
export { lognormal, normalDraws } from "./normal-draws";
export { bestShares, informationValue, mean, quantile, weighDraws, worstMean } from "./weigh-draws";
export type { WeighedDraws } from "./weigh-draws";
