import { dateOfSerial } from "../../../engine/serial-date";
import { isMonthName, parseMoment } from "../cells/moment";
import type { Shape } from "../reading-plan";
import { namesMonth } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import { shareOf } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";

const MOSTLY = 0.9;
/** Days, each the first of another month, from which on a report is one by month whatever its heading: two may be days on which few calls came. */
const FEWEST_FIRSTS = 3;

/** Whether a line sums up a month: the dates are months without a day, or nothing but first days of months. */
export function isByMonth(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  shape: Shape,
  days: Iterable<number>,
): boolean {
  const column = columns[fields.get("date")?.position ?? -1];
  if (shape !== "intervals" || column === undefined) return false;
  if (shareOf(column, column.months) >= MOSTLY) return true;
  // First days of months beside times of day are days of a log.
  if (fields.has("time")) return false;
  const seen = [...days];
  const enough = namesMonth(column.heading) ? 1 : FEWEST_FIRSTS;
  return seen.length >= enough && seen.every((day) => dateOfSerial(day).day === 1);
}

/** Whether dates under a heading that names a month are nothing but first days of months, if the day stands first: then it does. */
export function firstsOfMonths(texts: Iterable<string>, fields: ReadonlyMap<LogField, FieldColumn>): boolean {
  const heading = fields.get("date")?.heading;
  if (heading === undefined || !namesMonth(heading)) return false;
  return [...texts].every((text) => {
    const moment = parseMoment(text, "day-first");
    return moment === null || dateOfSerial(moment.day).day === 1;
  });
}

/** Months side by side from which on a line is their headings. */
const SIDE_BY_SIDE = 6;

/** Whether a line is the headings of a table whose months stand side by side: another form, which the mapping of ranges reads. */
export function areMonthsAcross(cells: readonly string[]): boolean {
  return (
    cells.filter((cell) => isMonthName(cell) || parseMoment(cell, "day-first")?.isMonth === true).length >= SIDE_BY_SIDE
  );
}
