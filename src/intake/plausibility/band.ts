/** What a slip of the hand does to a number, as the factor that mends it. */
export type SlipKind =
  | "minutes"
  | "clock"
  | "milliseconds"
  | "thousands"
  | "monthly"
  | "hourly"
  | "yearly"
  | "weekly"
  | "daily"
  | "cents"
  | "percent"
  | "hours-of-fte"
  | "days";

/** A slip and the factor that brings the number back to what was meant. */
export interface Slip {
  readonly kind: SlipKind;
  readonly factor: number;
}

/** Between which values a figure is usual, and which slips are tried on one that is not. A band never refuses: what lies outside is said. */
export interface Band {
  readonly min: number;
  readonly max: number;
  readonly slips: readonly Slip[];
  /** Whether the values are money, in euros or a currency of about its worth. */
  readonly money?: true;
  /** Whether the cell holds a fraction that is shown in percent. */
  readonly percent?: true;
  /** Whether 0 is usual, too: there is none of it. */
  readonly none?: true;
}

export const MINUTES: Slip = { kind: "minutes", factor: 60 };
/** Excel keeps a time of day as a fraction of a day: 2:50 as 0.118, which stands for 170 seconds typed as a clock of minutes and seconds. */
export const CLOCK: Slip = { kind: "clock", factor: 1440 };
/** The same of a clock of hours, minutes and seconds: 0:02:50 as 0.00197. */
export const CLOCK_OF_DAY: Slip = { kind: "clock", factor: 86_400 };
export const MILLISECONDS: Slip = { kind: "milliseconds", factor: 0.001 };
export const THOUSANDS: Slip = { kind: "thousands", factor: 1000 };
export const MONTHLY: Slip = { kind: "monthly", factor: 12 };
export const YEARLY: Slip = { kind: "yearly", factor: 1 / 12 };
export const CENTS: Slip = { kind: "cents", factor: 0.01 };
export const PERCENT: Slip = { kind: "percent", factor: 100 };
export const FTE_HOURS: Slip = { kind: "hours-of-fte", factor: 1 / 1820 };
export const DAYS: Slip = { kind: "days", factor: 1 / 7 };
export const DAILY: Slip = { kind: "daily", factor: 5 };
export const WEEKLY: Slip = { kind: "weekly", factor: 52 };

export function band(min: number, max: number, ...slips: readonly Slip[]): Band {
  return { min, max, slips };
}

export function moneyBand(min: number, max: number, ...slips: readonly Slip[]): Band {
  return { min, max, slips, money: true };
}

/** A band of what may also be none. */
export function orNone(usual: Band): Band {
  return { ...usual, none: true };
}

/** Currencies of about a euro's worth: the usual amounts of others are not known here. */
const LIKE_EUROS = new Set(["€", "EUR", "$", "USD", "£", "GBP", "CHF"]);

export function isLikeEuros(currency: string): boolean {
  return LIKE_EUROS.has(currency.trim().toUpperCase());
}

/** Whether a band says something of values in a currency. */
export function speaksOf({ money }: Band, currency: string): boolean {
  return money !== true || isLikeEuros(currency);
}

export function shareBand(min: number, max: number, ...slips: readonly Slip[]): Band {
  return { min, max, slips, percent: true };
}

/** The slip that explains a value outside its band: the first that brings it back inside. Null where none does. */
export function slipOf(
  value: number,
  { min, max, slips }: Band,
): { readonly kind: SlipKind; readonly meant: number } | null {
  for (const { kind, factor } of slips) {
    const meant = value * factor;
    if (meant >= min && meant <= max) return { kind, meant };
  }
  return null;
}

export function isUsual(value: number, { min, max, none }: Band): boolean {
  return (value === 0 && none === true) || (value >= min && value <= max);
}
