import { message } from "../../../language";
import { shiftedSeconds } from "../cells/duration";
import type { DurationReading } from "../cells/duration";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion } from "../reading-plan";
import { namesMean } from "../words/vocabulary";
import type { DurationField, LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { durationReading } from "./units";
import type { DurationUnit, UnitFound } from "./units";
import { wholeBesideTalk } from "./whole-beside-talk";

/** The durations of a report are mostly in one unit: these say it best, in this order. */
const TELLING: readonly DurationField[] = ["handling", "talk", "whole", "wait", "hold", "wrap"];

/** How each duration is read; what cannot be known becomes a question. */
export function durationPlan(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  answers: ReadonlyMap<string, string>,
  exactNumbers: boolean,
  questions: LogQuestion[],
  findings: LogFinding[],
): ReadonlyMap<DurationField, DurationReading> {
  const plan = new Map<DurationField, DurationReading>();
  let sibling: DurationUnit | null = null;
  for (const field of TELLING) {
    const heading = fields.get(field)?.heading ?? "";
    const column = columns[fields.get(field)?.position ?? -1];
    if (column === undefined || !isNeeded(field, fields)) continue;
    const mayBeSum = (fields.has("offered") || fields.has("handled")) && !namesMean(heading);
    const found: UnitFound = durationReading(field, column, answers, exactNumbers, sibling, mayBeSum);
    if (found.kind === "known") {
      plan.set(field, found.reading);
      if (found.why !== "clock") sibling ??= found.unit;
      if (found.reading.shifted === true) findings.push(shifted(column));
      if (found.reading.twoParts === "hh:mm" && column.clocks2 > 0)
        findings.push(finding("duration-coarse", message("importLog.note.duration-coarse"), { column: heading }));
    } else {
      const talk = columns[fields.get("talk")?.position ?? -1];
      const asTalk = field === "whole" ? wholeBesideTalk(column, talk, plan.get("talk")) : null;
      if (asTalk === null) questions.push(questionOf(field, heading, column, found));
      else plan.set(field, asTalk);
    }
  }
  return plan;
}

/** Clocks that are read as minutes and seconds, though they stand as hours and minutes. */
function shifted({ heading, distinct }: ColumnEvidence): LogFinding {
  const received = [...distinct.keys()].find((text) => (shiftedSeconds(text) ?? 0) > 0) ?? "";
  const seconds = shiftedSeconds(received) ?? 0;
  const read = message("importLog.note.clock-shifted", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
  return finding("clock-shifted", read, { column: heading, received });
}

/** The whole of a call is not read where its parts are. */
function isNeeded(field: DurationField, fields: ReadonlyMap<LogField, FieldColumn>): boolean {
  if (field !== "whole") return true;
  return !fields.has("handling") && !(fields.has("talk") && fields.has("wait"));
}

function questionOf(
  field: DurationField,
  heading: string,
  { values, distinct }: ColumnEvidence,
  found: Exclude<UnitFound, { kind: "known" }>,
): LogQuestion {
  if (found.kind === "ask-decimal")
    return {
      key: `decimal:${field}`,
      text: message("importLog.question.decimal", { column: heading, example: found.example }),
      choices: [
        { value: ".", means: message("importLog.question.decimal.point", { example: found.example }) },
        { value: ",", means: message("importLog.question.decimal.comma", { example: found.example }) },
      ],
    };
  const positive = values.filter((value) => value > 0);
  return {
    key: `unit:${field}`,
    text: message("importLog.question.unit", {
      column: heading,
      example: positive[0] === undefined ? clockOf(distinct) : String(positive[0]),
    }),
    choices: found.candidates.map((unit) => ({ value: unit, means: message(`importLog.question.unit.${unit}`) })),
  };
}

/** The first clock of a column that is not nought. */
function clockOf(distinct: ReadonlyMap<string, number>): string {
  return [...distinct.keys()].find((text) => /[1-9]/.test(text)) ?? "";
}
