import type { Hours, People } from "../../engine/quantities";
import type { WeekSpan } from "../../engine/transition";

/** Help beyond what the assumptions give. */
export interface Help {
  readonly span: WeekSpan;
  readonly heads: People;
  /** A week and head. */
  readonly overtime: Hours;
}
