import { dateOfSerial, isoDate, parseIsoDate, serialOfDate } from "../../../engine/serial-date";

/** Days between a run and the first week with customers, at least: specification, offers, contract, training. */
const LEAD_DAYS = 98;

/** The first day of the month that follows a run and the time until customers are served; the run's own day where it is no day. */
export function firstWeek(runDate: string): string {
  const run = parseIsoDate(runDate.slice(0, 10));
  if (run === null) return runDate;
  const { year, month } = dateOfSerial(serialOfDate(run) + LEAD_DAYS);
  return isoDate(month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 });
}
