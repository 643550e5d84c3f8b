import type { ContactsPerYear, Fte, Money, MoneyPerYear, Ratio, UnitsPerYear } from "../engine/quantities";
import type { LimitName } from "../engine/records";
import type { DecisionLabel } from "./facts";

/** What a plan costs and uses. */
export interface PlanTotals {
  readonly cost: MoneyPerYear;
  /** Against the inside as it could be run. */
  readonly saving: MoneyPerYear;
  /** Paid once at the start and to people who part. */
  readonly once: Money;
  /** People who part beyond those who leave anyhow. */
  readonly leaving: Fte;
  readonly providers: number;
}

/** A limit of the table, with what the plans use of it and what it costs. */
export interface LimitAnswer {
  readonly row: number;
  readonly limit: LimitName;
  /** As written; null where the limit is about the whole plan. */
  readonly appliesTo: string | null;
  /** Null where the limit takes none. */
  readonly value: number | null;
  readonly why: string | null;
  /** What the plan decided flow by flow uses of it, in the limit's measure; null where it has none. */
  readonly usedFlowByFlow: number | null;
  readonly isKeptFlowByFlow: boolean;
  /** The same of the plan within the limits; null where there is none. */
  readonly used: number | null;
  /** What the plan within the limits costs more a year than the best plan without this one, less what skill is worth; null where there is none. */
  readonly price: MoneyPerYear | null;
  /** Whether it is of those that no plan was found to keep together. */
  readonly isInConflict: boolean;
}

/** A flow that the plan within the limits decides otherwise. */
export interface ChangedFlow {
  readonly row: number;
  readonly flow: string;
  readonly from: DecisionLabel;
  readonly to: DecisionLabel;
  /** What the flow costs a year as recommended, and within the limits. */
  readonly costFrom: MoneyPerYear;
  readonly costTo: MoneyPerYear;
}

/** What a provider has in the plan within the limits. */
export interface ProviderUse {
  readonly provider: string;
  readonly flows: readonly string[];
  readonly units: UnitsPerYear;
  readonly contacts: ContactsPerYear;
  readonly spend: MoneyPerYear;
  /** Of all that providers bill. */
  readonly share: Ratio;
}

/** The plan over all flows within the limits of the table, beside the one decided flow by flow. */
export interface LimitedPlan {
  /** Whether every plan over the options looked at was tried. */
  readonly isProven: boolean;
  readonly flowByFlow: PlanTotals;
  /** Null where no plan was found that keeps to all limits. */
  readonly plan: PlanTotals | null;
  readonly limits: readonly LimitAnswer[];
  readonly moved: readonly ChangedFlow[];
  readonly providers: readonly ProviderUse[];
}
