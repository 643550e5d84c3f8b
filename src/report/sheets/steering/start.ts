import { dateOfSerial, isoDate, parseIsoDate, serialOfDate } from "../../../engine/serial-date";

/** Days between a run and the first week with customers, at least. */
const LEAD_DAYS = 60;

/** The first day of the month after a run and the time that a contract takes; the run's own day where it is none. */
export function firstWeek(runDate: string): string {
  const run = parseIsoDate(runDate.slice(0, 10));
  if (run === null) return runDate;
  const { year, month } = dateOfSerial(serialOfDate(run) + LEAD_DAYS);
  return isoDate(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 });
}
