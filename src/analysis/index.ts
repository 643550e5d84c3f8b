export { Cancelled, DRAWS } from "./analyse";
export type { Analyse, Progress, RunContext } from "./analyse";
export { criterionOf, swingsOf } from "./criteria";
export * from "./figure";
export * from "./recommendation";
export { analyse } from "./run";
export { ENGINE_VERSION } from "./version";
