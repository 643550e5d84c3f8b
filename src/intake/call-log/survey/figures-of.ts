import { dateOfSerial } from "../../../engine/serial-date";
import { datesInFigures } from "../cells/date-in-figures";
import type { DateInFigures, Years } from "../cells/date-in-figures";
import { parseMoment } from "../cells/moment";
import { namesWeek } from "../cells/week";
import type { ColumnEvidence } from "./column-evidence";

/** Years that a date in figures may be of before it is known when the report is read. */
const ANY: Years = { first: 2000, last: 2049 };

/** How the cells of a column are dates without marks between their parts; null where they are not, or are read as they stand. */
export function figuresOf(
  { heading, values, whole, filled }: ColumnEvidence,
  years: Years = ANY,
): DateInFigures | null {
  if (whole < filled || values.length === 0 || namesWeek(heading)) return null;
  const texts = values.map(String);
  return texts.every((text) => isRead(text, years)) ? null : datesInFigures(texts, years);
}

/** Whether a text is a day of these years as it stands: a serial number, seconds since 1970, 20260302, or a month. */
function isRead(text: string, { first, last }: Years): boolean {
  const read = parseMoment(text, "day-first");
  if (read === null) return false;
  const { year } = dateOfSerial(read.day);
  return year >= first && year <= last;
}
