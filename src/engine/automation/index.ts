export { automationCost } from "./automation-cost";
export type { ResolvedMeans, ToolPrice } from "./automation-cost";
export { netContainment, residualHandling } from "./containment";
export type { ResidualTerms } from "./containment";
