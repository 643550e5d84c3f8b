import type { Message } from "../../language";
import type { DateOrder, TimeForm } from "./cells/moment";
import type { DurationReading } from "./cells/duration";
import type { NumberMarks } from "./cells/number";
import type { Layout } from "./source/report-file";
import type { FieldColumn } from "./survey/fields";
import type { DayTexts } from "./cells/day-text";
import type { LevelTotals } from "./survey/level-rows";
import type { EventMeaning } from "./survey/heading-line";
import type { DurationField, LogField, RateField } from "./words/vocabulary";

/** Where a contact comes from. */
export const DIRECTIONS = ["inbound", "outbound", "internal"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a line of a report is. */
export type Shape = "calls" | "legs" | "events" | "intervals";

/** What a line of counts sums up: part of a day or the whole, a week, a month, or all days of a stretch that the title names. */
export type Grain = "day" | "week" | "month" | "stretch";

/** What lines with the same identifier are. */
export type Repeats = "none" | "legs" | "deliveries" | "other-calls";

/** What a duration of an interval report is: the mean of a line's contacts, or their sum, over those answered or over all that came. */
export const SUM_KINDS = ["mean", "sum-answered", "sum-offered"] as const;
export type SumKind = (typeof SUM_KINDS)[number];

/** How the shares of a column are read. */
export interface RateReading {
  readonly field: RateField;
  readonly position: number;
  /** What a plain 1 stands for: all of them, or one in a hundred. */
  readonly scale: 1 | 0.01;
}

/** A report understood: how each of its lines is to be read. Made from the whole file before anything is counted. */
export interface ReadingPlan {
  readonly layout: Layout;
  /** The headings, each unlike the others; those that stand more than once with the band above them, or the number of their column. */
  readonly headings: readonly string[];
  /** The headings as they stand in the report. */
  readonly written: readonly string[];
  readonly shape: Shape;
  readonly repeats: Repeats;
  readonly columns: ReadonlyMap<LogField, FieldColumn>;
  readonly durations: ReadonlyMap<DurationField, DurationReading>;
  /** Durations that are written as clock times or in words: their unit is in their cells. */
  readonly clocks: ReadonlySet<DurationField>;
  readonly counts: NumberMarks;
  readonly order: DateOrder;
  /** The order in which dates in figures stand; null where no date is written so, or all have their year first. */
  readonly orderShown: DateOrder | null;
  /** How times of day are written. */
  readonly timeForm: TimeForm;
  /** What a line of a report of counts sums up. */
  readonly grain: Grain;
  /** First and last day of the stretch that the title names, where every line sums it up; null in other reports. */
  readonly stretch: { readonly first: number; readonly last: number } | null;
  /** How the day of a line is named where its own cells do not do so whole. */
  readonly daysIn: DayTexts;
  /** Hours as they are written, or the zone that instants are told in. */
  readonly zone: string;
  /** Seconds that the headings say the moments are ahead of universal time; null where they name no zone. */
  readonly headedOffset: number | null;
  /** Status words as they are folded, and whether they mean that the contact was answered. */
  readonly statuses: ReadonlyMap<string, boolean>;
  /** Status words under which a line of counts sums up the others. */
  readonly statusTotals: ReadonlySet<string>;
  /** Words of a queue's events as they are folded, and what they mean; empty in other reports. */
  readonly events: ReadonlyMap<string, EventMeaning>;
  /** How the durations of an interval report are meant; empty in other reports. */
  readonly sums: ReadonlyMap<DurationField, SumKind>;
  /** How the contacts answered come from a share; null where their number is given, or none. */
  readonly rate: RateReading | null;
  /** Whether a call without time of work was lost: the report has no status, and its durations tell. */
  readonly answeredByWork: boolean;
  /** Whether the whole duration of a call holds its wait, which is then taken out of it. */
  readonly waitInWhole: boolean;
  /** Columns of marks, in which a blank says no. */
  readonly blanks: ReadonlySet<LogField>;
  /** Names of topics whose lines are the totals of the others. */
  readonly totals: ReadonlySet<string>;
  /** Lines that leave a column open and are the totals of those that do not. */
  readonly levels: LevelTotals;
  /** Columns in which a line that stands in the report again is alike throughout, where such lines are left out as copies; null where they count. */
  readonly copiesBy: readonly number[] | null;
  /** Words of a direction as they are folded, and what they mean. */
  readonly directions: ReadonlyMap<string, Direction>;
  /** The days counted, as Excel serial numbers: dates far from all others are left out. */
  readonly first: number;
  readonly last: number;
  /** Half-hours that one line of an interval report speaks of; 0 where it is a day. */
  readonly halfHours: number;
  /** The name of the one flow of a report without topics. */
  readonly withoutTopic: string;
}

/** An answer that is taken. */
export interface LogChoice {
  readonly value: string;
  readonly means: Message;
  /** True where the answer is a number that the person types, and `value` only says so. */
  readonly typed?: true;
}

/** Something that only a person knows. */
export interface LogQuestion {
  /** `date-order`, `unit:handling`, `word:log.answered:parked`. */
  readonly key: string;
  readonly text: Message;
  readonly choices: readonly LogChoice[];
}
