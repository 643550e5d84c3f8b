export { recommendationPlan } from "./recommendation-plan";
export type { ReportContext, UserTable } from "./report-context";
export { runJson } from "./run-json";
export type { RunJson } from "./run-json";
export { summaryText } from "./summary-text";
export { inputsJson, sourcesJson } from "./sources-json";
