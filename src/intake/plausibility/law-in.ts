import { momentOf, rulesOn } from "../../engine/legislation";
import type { LawKey, LawMoment, Rules } from "../../engine/legislation";
import type { Draft } from "../reading/draft";
import { assumptionsIn } from "./assumptions-in";

/** The law that the workbook's rows and date make; null where its date names no day and no year. */
export function rulesIn(draft: Draft, lenient?: boolean): Rules | null {
  const value = assumptionsIn(draft);
  try {
    return rulesOn(
      momentOf(value("lawDate"), draft.today),
      draft.tables.legislation.records,
      lenient ?? value("lawLastKnown") >= 0.5,
    );
  } catch {
    return null;
  }
}

/**
 * The value of a parameter that a yearly figure is held against: the law's on the date that the workbook states, else the lowest in the months of the
 * run's calendar year up to the run, by which the figure may have been right when it was stated.
 */
export function valueForYear(draft: Draft, key: LawKey): number | undefined {
  const value = assumptionsIn(draft);
  const at = (moment: LawMoment): number | undefined =>
    rulesOn(moment, draft.tables.legislation.records, true).find(key);
  try {
    const moment = momentOf(value("lawDate"), draft.today);
    if (value("lawDate") > 0) return at(moment);
    const year = moment.kind === "day" ? moment.day.slice(0, 4) : String(moment.year);
    const last = moment.kind === "day" ? Number(moment.day.slice(5, 7)) : 12;
    const days = Array.from({ length: last }, (_, month) => `${year}-${String(month + 1).padStart(2, "0")}-01`);
    const values = [at(moment), ...days.map((day) => at({ kind: "day", day }))].flatMap((each) => each ?? []);
    return values.length === 0 ? undefined : Math.min(...values);
  } catch {
    return undefined;
  }
}
