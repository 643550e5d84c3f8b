export type { Entry, Row } from "./entry";
export { inputSheets } from "./input-sheets";
export { tableName } from "./table-block";
export { templatePlan } from "./template-plan";
export type { TemplateRequest } from "./template-plan";
