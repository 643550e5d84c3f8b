import type { Progress, Recommendation } from "../decision";
import type { Weeks } from "../engine/quantities";
import type { Inputs } from "../engine/records";

/** What an analysis is asked with, beside the inputs. */
export interface AnalysisRequest {
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly seed: number;
  /** How many weeks of the plan are simulated, call by call; none where it is absent. */
  readonly simulatedWeeks?: Weeks;
  readonly report: (progress: Progress) => void;
  /** Aborted when the user no longer wants the answer. */
  readonly signal: AbortSignal;
}

/** Who does the analysis: the same thread headless, a worker in the pane. Rejects with `Cancelled` when aborted. */
export interface Analyst {
  analyse(inputs: Inputs, request: AnalysisRequest): Promise<Recommendation>;
}
