import { fold } from "../../kinds";
import type { Dimension } from "../dimension";
import { unitKindsIn } from "./unit-kinds";
import type { UnitKind } from "./unit-kinds";

/** Whether a heading gives a unit that what a column holds is never in: hours for a share, euros for a time. */
export function isOtherUnit(dimension: Dimension, heading: string): boolean {
  const kinds = unitKindsIn(heading);
  const has = (...some: readonly UnitKind[]): boolean => kinds.some((kind) => some.includes(kind));
  switch (dimension.kind) {
    case "share":
      return !has("share") && has("money", "short", "hours", "long", "count");
    case "time":
    case "months":
    case "years":
    case "weekly":
      return has("share", "money", "count");
    case "volume":
      // “Volume (day)” is a day's.
      return has("share", "money", "short") || /\(\s*(?:h|hrs?|heures?|hours?)\s*\)/.test(fold(heading));
    case "money":
      return !has("money") && (has("share", "short", "count") || (dimension.period === "none" && has("hours", "long")));
    case "plain":
      return has("share", "money", "short", "hours", "long");
    default:
      return false;
  }
}
