import { at, emptyWeek, maskOf } from "../demand";
import type { WeekCells } from "../demand";
import { hours } from "../quantities";
import type { Weekday } from "../records";

/** A part of the week that can be handed over as such. */
export type WindowName = "oddHours" | "evening" | "night" | "weekend" | "saturday" | "sunday" | "lunch";

const WORKING: readonly Weekday[] = [1, 2, 3, 4, 5];
const ALL: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Where the named windows begin and end, hours after midnight. */
const MIDNIGHT = hours(0);
const END = hours(24);
const DAY_FROM = hours(8);
const LUNCH_FROM = hours(12);
const LUNCH_TO = hours(14);
const EVENING_FROM = hours(18);
const NIGHT_FROM = hours(21);
const NIGHT_TO = hours(6);

function union(...masks: readonly WeekCells[]): WeekCells {
  const all = emptyWeek();
  for (const mask of masks) mask.forEach((each, cell) => (all[cell] = Math.max(at(all, cell), each)));
  return all;
}

/** The named windows of a week; odd hours are all that is not a working day from 8 to 18. */
export const WINDOWS: readonly { readonly name: WindowName; readonly cells: WeekCells }[] = [
  { name: "oddHours", cells: union(maskOf(WORKING, EVENING_FROM, DAY_FROM), maskOf([6, 7], MIDNIGHT, END)) },
  { name: "evening", cells: maskOf(ALL, EVENING_FROM, NIGHT_FROM) },
  { name: "night", cells: maskOf(ALL, NIGHT_FROM, NIGHT_TO) },
  { name: "weekend", cells: maskOf([6, 7], MIDNIGHT, END) },
  { name: "saturday", cells: maskOf([6], MIDNIGHT, END) },
  { name: "sunday", cells: maskOf([7], MIDNIGHT, END) },
  { name: "lunch", cells: maskOf(WORKING, LUNCH_FROM, LUNCH_TO) },
];
