export { recommendationPlan } from "./recommendation-plan";
export type { ReportContext, UserTable } from "./report-context";
export { actualsJson } from "./papers/actuals-json";
export { gridsJson } from "./papers/grids-json";
export { tenderJson } from "./papers/tender-json";
export { runJson } from "./run-json";
export type { RunJson } from "./run-json";
export { summaryText } from "./summary-text";
export { inputsJson, sourcesJson } from "./sources-json";
