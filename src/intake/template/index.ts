export type { Entry, Row } from "./entry";
export { templatePlan } from "./template-plan";
export type { TemplateRequest } from "./template-plan";
