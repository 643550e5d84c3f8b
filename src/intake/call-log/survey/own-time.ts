import { parseMoment } from "../cells/moment";
import { isEmptyCell } from "../words/vocabulary";
import type { LogRecord } from "../source/record";
import type { LogField } from "../words/vocabulary";
import { unknownWords } from "../words/unknown-words";
import type { FieldColumn } from "./fields";

/** The fields without a time of day where the moment holds one of its own: *CALL TIME* beside *TIMESTAMP* is how long the call took. A moment that is midnight throughout is a date. */
export function withOwnTime(
  fields: ReadonlyMap<LogField, FieldColumn>,
  looked: readonly LogRecord[],
): ReadonlyMap<LogField, FieldColumn> {
  const [moment, time] = [fields.get("moment"), fields.get("time")];
  if (moment === undefined || time === undefined || fields.has("date") || time.why === "named") return fields;
  return haveTimes(moment, looked) ? without("time", fields) : fields;
}

/**
 * The fields without a date where the moment holds day and time: *Date du contrat*, *Export date* beside *Date/heure* say nothing of when a contact came. A
 * heading that says no more than that it is a date is kept.
 */
export function withOwnDate(
  fields: ReadonlyMap<LogField, FieldColumn>,
  looked: readonly LogRecord[],
): ReadonlyMap<LogField, FieldColumn> {
  const [moment, date] = [fields.get("moment"), fields.get("date")];
  if (moment === undefined || date === undefined || date.why === "named") return fields;
  if (unknownWords("date", date.heading).length === 0 || !haveTimes(moment, looked)) return fields;
  return without("date", fields);
}

/** Whether the moments of some lines have a time of day. */
function haveTimes({ position }: FieldColumn, looked: readonly LogRecord[]): boolean {
  return looked.some(({ cells }) => {
    const text = cells[position] ?? "";
    return (
      !isEmptyCell(text) && ((parseMoment(text, "day-first") ?? parseMoment(text, "month-first"))?.second ?? 0) > 0
    );
  });
}

function without(field: LogField, fields: ReadonlyMap<LogField, FieldColumn>): ReadonlyMap<LogField, FieldColumn> {
  return new Map([...fields].filter(([each]) => each !== field));
}
