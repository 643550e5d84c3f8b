import { message } from "../../language";
import type { CrossCheck } from "../cross-checks/cross-check";
import { issueAt } from "../reading/table-reference";

/** Flows that are all open on one day of the week, and none of them on Monday: “6” is Saturday, and was perhaps typed for six days. */
export const loneDays: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.flows;
  const [first] = records;
  if (reference === null || first === undefined) return [];
  const days = records.flatMap(({ openDays }) => (openDays?.length === 1 ? [...openDays] : []));
  const [day = 0] = days;
  if (days.length < records.length || days.includes(1)) return [];
  const expected = message("intake.plausible.lone-days", { day });
  return [issueAt(reference, first.row, "openDays", { code: "unusual-value", severity: "warning", expected })];
};
