import { message } from "../../../language";
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
import { addCell, columnEvidence } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import { areMonthsAcross, isByMonth } from "./by-month";
import { CopiedLines } from "./copied-lines";
import { orderOf, rangeOf, withoutDate, zoneOf } from "./dates";
import { directionPlan, withUnknownDirection } from "./direction-plan";
import { eventColumn, eventFields } from "./event-column";
import { eventPlan } from "./event-plan";
import { countsBesideCounts, fieldsOf, isSetAside, namedColumns } from "./fields";
import type { FieldColumn } from "./fields";
import { blanksAsNo, noteChannel, noteHidden, noteUnread } from "./column-notes";
import { noteFile, sheetsQuestion } from "./file-notes";
import { handledWhole } from "./handled";
import { handlingAboveTalk } from "./handling-below-talk";
import { hiddenIdentifier } from "./hidden-identifier";
import { areQueueEvents, headingLine } from "./heading-line";
import { offeredThatHolds } from "./offered";
import { partialHeadingQuestions } from "./partial-headings";
import { rivalQuestions } from "./rival-questions";
import { momentsAfterStart } from "./moments-after-start";
import { shapeOf } from "./shape";
import { setAside, sortedBy } from "./set-aside";
import { hoursQuestion, timeForm } from "./time-form";
import { Tracking } from "./tracking";
import { durationPlan } from "./duration-plan";
import { statusByLosses } from "./status-choice";
import { statusPlan } from "./status-plan";
import { ratePlan } from "./rate-plan";
import { sumPlan } from "./sum-plan";
import { NO_LEVELS } from "./level-rows";
import { TotalNames } from "./total-names";

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
}

/** Lines whose columns are looked at one by one; beyond, every so many. */
const LOOKED_AT = 20_000;
const EVERY = 64;

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
    const made = choose(columns, headings, events, request.answers, looked);
    for (const record of looked) {
      made.tracking.add(record);
      made.totals.add(record);
      made.copied.add(record);
    }
    looked.length = 0;
    return made;
  };
  // Made once: a closure a line costs more than the line.
  const sorting = { ...sortedBy(written), totalsIn: [], isContact: () => false };
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

/** Empty cells that the commonest record has beyond the headings. */
function slackOf(head: readonly LogRecord[], width: number, after: number): number {
  const counts = new Map<number, number>();
  for (const { line, cells } of head) if (line > after) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [commonest = width] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return Math.max(0, commonest - width);
}

interface Chosen {
  readonly fields: ReadonlyMap<LogField, FieldColumn>;
  readonly tracking: Tracking;
  readonly totals: TotalNames;
  readonly copied: CopiedLines;
  /** What had to be asked while the columns were chosen, of reports with a line a call. */
  readonly questions: readonly LogQuestion[];
  /** What was seen while the columns were chosen. */
  readonly findings: readonly LogFinding[];
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

/** Queue events have their place, not a heading. */
const EVENT_PLACES: readonly (readonly [LogField, number])[] = [
  ["moment", 0],
  ["id", 1],
  ["topic", 2],
  ["agent", 3],
  ["event", 4],
];

function choose(
  columns: readonly ColumnEvidence[],
  headings: readonly string[],
  events: boolean,
  answers: ReadonlyMap<string, string>,
  looked: readonly LogRecord[],
): Chosen {
  const { named, unknown, none } = namedColumns(answers, (heading) => {
    const position = headings.indexOf(heading);
    return position < 0 ? null : position;
  });
  const [first] = unknown;
  if (first !== undefined)
    throw new LogRefused(
      "mapping-unknown",
      first,
      message("importLog.expected.heading", { headings: headings.filter((each) => each !== "").join(", ") }),
    );
  const fields = new Map(fieldsOf(columns, events ? new Map(EVENT_PLACES) : named, none));
  const shape = answers.get("shape");
  const event =
    events || (shape !== undefined && shape !== "events")
      ? null
      : (columns[named.get("event") ?? -1] ?? eventColumn(columns, fields.get("id"), looked));
  if (event === null) {
    if (!events) fields.delete("event");
    const findings: LogFinding[] = [];
    const counted = handledWhole(countsBesideCounts(fields, columns), columns, looked, findings);
    const { fields: settled, questions } = statusByLosses(
      handlingAboveTalk(offeredThatHolds(counted, looked, findings), looked, findings),
      columns,
      looked,
    );
    const held = new Map([...settled].filter(([field]) => !none.has(field)));
    return {
      fields: held,
      tracking: new Tracking(held, timeForm(held, columns, answers)),
      totals: new TotalNames(held, columns),
      copied: new CopiedLines(held, columns),
      questions,
      findings,
    };
  }
  const told = eventFields(fields, event);
  if (!told.has("id")) throw new LogRefused("heading-missing", "", message("importLog.expected.id-heading"));
  return {
    fields: told,
    tracking: new Tracking(told),
    totals: new TotalNames(told, columns),
    copied: new CopiedLines(told, columns),
    questions: [],
    findings: [],
  };
}

function planned(
  file: ReportFile,
  { fields: given, tracking, totals, copied, questions: unsettled, findings: seen }: Chosen,
  { headings, written, layout, columns, lines, events }: Seen,
  { answers, today, withoutTopic }: SurveyRequest,
): Surveyed {
  const questions: LogQuestion[] = [...sheetsQuestion(file, answers)];
  const findings: LogFinding[] = [...seen];
  const aside = (field: LogField): boolean => isSetAside(answers.get(`field:${field}`));
  const timed = new Map([...momentsAfterStart(given, columns, tracking)].filter(([field]) => !aside(field)));
  if (!timed.has("moment") && !timed.has("date")) throw withoutDate(headings, columns);
  const shape = shapeOf(timed, columns, events || timed.has("event"), answers, questions, lines);
  const rivals = rivalQuestions(timed, columns, tracking, shape);
  questions.push(...rivals);
  if (shape !== "intervals") questions.push(...unsettled);
  const fields = shape === "calls" ? withUnknownDirection(timed, columns, answers) : timed;
  if (shape !== "intervals" && !fields.has("moment") && !fields.has("time"))
    throw new LogRefused("heading-missing", "", message("importLog.expected.time-heading"));

  const order = orderOf(tracking, fields, answers, questions);
  const { first, last, days } = rangeOf(tracking, order, today, findings);
  const byMonth = isByMonth(fields, columns, shape, days);
  questions.push(...hoursQuestion(fields, columns, answers));
  const durations = durationPlan(fields, columns, answers, file.exactNumbers, questions, findings);
  const statuses = statusPlan(fields, columns, tracking, answers, questions, findings, shape);
  const happenings = eventPlan(fields, tracking, answers, questions);
  const repeats = shape === "calls" || shape === "legs" ? tracking.repeats() : "none";
  if (repeats === "other-calls")
    findings.push(
      finding("id-not-a-call", message("importLog.note.id-not-a-call"), { column: fields.get("id")?.heading ?? null }),
    );
  if (shape === "calls") noteHidden(hiddenIdentifier(tracking.sample, headings, fields, order), findings);
  const counts = shape === "intervals";
  if (shape !== "events") {
    noteUnread(fields, columns, findings, aside);
    noteChannel(fields, columns, tracking.sample, findings);
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
  const zone = zoneOf(tracking, answers, findings);
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
      timeForm: tracking.timeForm,
      byMonth,
      zone,
      statuses,
      events: happenings,
      sums,
      rate,
      answeredByWork: byWork,
      blanks,
      totals: totalNames,
      levels,
      copiesBy,
      directions,
      first,
      last,
      halfHours: shape === "intervals" ? tracking.halfHours() : 0,
      withoutTopic,
    },
    questions,
    findings,
    columns,
    lines,
  };
}
