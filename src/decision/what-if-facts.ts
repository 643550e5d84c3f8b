import type { Money, MoneyPerYear, Ratio } from "../engine/quantities";
import type { DecisionLabel } from "./facts";

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
  | { readonly kind: "late" };

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

/** What other worlds would make of the decisions. */
export interface WhatIfs {
  /** The base first. */
  readonly scenarios: readonly Scenario[];
  readonly priceVolume: PriceVolume;
  /** The widest first. */
  readonly swings: readonly Swing[];
}
