import type { PlanOption } from "../portfolio-case";

/** A column of a flow's option, wherever it stands in a state. */
export interface OptionColumn {
  readonly place: number;
  readonly option: PlanOption | undefined;
  readonly column: number;
}
