export type { ModelIssue } from "./json-value";
export { readPortfolioCase } from "./read-portfolio-case";
export { readSimulationCase } from "./read-simulation-case";
export { readTransitionCase } from "./read-transition-case";
