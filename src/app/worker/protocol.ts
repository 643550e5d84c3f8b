import type { Progress, Recommendation } from "../../decision";
import type { Weeks } from "../../engine/quantities";
import type { Inputs } from "../../engine/records";

/** What the pane asks of the worker. One question a worker at a time; giving up ends the worker. */
export interface Question {
  readonly kind: "analyse";
  readonly inputs: Inputs;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly seed: number;
  /** How many weeks of the plan are simulated; 0: none. */
  readonly simulatedWeeks: Weeks;
}

/** What the worker says: how far it is, and at last the answer or why there is none. */
export type Answer =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "answer"; readonly recommendation: Recommendation }
  | { readonly kind: "failure"; readonly name: string; readonly detail: string };
