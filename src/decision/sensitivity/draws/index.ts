export { flowConfidence } from "./flow-confidence";
export type { FlowConfidence } from "./flow-confidence";
export { futuresOf } from "./futures";
export type { UncertainParameter } from "./futures";
export { portfolioConfidence } from "./portfolio-confidence";
