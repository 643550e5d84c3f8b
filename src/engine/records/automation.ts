import type {
  Fraction,
  Money,
  MoneyPerContact,
  MoneyPerMonth,
  MoneyPerYear,
  Months,
  Ratio,
  Seconds,
} from "../quantities";
import type { Key } from "./key";

/** Which contacts a tool is paid for: those it claims to have settled, or those that do not come back. */
export type ResolvedMeans = "claimed" | "net";

/** A tool that answers contacts without people, as a row of the table Automation states it. */
export interface AutomationRecord {
  readonly row: number;
  /** Absent: the tool may serve every flow. */
  readonly flow?: string;
  readonly tool: string;
  /** Share of contacts that the tool may take; all where absent. */
  readonly eligible?: Fraction;
  /** Share of those that it claims to settle. */
  readonly claimed: Fraction;
  /** Share of those settled that come back. */
  readonly again?: Fraction;
  /** Handling time that the contained contacts would take. */
  readonly containedHandling?: Seconds;
  /** Time to take over a contact that the tool tried in vain. */
  readonly handover?: Seconds;
  readonly price: MoneyPerContact;
  readonly licence?: MoneyPerMonth;
  readonly build?: Money;
  readonly run?: MoneyPerYear;
  readonly resolved?: ResolvedMeans;
  readonly rampMonths?: Months;
  readonly indexation?: Ratio;
  readonly keys: { readonly tool: Key; readonly flow: Key | undefined };
}
