import type { Contacts, Fraction, Weeks } from "../engine/quantities";

/** Why the service of simulated days parts from the formula's. */
export type PartingCause = "overflow" | "peaks" | "mixedHandling" | "uncertainVolume" | "steepLoad" | "handlingTimes";

/** Whether both tell the same: within the simulation's own error, within two points, or neither. */
export type Agreement = "agrees" | "near" | "parts";

/** Calls answered in time over calls offered, by the formulas and in simulated days. */
export interface SimulatedService {
  /** Calls of a simulated week of it, on average. */
  readonly offered: Contacts;
  readonly formula: Fraction;
  readonly simulated: Fraction;
  /** The tenth and the ninetieth percentile of the days by their service: one day in ten is below the first. */
  readonly low: Fraction;
  readonly high: Fraction;
}

/** A flow in the simulated days, whoever answers it. */
export interface SimulatedFlow extends SimulatedService {
  readonly flow: string;
  readonly row: number;
  /** What was asked for. */
  readonly target: Fraction;
  /** Standard error of the simulated service. */
  readonly error: Fraction;
  /** Calls that gave up over calls offered. */
  readonly lost: Fraction;
  readonly agreement: Agreement;
  /** The first that holds; null where they do not part. */
  readonly cause: PartingCause | null;
}

/** A half-hour of the day of a flow, over all its weekdays. */
export interface SimulatedHalfHour extends SimulatedService {
  readonly flow: string;
  /** 0: from midnight to half past. */
  readonly halfHour: number;
}

/** The recommended plan in simulated days: the weeks of each pool's busiest season. */
export interface SimulatedPlan {
  /** How many weeks, and where the draws begin. */
  readonly weeks: Weeks;
  readonly seed: number;
  /** By rows. Calls alone: written contacts have no half-hour in which they must be answered, and chats are several at once. */
  readonly flows: readonly SimulatedFlow[];
  readonly halfHours: readonly SimulatedHalfHour[];
  /** Flows that are not simulated. */
  readonly others: readonly string[];
}
