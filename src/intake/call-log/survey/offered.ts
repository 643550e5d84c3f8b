import { message } from "../../../language";
import { parseNumber, POINT } from "../cells/number";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogRecord } from "../source/record";
import { wordScore } from "../words/vocabulary";
import type { CountField, LogField } from "../words/vocabulary";
import type { FieldColumn } from "./fields";

/** Word score from which on a heading names nothing else. */
const NAMED = 0.92;
/** How far the sums of two columns may lie apart: contacts of one half-hour are answered in the next. */
const SLACK = 0.01;
const MOSTLY = 0.5;

/** Sums of the counts over the lines looked at. */
interface Sums {
  lines: number;
  came: number;
  done: number;
  lost: number;
  /** Lines in which those that came are not those answered and those lost. */
  apart: number;
}

/**
 * The fields without the column of contacts offered, where its numbers cannot be that: fewer than were answered, or, under a heading that names something else
 * as well, not what was answered and lost. Contacts offered are then those answered and those abandoned. A column named by hand stays.
 */
export function offeredThatHolds(
  fields: ReadonlyMap<LogField, FieldColumn>,
  looked: readonly LogRecord[],
  findings: LogFinding[],
): ReadonlyMap<LogField, FieldColumn> {
  const offered = fields.get("offered");
  if (offered === undefined || offered.why === "named" || !fields.has("handled")) return fields;
  const sums = sumsOf(fields, looked);
  const most = sums.came * (1 + SLACK);
  const isDoubtful = wordScore("offered", offered.heading) < NAMED;
  const isPart = isDoubtful && (sums.done + sums.lost > most || isApart(fields, sums));
  if (sums.done <= most && !isPart) return fields;
  findings.push(
    finding(
      "offered-set-aside",
      message("importLog.note.offered-set-aside", {
        came: sums.came,
        done: sums.done,
        lost: fields.has("abandonedCount") ? "given" : "unknown",
        lostCount: sums.lost,
      }),
      { column: offered.heading },
    ),
  );
  return new Map([...fields].filter(([field]) => field !== "offered"));
}

function isApart(fields: ReadonlyMap<LogField, FieldColumn>, { apart, lines }: Sums): boolean {
  return fields.has("abandonedCount") && apart > MOSTLY * lines;
}

function sumsOf(fields: ReadonlyMap<LogField, FieldColumn>, looked: readonly LogRecord[]): Sums {
  const sums: Sums = { lines: 0, came: 0, done: 0, lost: 0, apart: 0 };
  for (const { cells } of looked) {
    const count = (field: CountField): number =>
      parseNumber((cells[fields.get(field)?.position ?? -1] ?? "").trim(), POINT) ?? 0;
    const [came, done, lost] = [count("offered"), count("handled"), count("abandonedCount")];
    sums.lines += 1;
    sums.came += came;
    sums.done += done;
    sums.lost += lost;
    if (came !== done + lost) sums.apart += 1;
  }
  return sums;
}
