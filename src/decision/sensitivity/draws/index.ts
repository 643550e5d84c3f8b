export { flowConfidence } from "./flow-confidence";
export type { FlowConfidence } from "./flow-confidence";
export { drawsOf } from "./draws";
export type { UncertainParameter } from "./draws";
export { portfolioConfidence } from "./portfolio-confidence";
