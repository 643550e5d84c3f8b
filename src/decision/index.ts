export { Cancelled, DRAWS } from "./run-context";
export type { Analyse, Progress, RunContext } from "./run-context";
export { swingsOf } from "./case/criteria";
export type * from "./facts";
export type * from "./recommendation";
export type * from "./what-if-facts";
export { analyse } from "./analyse";
export { ENGINE_VERSION } from "./version";
