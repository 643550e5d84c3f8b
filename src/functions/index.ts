export { helpPage } from "./help-page";
export { HostedRefusal, hostFunctions } from "./host-functions";
export type { HostedFunction, HostedParameter } from "./host-functions";
export { functionsJson, helpPageName } from "./functions-json";
export type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "./functions-json";
export { referenceMarkdown } from "./reference-page";
export { calendarDay } from "./calendar-day";
export { registerFunctions } from "./register-functions";
export type { FunctionRegistry } from "./register-functions";
