import { countsHours } from "./counted-hours";
import { saysHundredthsOfFte } from "./hundredths-of-fte";
import { isTotalTime } from "./total-time";

/** Whether a heading names what a field can be worked out from, where the field's own is nowhere: hours of all contacts, hours in place of people. How is always asked. */
export function isStandIn(field: string, heading: string): boolean {
  if (field === "flows.handlingTime") return isTotalTime(heading);
  return field === "team.fte" && (countsHours(heading) || saysHundredthsOfFte(heading));
}
