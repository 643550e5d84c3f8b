import { momentOf, rulesOn } from "../../engine/legislation";
import type { Rules } from "../../engine/legislation";
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
