import { contacts, fraction, fte, hours, money, ratio, seconds } from "../../engine/quantities";
import type { Interval } from "../../engine/require";
import { numberKind, percentKind } from "../kinds";

const same = (value: number): number => value;
const NON_NEGATIVE: Interval = { min: 0 };
const POSITIVE: Interval = { min: 0, openMin: true };
const SHARE: Interval = { min: 0, max: 1 };

const DAY = 86_400;
/** Beyond these, sums of a year are no longer exact to the cent, and no call centre has them. */
const MOST_CONTACTS = 1e9;
/** In any currency: some count thousands for a euro. */
const MOST_MONEY = 1e9;
const MOST_WHOLE_MONEY = 1e10;

/** Seconds above 0, at most a day. */
export const positiveSeconds = numberKind({ ...POSITIVE, max: DAY }, seconds, "#,##0");
/** Seconds, 0 to a day. */
export const someSeconds = numberKind({ ...NON_NEGATIVE, max: DAY }, seconds, "#,##0");
/** Hours above 0, at most those of a year. */
export const positiveHours = numberKind({ ...POSITIVE, max: 8760 }, hours, "0.0");
/** Hours of training, 0 to 2,000. */
export const someHours = numberKind({ ...NON_NEGATIVE, max: 2000 }, hours, "#,##0");
/** Contacts, 0 to a thousand million. */
export const someContacts = numberKind({ ...NON_NEGATIVE, max: MOST_CONTACTS }, contacts, "#,##0");
/** Money, 0 to a thousand million, to the cent. */
export const someMoney = numberKind({ ...NON_NEGATIVE, max: MOST_MONEY }, money, "#,##0.00");
/** Money, 0 to ten thousand million, where cents say nothing. */
export const someWholeMoney = numberKind({ ...NON_NEGATIVE, max: MOST_WHOLE_MONEY }, money, "#,##0");
/** Money of a whole organisation, 0 to a million million. */
export const muchMoney = numberKind({ ...NON_NEGATIVE, max: 1e12 }, money, "#,##0");
/** Full-time equivalents above 0, at most 100,000. */
export const positiveFte = numberKind({ ...POSITIVE, max: 1e5 }, fte, "0.0");
/** A count, 0 to a thousand million. */
export const someUnits = numberKind({ ...NON_NEGATIVE, max: MOST_CONTACTS }, same, "#,##0");
/** Weeks, 0 to ten years. */
export const someWeeks = numberKind({ ...NON_NEGATIVE, max: 520 }, same, "#,##0");
/** Months, 0 to ten years. */
export const someMonths = numberKind({ ...NON_NEGATIVE, max: 120 }, same, "#,##0");
/** A count above 0, at most a thousand million. */
export const positiveUnits = numberKind({ ...POSITIVE, max: MOST_CONTACTS }, same, "#,##0");
/** A share, 0 % to 100 %. */
export const share = percentKind(SHARE, fraction);
/** A share above 0 %, up to 100 %. */
export const shareAboveZero = percentKind({ min: 0, max: 1, openMin: true }, fraction);

/** A yearly or relative rate in percent, within bounds outside of which a slip of the hand is likelier than a rate. */
export const rate = (min: number, max: number) => percentKind({ min, max }, ratio);
/** A ratio to ours, 1 being the same. */
export const ratioToOurs = (min: number, max: number) => numberKind({ min, max }, ratio, "0.00");
