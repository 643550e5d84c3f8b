export type { AssumptionDefinition, AssumptionSource, AssumptionUnit } from "./assumption";
export { assumptionsOf } from "./assumptions";
export type { Assumptions, ResolvedAssumption } from "./assumptions";
export { ACCOUNTS_TOTAL, ASSUMPTIONS, defaultOf, findAssumption } from "./registry";
export type { AssumptionKey, AssumptionName, ValueOf } from "./registry";
