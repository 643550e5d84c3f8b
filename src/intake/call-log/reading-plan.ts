import type { Message } from "../../language";
import type { DateOrder } from "./cells/moment";
import type { DurationReading } from "./cells/duration";
import type { NumberMarks } from "./cells/number";
import type { Layout } from "./source/report-file";
import type { FieldColumn } from "./survey/fields";
import type { DurationField, LogField } from "./words/vocabulary";

/** What a line of a report is. */
export type Shape = "calls" | "legs" | "events" | "intervals";

/** What lines with the same identifier are. */
export type Repeats = "none" | "legs" | "deliveries" | "other-calls";

/** A report understood: how each of its lines is to be read. Made from the whole file before anything is counted. */
export interface ReadingPlan {
  readonly layout: Layout;
  readonly headings: readonly string[];
  readonly shape: Shape;
  readonly repeats: Repeats;
  readonly columns: ReadonlyMap<LogField, FieldColumn>;
  readonly durations: ReadonlyMap<DurationField, DurationReading>;
  readonly counts: NumberMarks;
  readonly order: DateOrder;
  /** Hours as they are written, or the zone that instants are told in. */
  readonly zone: string;
  /** Status words as they are folded, and whether they mean that the contact was answered. */
  readonly statuses: ReadonlyMap<string, boolean>;
  /** The days counted, as Excel serial numbers: dates far from all others are left out. */
  readonly first: number;
  readonly last: number;
  /** Half-hours that one line of an interval report speaks of; 0 where it is a day. */
  readonly halfHours: number;
  /** The name of the one flow of a report without topics. */
  readonly withoutTopic: string;
}

/** Something that only a person knows. */
export interface LogQuestion {
  /** `date-order`, `unit:handling`, `word:log.answered:parked`. */
  readonly key: string;
  readonly text: Message;
  readonly choices: readonly { readonly value: string; readonly means: Message }[];
}
