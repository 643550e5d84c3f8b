import type {
  ContactsPerYear,
  Fraction,
  Fte,
  Money,
  MoneyPerUnit,
  MoneyPerYear,
  Ratio,
  UnitsPerYear,
  Weight,
  Years,
} from "../quantities";

/** What goes to one provider when an option is taken. */
export interface OptionPart {
  readonly provider: string;
  readonly units: UnitsPerYear;
  readonly contacts: ContactsPerYear;
}

/** A way to hand over a flow, wholly or partly. */
export interface PlanOption {
  readonly option: string;
  /** Part of the flow's work that leaves. */
  readonly share: Fraction;
  readonly parts: readonly OptionPart[];
  readonly oneOff: Money;
  /** Contacts lost and results, beside keeping the flow. */
  readonly quality: MoneyPerYear;
  /** Share of draws in which it is the flow's best. */
  readonly confidence: Fraction;
  /** What it costs in each common scenario beside the mean; empty where no risk is weighed. */
  readonly scenarios: readonly MoneyPerYear[];
}

/** A flow and its options; keeping it is one more. */
export interface PlanFlow {
  readonly flow: string;
  /** Pure work. */
  readonly work: Fte;
  readonly isCore: boolean;
  readonly options: readonly PlanOption[];
}

/** Flows that share people: what stays is staffed by work + β √work. */
export interface PlanPool {
  readonly pool: string;
  readonly flows: readonly string[];
  readonly beta: Ratio;
  readonly fteCost: MoneyPerYear;
  /** Full-time equivalents that leave by themselves in the year. */
  readonly leavers: Fte;
}

/** A post for every so many full-time equivalents, whole over all pools. */
export interface PlanPost {
  readonly role: string;
  readonly span: Fte;
  readonly cost: MoneyPerYear;
}

/** A price from a number of units on. */
export interface PlanTier {
  readonly from: UnitsPerYear;
  readonly price: MoneyPerUnit;
}

/** What a provider asks, over all flows that it takes. */
export interface PlanProvider {
  readonly provider: string;
  readonly fee: MoneyPerYear;
  /** Units that are paid for in any case. */
  readonly commitment: UnitsPerYear;
  readonly tiers: readonly PlanTier[];
  /** Whether the tier that is reached prices all units. */
  readonly allUnits: boolean;
  readonly governanceFixed: MoneyPerYear;
  readonly governanceShare: Fraction;
  readonly setUp: Money;
}

/** What a plan must keep to. */
export type PlanLimitRule =
  | { readonly kind: "capacity" | "minimumVolume"; readonly provider: string; readonly most: UnitsPerYear }
  | { readonly kind: "providers"; readonly count: number }
  | { readonly kind: "contactShare" | "spendShare" | "retainedCore"; readonly share: Fraction }
  | { readonly kind: "secondSource"; readonly flow: string }
  | { readonly kind: "postsLeaving"; readonly fte: Fte }
  | { readonly kind: "oneOff"; readonly money: Money }
  | { readonly kind: "together" | "apart"; readonly flows: readonly string[] }
  | { readonly kind: "leaves"; readonly flow: string; readonly share: Fraction }
  | { readonly kind: "saving"; readonly saving: MoneyPerYear };

/** A limit by its name. */
export interface PlanLimit {
  readonly limit: string;
  readonly rule: PlanLimitRule;
}

/** The mean of the worst scenarios, weighed into the cost. */
export interface PlanRisk {
  /** Common scenarios, and how many of them are the worst. */
  readonly scenarios: number;
  readonly tail: number;
  readonly weight: Weight;
}

/** Flows, offers, people and limits to be planned together. */
export interface PortfolioCase {
  /** Years over which money paid once is spread, at its worth. */
  readonly annuity: Years;
  readonly flows: readonly PlanFlow[];
  readonly pools: readonly PlanPool[];
  readonly posts: readonly PlanPost[];
  readonly providers: readonly PlanProvider[];
  readonly limits: readonly PlanLimit[];
  readonly risk: PlanRisk | undefined;
  /** How much dearer than the cheapest the surest plan may be; undefined where nobody asks for it. */
  readonly surestWithin: MoneyPerYear | undefined;
}
