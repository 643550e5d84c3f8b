import type { MoneyPerYear } from "../quantities";
import type { Key } from "./key";

export type OverheadDriver = "perFte" | "perSeat" | "perContact" | "perMinute" | "payrollShare";

/** A calendar date as `YYYY-MM-DD`. */
export type IsoDate = string;

/** Whether a cost ends when the work leaves: at once, never, or from a date (the end of a lease). */
export type Avoidable =
  { readonly kind: "yes" } | { readonly kind: "no" } | { readonly kind: "from"; readonly date: IsoDate };

/** A yearly cost beside the team, as a row of the table Overheads states it. */
export interface OverheadRecord {
  readonly row: number;
  readonly item: string;
  /** The whole yearly cost; the driver says how it is shared out to the flows. */
  readonly annualCost: MoneyPerYear;
  readonly driver: OverheadDriver;
  readonly avoidable: Avoidable;
  /** Absent: the cost belongs to every flow. */
  readonly flow?: string;
  readonly keys: { readonly flow: Key | undefined };
}
