import { message } from "../../../language";
import { LogRefused } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion } from "../reading-plan";
import type { LogRecord } from "../source/record";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import { CopiedLines } from "./copied-lines";
import { DAYS_IN_CELLS } from "../cells/day-text";
import type { DayTexts } from "../cells/day-text";
import { dayTextsOf } from "./day-texts";
import { eventColumn, eventFields } from "./event-column";
import { countsBesideCounts, fieldsOf, namedColumns } from "./fields";
import type { FieldColumn } from "./fields";
import { answeredCounted } from "./answered-counts";
import { countsByLimit } from "./count-by-limit";
import { offeredAmongOthers } from "./counts-apart";
import { withoutNumberedStatus } from "./interval-counts";
import { withIntervals } from "./interval-lines";
import { handledWhole } from "./handled";
import { handlingAboveTalk } from "./handling-below-talk";
import { handlingWithWrap } from "./wrap-in-handling";
import { withGroupingId } from "./grouping-id";
import { holdBySum } from "./hold-by-sum";
import { offeredAsSum } from "./offered-as-sum";
import { offeredThatHolds } from "./offered";
import { momentByContents } from "./moment-by-contents";
import { momentsInOrder } from "./moments-in-order";
import { partsInHeadings } from "./parts-in-headings";
import { withoutRingInQueue } from "./ring-beside-answer";
import { waitOfAnswered } from "./speed-of-answer";
import { timeForm } from "./time-form";
import { Tracking } from "./tracking";
import { withOwnDate, withOwnTime } from "./own-time";
import { withTellingTopic } from "./telling-topic";
import { statusByLosses } from "./status-choice";
import { withStatusByContents } from "./status-by-contents";
import { TotalNames } from "./total-names";

/** The fields of a report as its first lines show them, and what looks at every line from then on. */
export interface Chosen {
  readonly daysIn: DayTexts;
  readonly fields: ReadonlyMap<LogField, FieldColumn>;
  /** Whether each line has the start and the end of an interval, which are no moments of a call. */
  readonly areIntervals: boolean;
  readonly tracking: Tracking;
  readonly totals: TotalNames;
  readonly copied: CopiedLines;
  /** What had to be asked while the columns were chosen, of reports with a line a call. */
  readonly questions: readonly LogQuestion[];
  /** What was seen while the columns were chosen. */
  readonly findings: readonly LogFinding[];
}

/** Queue events have their place, not a heading. */
const EVENT_PLACES: readonly (readonly [LogField, number])[] = [
  ["moment", 0],
  ["id", 1],
  ["topic", 2],
  ["agent", 3],
  ["event", 4],
];

/**
 * Chooses the fields of a report by its headings and its first lines.
 *
 * @param above - the lines above the headings, and the year in which the report is read
 * @throws {@link LogRefused} `mapping-unknown` for a heading named by hand that is not there
 */
export function choose(
  columns: readonly ColumnEvidence[],
  headings: readonly string[],
  events: boolean,
  answers: ReadonlyMap<string, string>,
  looked: readonly LogRecord[],
  above: Parameters<typeof dayTextsOf>[2],
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
  const questions: LogQuestion[] = [];
  const findings: LogFinding[] = [];
  const headed = fieldsOf(columns, events ? new Map(EVENT_PLACES) : named, none);
  const shape = answers.get("shape");
  const stretched = events ? headed : withIntervals(headed, columns, none, shape, looked, questions);
  // Intervals have no moments of calls.
  const timed =
    events || stretched !== headed
      ? stretched
      : momentByContents(
          momentsInOrder(headed, columns, none, looked, questions, findings),
          columns,
          none,
          questions,
          findings,
        );
  const dated = withOwnTime(withOwnDate(withoutNumberedStatus(timed, columns), looked), looked);
  const topical = withTellingTopic(dated, columns, looked);
  const fields = new Map(events ? topical : withGroupingId(topical, columns, looked));
  const event =
    events || (shape !== undefined && shape !== "events")
      ? null
      : (columns[named.get("event") ?? -1] ?? eventColumn(columns, fields.get("id"), looked));
  if (event === null) {
    if (!events) fields.delete("event");
    const apart = offeredAmongOthers(
      offeredAsSum(countsBesideCounts(answeredCounted(fields, columns), columns), columns, looked),
      columns,
      looked,
      findings,
    );
    const counted = withoutRingInQueue(
      waitOfAnswered(countsByLimit(handledWhole(apart, columns, looked, findings), columns, findings), columns),
      looked,
    );
    const { fields: settled, questions: ofStatus } = statusByLosses(
      handlingWithWrap(
        partsInHeadings(
          handlingAboveTalk(offeredThatHolds(holdBySum(counted, columns, looked), looked, findings), looked, findings),
          findings,
        ),
        looked,
        answers,
        questions,
        findings,
      ),
      columns,
      looked,
    );
    const told = withStatusByContents(settled, columns, none, findings);
    const held = new Map([...told].filter(([field]) => !none.has(field)));
    const daysIn = dayTextsOf(held, columns, above, answers);
    return {
      fields: held,
      areIntervals: stretched !== headed,
      daysIn,
      tracking: new Tracking(held, timeForm(held, columns, answers), daysIn),
      totals: new TotalNames(held, columns),
      copied: new CopiedLines(held, columns),
      questions: [...questions, ...ofStatus],
      findings,
    };
  }
  const told = eventFields(fields, event);
  if (!told.has("id")) throw new LogRefused("heading-missing", "", message("importLog.expected.id-heading"));
  return {
    fields: told,
    areIntervals: false,
    daysIn: DAYS_IN_CELLS,
    tracking: new Tracking(told),
    totals: new TotalNames(told, columns),
    copied: new CopiedLines(told, columns),
    questions: [],
    findings: [],
  };
}
