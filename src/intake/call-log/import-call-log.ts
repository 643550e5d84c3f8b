import { WEEKS_PER_YEAR } from "../../engine/calendar";
import type { Channel } from "../../engine/records";
import { message } from "../../language";
import type { Language } from "../../language";
import { speakOnLogs } from "../../language/on-logs";
import { phrase } from "../../language";
import type { WorkbookContent, WorkbookPlan } from "../../workbook";
import { isoDate, dateOfSerial, parseIsoDate, serialOfDate } from "../../engine/serial-date";
import { countReport } from "./count/count";
import type { Counted } from "./count/count";
import { isTimeZone } from "./cells/zones";
import { importSheets, proofSheet } from "./import-sheets";
import { leftOutQuestions } from "./left-out-questions";
import { finding, LogRefused } from "./log-finding";
import type { LogFinding } from "./log-finding";
import { CHANNEL_WORDS } from "./log-tables";
import type { AnnualTopic } from "./log-tables";
import { mergeOf } from "./merge";
import type { LogMerge } from "./merge";
import { countingFindings, notesOn } from "./notes";
import { isOneDay, yearOfOneDay, yearQuestionOfOneDay } from "./one-day";
import { proofOf } from "./proof";
import type { Proof } from "./proof";
import type { LogQuestion, ReadingPlan } from "./reading-plan";
import type { ByteSource } from "./source/byte-source";
import { filledDown } from "./source/filled-down";
import { openReport } from "./source/open-report";
import type { ReportFile } from "./source/report-file";
import { survey } from "./survey/survey";
import type { FieldColumn } from "./survey/fields";
import type { Surveyed } from "./survey/survey";
import { periodOf, topicFigures } from "./topic-figures";
import type { Period } from "./topic-figures";

/** How far an import is. */
export interface ImportProgress {
  readonly stage: "looking" | "counting";
  /** 0 to 1 over both readings of the file. */
  readonly done: number;
  readonly lines: number;
}

/** What an import is asked with. */
export interface ImportRequest {
  readonly language: Language;
  /** Today, `YYYY-MM-DD`: days after tomorrow are slips. */
  readonly today: string;
  /** Answers by question: `date-order`, `unit:handling`, `field:topic` (a heading as it stands, or `#3`). */
  readonly answers?: ReadonlyMap<string, string>;
  /** Days open in a year; absent: the days of the week on which contacts came, all year. */
  readonly openDaysPerYear?: number;
  /** The workbook the tables are for. Absent: a new one. */
  readonly content?: WorkbookContent;
  readonly report?: (progress: ImportProgress) => void;
  /** True when the user no longer wants it; asked often. */
  readonly cancelled?: () => boolean;
}

/** What a report says, topic by topic, and how it was understood. */
export interface LogSummary {
  /** First and last day with a contact, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly period: Period;
  readonly topics: readonly AnnualTopic[];
  readonly plan: ReadingPlan;
  readonly counted: Counted;
  readonly proof: Proof;
}

/** A report as it came out: read, or waiting for answers, or refused. */
export type LogImported = {
  readonly file: Pick<ReportFile, "encoding" | "separator" | "sheet"> | null;
  /** The headings as they stand; none before the file was looked at. */
  readonly headings: readonly string[];
  readonly findings: readonly LogFinding[];
} & (
  | {
      readonly kind: "read";
      readonly plan: WorkbookPlan;
      readonly summary: LogSummary;
      /** How the report may join the workbook's own flows; null where it has none. */
      readonly merge: LogMerge | null;
    }
  | {
      readonly kind: "asked";
      readonly questions: readonly LogQuestion[];
      readonly shape: ReadingPlan["shape"];
      readonly columns: readonly FieldColumn[];
    }
  | { readonly kind: "refused" }
);

/** The user no longer wanted the import. Not a fault. */
export class ImportCancelled extends Error {
  override readonly name = "ImportCancelled";
}

/**
 * A report of a telephone system as the tables Flows, Volumes and Profiles.
 *
 * The file is read twice, never held: once to see what it is, once to count. What only a person can know becomes a question, and nothing is counted before it is
 * answered. Every line of the data is counted, or left out by a cause that is named.
 *
 * @throws ImportCancelled when the user no longer wants it
 * @see docs/methods/call-log.md
 */
export async function importCallLog(source: ByteSource, request: ImportRequest): Promise<LogImported> {
  speakOnLogs();
  let file: ReportFile | null = null;
  let headings: readonly string[] = [];
  try {
    const opened = filledDown(await openReport(source, request.answers?.get("sheets") ?? null));
    file = opened;
    const surveyed = await survey(opened, {
      answers: request.answers ?? new Map(),
      today: todayOf(request),
      withoutTopic: phrase(request.language, "importLog.all-calls"),
      tick: ticking(request, "looking"),
    });
    headings = surveyed.plan.headings;
    const { shape, columns } = surveyed.plan;
    const asked = (questions: readonly LogQuestion[], findings: readonly LogFinding[]): LogImported => ({
      kind: "asked",
      file: opened,
      headings,
      questions,
      findings,
      shape,
      columns: [...columns.values()],
    });
    const questions = [...surveyed.questions, ...zoneQuestion(request)];
    if (questions.length > 0) return asked(questions, surveyed.findings);
    const counted = await countReport(opened, surveyed.plan, ticking(request, "counting"), surveyed.sample);
    const doubts = [
      ...leftOutQuestions(counted, request.answers ?? new Map()),
      ...(counted.tallies.all.length === 0 ? [] : yearQuestions(counted, surveyed.plan, request)),
    ];
    if (doubts.length > 0) return asked(doubts, [...surveyed.findings, ...countingFindings(counted, surveyed.plan)]);
    return read(opened, surveyed, counted, request);
  } catch (cause) {
    if (!(cause instanceof LogRefused)) throw cause;
    const { code, received, expected, column } = cause;
    if (headings.length === 0) headings = headingsOf(file);
    return {
      kind: "refused",
      file,
      headings,
      findings: [finding(code, expected, { severity: "error", received, column })],
    };
  }
}

function read(file: ReportFile, { plan, findings }: Surveyed, counted: Counted, request: ImportRequest): LogImported {
  const { tallies } = counted;
  if (tallies.all.length === 0) throw new LogRefused("no-calls");
  const accounted = tallies.all.reduce((sum, { contacts }) => sum + contacts, 0);
  const lines = plan.shape === "calls" || plan.shape === "legs" || plan.shape === "events";
  // Every line of the data is a contact or has a cause; if not, the fault is ours.
  if (lines && accounted + counted.leftOut.total !== counted.lines.data) throw new LogRefused("lines-lost");
  const gone = [...counted.leftOut.causes.values()].reduce((sum, { contacts }) => sum + contacts, 0);
  if (plan.shape === "intervals" && Math.abs(counted.stated - accounted - gone) > 0.5)
    throw new LogRefused("lines-lost");
  const period = periodOf(tallies, { grain: plan.grain, stretch: plan.stretch, today: todayOf(request) });
  const openDays = request.openDaysPerYear ?? period.openDays.length * WEEKS_PER_YEAR;
  const figures = topicFigures(tallies, period, channelWord(request.language));
  const year = isOneDay(period) ? yearOfOneDay(request.answers ?? new Map()) : undefined;
  const topics = figures.map((topic): AnnualTopic => ({
    ...topic,
    annualVolume:
      year === undefined
        ? annualVolume(topic, period, openDays)
        : year === null
          ? null
          : (year * topic.contacts) / accounted,
  }));
  const said = [...findings, ...countingFindings(counted, plan), ...notesOn(plan, period, topics)];
  const from = isoDate(dateOfSerial(period.first));
  const to = isoDate(dateOfSerial(period.last));
  const proof = proofOf({ plan, counted, topics, period, openDays, from, to });
  const all = merged(said);
  const { language, content } = request;
  const sheets = { language, content, topics, period, proof, findings: all };
  return {
    kind: "read",
    file,
    headings: plan.headings,
    findings: all,
    plan: importSheets(sheets),
    merge: mergeOf({ language, topics, period, proof: proofSheet(sheets, false) }, content),
    summary: { from, to, period, topics, plan, counted, proof },
  };
}

function yearQuestions({ tallies }: Counted, { grain, stretch }: ReadingPlan, request: ImportRequest) {
  const period = periodOf(tallies, { grain, stretch, today: todayOf(request) });
  const contacts = tallies.all.reduce((sum, each) => sum + each.contacts, 0);
  return yearQuestionOfOneDay(period, contacts, request.answers ?? new Map());
}

function channelWord(language: Language): (channel: Channel) => string {
  return (channel) => phrase(language, CHANNEL_WORDS[channel]);
}

/** One finding a code and column: the survey and the count may have seen the same lines. */
function merged(findings: readonly LogFinding[]): readonly LogFinding[] {
  const all = new Map<string, LogFinding>();
  for (const each of findings) {
    const key = `${each.code}|${each.column ?? ""}`;
    const known = all.get(key);
    if (known === undefined || known.lines.length < each.lines.length) all.set(key, each);
  }
  return [...all.values()];
}

/** A year of a topic: its whole months where twelve of them are there, else its contacts a day for every day open in the year. */
function annualVolume(
  { contacts, byMonth }: { readonly contacts: number; readonly byMonth: readonly number[] },
  period: Period,
  openDays: number,
): number {
  const means = monthMeans(byMonth, period);
  return means.length === 12 ? means.reduce((sum, each) => sum + each, 0) : (contacts / period.daysObserved) * openDays;
}

/** For each month of the year that the report covers whole, the mean over its years. */
function monthMeans(byMonth: readonly number[], { months }: Period): readonly number[] {
  return Array.from({ length: 12 }, (_, index) => {
    const counts = months.flatMap(({ month, whole }, position) =>
      whole && month === index + 1 ? [byMonth[position] ?? 0] : [],
    );
    return counts.length === 0 ? null : counts.reduce((sum, each) => sum + each, 0) / counts.length;
  }).filter((mean) => mean !== null);
}

function todayOf({ today }: ImportRequest): number {
  const date = parseIsoDate(today);
  return date === null ? Infinity : serialOfDate(date);
}

function zoneQuestion({ answers }: ImportRequest): readonly LogQuestion[] {
  const zone = answers?.get("time-zone");
  if (zone === undefined || zone === "as-written" || isTimeZone(zone)) return [];
  return [
    {
      key: "time-zone",
      text: message("importLog.question.time-zone", { zone }),
      choices: [
        { value: "as-written", means: message("importLog.question.as-written") },
        { value: "Europe/Paris", means: message("importLog.question.zone", { zone: "Europe/Paris" }) },
      ],
    },
  ];
}

function ticking({ report, cancelled }: ImportRequest, stage: ImportProgress["stage"]) {
  return (share: number, lines: number): void => {
    if (cancelled?.() === true) throw new ImportCancelled();
    report?.({ stage, done: (stage === "looking" ? 0 : 0.5) + share / 2, lines });
  };
}

/** The line with the most texts among the first: what a person would take for the headings. */
function headingsOf(file: ReportFile | null): readonly string[] {
  const texts = (file?.head ?? [])
    .slice(0, 20)
    .map(({ cells }) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ""));
  return texts.reduce<readonly string[]>((best, each) => (each.length > best.length ? each : best), []);
}
