import type { Language, Message } from "../../language";
import { message, phrase } from "../../language";
import type { WorkbookContent, WorkbookPlan } from "../../workbook";
import { dateOfSerial, isoDate } from "../kinds/serial-date";
import { missingTables } from "../read-inputs";
import { inputSheets } from "../template/input-sheets";
import { findFields } from "./find-fields";
import type { FoundFields, LogMapping } from "./find-fields";
import type { LogIssue } from "./log-issue";
import type { LogMatrix } from "./log-matrix";
import { logTables } from "./log-tables";
import type { AnnualTopic } from "./log-tables";
import { orderEvidence, splitMoment } from "./parse-moment";
import type { DateOrder } from "./parse-moment";
import { readCalls } from "./read-calls";
import { periodOf, topicFigures } from "./topic-figures";
import type { ObservedMonth, Period } from "./topic-figures";

/** What an import is asked with. */
export interface ImportRequest {
  readonly language: Language;
  /** Which heading holds what, where the headings do not tell. */
  readonly mapping?: LogMapping;
  /** Which of day and month comes first, where the dates do not tell. */
  readonly dateOrder?: DateOrder;
  /** Days open in a year; absent: the days of the week on which calls came, all year. */
  readonly openDaysPerYear?: number;
  /** The workbook the tables are for. Absent: a new one. */
  readonly content?: WorkbookContent;
}

/** What a log says, topic by topic, and how it was understood. */
export interface LogSummary {
  /** First and last day with a call, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Lines below the headings, blank ones aside. */
  readonly lines: number;
  /** Calls counted. */
  readonly calls: number;
  /** Lines left out, each named by an issue. */
  readonly leftOut: number;
  readonly months: readonly ObservedMonth[];
  readonly topics: readonly AnnualTopic[];
  /** What was assumed on the way, in words. */
  readonly notes: readonly Message[];
}

export interface LogImported {
  /** The tables to write; null where the log cannot be read at all. */
  readonly plan: WorkbookPlan | null;
  readonly summary: LogSummary | null;
  readonly issues: readonly LogIssue[];
}

const WEEKS_PER_YEAR = 365 / 7;
const DEFAULT_CURRENCY = "€";
/** The tables an import makes. */
const MADE = ["flows", "volumes", "profiles"] as const;

/**
 * A call log as the tables Flows, Volumes and Profiles.
 *
 * Volumes by month and half-hour of the week, handling time, share answered, wait and patience, by topic. Lines that cannot be
 * understood are left out and named. Where the whole log cannot be (no dates, dates that may be read two ways), nothing is made.
 *
 * @see docs/methods/call-log.md
 */
export function importCallLog(matrix: LogMatrix, request: ImportRequest): LogImported {
  const { language, content } = request;
  const fields = findFields(matrix, request.mapping ?? {});
  const { order, issues: dateIssues } = dateOrderOf(fields, request.dateOrder);
  const blocking = [...fields.issues, ...missingFields(fields), ...dateIssues, ...existingTables(content)];
  if (blocking.some(({ severity }) => severity === "error")) return { plan: null, summary: null, issues: blocking };

  const { calls, issues: lineIssues } = readCalls(fields, {
    order,
    withoutTopic: phrase(language, "importLog.all-calls"),
  });
  const issues = [...blocking, ...lineIssues];
  if (calls.length === 0)
    return {
      plan: null,
      summary: null,
      issues: [...issues, wholeLog("no-calls", message("importLog.expected.calls"))],
    };

  const period = periodOf(calls);
  const openDays = request.openDaysPerYear ?? period.openDays.length * WEEKS_PER_YEAR;
  const topics = topicFigures(calls, period).map((topic): AnnualTopic => ({
    ...topic,
    annualVolume: annualVolume(topic, period, openDays),
  }));
  const plan = sheetsFor(topics, period, language, content);
  const summary: LogSummary = {
    from: isoDate(dateOfSerial(period.first)),
    to: isoDate(dateOfSerial(period.last)),
    lines: fields.body.length,
    calls: calls.length,
    leftOut: fields.body.length - calls.length,
    months: period.months,
    topics,
    notes: notesOn(fields, period, topics, openDays),
  };
  return { plan, summary, issues };
}

/** A year of a topic: its whole months where twelve of them are there, else its calls a day for every day open in the year. */
function annualVolume(
  { contacts, byMonth }: { readonly contacts: number; readonly byMonth: readonly number[] },
  period: Period,
  openDays: number,
): number {
  const means = monthMeans(byMonth, period);
  return means.length === 12 ? means.reduce((sum, each) => sum + each, 0) : (contacts / period.daysObserved) * openDays;
}

/** For each month of the year that the log covers whole, the mean over its years. */
function monthMeans(byMonth: readonly number[], { months }: Period): readonly number[] {
  return Array.from({ length: 12 }, (_, index) => {
    const counts = months.flatMap(({ month, whole }, position) =>
      whole && month === index + 1 ? [byMonth[position] ?? 0] : [],
    );
    return counts.length === 0 ? null : counts.reduce((sum, each) => sum + each, 0) / counts.length;
  }).filter((mean) => mean !== null);
}

function sheetsFor(
  topics: readonly AnnualTopic[],
  period: Period,
  language: Language,
  content: WorkbookContent | undefined,
): WorkbookPlan {
  const sheets = inputSheets({
    language,
    currency: content?.currency ?? DEFAULT_CURRENCY,
    rows: logTables(topics, period),
    taken: new Set(content?.tables.map(({ name }) => name.toLowerCase())),
  });
  return { sheets, activate: sheets[0]?.key ?? "inputs-flows" };
}

function dateOrderOf(
  { columns, body }: FoundFields,
  asked: DateOrder | undefined,
): { order: DateOrder; issues: readonly LogIssue[] } {
  const column = columns.get("date") ?? columns.get("moment");
  if (column === undefined) return { order: "day-first", issues: [] };
  const dates = body.flatMap(({ cells }) => {
    const { date } = splitMoment(cells[column.position] ?? null);
    return typeof date === "string" ? [date] : [];
  });
  const { dayFirst, monthFirst, either } = orderEvidence(dates);
  const issue = (code: "dates-mixed" | "dates-ambiguous", expected: Message): LogIssue => ({
    severity: "error",
    code,
    line: null,
    column: column.heading,
    received: dates.find((date) => /^\d{1,2}[/.-]/.test(date)) ?? "",
    expected,
  });
  if (asked !== undefined) return { order: asked, issues: [] };
  if (dayFirst > 0 && monthFirst > 0)
    return {
      order: "day-first",
      issues: [issue("dates-mixed", message("importLog.expected.one-order", { dayFirst, monthFirst }))],
    };
  if (dayFirst === 0 && monthFirst === 0 && either > 0)
    return { order: "day-first", issues: [issue("dates-ambiguous", message("importLog.expected.order"))] };
  return { order: monthFirst > 0 ? "month-first" : "day-first", issues: [] };
}

function missingFields({ columns, body }: FoundFields): readonly LogIssue[] {
  if (body.length === 0 && columns.size === 0) return [wholeLog("log-empty", message("importLog.expected.log"))];
  const issues: LogIssue[] = [];
  const hasMoment = columns.has("moment");
  if (!hasMoment && !columns.has("date"))
    issues.push(wholeLog("heading-missing", message("importLog.expected.date-heading")));
  if (!hasMoment && !columns.has("time"))
    issues.push(wholeLog("heading-missing", message("importLog.expected.time-heading")));
  if (!columns.has("topic"))
    issues.push({ ...wholeLog("heading-missing", message("importLog.expected.topic-heading")), severity: "warning" });
  return issues;
}

function existingTables(content: WorkbookContent | undefined): readonly LogIssue[] {
  if (content === undefined) return [];
  const missing = missingTables(content);
  return MADE.every((table) => missing.includes(table))
    ? []
    : [wholeLog("tables-exist", message("importLog.expected.no-tables"))];
}

function wholeLog(code: LogIssue["code"], expected: Message): LogIssue {
  return { severity: "error", code, line: null, column: null, received: "", expected };
}

function notesOn(
  { columns }: FoundFields,
  period: Period,
  topics: readonly AnnualTopic[],
  openDays: number,
): readonly Message[] {
  const notes: Message[] = [
    message("importLog.note.period", {
      from: isoDate(dateOfSerial(period.first)),
      to: isoDate(dateOfSerial(period.last)),
      days: period.daysObserved,
    }),
  ];
  const whole = new Set(period.months.filter((month) => month.whole).map(({ month }) => month)).size;
  if (whole < 12) notes.push(message("importLog.note.annual", { months: whole, openDays }));
  const partial = period.months.filter((month) => !month.whole).length;
  if (partial > 0) notes.push(message("importLog.note.partial-months", { partial }));
  if (!columns.has("handling")) {
    const parts = (["hold", "wrap"] as const).filter((field) => !columns.has(field));
    if (columns.has("talk") && parts.length > 0)
      notes.push(message("importLog.note.talk-only", { missing: parts.length === 2 ? "both" : (parts[0] ?? "both") }));
    if (!columns.has("talk")) notes.push(message("importLog.note.no-handling"));
  }
  if (!columns.has("answered")) notes.push(message("importLog.note.no-answered"));
  if (topics.some(({ patience, patienceIsFloor }) => patience !== null && patienceIsFloor))
    notes.push(message("importLog.note.patience-floor"));
  if (!columns.has("channel")) notes.push(message("importLog.note.channel"));
  notes.push(message("importLog.note.hours"));
  if (topics.length > 1) notes.push(message("importLog.note.pools"));
  return notes;
}
