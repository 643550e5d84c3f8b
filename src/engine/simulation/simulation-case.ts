import type { Agents, Contacts, ContactsPerSecond, Fraction, Ratio, Seconds } from "../quantities";
import type { Law } from "./law";

/** Contacts of one kind: when they come, how long they take, how long they wait. */
export interface ContactType {
  readonly name: string;
  /** One a period. */
  readonly rates: readonly ContactsPerSecond[];
  /** One a period of arrival. */
  readonly services: readonly Law[];
  /** By the place of a group, where it handles otherwise; then the others draw by the first period's law. */
  readonly serviceByGroup: ReadonlyMap<number, Law> | undefined;
  /** One a period of arrival; undefined where nobody gives up. */
  readonly patiences: readonly (Law | undefined)[];
  /** Share of those who hang up at once where nobody is free. */
  readonly balk: Fraction;
  readonly answer: Seconds;
  /** Wait after which a message is taken instead; undefined where none is. */
  readonly longestWait: Seconds | undefined;
  /** Those who gave up and call again, and after how long. */
  readonly retry: { readonly share: Fraction; readonly delay: Law } | undefined;
}

/** People who handle the same types. */
export interface AgentGroup {
  readonly name: string;
  /** On duty, one number a period: shifts and breaks are fewer of them. */
  readonly agents: readonly Agents[];
}

/** A place among the groups or the types, and the wait before it is taken. */
export interface Route {
  readonly index: number;
  readonly after: Seconds;
}

/** Who is asked first. */
export interface Routing {
  /** For each type its groups in order. */
  readonly groupsOf: readonly (readonly Route[])[];
  /** For each group its types in order. */
  readonly typesOf: readonly (readonly Route[])[];
  /** Whether a free agent takes who has waited longest, or the first type that waits. */
  readonly pull: "longest-wait" | "priority";
  /** Whether a contact goes to the first group with a free agent, or to any free agent. */
  readonly select: "first" | "random";
}

/** Work that waits for idle time. */
export interface DeferrableWork {
  /** Places among the groups, and for each group of the centre the agents who must stay free for contacts. */
  readonly groups: readonly number[];
  readonly reserve: readonly Agents[];
  readonly service: Law;
  readonly rate: ContactsPerSecond;
  readonly startStock: Contacts;
}

/** Numbers dialled while people are free. */
export interface Dialler {
  /** Place of what is dialled among the types, and of who dials among the groups. */
  readonly type: number;
  readonly group: number;
  readonly from: Seconds;
  readonly to: Seconds;
  readonly leastFree: Agents;
  /** Numbers dialled for each free agent. */
  readonly factor: Ratio;
  /** Share of numbers that are reached, one a period. */
  readonly reach: readonly Fraction[];
}

/** A contact centre's day as it is simulated. */
export interface SimulationCase {
  /** Replications, and the days in each. */
  readonly days: number;
  readonly daysPerReplication: number;
  readonly periods: number;
  readonly period: Seconds;
  readonly types: readonly ContactType[];
  readonly groups: readonly AgentGroup[];
  readonly routing: Routing;
  /** Contacts in service and waiting at once; undefined where there is no end. */
  readonly lines: number | undefined;
  /** Contacts waiting at once. */
  readonly queueLimit: number | undefined;
  /** How far a day's volume strays, all types together or each by itself. */
  readonly busyness: { readonly variation: Ratio; readonly by: "day" | "type" } | undefined;
  readonly deferrable: DeferrableWork | undefined;
  readonly dialler: Dialler | undefined;
  /** At closing, the last team serves who waits, or those are cut off. */
  readonly end: "drain" | "disconnect";
  /** What shares of expected contacts are shares of; undefined where nobody asks. */
  readonly expectedOffered: Contacts | undefined;
}
