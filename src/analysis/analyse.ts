import type { Inputs } from "../engine/records";
import type { Recommendation } from "./recommendation";

/** How far a run is, for whoever waits. */
export interface Progress {
  readonly stage: "demand" | "staffing" | "options" | "decision" | "confidence";
  /** 0 to 1 over the whole run. */
  readonly done: number;
}

/** What a run needs beside the inputs: the engine knows no clock, no chance, and asks whether to go on. */
export interface RunContext {
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly seed: number;
  readonly report?: (progress: Progress) => void;
  /** True when the user no longer wants the answer; asked often. */
  readonly cancelled?: () => boolean;
}

/** The user no longer wanted the answer. Not a fault. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** The analysis: records in, a recommendation out. */
export type Analyse = (inputs: Inputs, context: RunContext) => Recommendation;
