import type { Contacts, Fraction, Hours } from "../quantities";
import type { Weekday } from "./flow";
import type { Key } from "./key";

/** Contacts of one flow in one month, as a row of the table Volumes states them. */
export interface VolumeRecord {
  readonly row: number;
  readonly flow: string;
  /** 1 January to 12 December. */
  readonly month: number;
  /** Absent where the row gives the month alone: a typical year. */
  readonly year?: number;
  readonly contacts: Contacts;
  readonly keys: { readonly flow: Key };
}

/** Share of a week's demand that comes in one half-hour, as a row of the table Profiles states it. */
export interface ProfileRecord {
  readonly row: number;
  readonly profile: string;
  readonly day: Weekday;
  /** Start of the half-hour, in hours after midnight. */
  readonly start: Hours;
  readonly share: Fraction;
  readonly keys: { readonly profile: Key };
}
