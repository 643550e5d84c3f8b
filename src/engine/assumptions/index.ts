export type { AssumptionDefinition, AssumptionSource, AssumptionUnit } from "./assumption";
export { ACCOUNTS_TOTAL, assumptionBook } from "./book";
export type { AssumptionBook, ResolvedAssumption } from "./book";
export { ASSUMPTIONS, findAssumption } from "./registry";
export type { AssumptionKey } from "./registry";
