import type { Money, MoneyPerYear, Ratio } from "../engine/quantities";
import type { FactorName, IsoDate, MeasureName } from "../engine/records";
import type { DecisionLabel } from "./facts";
import type { LimitedPlan } from "./within-limits";

/** What would be otherwise, told by what it is measured in. */
export type ScenarioFact =
  | { readonly kind: "base" }
  /** Every month's contacts, the three busiest weeks of every flow, all salaries, the contacts that self-service leaves: as a multiple of today's. */
  | { readonly kind: "volume" | "peak" | "wages" | "deflection"; readonly multiple: Ratio }
  /** A provider stops in a month of the horizon, from 1. */
  | { readonly kind: "failure"; readonly provider: string; readonly month: number }
  /** All providers are left in a month of the horizon, from 1. */
  | { readonly kind: "exit"; readonly month: number }
  /** What leaves begins a month later. */
  | { readonly kind: "late" }
  /** The user's own, by its name: each factor as a multiple of today's, on one flow or on all. */
  | {
      readonly kind: "own";
      readonly name: string;
      readonly factors: readonly {
        readonly factor: FactorName;
        readonly flow: string | null;
        readonly multiple: Ratio;
      }[];
    };

/** A flow that would be decided otherwise. */
export interface ChangedDecision {
  readonly flow: string;
  readonly from: DecisionLabel;
  readonly to: DecisionLabel;
}

/** The plan in another world: held as it was signed, and decided anew by who knows it. */
export interface Scenario {
  readonly fact: ScenarioFact;
  /** The inside as it could be run. */
  readonly inside: MoneyPerYear;
  readonly held: MoneyPerYear;
  readonly anew: MoneyPerYear;
  /** Of the plan held. */
  readonly npv: Money;
  readonly changed: readonly ChangedDecision[];
}

/** What the plan held saves at other prices and volumes, each as a multiple of today's. */
export interface PriceVolume {
  readonly prices: readonly Ratio[];
  readonly volumes: readonly Ratio[];
  /** A row for each volume, a price in each place of it. */
  readonly savings: readonly (readonly MoneyPerYear[])[];
}

/** What may turn out otherwise, by its drawn distribution. */
export type SwingInput = "price" | "wages" | "handlingTimeRatio" | "handlingTime" | "attrition" | "volume";

/** The saving of the plan held where one input is at its tenth or its ninetieth percentile and all others are as they stand. */
export interface Swing {
  readonly input: SwingInput;
  /** Multiples of today's value; the mean by work where each flow has its own. */
  readonly low: Ratio;
  readonly high: Ratio;
  readonly atLow: MoneyPerYear;
  readonly atHigh: MoneyPerYear;
}

/** What separates the inside as it stands from the inside at its best: a measure, what grows by the end of the horizon, what several make together beyond their sum. */
export type InsideCause = MeasureName | "wages" | "volumes" | "together";

/** What a cause is worth a year on one flow, and on what stays of it. Below 0 it costs. */
export interface InsideWorth {
  /** Row of the flow. */
  readonly row: number;
  readonly cause: InsideCause;
  readonly worth: MoneyPerYear;
  readonly staying: MoneyPerYear;
}

/** A measure with what it is worth until what leaves has left, and on what stays after. */
export interface InsideMeasure {
  readonly measure: MeasureName;
  /** Whether a row of the table says what it reaches. */
  readonly isStated: boolean;
  /** Null where nobody is named. */
  readonly holder: string | null;
  /** The last day that its rows state, with the row that does; null where none does. */
  readonly by: { readonly day: IsoDate; readonly row: number } | null;
  readonly worth: MoneyPerYear;
  readonly staying: MoneyPerYear;
}

/** The inside made better: every measure, and the rest by its names. All of it adds up to what is saved without any provider. */
export interface InsideMade {
  readonly measures: readonly InsideMeasure[];
  readonly rest: readonly {
    readonly cause: Exclude<InsideCause, MeasureName>;
    readonly worth: MoneyPerYear;
    readonly staying: MoneyPerYear;
  }[];
  /** Flow by flow, those that are worth nothing left out. */
  readonly byFlow: readonly InsideWorth[];
}

/** What other worlds would make of the decisions. */
export interface WhatIfs {
  /** The base first. */
  readonly scenarios: readonly Scenario[];
  readonly priceVolume: PriceVolume;
  /** The widest first. */
  readonly swings: readonly Swing[];
  readonly inside: InsideMade;
  /** Null where the table of limits is empty. */
  readonly limits: LimitedPlan | null;
}
