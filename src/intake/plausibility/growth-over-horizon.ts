import { message } from "../../language";
import type { CrossCheck } from "../cross-checks/cross-check";
import { issueAt } from "../reading/table-reference";
import { assumptionsIn } from "./assumptions-in";

/** A volume that ends as this many times what it was, or as this part of it, is rarely meant. */
const MOST_TIMES = 5;
const MONTHS = 12;

/** Growth that is usual in a year and, over the horizon, makes a volume nobody plans. Growth outside its own band is said there. */
export const growthOverHorizon: CrossCheck = (draft) => {
  const { reference, records } = draft.tables.flows;
  if (reference === null) return [];
  const years = assumptionsIn(draft)("horizonMonths") / MONTHS;
  return records.flatMap(({ row, growth }) => {
    if (growth === undefined) return [];
    const times = (1 + growth) ** years;
    if (times <= MOST_TIMES && times >= 1 / MOST_TIMES) return [];
    const expected = message("intake.plausible.growth-over-horizon", { years, times });
    return [issueAt(reference, row, "growth", { code: "growth-over-horizon", severity: "warning", expected })];
  });
};
