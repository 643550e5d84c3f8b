import type { Grade } from "../engine/records";
import type { Message } from "../language";
import type { Figure } from "./figure";
import type { Payback } from "../engine/finance";

export type DecisionKind = "keep" | "partial" | "full" | "too-close";
export type Pattern = "window" | "peak" | "overflow" | "share";
export type Logic = "economic" | "specialisation" | "both";

/** Why a flow may not leave, whatever it would save. */
export type VetoCode =
  "know-how" | "volume-too-small" | "volume-too-uncertain" | "data-location" | "no-capable-provider" | "not-judged";

export interface Scores {
  /** 0 to 100; max(economic, specialisation) × (1 − retention/100), 0 under a veto. */
  readonly overall: number;
  readonly economic: number;
  readonly specialisation: number;
  readonly retention: number;
}

/** How sure a decision is, from draws of what may turn out otherwise. Money a year. */
export interface Confidence {
  /** Share of the draws in which no other option is better. */
  readonly probability: number;
  readonly label: "firm" | "probable" | "fragile";
  /** What is lost on average by not knowing the future. */
  readonly regret: number;
  /** Quantiles of the saving. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** How sure the plan as a whole is: the total saving over all draws. */
export interface PortfolioConfidence {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Share of the draws in which the plan saves. */
  readonly saves: number;
  /** Mean saving in the worst tenth of the draws. */
  readonly worst: number;
  /** Standard error of a probability told from these draws, at most. */
  readonly error: number;
}

/** A value at which the decision would turn. */
export interface TurningPoint {
  readonly parameter: "price" | "volume" | "handlingTimeRatio" | "attrition";
  /** The value at which keeping and leaving cost the same. */
  readonly value: number;
  readonly unit: "money/unit" | "contacts/yr" | "ratio" | "share/yr";
  /** Distance from today's value, as a share of it; signed. */
  readonly margin: number;
}

/** The decision for one flow. Money a year, unrounded, in the workbook's currency. */
export interface FlowRecommendation {
  readonly flow: string;
  readonly row: number;
  readonly decision: DecisionKind;
  readonly pattern: Pattern | null;
  /** Share of the workload that leaves, 0 to 1. */
  readonly share: number;
  readonly logic: Logic | null;
  readonly provider: string | null;
  readonly baseline: {
    /** Avoidable cost as the team stands today. */
    readonly asIs: Figure;
    /** Avoidable cost inside as it could be run: what every option is compared with. */
    readonly optimised: Figure;
    /** Full cost today, what leaving cannot end included. */
    readonly asIsFull: Figure;
  };
  /** Cost of the recommended option: what stays inside, what is bought, steering and one-offs a year. */
  readonly cost: Figure;
  /** Optimised baseline less cost. */
  readonly saving: Figure;
  /** Saving over the optimised baseline; null where the baseline is 0. */
  readonly savingShare: number | null;
  readonly npv: Figure;
  readonly payback: Payback;
  readonly scores: Scores;
  /** Null where nothing was drawn, and where a veto decides or nothing was offered. */
  readonly confidence: Confidence | null;
  readonly vetoes: readonly { readonly code: VetoCode; readonly why: Message }[];
  readonly reasons: readonly Message[];
  readonly turningPoints: readonly TurningPoint[];
  /** What to measure first, most valuable first. */
  readonly measureFirst: readonly Message[];
  /**
   * What the hours freed inside may be worth elsewhere, a year: freed productive hours × value of an hour × share that finds other work. It stands apart and is
   * never added to the saving, which already holds the pay of the same hours.
   */
  readonly opportunity: number;
  /** Workload in full-time equivalents: the size of the bubble. */
  readonly workloadFte: number;
}

export interface PortfolioTotals {
  readonly asIs: Figure;
  readonly optimised: Figure;
  readonly cost: Figure;
  readonly saving: Figure;
  readonly npv: Figure;
  readonly asIsFull: Figure;
  readonly payback: Payback;
  /** Null where nothing was drawn or no flow leaves. */
  readonly confidence: PortfolioConfidence | null;
  readonly count: Readonly<Record<DecisionKind, number>>;
  /** Steps from today's cost to the recommended cost; they add up. */
  readonly waterfall: readonly { readonly label: Message; readonly amount: number }[];
}

/** One option of one flow, priced. */
export interface OptionRow {
  readonly flow: string;
  readonly option: Message;
  readonly kind: "as-is" | "optimised" | "full" | "window" | "peak" | "overflow" | "share";
  readonly provider: string | null;
  readonly share: number;
  readonly inside: number;
  readonly outside: number;
  readonly governance: number;
  readonly oneOff: number;
  readonly stranded: number;
  /** What contacts lost in a queue, demand nobody serves and worse results cost, less what better results bring. */
  readonly service: number;
  readonly total: number;
  readonly npv: number;
  readonly chosen: boolean;
}

/** Half-hour staffing of one flow, summed up. */
export interface StaffingRow {
  readonly flow: string;
  readonly pool: string;
  readonly contacts: number;
  readonly workloadHours: number;
  readonly positionHours: number;
  readonly scheduledHours: number;
  readonly peakAgents: number;
  readonly occupancy: number;
  readonly serviceLevel: number | null;
  readonly fte: number;
}

/** One component of one flow's cost inside; rows add up to the flow's total. */
export interface CostLine {
  readonly flow: string;
  readonly component: string;
  readonly label: Message;
  readonly full: number;
  readonly avoidable: number;
  readonly cash: number;
}

/** An offer brought to the same demand; every step of the normalisation is a row of `lines`. */
export interface NormalisedOffer {
  readonly flow: string;
  readonly provider: string;
  readonly pricing: string;
  readonly billedUnits: number;
  readonly annual: number;
  readonly perResolvedContact: number | null;
  /** What the offer's own service-level definition promises, by ours; null where it promises ours. */
  readonly promisedService: number | null;
  readonly lines: readonly { readonly label: Message; readonly amount: number }[];
}

export interface Workings {
  readonly options: readonly OptionRow[];
  readonly staffing: readonly StaffingRow[];
  /** Today's cost by component: the rows of a flow add up to its cost as it is. */
  readonly costLines: readonly CostLine[];
  /** The same for the inside as it could be run; whole posts of supervision stand on the full basis only. */
  readonly optimisedLines: readonly CostLine[];
  readonly offers: readonly NormalisedOffer[];
  /** Month 0 is signature; recommended plan against the optimised baseline. */
  readonly cashFlows: readonly { readonly month: number; readonly amount: number }[];
  /** Today's full cost against the total of the accounts, where the user gives it under the key `accountsTotal`. */
  readonly tieOut: TieOut | null;
}

/** The computed total beside the accounts'. */
export interface TieOut {
  readonly accounts: number;
  readonly computed: number;
  /** Computed less accounts. */
  readonly difference: number;
}

/** An assumption the run used, with where it comes from. */
export interface UsedAssumption {
  readonly key: string;
  readonly label: Message;
  readonly value: number;
  readonly unit: string;
  /** What the workbook says of its source; empty where it says nothing. */
  readonly source: string;
  /** Where a default comes from, or that the workbook does not say; null where `source` says it. */
  readonly sourceNote: Message | null;
  readonly date: string;
  readonly grade: Grade;
  /** False where the engine's default served because the workbook says nothing. */
  readonly fromWorkbook: boolean;
}

export interface Provenance {
  readonly engine: string;
  /** When the run was made; given by the caller. */
  readonly date: string;
  /** Hash of the inputs, indifferent to the order of rows. */
  readonly inputHash: string;
  readonly seed: number | null;
  readonly draws: number | null;
  readonly gap: number | null;
}

/** What an analysis answers. */
export interface Recommendation {
  readonly version: string;
  readonly currency: string;
  readonly flows: readonly FlowRecommendation[];
  readonly portfolio: PortfolioTotals;
  readonly workings: Workings;
  readonly assumptions: readonly UsedAssumption[];
  readonly provenance: Provenance;
}
