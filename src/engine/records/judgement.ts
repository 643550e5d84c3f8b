import type { IsoDate } from "./overhead";

export type Grade = "measured" | "estimated" | "default";

/** A row of the table Assumptions: a named value with where it comes from. */
export interface AssumptionRecord {
  readonly row: number;
  readonly key: string;
  readonly value: number;
  readonly unit?: string;
  readonly source?: string;
  readonly date?: string;
  readonly grade?: Grade;
}

/** A row of the table Weights: how much the swing of a criterion from worst to best matters, 0 to 100. */
export interface WeightRecord {
  readonly row: number;
  readonly criterion: string;
  readonly swing: number;
}

/** A row of the table Decisions: what people decided, kept across runs. */
export interface DecisionRecord {
  readonly row: number;
  readonly flow: string;
  readonly recommended?: string;
  readonly decided?: string;
  readonly reason?: string;
  readonly by?: string;
  readonly on?: IsoDate;
}
