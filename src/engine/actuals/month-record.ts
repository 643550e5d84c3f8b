import type { Contacts, Fraction, Money, MoneyPerUnit, Seconds, Units } from "../quantities";
import type { Key } from "../records";
import type { Pricing } from "../records";

/** A month of a flow at a provider as it was planned when the contract was signed. */
export interface PlannedMonth {
  /** `YYYY-MM`. */
  readonly period: string;
  readonly flow: string;
  readonly key: Key;
  readonly contacts: Contacts;
  readonly handling: Seconds;
  readonly units: Units;
  readonly price: MoneyPerUnit;
  readonly bill: Money;
  /** Cost inside that has not ended yet. */
  readonly inside: Money;
  readonly steering: Money;
  /** What the flow cost before. */
  readonly baseline: Money;
  readonly serviceTarget?: Fraction;
  readonly pricing: Pricing;
}

/** The same month as it came. What is absent is taken as planned, and said. */
export interface ActualMonth {
  readonly contacts: Contacts;
  readonly serviceLevel?: Fraction;
  readonly handling?: Seconds;
  readonly units: Units;
  /** Absent: the bill over the units. */
  readonly price?: MoneyPerUnit;
  readonly bill: Money;
  readonly inside?: Money;
  readonly steering?: Money;
}

/** A month planned and come. */
export interface MonthPair {
  readonly planned: PlannedMonth;
  readonly actual: ActualMonth;
}
