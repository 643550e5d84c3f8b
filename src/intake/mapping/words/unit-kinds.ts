import { fold } from "../../kinds";
import type { Dimension } from "../dimension";
import { unitPlaces } from "../unit-words";

/** What a unit in a heading counts: shares, money, seconds to minutes, hours to days, or longer times. */
export type UnitKind = "share" | "money" | "short" | "hours" | "long";

const SHARE = /%|\bpct\b|\bpour ?cent\b|\bper ?cent\b/;
const MONEY = /[€$£]|\b(?:k?eur|k?euros?|usd|gbp|chf)\b/;
const TIMES: readonly (readonly [UnitKind, RegExp])[] = [
  ["short", /^(?:ms|m?secs?|millisecond\w*|s|secondes?|seconds?|min|mins|mn|minutes?|m+:s+|h+:m+:s+)$/],
  ["hours", /^(?:h|hrs?|heures?|hours?|h+:m+|j|d|jours?|days?)$/],
  ["long", /^(?:semaines?|sem|weeks?|wks?|mois|months?|mths?|ans?|annees?|years?|yrs?)$/],
];
/** What may stand beside a unit of time in its brackets. */
const BESIDE = /\b(?:ouvree?s?|ouvrables?|working|business|calendar|calendaires?|moy(?:en(?:ne)?s?)?|avg|average|en|in)\b|\./g;

/** The unit of time that a heading gives in brackets, after a comma or after “in”; null where it gives none. */
export function timeKindIn(heading: string): UnitKind | null {
  const places = unitPlaces(fold(heading))
    .split("|")
    .map((place) => place.replace(BESIDE, " ").trim());
  return TIMES.find(([, pattern]) => places.some((place) => pattern.test(place)))?.[0] ?? null;
}

/** What the units of a heading count; empty where it says none. */
export function unitKindsIn(heading: string): readonly UnitKind[] {
  const words = fold(heading);
  const time = timeKindIn(heading);
  return [
    ...(SHARE.test(words) ? (["share"] as const) : []),
    ...(MONEY.test(words) ? (["money"] as const) : []),
    ...(time === null ? [] : [time]),
  ];
}

/** Whether a heading gives a unit that what a column holds is never in: hours for a share, euros for a time. */
export function isOtherUnit(dimension: Dimension, heading: string): boolean {
  const kinds = unitKindsIn(heading);
  const has = (...some: readonly UnitKind[]): boolean => kinds.some((kind) => some.includes(kind));
  switch (dimension.kind) {
    case "share":
      return !has("share") && has("money", "short", "hours", "long");
    case "time":
    case "months":
    case "years":
    case "weekly":
      return has("share", "money");
    case "volume":
      // “Volume (day)” is a day's.
      return has("share", "money", "short") || /\(\s*(?:h|hrs?|heures?|hours?)\s*\)/.test(fold(heading));
    case "money":
      return !has("money") && (has("share", "short") || (dimension.period === "none" && has("hours", "long")));
    case "plain":
      return has("share", "money", "short", "hours", "long");
    default:
      return false;
  }
}
