import type { PlannedCell } from "../../../workbook";
import { number } from "../../cells";

const CLOCK = "hh:mm";
/** Half-hours of a day: a moment of it is a part of 1. */
const HALF_HOURS = 48;

/** When a half-hour of the day begins. */
export function clockCell(halfHour: number): PlannedCell {
  return number(halfHour / HALF_HOURS, CLOCK);
}
