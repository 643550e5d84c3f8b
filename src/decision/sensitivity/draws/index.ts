export { drawsOf } from "./draws";
export type { Draws } from "./draws";
export { flowConfidence } from "./flow-confidence";
export type { FlowConfidence } from "./flow-confidence";
export { drawnSavings, portfolioConfidence } from "./portfolio-confidence";
