import { dateOfSerial } from "../../../engine/serial-date";
import type { Grain, LogQuestion, Shape } from "../reading-plan";
import type { LogField } from "../words/vocabulary";
import { isByMonth } from "./by-month";
import { isByWeek } from "./by-week";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";

/** What a line of a report sums up, of the days that its lines name. */
export function grainOf(
  isStretch: boolean,
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  shape: Shape,
  days: readonly number[],
  answers: ReadonlyMap<string, string>,
  questions: LogQuestion[],
): Grain {
  if (isStretch) return "stretch";
  if (isByMonth(fields, columns, shape, days)) return "month";
  return isByWeek(fields, columns, shape, days, answers, questions) ? "week" : "day";
}

/** The calendar year of a day; 0 where there is none. */
export function yearIn(serial: number): number {
  return Number.isFinite(serial) ? dateOfSerial(serial).year : 0;
}
