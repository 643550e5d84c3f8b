import { parseMoment } from "../cells/moment";
import { isEmptyCell } from "../words/vocabulary";
import type { LogRecord } from "../source/record";
import type { LogField } from "../words/vocabulary";
import type { FieldColumn } from "./fields";

/** The fields without a time of day where the moment holds one of its own: *CALL TIME* beside *TIMESTAMP* is how long the call took. A moment that is midnight throughout is a date. */
export function withOwnTime(
  fields: ReadonlyMap<LogField, FieldColumn>,
  looked: readonly LogRecord[],
): ReadonlyMap<LogField, FieldColumn> {
  const [moment, time] = [fields.get("moment"), fields.get("time")];
  if (moment === undefined || time === undefined || fields.has("date") || time.why === "named") return fields;
  const hasTimes = looked.some(({ cells }) => {
    const text = cells[moment.position] ?? "";
    return (
      !isEmptyCell(text) && ((parseMoment(text, "day-first") ?? parseMoment(text, "month-first"))?.second ?? 0) > 0
    );
  });
  return hasTimes ? new Map([...fields].filter(([field]) => field !== "time")) : fields;
}
