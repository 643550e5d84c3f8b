import type { UnitChoice } from "./unit-found";

const WEEKS = 52;
const MONTHS = 12;
/** A contract of 35 h a week is one of 151.67 h a month: fifty-two weeks in twelve months. */
export const MONTHLY = { id: "month", factor: MONTHS / WEEKS };
export const WEEKLY = { id: "week", factor: 1 };
export const YEARLY = { id: "year", factor: 1 / WEEKS };
export const DAILY = { id: "day", factor: 5 };

/** Units in which the hours of a contract are given. */
export const WEEKLY_UNITS: readonly UnitChoice[] = [WEEKLY, MONTHLY, YEARLY, DAILY];
