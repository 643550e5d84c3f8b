export type { ModelIssue } from "./json-value";
export { readTransitionCase } from "./read-transition-case";
