import type {
  Contacts,
  Fraction,
  Hours,
  HoursPerWeek,
  Money,
  MoneyPerContact,
  MoneyPerHour,
  People,
  Ratio,
  Seconds,
  Weeks,
} from "../quantities";

/** A stretch of the week that is served alike: its share of the volume and of the open hours. */
export interface Bucket {
  readonly volume: Fraction;
  readonly hours: Fraction;
}

/** The people who do the work today. */
export interface OwnPeople {
  readonly heads: People;
  /** Leavers a year as a share of those present. */
  readonly attrition: Ratio;
  /** Share of paid hours not worked. */
  readonly shrinkage: Fraction;
  readonly paidHours: HoursPerWeek;
  /** Weeks until a newcomer works like the others; 0 where at once. */
  readonly rampWeeks: Weeks;
  /** Part of the others' work that a newcomer does at first. */
  readonly rampStart: Fraction;
  /** Overtime that one head may work in a week. */
  readonly overtimeLimit: HoursPerWeek;
  /** Hours a week and head that newcomers' learning takes in a usual year, where the hours of the plan cover them already: only what exceeds them is missing. */
  readonly usualLearning?: HoursPerWeek;
}

interface FlowBase {
  readonly flow: string;
  /** Contacts a week. */
  readonly volume: Contacts;
  readonly handling: Seconds;
}

/** Contacts that are answered while the customer waits. */
export interface CallFlow extends FlowBase {
  readonly kind: "call";
  readonly answer: Seconds;
  readonly target: Fraction;
  readonly patience: Seconds;
  /** Share of those who gave up who call again the week after. */
  readonly redial: Fraction;
  /** What a contact is worth that is lost for good. */
  readonly valueAtRisk: MoneyPerContact;
}

/** Contacts that can wait for idle time. */
export interface DeferrableFlow extends FlowBase {
  readonly kind: "deferrable";
}

export type TransitionFlow = CallFlow | DeferrableFlow;

/** How a provider is paid for the part of a flow that it takes over. */
export type PartPrice =
  | { readonly by: "contact"; readonly price: MoneyPerContact }
  | { readonly by: "hour"; readonly price: MoneyPerHour; readonly occupancy: Fraction };

/** A flow's part in a wave. */
export interface WavePart {
  readonly flow: string;
  /** Part of the whole flow. */
  readonly share: Fraction;
  readonly price: PartPrice;
}

/** Work and people that go over in one week. */
export interface Wave {
  readonly week: number;
  readonly headsLeaving: People;
  /** Weeks before the cut-over in which knowledge is handed over, and the own hours that it takes in all. */
  readonly transferWeeks: Weeks;
  readonly transferHours: Hours;
  /** Weeks after the cut-over in which both sides work, and the own hours of each. */
  readonly parallelWeeks: Weeks;
  readonly parallelHours: Hours;
  readonly oneOff: Money;
  /** How much slower the provider's people are at first, and the weeks in which that falls to a third. */
  readonly slow: Fraction;
  readonly learnWeeks: Weeks;
  readonly parts: readonly WavePart[];
}

/** A span of weeks: from the first to before the end. */
export interface WeekSpan {
  readonly from: number;
  readonly to: number;
}

/** People lent by others, who are slower at this work. */
export interface Borrowed extends WeekSpan {
  readonly heads: People;
  /** Time that they take over the time of the own people. */
  readonly slower: Ratio;
}

/** How the change is planned. */
export interface TransitionPlan {
  readonly announcement: number;
  /** No hiring. */
  readonly freeze: WeekSpan;
  /** Attrition in the freeze and after it, over the usual one. */
  readonly tension: Ratio;
  readonly after: Ratio;
  /** Whether places that nobody holds end before anybody parts. */
  readonly emptyFirst?: boolean;
  /** Last week of hiring, not included. */
  readonly hireUntil: number;
  /** Further shrinkage after the freeze, and for how many weeks. */
  readonly surge: Fraction;
  readonly surgeWeeks: Weeks;
  readonly overtime: WeekSpan & { readonly hours: Hours };
  readonly borrowed: Borrowed | undefined;
  readonly waves: readonly Wave[];
}

/** What a week costs. */
export interface TransitionMoney {
  readonly headWeek: Money;
  readonly overtimeHour: MoneyPerHour;
  readonly borrowedWeek: Money;
  readonly hire: Money;
  readonly partingEach: Money;
}

/** A change from doing the work oneself to having it done, as a case of its own. */
export interface TransitionCase {
  readonly count: number;
  readonly openHours: HoursPerWeek;
  /** How far staffing follows the volume: 1 wholly, 0 evenly over the open hours. */
  readonly scheduleFit: Fraction;
  /** Whether those who call again do so with us, even where part of the flow has left. */
  readonly redialWhole: boolean;
  readonly buckets: readonly Bucket[];
  readonly people: OwnPeople;
  /** In the order in which they are served. */
  readonly flows: readonly TransitionFlow[];
  readonly plan: TransitionPlan;
  readonly money: TransitionMoney;
}
