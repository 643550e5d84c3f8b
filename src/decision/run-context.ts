import { weeks } from "../engine/quantities";
import type { Fraction, Weeks } from "../engine/quantities";
import type { Inputs } from "../engine/records";
import type { Recommendation } from "./recommendation";

/** How far a run is, for whoever waits. */
export interface Progress {
  readonly stage: "demand" | "staffing" | "options" | "decision" | "confidence" | "simulation" | "scenarios";
  /** 0 to 1 over the whole run. */
  readonly done: Fraction;
}

/** What a run needs beside the inputs: the engine knows no clock, no chance, and asks whether to go on. */
export interface RunContext {
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where the draws begin: the same seed, the same draws. */
  readonly seed: number;
  /** How many for the confidence; none where it is absent or 0. */
  readonly draws?: number;
  /** Whether to ask what other worlds would make of the decisions: scenarios, prices by volumes, what moves the saving most. */
  readonly scenarios?: boolean;
  /** Whether to lay out the way to the recommended plan week by week. */
  readonly transition?: boolean;
  /** How many weeks of the recommended plan are simulated, call by call; none where it is absent or 0. */
  readonly simulatedWeeks?: Weeks;
  readonly report?: (progress: Progress) => void;
  /** True when the user no longer wants the answer; asked often. */
  readonly cancelled?: () => boolean;
}

/** How many draws a run makes: a probability is then told to about one point. */
export const DRAWS = 2000;

/** How many weeks are simulated where the pane is asked to: the service of a thousand calls a week is then known to less than a point. */
export const SIMULATED_WEEKS = weeks(100);

/** The user no longer wanted the answer. Not a fault. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

/** The analysis: records in, a recommendation out. */
export type Analyse = (inputs: Inputs, context: RunContext) => Recommendation;
