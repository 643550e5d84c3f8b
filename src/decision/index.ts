export { Cancelled, DRAWS } from "./run-context";
export type { Analyse, Progress, RunContext } from "./run-context";
export { criterionOf, swingsOf } from "./criteria";
export * from "./figure";
export * from "./recommendation";
export { analyse } from "./analyse";
export { ENGINE_VERSION } from "./version";
