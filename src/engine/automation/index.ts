export { automationCost, resolutionCost } from "./automation-cost";
export type { ToolPrice } from "./automation-cost";
export { netContainment, residualHandling } from "./containment";
export type { ResidualTerms } from "./containment";
export { statedContainedHandling, statedContainment, toolsFor } from "./tool-terms";
export type { ToolTerms } from "./tool-terms";
