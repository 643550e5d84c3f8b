import type { CostComponent, DriverName } from "../engine/cost";
import type { Refusal } from "../engine/offers";
import type {
  ContactsPerYear,
  Fraction,
  Fte,
  Hours,
  MoneyPerContact,
  MoneyPerUnit,
  MoneyPerYear,
  Points,
  Ratio,
  Weeks,
  Years,
} from "../engine/quantities";
import type { TargetPeriod } from "../engine/records";
import type { WindowName } from "../engine/splitting";

/**
 * What the decision knows and somebody may be told: computed values under the name of what they say, never a sentence. `report/explanation` says each, in
 * either language, the same in the pane, on the sheets, in the terminal and in a cell.
 */

/** Which part of a flow leaves. */
export type SplitFact =
  | { readonly kind: "full" | "covered" | "peakBase" | "commitmentBase" | "overflow" | "closedHours" }
  | { readonly kind: "window" | "closedHoursOf"; readonly window: WindowName }
  /** The stretch of the day that gains most, in hours after midnight. */
  | { readonly kind: "bestWindow"; readonly from: Hours; readonly to: Hours }
  /** What exceeds the load that this share of open time stays below. */
  | { readonly kind: "peak"; readonly quantile: Fraction }
  | { readonly kind: "peakShare" | "share"; readonly share: Fraction }
  | { readonly kind: "andClosedHours"; readonly option: SplitFact }
  /** A tool before people, who are all inside; and before an option of the rest. */
  | { readonly kind: "automation"; readonly tool: string }
  | { readonly kind: "withTool"; readonly tool: string; readonly option: SplitFact };

/** An option of a flow: as it stands, as it could be run, or a part that leaves. */
export type OptionFact = SplitFact | { readonly kind: "asIs" | "optimised" };

/** Why a flow may not leave, whatever it would save, with the measured value that raises the veto. */
export type Veto = { readonly kind: "veto" } & (
  | { readonly veto: "know-how"; readonly weeks: Weeks; readonly undocumented: Fraction }
  | { readonly veto: "volume-too-small"; readonly fte: Fte }
  | { readonly veto: "volume-too-uncertain"; readonly uncertainty: Ratio }
  | { readonly veto: "data-location"; readonly place: string }
  | { readonly veto: "no-capable-provider" }
);

export type VetoCode = Veto["veto"];

/** A reason that names nothing but itself. */
interface PlainReason {
  readonly kind: "noVolume" | "noOffer" | "noTeam" | "unmetNoOffer" | "prospecting";
}

/** A reason that is an amount of money a year; above 0, the kind says which way it goes. */
interface AmountReason {
  readonly kind: "skillPays" | "outcome" | "stranded" | "commitment" | "scheduling" | "understaffed" | "lostInside";
  readonly amount: MoneyPerYear;
}

/** A reason that speaks of the option that is best or nearest, and of an amount a year. */
interface OptionReason {
  readonly kind: "dearer" | "vetoCost" | "lostOutside";
  readonly provider: string;
  readonly option: SplitFact;
  readonly amount: MoneyPerYear;
}

/** Why a decision is as it is. */
export type Reason =
  | PlainReason
  | AmountReason
  | OptionReason
  | (Omit<OptionReason, "kind"> & { readonly kind: "tooClose"; readonly margin: Fraction })
  /** `share` is of the inside as it could be run. */
  | { readonly kind: "saves"; readonly provider: string; readonly amount: MoneyPerYear; readonly share: Ratio }
  | { readonly kind: "skill" | "retention"; readonly score: Points }
  | { readonly kind: "idle" | "idlePart"; readonly occupancy: Fraction }
  /** Hours that shifts cover for each hour needed. */
  | { readonly kind: "fit"; readonly fit: Ratio }
  | { readonly kind: "rounded"; readonly share: Ratio; readonly amount: MoneyPerYear }
  | { readonly kind: "easierDefinition"; readonly provider: string }
  /** What holding the target in each half-hour would cost more. */
  | { readonly kind: "targetPeriod"; readonly period: TargetPeriod; readonly amount: MoneyPerYear }
  | { readonly kind: "otherPeriod"; readonly provider: string; readonly period: TargetPeriod }
  | { readonly kind: "promised"; readonly provider: string; readonly target: Fraction; readonly promised: Fraction }
  /** `share` is of the draws. */
  | { readonly kind: "rivalKeep"; readonly share: Fraction }
  | { readonly kind: "rival"; readonly share: Fraction; readonly provider: string; readonly option: SplitFact }
  | { readonly kind: "refused"; readonly provider: string; readonly why: Refusal }
  | { readonly kind: "unmet" | "unmetOpened"; readonly contacts: ContactsPerYear }
  | {
      readonly kind: "unmetServed";
      readonly provider: string;
      readonly contacts: ContactsPerYear;
      readonly amount: MoneyPerYear;
    }
  | {
      readonly kind: "unmetPrice";
      readonly provider: string;
      readonly contacts: ContactsPerYear;
      readonly amount: MoneyPerYear;
      /** The worth of a contact from which it pays. */
      readonly each: MoneyPerContact;
    }
  /** `share` is of the profile. */
  | { readonly kind: "outsideHours"; readonly share: Fraction };

/** A decision as whoever acts on it knows it. */
export interface DecisionLabel {
  readonly decision: "keep" | "too-close" | "partial" | "full" | "automate";
  /** Null where nothing leaves. */
  readonly provider: string | null;
}

/** A value at which the decision on a flow changes, one figure moving alone. */
export type TurningPoint = {
  /** Distance from today's value, as a share of it; signed. */
  readonly margin: Ratio;
  /** The decision on today's side, and on the other. */
  readonly from: DecisionLabel;
  readonly to: DecisionLabel;
  /** The rule was run again on both sides with every option: a value that does not hold is not told. */
  readonly verified: true;
} & (
  | { readonly parameter: "price"; readonly value: MoneyPerUnit; readonly unit: "money/unit" }
  | { readonly parameter: "volume"; readonly value: ContactsPerYear; readonly unit: "contacts/yr" }
  | { readonly parameter: "handlingTimeRatio"; readonly value: Ratio; readonly unit: "ratio" }
  | { readonly parameter: "attrition"; readonly value: Ratio; readonly unit: "share/yr" }
  | { readonly parameter: "tenure"; readonly value: Years; readonly unit: "years" }
  | { readonly parameter: "containment"; readonly value: Ratio; readonly unit: "share" }
);

/** What may turn out otherwise than stated. */
export type UncertainParameter =
  | "volume"
  | "growth"
  | "handlingTime"
  | "handlingTimeRatio"
  | "repeats"
  | "price"
  | "indexation"
  | "wages"
  | "attrition"
  | "absence"
  | "oneOffs";

/** What to measure first: where the decision turns, or what certainty beforehand would be worth a year. */
export type Measure =
  | { readonly kind: "turningPoint"; readonly point: TurningPoint }
  | { readonly kind: "worth"; readonly parameter: UncertainParameter; readonly amount: MoneyPerYear };

/** A threshold of collective redundancy that a plan meets or comes near: told, never a veto. */
export type Threshold =
  | "dismissal-single"
  | "dismissal-2-9"
  | "dismissal-10-plus"
  | "pse"
  | "pse-near"
  | "quarter-10"
  | "year-18"
  | "reclassification-leave";

/** A step from today's cost of all flows to the recommended one. */
export interface WaterfallStep {
  readonly step:
    "scheduling" | "avoided" | "stranded" | "postsStay" | "parting" | "outside" | "governance" | "oneOff" | "value";
  readonly amount: MoneyPerYear;
}

/** A step from an offer's price to its yearly cost. */
export interface OfferStep {
  readonly step:
    | "used"
    | "fixed"
    | "commitment"
    | "bonusMalus"
    | "lostTax"
    | "definition"
    | "indexation"
    | "governance"
    | "setUp"
    | "training"
    | "rampUp"
    | "parallel"
    | "exit"
    | "outcome"
    | "lostContacts"
    | "served";
  readonly amount: MoneyPerYear;
}

/** What a cost line is made of: quantity × rate is its full cost, and shares of that end with the work, or stop being paid out. */
export interface CostDriver {
  /** What the cost is proportional to; null where the line is an amount of its own, whose quantity is 1. */
  readonly driver: DriverName | null;
  /** Units of the driver, a year. */
  readonly quantity: number;
  readonly rate: MoneyPerUnit;
  readonly avoidable: Fraction;
  readonly cash: Fraction;
}

/** One component of one flow's cost inside; rows add up to the flow's total. */
export interface CostLine {
  readonly basis: CostDriver;
  readonly flow: string;
  readonly component: CostComponent;
  readonly full: MoneyPerYear;
  readonly avoidable: MoneyPerYear;
  readonly cash: MoneyPerYear;
}
