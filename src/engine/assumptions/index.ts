export type { AssumptionDefinition, AssumptionSource, AssumptionUnit } from "./assumption";
export { ACCOUNTS_TOTAL, assumptionsOf } from "./assumptions";
export type { Assumptions, ResolvedAssumption } from "./assumptions";
export { ASSUMPTIONS, findAssumption } from "./registry";
export type { AssumptionKey } from "./registry";
