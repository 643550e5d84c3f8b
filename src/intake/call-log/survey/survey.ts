import { message } from "../../../language";
import { parseMoment } from "../cells/moment";
import { POINT } from "../cells/number";
import { finding, LogRefused } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { Direction, LogQuestion, ReadingPlan, SumKind } from "../reading-plan";
import { isBlank, kept } from "../source/record";
import type { LogRecord } from "../source/record";
import type { LinesRead, ReportFile, Tick } from "../source/report-file";
import type { DurationField, LogField } from "../words/vocabulary";
import { answeredByWork } from "./answered-by-work";
import { toldApart } from "./bands";
import { choose } from "./chosen";
import type { Chosen } from "./chosen";
import { addCell, columnEvidence } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import { areMonthsAcross } from "./by-month";
import { orderOf, orderShown, rangeOf, withoutDate, zoneOf } from "./dates";
import { unknownCounts } from "./unknown-counts";
import { weekNumbers, yearQuestion } from "./day-texts";
import { withDirectionByContents } from "./direction-by-contents";
import { directionPlan, withUnknownDirection } from "./direction-plan";
import { eventPlan } from "./event-plan";
import { isSetAside } from "./fields";
import { blanksAsNo, noteChannel, noteHidden, noteUnread } from "./column-notes";
import { noteFile, sheetsQuestion } from "./file-notes";
import { grainOf, yearIn } from "./grain";
import { hiddenIdentifier } from "./hidden-identifier";
import { areQueueEvents, headingLine } from "./heading-line";
import { partialHeadingQuestions } from "./partial-headings";
import { rivalQuestions } from "./rival-questions";
import { noteWait } from "./missing-wait";
import { momentsAfterStart } from "./moments-after-start";
import { shapeOf } from "./shape";
import { setAside, sortedBy } from "./set-aside";
import { hoursQuestion } from "./time-form";
import { topicQuestion } from "./topic-asked";
import { isWaitInWhole } from "./wait-in-whole";
import { workQuestion } from "./work-asked";
import { WRAP_IN_HANDLING } from "./wrap-in-handling";
import { durationPlan } from "./duration-plan";
import { statusPlan, withReadStatus } from "./status-plan";
import { ratePlan } from "./rate-plan";
import { isFrenchTitle, stretchOf } from "./title-days";
import { sumPlan } from "./sum-plan";
import { NO_LEVELS } from "./level-rows";

/** What a survey is asked with. */
export interface SurveyRequest {
  readonly answers: ReadonlyMap<string, string>;
  /** Today, as an Excel serial number. */
  readonly today: number;
  readonly withoutTopic: string;
  readonly tick: Tick;
}

/** What a whole report shows before anything is counted. */
export interface Surveyed {
  readonly plan: ReadingPlan;
  readonly questions: readonly LogQuestion[];
  readonly findings: readonly LogFinding[];
  readonly columns: readonly ColumnEvidence[];
  readonly lines: LinesRead;
  /** The first lines of the data. */
  readonly sample: readonly LogRecord[];
}

/** Lines whose columns are looked at one by one; beyond, every so many. */
const LOOKED_AT = 20_000;
const EVERY = 64;
/** What is asked while the columns are chosen that a report of counts is asked too. */
const ASKED_OF_COUNTS: ReadonlySet<string> = new Set(["field:date", "field:handled", WRAP_IN_HANDLING]);
/** Signs of the shortest date. */
const DATE = 6;

/**
 * Reads a report once, to see what it is: headings, fields, units, order of dates, identifiers, statuses, days. What it cannot know becomes a question.
 *
 * @throws {@link LogRefused} where there are no headings that tell, or no dates
 */
export async function survey(file: ReportFile, request: SurveyRequest): Promise<Surveyed> {
  const stated = new Set([...request.answers].flatMap(([key, value]) => (key.startsWith("field:") ? [value] : [])));
  const events = areQueueEvents(file.head);
  const found = events ? null : headingLine(file.head, stated);
  const positional = [...stated].some((value) => value.startsWith("#"));
  if (found === null && !events && !positional) {
    if (file.head.some(({ cells }) => areMonthsAcross(cells)))
      throw new LogRefused("not-a-report", "", message("importLog.expected.months-across"));
    throw new LogRefused(file.head.length === 0 ? "log-empty" : "not-a-report");
  }
  const written = found?.headings ?? [];
  const headings = found === null ? [] : toldApart(found, file.head);
  const layout = {
    width: found === null ? null : headings.length,
    slack: slackOf(file.head, headings.length, found?.line ?? 0),
    after: found?.line ?? 0,
  };
  const width = found === null ? Math.max(0, ...file.head.map(({ cells }) => cells.length)) : headings.length;
  const columns = Array.from({ length: width }, (_, position) => columnEvidence(position, headings[position] ?? ""));

  const looked: LogRecord[] = [];
  let chosen: Chosen | null = null;
  let count = 0;
  const settle = (): Chosen => {
    const above = { head: file.head, headingsAt: found?.line ?? 0, thisYear: yearIn(request.today) };
    const made = choose(columns, headings, events, request.answers, looked, above);
    for (const record of looked) {
      made.tracking.add(record);
      made.totals.add(record);
      made.copied.add(record);
    }
    looked.length = 0;
    return made;
  };
  // Made once: a closure a line costs more than the line.
  const sorting = { ...sortedBy(written), totalsIn: [], isContact: hasDate };
  const lines = await file.read(
    layout,
    (record) => {
      if (isBlank(record)) return;
      // Totals, notes and damaged lines say nothing of what the columns hold.
      if (setAside(record, sorting) !== null) return;
      count += 1;
      if (count <= LOOKED_AT || count % EVERY === 0) addRecord(columns, record);
      if (chosen !== null) {
        chosen.tracking.add(record);
        chosen.totals.add(record);
        chosen.copied.add(record);
      } else {
        looked.push(kept(record));
        if (count === LOOKED_AT) chosen = settle();
      }
    },
    request.tick,
  );
  return planned(file, chosen ?? settle(), { headings, written, layout, columns, lines, events }, request);
}

/** Whether a line that begins as a total does has a date among other cells: a flow may be named Total. */
function hasDate(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return (
    filled.length > 2 &&
    filled.some(
      (cell) => cell.length >= DATE && (parseMoment(cell, "day-first") ?? parseMoment(cell, "month-first")) !== null,
    )
  );
}

/** Empty cells that the commonest record has beyond the headings. */
function slackOf(head: readonly LogRecord[], width: number, after: number): number {
  const counts = new Map<number, number>();
  for (const { line, cells } of head) if (line > after) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [commonest = width] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return Math.max(0, commonest - width);
}

interface Seen {
  readonly headings: readonly string[];
  /** The headings as they stand, which may be alike. */
  readonly written: readonly string[];
  readonly layout: ReadingPlan["layout"];
  readonly columns: readonly ColumnEvidence[];
  readonly lines: LinesRead;
  readonly events: boolean;
}

function addRecord(columns: readonly ColumnEvidence[], { cells }: LogRecord): void {
  for (const column of columns) addCell(column, cells[column.position] ?? "");
}

function planned(
  file: ReportFile,
  { fields: given, areIntervals, daysIn, tracking, totals, copied, questions: unsettled, findings: seen }: Chosen,
  { headings, written, layout, columns, lines, events }: Seen,
  { answers, today, withoutTopic }: SurveyRequest,
): Surveyed {
  const questions: LogQuestion[] = [...sheetsQuestion(file, answers)];
  const findings: LogFinding[] = [...seen];
  const aside = (field: LogField): boolean => isSetAside(answers.get(`field:${field}`));
  const moved = areIntervals ? given : momentsAfterStart(given, columns, tracking);
  const timed = new Map([...moved].filter(([field]) => !aside(field)));
  if (!timed.has("moment") && !timed.has("date") && daysIn.title === null) throw withoutDate(headings, columns);
  const shape = shapeOf(timed, columns, events || timed.has("event"), answers, questions, lines);
  const rivals = rivalQuestions(timed, columns, tracking, shape);
  questions.push(...rivals);
  questions.push(...unsettled.filter(({ key }) => shape !== "intervals" || ASKED_OF_COUNTS.has(key)));
  if (shape !== "intervals") questions.push(...unknownCounts(timed, columns, shape, aside));
  const told = { sample: tracking.sample, answers, questions, findings };
  const directed = shape === "calls" || shape === "legs" ? withDirectionByContents(timed, columns, told) : timed;
  const fields = withReadStatus(shape === "calls" ? withUnknownDirection(directed, columns, answers) : directed, shape);
  questions.push(...topicQuestion(fields, columns, aside("topic")));
  if (shape !== "intervals" && !fields.has("moment") && !fields.has("time"))
    throw new LogRefused("heading-missing", "", message("importLog.expected.time-heading"));

  const isFrench = daysIn.title !== null && isFrenchTitle(file.head, layout.after);
  const order = orderOf(tracking, fields, answers, questions, isFrench);
  const { first, last, days } = rangeOf(tracking, order, today, findings);
  questions.push(...yearQuestion(fields, columns, answers, yearIn(today)));
  weekNumbers(fields, columns, answers, questions, findings);
  const stretch = shape === "intervals" ? stretchOf(daysIn.title, order) : null;
  // A period in the title says of no call on which day it came.
  if (stretch === null && daysIn.title !== null && daysIn.title.last !== null) throw withoutDate(headings, columns);
  const grain = grainOf(stretch !== null, fields, columns, shape, days, answers, questions);
  questions.push(...hoursQuestion(fields, columns, answers));
  const durations = durationPlan(fields, columns, answers, file.exactNumbers, questions, findings);
  const { statuses, totals: statusTotals } = statusPlan(fields, tracking, answers, questions, findings, shape);
  const happenings = eventPlan(fields, tracking, answers, questions);
  const repeats = shape === "calls" || shape === "legs" ? tracking.repeats() : "none";
  if (repeats === "other-calls")
    findings.push(
      finding("id-not-a-call", message("importLog.note.id-not-a-call"), { column: fields.get("id")?.heading ?? null }),
    );
  if (shape === "calls") questions.push(...workQuestion(fields, columns, tracking.sample, aside));
  if (shape === "calls" && !aside("id"))
    noteHidden(hiddenIdentifier(tracking.sample, headings, fields, order, repeats === "none"), questions, findings);
  const counts = shape === "intervals";
  if (shape !== "events") {
    noteUnread(fields, columns, findings, aside);
    noteChannel(fields, columns, tracking.sample, findings);
    noteWait(fields, columns, aside, findings);
  }
  const sums = counts
    ? sumPlan(fields, durations, tracking.sample, answers, questions, findings)
    : new Map<DurationField, SumKind>();
  const rate = counts ? ratePlan(fields, columns, answers, questions, findings) : null;
  const asked = new Set([...rivals, ...unsettled].map(({ key }) => key));
  questions.push(
    ...partialHeadingQuestions(fields, columns, { shape, durations, rate, aside }).filter(({ key }) => !asked.has(key)),
  );
  const byWork = answeredByWork(fields, shape, tracking, findings);
  const blanks = counts ? new Set<LogField>() : blanksAsNo(fields, columns, tracking.sample, findings);
  const levels = counts ? totals.levels(headings, answers, questions, findings) : NO_LEVELS;
  const totalNames = counts ? totals.found(answers, questions, findings) : new Set<string>();
  const copiesBy = copied.leftOut(shape, answers, questions, findings);
  const directions =
    counts || shape === "events"
      ? new Map<string, Direction>()
      : directionPlan(fields, columns, answers, questions, findings);
  const { zone, headedOffset } = zoneOf(tracking, fields, answers, findings);
  noteFile(file, lines, findings);
  const clocks = new Set(
    [...durations.keys()].filter((field) => {
      const column = columns[fields.get(field)?.position ?? -1];
      return column !== undefined && column.clocks2 + column.clocks3 + column.inWords > column.filled / 2;
    }),
  );
  return {
    plan: {
      clocks,
      layout,
      headings,
      written,
      shape: repeats === "legs" && shape === "calls" ? "legs" : shape,
      repeats,
      columns: fields,
      durations,
      counts: POINT,
      order,
      orderShown: orderShown(tracking, daysIn, order),
      timeForm: tracking.timeForm,
      grain,
      stretch,
      daysIn,
      zone,
      headedOffset,
      statuses,
      statusTotals,
      events: happenings,
      sums,
      rate,
      answeredByWork: byWork,
      waitInWhole: isWaitInWhole(fields, shape, tracking),
      blanks,
      totals: totalNames,
      levels,
      copiesBy,
      directions,
      first,
      last,
      halfHours: shape === "intervals" && grain === "day" ? tracking.halfHours() : 0,
      withoutTopic,
    },
    questions,
    findings,
    columns,
    lines,
    sample: tracking.sample,
  };
}
