import { contacts, fraction, fte, hours, money, ratio, seconds } from "../../engine/quantities";
import type { Interval } from "../../engine/require";
import { numberKind, percentKind } from "../kinds";

const same = (value: number): number => value;
const NON_NEGATIVE: Interval = { min: 0 };
const POSITIVE: Interval = { min: 0, openMin: true };
const SHARE: Interval = { min: 0, max: 1 };

/** Seconds above 0. */
export const positiveSeconds = numberKind(POSITIVE, seconds, "#,##0");
/** Seconds, 0 or more. */
export const someSeconds = numberKind(NON_NEGATIVE, seconds, "#,##0");
/** Hours above 0. */
export const positiveHours = numberKind(POSITIVE, hours, "0.0");
/** Hours, 0 or more. */
export const someHours = numberKind(NON_NEGATIVE, hours, "#,##0");
/** Contacts, 0 or more. */
export const someContacts = numberKind(NON_NEGATIVE, contacts, "#,##0");
/** Money, 0 or more, to the cent. */
export const someMoney = numberKind(NON_NEGATIVE, money, "#,##0.00");
/** Money, 0 or more, where cents say nothing. */
export const someWholeMoney = numberKind(NON_NEGATIVE, money, "#,##0");
/** Full-time equivalents above 0. */
export const positiveFte = numberKind(POSITIVE, fte, "0.0");
/** A count, 0 or more. */
export const someUnits = numberKind(NON_NEGATIVE, same, "#,##0");
/** A count above 0. */
export const positiveUnits = numberKind(POSITIVE, same, "#,##0");
/** A share, 0 % to 100 %. */
export const share = percentKind(SHARE, fraction);
/** A share, 0 % to below 100 %. */
export const shareBelowOne = percentKind({ min: 0, max: 1, openMax: true }, fraction);
/** A share above 0 %, up to 100 %. */
export const shareAboveZero = percentKind({ min: 0, max: 1, openMin: true }, fraction);

/** A yearly or relative rate in percent, within bounds outside of which a slip of the hand is likelier than a rate. */
export const rate = (min: number, max: number) => percentKind({ min, max }, ratio);
/** A ratio to ours, 1 being the same. */
export const ratioToOurs = (min: number, max: number) => numberKind({ min, max }, ratio, "0.00");
