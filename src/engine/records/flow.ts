import type { ContactsPerYear, Fraction, Hours, MoneyPerContact, Points, Ratio, Seconds, Weeks } from "../quantities";
import type { Key } from "./key";

/** How a contact reaches the company. Phone and chat are answered while the customer waits; the others by a deadline. */
export type Channel = "phone" | "chat" | "email" | "social" | "backOffice";

/** Over what a service target is measured: each half-hour by itself, or a day or a week as a whole, its half-hours weighed by their contacts. */
export type TargetPeriod = "halfHour" | "day" | "week";

export const TARGET_PERIODS: readonly TargetPeriod[] = ["halfHour", "day", "week"];

/** A day of the week, 1 Monday to 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The keys of a flow's names; undefined where the row states none. */
export interface FlowKeys {
  readonly name: Key;
  readonly pool: Key | undefined;
  readonly profile: Key | undefined;
  readonly languages: readonly Key[];
  readonly skills: readonly Key[];
  readonly dataLocation: Key | undefined;
}

/** One contact flow, as its row in the table Flows states it. What the row leaves blank is absent here. */
export interface FlowRecord {
  /** 1-based row of the table's body. */
  readonly row: number;
  /** Unique name, as written. */
  readonly name: string;
  readonly channel: Channel;
  /** Contacts a year. Absent where the table Volumes gives the months instead. */
  readonly annualVolume?: ContactsPerYear;
  /** Mean handling time, wrap-up included. */
  readonly handlingTime: Seconds;
  /** Handling time today, where `handlingTime` is what the inside reaches at its best: it is today's that providers were asked for. */
  readonly handlingToday?: Seconds;
  readonly interactionType?: string;
  /** Flows with the same pool share agents. Absent: a pool of its own. */
  readonly pool?: string;
  readonly languages: readonly string[];
  readonly skills: readonly string[];
  /** Time of day the flow opens, in hours after midnight (8.5 is 08:30). */
  readonly opens?: Hours;
  /** Time of day the flow closes, in hours after midnight, up to 24. */
  readonly closes?: Hours;
  readonly openDays?: readonly Weekday[];
  /** Name of a profile of the table Profiles. */
  readonly profile?: string;
  /** Share of demand that comes outside opening hours and is not served today. */
  readonly unmetDemand?: Fraction;
  readonly serviceTarget?: Fraction;
  readonly answerTime?: Seconds;
  /** Over what the service target is measured; absent: each half-hour by itself. */
  readonly targetPeriod?: TargetPeriod;
  /** Working time within which deferrable work must be done. */
  readonly deadline?: Hours;
  /** Mean patience; absent means callers wait for ever. */
  readonly patience?: Seconds;
  /** Chats one agent holds at once, 1 or more. */
  readonly concurrency?: number;
  /** Those today, where `concurrency` is what the inside reaches at its best. */
  readonly concurrencyToday?: number;
  /** Growth a year; 0.05 is 5 %. */
  readonly growth?: Ratio;
  /** Coefficient of variation of the volume. */
  readonly volumeUncertainty?: Ratio;
  /** Share of contacts that follow a script. */
  readonly scripted?: Fraction;
  /** 1 harmless to 5 the brand is at stake. */
  readonly sensitivity?: 1 | 2 | 3 | 4 | 5;
  readonly coreBusiness?: boolean;
  readonly weeksToCompetence?: Weeks;
  /** Share of the know-how that no document holds. */
  readonly undocumented?: Fraction;
  /** Share of demand in languages the team lacks. */
  readonly languageGap?: Fraction;
  /** Points of quality below what specialists reach, 0 to 100. */
  readonly expertiseGap?: Points;
  /** What one well-handled contact brings. */
  readonly outcomeValue?: MoneyPerContact;
  readonly firstContactResolution?: Fraction;
  /** Revenue at risk for each contact. */
  readonly valueAtRisk?: MoneyPerContact;
  /** Where the data must stay, as the user words it (France, EU, …). */
  readonly dataLocation?: string;
  /** Prospecting of consumers: opt-in from 11 August 2026 in France. */
  readonly consumerProspecting?: boolean;
  /** Whether the agents of the flow form an autonomous economic entity, whose contracts move with it; absent: not said. */
  readonly autonomousEntity?: boolean;
  readonly keys: FlowKeys;
}
