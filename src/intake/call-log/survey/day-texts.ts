import { DAYS_IN_CELLS } from "../cells/day-text";
import type { DayTexts } from "../cells/day-text";
import { daysFromSunday, mayBeginOnSunday, namesWeek, weekWithoutYear } from "../cells/week";
import { message } from "../../../language";
import { finding, LogRefused } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion } from "../reading-plan";
import { fold } from "../../kinds";
import type { LogRecord } from "../source/record";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { figuresOf } from "./figures-of";
import { titleDays } from "./title-days";

/** How the days of a report are named. */
export function dayTextsOf(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  above: { readonly head: readonly LogRecord[]; readonly headingsAt: number; readonly thisYear: number },
  answers: ReadonlyMap<string, string>,
): DayTexts {
  if (!fields.has("date") && !fields.has("moment")) {
    const title = titleDays(above.head, above.headingsAt);
    return title === null ? DAYS_IN_CELLS : { ...DAYS_IN_CELLS, title };
  }
  const dated = columns[(fields.get("date") ?? fields.get("moment"))?.position ?? -1];
  const figures =
    dated === undefined ? null : figuresOf(dated, { first: above.thisYear - OLDEST, last: above.thisYear + 1 });
  if (figures !== null) return { ...DAYS_IN_CELLS, figures };
  const column = columns[fields.get("date")?.position ?? -1];
  if (column === undefined || !namesWeek(column.heading)) return DAYS_IN_CELLS;
  const fromSunday = answers.get("week-numbers") === "sunday";
  return { ...DAYS_IN_CELLS, weeks: true, fromSunday, weekYear: yearOf(column, columns, answers) ?? above.thisYear };
}

/** Asks how weeks are numbered where their heading says that they may begin on Sunday, and tells how they were read where they have numbers. */
export function weekNumbers(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  answers: ReadonlyMap<string, string>,
  questions: LogQuestion[],
  findings: LogFinding[],
): void {
  const column = columns[fields.get("date")?.position ?? -1];
  if (column === undefined || !namesWeek(column.heading)) return;
  const [example] = [...column.distinct.keys()].filter((text) => daysFromSunday(text, FIRST_YEAR) !== text);
  if (example === undefined) return;
  const answer = answers.get("week-numbers");
  const isKnown = answer === "iso" || answer === "sunday";
  if (!isKnown && mayBeginOnSunday(column.heading))
    questions.push({
      key: "week-numbers",
      text: message("importLog.question.week-numbers", { column: column.heading, example }),
      choices: (["iso", "sunday"] as const).map((value) => ({
        value,
        means: message(`importLog.question.week-numbers.${value}`),
      })),
    });
  const numbered = answer === "sunday" ? "sunday" : "iso";
  findings.push(
    finding("week-numbers", message("importLog.note.week-numbers", { numbered }), { column: column.heading }),
  );
}

const FIRST_YEAR = 2000;

/** Years back from this one that a report may be of. */
const OLDEST = 12;

const YEAR = /^(?:year|annee|an|exercice|calendar year|fiscal year)$/;
/** Years that a person is offered for weeks without one: this and those before. */
const OFFERED = 3;

/** The year of weeks without one, of an answer or of a column that holds one year alone; null where neither says. */
function yearOf(
  column: ColumnEvidence,
  columns: readonly ColumnEvidence[],
  answers: ReadonlyMap<string, string>,
): number | null {
  const said = /^(20\d{2})$/.exec(answers.get("year") ?? "")?.[1];
  if (said !== undefined) return Number(said);
  const years = columns.find(({ heading, position }) => position !== column.position && YEAR.test(fold(heading)));
  const [only, ...others] = [...(years?.distinct.keys() ?? [])];
  if (others.length > 0 && lacksYear(column))
    throw new LogRefused(
      "heading-missing",
      only ?? "",
      message("importLog.expected.week-with-year"),
      years?.heading ?? null,
    );
  return only !== undefined && /^20\d{2}$/.test(only) ? Number(only) : null;
}

function lacksYear({ distinct }: ColumnEvidence): boolean {
  return [...distinct.keys()].some((text) => weekWithoutYear(text) !== null);
}

/** Asks of which year weeks are that are written without one. */
export function yearQuestion(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  answers: ReadonlyMap<string, string>,
  thisYear: number,
): readonly LogQuestion[] {
  const column = columns[fields.get("date")?.position ?? -1];
  if (column === undefined || !namesWeek(column.heading) || !lacksYear(column)) return [];
  if (yearOf(column, columns, answers) !== null) return [];
  const [week = ""] = column.distinct.keys();
  return [
    {
      key: "year",
      text: message("importLog.question.year", { column: column.heading, week }),
      choices: Array.from({ length: OFFERED }, (_, back) => String(thisYear - back)).map((year) => ({
        value: year,
        means: message("importLog.question.year.one", { year }),
      })),
    },
  ];
}
