import type { AssumptionKey, AssumptionSource, AssumptionUnit } from "../engine/assumptions";
import type { Payback } from "../engine/finance";
import type { LawGap, LawUse } from "../engine/legislation";
import type {
  Agents,
  ContactsPerYear,
  Fraction,
  Fte,
  HoursPerYear,
  Money,
  MoneyPerContact,
  MoneyPerYear,
  Months,
  Points,
  Ratio,
  Seconds,
  SavingShare,
  UnitsPerYear,
} from "../engine/quantities";
import type { Channel, Grade, Pricing } from "../engine/records";
import type {
  CostLine,
  Measure,
  OfferStep,
  OptionFact,
  Reason,
  Threshold,
  TurningPoint,
  Veto,
  WaterfallStep,
} from "./facts";
import type { SimulatedPlan } from "./simulated-facts";
import type { PlannedTransition } from "./transition-facts";
import type { WhatIfs } from "./what-if-facts";

export type DecisionKind = "keep" | "partial" | "full" | "automate" | "too-close";
export type Pattern = "window" | "peak" | "overflow" | "share";
export type Logic = "economic" | "specialisation" | "both";

export interface Scores {
  /** max(economic, specialisation) × (1 − retention/100), 0 under a veto. */
  readonly overall: Points;
  readonly economic: Points;
  readonly specialisation: Points;
  readonly retention: Points;
}

/** How sure a decision is, from draws of what may turn out otherwise. */
export interface Confidence {
  /** Share of the draws in which no other option is better. */
  readonly probability: Fraction;
  /** Share of the draws in which some way of leaving beats keeping; of a flow that stays, in which none does. */
  readonly leave: Fraction;
  /** Among those in which leaving pays, the share in which the recommended provider is the best; null where the flow stays. */
  readonly provider: Fraction | null;
  /** Of whether to leave. */
  readonly label: "firm" | "probable" | "fragile";
  /** Of to whom; null where the flow stays. */
  readonly providerLabel: "firm" | "probable" | "fragile" | null;
  /** What is lost on average by not knowing the future. */
  readonly regret: MoneyPerYear;
  /** Quantiles of the saving. */
  readonly p10: MoneyPerYear;
  readonly p50: MoneyPerYear;
  readonly p90: MoneyPerYear;
}

/** How sure the plan as a whole is: the total saving over all draws. */
export interface PortfolioConfidence {
  readonly p10: MoneyPerYear;
  readonly p50: MoneyPerYear;
  readonly p90: MoneyPerYear;
  /** Share of the draws in which the plan saves. */
  readonly saves: Fraction;
  /** Mean saving in the worst tenth of the draws. */
  readonly worst: MoneyPerYear;
  /** Standard error of a probability told from these draws, at most. */
  readonly error: Fraction;
}

/** What a tool does for a flow, the best of its tools. */
export interface FlowAutomation {
  readonly tool: string;
  /** Share of the contacts that it settles for good. */
  readonly netContainment: Fraction;
  /** Handling time of the contacts that reach people. */
  readonly residualHandling: Seconds;
  /** Contacts a year that reach people. */
  readonly humanContacts: ContactsPerYear;
  /** Who answers them in the best option with the tool. */
  readonly rest: "inside" | "partial" | "full";
}

/** The decision for one flow. Money unrounded, in the workbook's currency. */
export interface FlowRecommendation {
  readonly flow: string;
  readonly row: number;
  readonly channel: Channel;
  readonly decision: DecisionKind;
  readonly pattern: Pattern | null;
  /** Share of the workload that leaves: 0 to 1, but for a rounding. */
  readonly share: Ratio;
  readonly logic: Logic | null;
  readonly provider: string | null;
  readonly baseline: {
    /** Avoidable cost as the team stands today. */
    readonly asIs: MoneyPerYear;
    /** Avoidable cost inside as it could be run: what every option is compared with. */
    readonly optimised: MoneyPerYear;
    /** Full cost today, what leaving cannot end included. */
    readonly asIsFull: MoneyPerYear;
  };
  /** Cost of the recommended option: what stays inside, what is bought, steering and one-offs a year. */
  readonly cost: MoneyPerYear;
  /** Optimised baseline less cost. */
  readonly saving: MoneyPerYear;
  /** Saving over the optimised baseline, of any size and sign; null where the baseline is 0. */
  readonly savingShare: SavingShare | null;
  readonly npv: Money;
  readonly payback: Payback;
  readonly scores: Scores;
  readonly posts: FlowPosts;
  /** Null where no tool may serve the flow. */
  readonly automation: FlowAutomation | null;
  /** Null where nothing was drawn, and where a veto decides or nothing was offered. */
  readonly confidence: Confidence | null;
  readonly vetoes: readonly Veto[];
  /** The weightiest first. */
  readonly reasons: readonly Reason[];
  /** From the cost today to the recommended one. */
  readonly waterfall: readonly WaterfallStep[];
  readonly turningPoints: readonly TurningPoint[];
  /** What to measure first, most valuable first. */
  readonly measureFirst: readonly Measure[];
  /**
   * What the hours freed inside may be worth elsewhere: freed productive hours × value of an hour × share that finds other work. It stands apart and is
   * never added to the saving, which already holds the pay of the same hours.
   */
  readonly opportunity: MoneyPerYear;
  /** Workload in full-time equivalents: the size of the bubble. */
  readonly workloadFte: Fte;
}

export interface PortfolioTotals {
  readonly asIs: MoneyPerYear;
  readonly optimised: MoneyPerYear;
  readonly cost: MoneyPerYear;
  readonly saving: MoneyPerYear;
  readonly npv: Money;
  readonly asIsFull: MoneyPerYear;
  readonly payback: Payback;
  /** Null where nothing was drawn or no flow leaves. */
  readonly confidence: PortfolioConfidence | null;
  readonly count: Readonly<Record<DecisionKind, number>>;
  /** Steps from today's cost to the recommended cost; they add up. */
  readonly waterfall: readonly WaterfallStep[];
  readonly posts: PostTotals;
  readonly people: PeopleTotals;
}

/** Posts beside the agents: today's, those that end, and what ends with them a year. */
export interface PostTotals {
  readonly today: Fte;
  readonly ended: Fte;
  readonly money: MoneyPerYear;
}

/** What becomes of the people whose work leaves, in heads, and what parting with them costs. */
export interface PeopleTotals {
  readonly heads: Fte;
  readonly transferred: Fte;
  readonly redeployed: Fte;
  readonly absorbed: Fte;
  readonly dismissed: Fte;
  /** Dismissed heads of which nobody says what parting costs. */
  readonly unpriced: Fte;
  /** Not discounted. */
  readonly once: Money;
  /** As a level yearly amount over the horizon. */
  readonly level: MoneyPerYear;
  /** Month in which those dismissed leave the payroll. */
  readonly month: Months;
  /** Within `once`: what a redundancy plan costs. */
  readonly plan: Money;
  readonly thresholds: readonly Threshold[];
}

/** Posts of a flow: its share of today's, those that end with its work, those that stay though their work leaves. */
export interface FlowPosts {
  readonly before: Fte;
  readonly ended: Fte;
  readonly stay: Fte;
  /** What the posts that end cost a year, and those that stay though their work leaves. */
  readonly endedMoney: MoneyPerYear;
  readonly stayMoney: MoneyPerYear;
}

/** How a part of a flow leaves. */
export type SplitKind = "full" | "window" | "peak" | "overflow" | "share" | "automation";

/** One option of one flow, priced. */
export interface OptionRow {
  readonly flow: string;
  readonly option: OptionFact;
  readonly kind: SplitKind | "as-is" | "optimised";
  readonly provider: string | null;
  readonly share: Ratio;
  readonly inside: MoneyPerYear;
  readonly outside: MoneyPerYear;
  readonly governance: MoneyPerYear;
  readonly oneOff: MoneyPerYear;
  readonly stranded: MoneyPerYear;
  /** Posts beside the agents. */
  readonly posts: MoneyPerYear;
  /** Parting with people. */
  readonly parting: MoneyPerYear;
  /** What contacts lost in a queue, demand nobody serves and worse results cost, less what better results bring. */
  readonly service: MoneyPerYear;
  readonly total: MoneyPerYear;
  readonly npv: Money;
  readonly chosen: boolean;
}

/** Half-hour staffing of one flow, summed up. */
export interface StaffingRow {
  readonly flow: string;
  readonly pool: string;
  readonly contacts: ContactsPerYear;
  readonly workloadHours: HoursPerYear;
  readonly positionHours: HoursPerYear;
  readonly scheduledHours: HoursPerYear;
  readonly peakAgents: Agents;
  readonly occupancy: Fraction;
  readonly serviceLevel: Fraction | null;
  readonly fte: Fte;
}

/** An offer brought to the same demand; every step of the normalisation is a row of `lines`. */
export interface NormalisedOffer {
  readonly flow: string;
  readonly provider: string;
  readonly pricing: Pricing;
  /** Units of the pricing, a year. */
  readonly billedUnits: UnitsPerYear;
  readonly annual: MoneyPerYear;
  readonly perResolvedContact: MoneyPerContact | null;
  /** What the offer's own service-level definition promises, by ours; null where it promises ours. */
  readonly promisedService: Fraction | null;
  readonly lines: readonly OfferStep[];
}

/** Money of one month: month 0 is signature, a month's money falls at its end. */
export interface MonthAmount {
  readonly month: number;
  readonly amount: Money;
}

/** A month's money with the parts of it that come once: the rest is the saving. */
export interface CashMonth extends MonthAmount {
  /** What is paid once: set-up, training, ramp-up, the parallel run, parting with people. 0 or below. */
  readonly oneOff: Money;
  /** What leaving the provider may cost, weighted by how likely it is. 0 or below. */
  readonly exit: Money;
}

export interface Workings {
  readonly options: readonly OptionRow[];
  readonly staffing: readonly StaffingRow[];
  /** Today's cost by component: the rows of a flow add up to its cost as it is. */
  readonly costLines: readonly CostLine[];
  /** The same for the inside as it could be run; whole posts of supervision stand on the full basis only. */
  readonly optimisedLines: readonly CostLine[];
  readonly offers: readonly NormalisedOffer[];
  /** Recommended plan against the optimised baseline. */
  readonly cashFlows: readonly CashMonth[];
  /** The plan's saving in every draw, ascending; order statistics where there are more than 2,000. Empty where nothing was drawn. */
  readonly draws: readonly MoneyPerYear[];
  /** Today's full cost against the total of the accounts, where the user gives it under the key `accountsTotal`. */
  readonly tieOut: TieOut | null;
  /** What another world would make of the decisions; null where it was not asked. */
  readonly whatIfs: WhatIfs | null;
  /** The plan in simulated days; null where it was not asked. */
  readonly simulated: SimulatedPlan | null;
  /** The way to the plan, week by week; null where it was not asked or nothing leaves. */
  readonly transition: PlannedTransition | null;
}

/** The computed total beside the accounts'. */
export interface TieOut {
  readonly accounts: MoneyPerYear;
  readonly computed: MoneyPerYear;
  /** Computed less accounts. */
  readonly difference: MoneyPerYear;
}

/** An assumption the run used, with where it comes from. */
export interface UsedAssumption {
  readonly key: AssumptionKey;
  /** In `unit`. */
  readonly value: number;
  readonly unit: AssumptionUnit;
  /** What the workbook says of its source; empty where it says nothing. */
  readonly source: string;
  /** Where a default comes from, or that the workbook does not say; null where `source` says it. */
  readonly note: AssumptionSource | "workbook" | null;
  readonly date: string;
  readonly grade: Grade;
  /** False where the engine's default served because the workbook says nothing. */
  readonly fromWorkbook: boolean;
}

/** Whose law governed a run, and the rows of it that served: with the same moment and rows the run comes out the same. */
export interface LawProvenance {
  /** A day, `YYYY-MM-DD`, or a year. */
  readonly date: string;
  /** Hash of the rows that served. */
  readonly hash: string;
  readonly rows: readonly LawUse[];
  /** Parameters whose last known value served though its time is over. */
  readonly outlived: readonly LawGap[];
}

export interface Provenance {
  readonly engine: string;
  /** When the run was made; given by the caller. */
  readonly date: string;
  /** The law the run reckoned by. */
  readonly law: LawProvenance;
  /** Hash of the inputs, indifferent to the order of rows. */
  readonly inputHash: string;
  readonly seed: number | null;
  readonly draws: number | null;
  /** How far from the best plan this one may be; null: no bound is computed. */
  readonly gap: null;
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
