export type { Entry, Row } from "./entry";
export { pageHeading } from "./page-heading";
export { templateSheets } from "./template-sheets";
export { templatePlan } from "./template-plan";
export type { TemplateRequest } from "./template-plan";
