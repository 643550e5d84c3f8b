import type { Contacts, Fraction, Fte, Hours, Money, People } from "../quantities";

/** A flow that is answered while the customer waits, in a week. */
export interface CallWeek {
  readonly flow: string;
  /** What stays inside, those who call again included. */
  readonly volume: Contacts;
  readonly inTime: Fraction;
  readonly abandonment: Fraction;
}

/** A flow that can wait, in a week. */
export interface BacklogWeek {
  readonly flow: string;
  /** Work left at the end of the week. */
  readonly backlog: Hours;
}

/** What a week costs, line by line. */
export interface WeekCost {
  readonly pay: Money;
  readonly overtime: Money;
  readonly borrowed: Money;
  readonly provider: Money;
  readonly hiring: Money;
  /** 0: the hours of training and handing over are paid already. */
  readonly training: Money;
  readonly severance: Money;
  readonly oneOff: Money;
  readonly lost: Money;
}

/** A week of a transition. heads = those of the week before − parted − leavers + hired. */
export interface WeekRow {
  readonly week: number;
  readonly parted: People;
  readonly leavers: People;
  readonly hired: People;
  readonly heads: People;
  readonly productiveHours: Hours;
  readonly transferHours: Hours;
  /** Productive hours with overtime and borrowed people. */
  readonly capacityHours: Hours;
  /** Full-time equivalents that the work that stays would need. */
  readonly fteNeeded: Fte;
  readonly calls: readonly CallWeek[];
  readonly backlogs: readonly BacklogWeek[];
  readonly cost: WeekCost;
  readonly total: Money;
}
