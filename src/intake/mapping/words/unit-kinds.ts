import { fold } from "../../kinds";
import { unitPlaces } from "../unit-words";

/** What a unit in a heading counts: shares, money, seconds to minutes, hours to days, longer times, or contacts and people. */
export type UnitKind = "share" | "money" | "short" | "hours" | "long" | "count";

const SHARE = /%|\bpct\b|\bpour ?cent\b|\bper ?cent\b/;
const MONEY = /[€$£]|\b(?:k?eur|k?euros?|usd|gbp|chf)\b/;
const TIMES: readonly (readonly [UnitKind, RegExp])[] = [
  ["short", /^(?:ms|m?secs?|millisecond\w*|s|secondes?|seconds?|min|mins|mn|minutes?|m+:s+|h+:m+:s+)$/],
  ["hours", /^(?:h|hrs?|heures?|hours?|h+:m+|j|d|jours?|days?)$/],
  ["long", /^(?:semaines?|sem|weeks?|wks?|mois|months?|mths?|ans?|annees?|years?|yrs?)$/],
];
const COUNT =
  /[([]\s*(?:contacts?|appels?|calls?|tickets?|fte|etp|heads?|people|personnes?|agents?|conseillers?)\s*[)\]]/;
/** What may stand beside a unit of time in its brackets. */
const BESIDE =
  /\b(?:ouvree?s?|ouvrables?|working|business|calendar|calendaires?|moy(?:en(?:ne)?s?)?|avg|average|en|in)\b|\./g;

/** The unit of time that a heading gives in brackets, after a comma or after “in”; null where it gives none. */
export function timeKindIn(heading: string): UnitKind | null {
  const places = unitPlaces(fold(heading))
    .split("|")
    .map((place) => place.replace(BESIDE, " ").trim());
  return TIMES.find(([, pattern]) => places.some((place) => pattern.test(place)))?.[0] ?? null;
}

/** The unit of time, written out, that a heading ends with: “SLA seconds”; null where it ends with another word. */
export function endingTime(heading: string): UnitKind | null {
  const last = /(\p{L}{3,})\.?\s*$/u.exec(fold(heading))?.[1] ?? "";
  return TIMES.find(([, pattern]) => pattern.test(last))?.[0] ?? null;
}

/** What the units of a heading count; empty where it says none. */
export function unitKindsIn(heading: string): readonly UnitKind[] {
  const words = fold(heading);
  const time = timeKindIn(heading);
  return [
    ...(SHARE.test(words) ? (["share"] as const) : []),
    ...(MONEY.test(words) ? (["money"] as const) : []),
    ...(COUNT.test(words) ? (["count"] as const) : []),
    ...(time === null ? [] : [time]),
  ];
}
