import { maskOf } from "../demand";
import type { WeekCells } from "../demand";
import type { Weekday } from "../records";

/** A part of the week that can be handed over as such. */
export type WindowName = "oddHours" | "evening" | "night" | "weekend" | "saturday" | "sunday" | "lunch";

const WORKING: readonly Weekday[] = [1, 2, 3, 4, 5];
const ALL: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Where the named windows begin and end, hours after midnight. */
const DAY_FROM = 8;
const LUNCH_FROM = 12;
const LUNCH_TO = 14;
const EVENING_FROM = 18;
const NIGHT_FROM = 21;
const NIGHT_TO = 6;

function union(...masks: readonly WeekCells[]): WeekCells {
  const all = maskOf([], 0, 0);
  for (const mask of masks) mask.forEach((each, cell) => (all[cell] = Math.max(all[cell] ?? 0, each)));
  return all;
}

/** The named windows of a week; odd hours are all that is not a working day from 8 to 18. */
export const WINDOWS: readonly { readonly name: WindowName; readonly cells: WeekCells }[] = [
  { name: "oddHours", cells: union(maskOf(WORKING, EVENING_FROM, DAY_FROM), maskOf([6, 7], 0, 24)) },
  { name: "evening", cells: maskOf(ALL, EVENING_FROM, NIGHT_FROM) },
  { name: "night", cells: maskOf(ALL, NIGHT_FROM, NIGHT_TO) },
  { name: "weekend", cells: maskOf([6, 7], 0, 24) },
  { name: "saturday", cells: maskOf([6], 0, 24) },
  { name: "sunday", cells: maskOf([7], 0, 24) },
  { name: "lunch", cells: maskOf(WORKING, LUNCH_FROM, LUNCH_TO) },
];
