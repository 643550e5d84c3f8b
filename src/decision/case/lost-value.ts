import type { Assumptions } from "../../engine/assumptions";
import { losesValue, lostContacts } from "../../engine/demand";
import type { FlowTerms, FlowWork, PoolStaffing, StaffingRules } from "../../engine/demand";
import { volumeLevel } from "../../engine/finance";
import { contactsPerYear, moneyPerYear } from "../../engine/quantities";
import type { ContactsPerYear, MoneyPerYear } from "../../engine/quantities";
import { NO_MONEY } from "../total";
import { zip } from "../zip";
import type { Calendar } from "./calendar";

/** What contacts lost in a pool's queue cost a year, for each of its flows. */
export type LostByFlow = ReadonlyMap<FlowTerms["record"], MoneyPerYear>;

/** What contacts that gave up cost: those who do not come back, at the value the workbook puts at risk. 0 where it states none. */
export function lostValue(flow: FlowTerms, lost: ContactsPerYear, assumptions: Assumptions): MoneyPerYear {
  if (!losesValue(flow)) return NO_MONEY;
  return moneyPerYear(lost * (1 - assumptions.get("redialShare")) * (flow.record.valueAtRisk ?? 0));
}

/** What contacts lost in a pool's queue cost a year, for each flow. */
export function lostByFlow(
  works: readonly FlowWork[],
  staffing: PoolStaffing,
  rules: StaffingRules,
  assumptions: Assumptions,
): LostByFlow {
  return new Map(
    zip(works, lostContacts(works, staffing, rules)).map(([{ terms }, lost]) => [
      terms.record,
      lostValue(terms, contactsPerYear(lost), assumptions),
    ]),
  );
}

/** Contacts of a year of the plan that come outside opening hours and stay unserved, the first year's taken to the plan's volume. */
export function plannedUnmet({ unmet, growth }: FlowTerms, { horizon }: Pick<Calendar, "horizon">): ContactsPerYear {
  return contactsPerYear(unmet * volumeLevel(horizon, growth));
}

/** What contacts that find it closed cost a year, at the value the workbook puts at risk; they do not come back, or they would be in the volume. */
export function unmetValue(flow: FlowTerms, calendar: Pick<Calendar, "horizon">): MoneyPerYear {
  return moneyPerYear(plannedUnmet(flow, calendar) * (flow.record.valueAtRisk ?? 0));
}
