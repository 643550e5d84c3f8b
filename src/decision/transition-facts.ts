import type { Contacts, Days, Fraction, Fte, Hours, Money, People, Weeks } from "../engine/quantities";

/** What a week of a transition costs, line by line; the lines add up. */
export interface TransitionCost {
  /** Pay and what goes with it of the pools concerned, with what empty places save. */
  readonly inside: Money;
  /** What providers bill for what has left, and steering them. */
  readonly provider: Money;
  /** What providers bill more while their people learn. */
  readonly learning: Money;
  /** Both sides at work. */
  readonly parallel: Money;
  /** Newcomers beyond those of a usual week. */
  readonly hiring: Money;
  readonly overtime: Money;
  readonly borrowed: Money;
  /** Parting with people. */
  readonly severance: Money;
  /** Set-up, training at the provider, tools. */
  readonly oneOff: Money;
  /** Contacts lost beyond those that the plan loses. */
  readonly lost: Money;
}

/** A week of the way to the plan, over all pools that something leaves. heads = those of the week before − parted − leavers + hired. */
export interface TransitionWeek {
  readonly week: number;
  readonly heads: People;
  readonly parted: People;
  readonly leavers: People;
  readonly hired: People;
  /** Own hours that hand know-how over. */
  readonly transferHours: Hours;
  /** Full-time equivalents that the work that stays needs, and those that are there: temporary staff of busy seasons in both. */
  readonly needed: Fte;
  readonly there: Fte;
  readonly cost: TransitionCost;
  readonly total: Money;
  /** What the same pools cost in the week if nothing left. */
  readonly before: Money;
}

/** Service of what stays of a flow in a week, of contacts that are answered while the customer waits. */
export interface TransitionService {
  readonly flow: string;
  readonly row: number;
  readonly week: number;
  readonly offered: Contacts;
  readonly service: Fraction;
  /** What the people give that the plan has there. */
  readonly planned: Fraction;
  /** What is asked for, or what the plan gives where that is less. */
  readonly target: Fraction;
  readonly isBelow: boolean;
}

/** Written work of a flow that waits at the end of a week, in days of what comes. */
export interface TransitionBacklog {
  readonly flow: string;
  readonly row: number;
  readonly week: number;
  readonly backlog: Days;
}

/** A flow's part in a wave. */
export interface WaveFlow {
  readonly flow: string;
  readonly row: number;
  /** Provider, tool, or both. */
  readonly taker: string;
  /** Places that end with it. */
  readonly places: People;
  /** People that the provider needs for it. */
  readonly agents: Fte;
}

/** Work that goes over in one week. */
export interface PlannedWave {
  readonly week: number;
  readonly flows: readonly WaveFlow[];
}

/** The worst week of a flow. */
export interface TransitionTrough {
  readonly flow: string;
  readonly row: number;
  readonly week: number;
  readonly service: Fraction;
  readonly target: Fraction;
  /** Weeks below target, over all. */
  readonly weeksBelow: Weeks;
  /** First and last of them. */
  readonly from: number;
  readonly to: number;
}

/** What would hold every week of a pool at target. */
export interface TransitionRemedy {
  /** Flows of the pool that fall below target. */
  readonly flows: readonly string[];
  readonly from: number;
  /** Last week of it. */
  readonly to: number;
  /** Fewest people lent by others; null where no number up to the pool's own would do. */
  readonly heads: People | null;
  readonly borrowedCost: Money | null;
  /** Fewest quarters of an hour of overtime a week and person; null where two hours are not enough. */
  readonly overtime: Hours | null;
  readonly overtimeCost: Money | null;
}

/** What the way costs that a change in one night would not, part by part. */
export interface WayCost {
  /** Savings that come later. */
  readonly delay: Money;
  /** Newcomers beyond the usual, less what empty places save. */
  readonly people: Money;
  readonly learning: Money;
  readonly parallel: Money;
  /** Overtime and people lent by others. */
  readonly help: Money;
  readonly lost: Money;
  readonly total: Money;
}

/** The way to the recommended plan, week by week. */
export interface PlannedTransition {
  readonly waves: readonly PlannedWave[];
  readonly weeks: readonly TransitionWeek[];
  readonly services: readonly TransitionService[];
  readonly backlogs: readonly TransitionBacklog[];
  /** Flows that fall below target, the deepest first. */
  readonly troughs: readonly TransitionTrough[];
  readonly remedies: readonly TransitionRemedy[];
  readonly way: WayCost;
  /** What of it the cash flows hold as lump sums at the start: parallel run and the provider's learning. */
  readonly lump: Money;
  /** Net present value by the weeks less the one by the lump sums. */
  readonly npvByWeeks: Money;
  /** Whether the cash flows hold the weeks. */
  readonly isInCash: boolean;
  /** Week from which on what was saved outweighs what was spent; null where none of these. */
  readonly breakEven: number | null;
}
