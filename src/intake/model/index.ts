export type { ModelIssue } from "./json-value";
export { readPortfolioCase } from "./read-portfolio-case";
export { readTransitionCase } from "./read-transition-case";
