/** The calendar in which a year of money is a year of weeks and months: 365 days, no leap year. */
export const DAYS_PER_YEAR = 365;
export const MONTHS_PER_YEAR = 12;
export const DAYS_PER_WEEK = 7;
export const WEEKS_PER_YEAR = DAYS_PER_YEAR / DAYS_PER_WEEK;
export const WEEKS_PER_MONTH = DAYS_PER_YEAR / MONTHS_PER_YEAR / DAYS_PER_WEEK;

/** Weeks for which a contract pays a year: 35 hours in each make 1,820. */
export const CONTRACT_WEEKS = 52;

export const SECONDS_PER_HOUR = 3600;
export const MINUTES_PER_HOUR = 60;
