import {
  contacts,
  contactsPerYear,
  fraction,
  fte,
  hours,
  hoursPerMonth,
  money,
  moneyPerContact,
  moneyPerHour,
  moneyPerMonth,
  moneyPerUnit,
  moneyPerYear,
  months,
  ratio,
  seconds,
  unitsPerMonth,
  weeks,
  years,
} from "../../engine/quantities";
import type { Interval } from "../../engine/require";
import { numberKind, percentKind } from "../kinds";

const NON_NEGATIVE: Interval = { min: 0 };
/** Far below what anybody has, and far enough above 0 that what is divided by it stays a number. */
const POSITIVE: Interval = { min: 0.001 };
const SHARE: Interval = { min: 0, max: 1 };

const DAY = 86_400;
/** Beyond these, sums of a year are no longer exact to the cent, and no call centre has them. */
const MOST_CONTACTS = 1e9;
/** In any currency: some count thousands for a euro. */
const MOST_MONEY = 1e9;
const MOST_WHOLE_MONEY = 1e10;

/** Seconds from a thousandth, at most a day. */
export const positiveSeconds = numberKind({ ...POSITIVE, max: DAY }, seconds, "#,##0");
/** Seconds, 0 to a day. */
export const someSeconds = numberKind({ ...NON_NEGATIVE, max: DAY }, seconds, "#,##0");
/** Hours from a thousandth, at most those of a year. */
export const positiveHours = numberKind({ ...POSITIVE, max: 8760 }, hours, "0.0");
/** Hours of a shift, 1 to 12. */
export const shiftHours = numberKind({ min: 1, max: 12 }, hours, "0.0");
/** Hours of training, 0 to 2,000. */
export const someHours = numberKind({ ...NON_NEGATIVE, max: 2000 }, hours, "#,##0");
/** Hours a month from a thousandth, at most those of a year. */
export const positiveHoursPerMonth = numberKind({ ...POSITIVE, max: 8760 }, hoursPerMonth, "0.0");
/** Contacts, 0 to a thousand million. */
export const someContacts = numberKind({ ...NON_NEGATIVE, max: MOST_CONTACTS }, contacts, "#,##0");
/** Contacts a year, 0 to a thousand million. */
export const someContactsPerYear = numberKind({ ...NON_NEGATIVE, max: MOST_CONTACTS }, contactsPerYear, "#,##0");
/** Money for a contact, 0 to a thousand million, to the cent. */
export const someMoneyPerContact = numberKind({ ...NON_NEGATIVE, max: MOST_MONEY }, moneyPerContact, "#,##0.00");
/** Money for a billed unit, 0 to a thousand million, to the cent. */
export const someMoneyPerUnit = numberKind({ ...NON_NEGATIVE, max: MOST_MONEY }, moneyPerUnit, "#,##0.00");
/** Money for an hour, 0 to a thousand million, to the cent. */
export const someMoneyPerHour = numberKind({ ...NON_NEGATIVE, max: MOST_MONEY }, moneyPerHour, "#,##0.00");
/** Money a month for one person, 0 to a thousand million, to the cent. */
export const someMoneyPerMonth = numberKind({ ...NON_NEGATIVE, max: MOST_MONEY }, moneyPerMonth, "#,##0.00");
/** Money a month, 0 to ten thousand million, where cents say nothing. */
export const someWholeMoneyPerMonth = numberKind({ ...NON_NEGATIVE, max: MOST_WHOLE_MONEY }, moneyPerMonth, "#,##0");
/** Money once, 0 to ten thousand million, where cents say nothing. */
export const someWholeMoney = numberKind({ ...NON_NEGATIVE, max: MOST_WHOLE_MONEY }, money, "#,##0");
/** Money a year, 0 to ten thousand million, where cents say nothing. */
export const someMoneyPerYear = numberKind({ ...NON_NEGATIVE, max: MOST_WHOLE_MONEY }, moneyPerYear, "#,##0");
/** Pay of one person a year: nobody works for nothing, which a blank says as well. */
export const payPerYear = numberKind({ ...POSITIVE, max: MOST_WHOLE_MONEY }, moneyPerYear, "#,##0");
/** Money of a whole organisation once, 0 to a million million. */
export const muchMoney = numberKind({ ...NON_NEGATIVE, max: 1e12 }, money, "#,##0");
/** Money of a whole organisation a year, 0 to a million million. */
export const muchMoneyPerYear = numberKind({ ...NON_NEGATIVE, max: 1e12 }, moneyPerYear, "#,##0");
/** Full-time equivalents from a thousandth, at most 100,000. */
export const positiveFte = numberKind({ ...POSITIVE, max: 1e5 }, fte, "0.0");
/** Heads, at least a part of one. */
export const positiveHeads = numberKind({ ...POSITIVE, max: 1e5 }, fte, "0.##");
/** Billed units a month, 0 to a thousand million. */
export const someUnits = numberKind({ ...NON_NEGATIVE, max: MOST_CONTACTS }, unitsPerMonth, "#,##0");
/** Weeks, 0 to ten years. */
export const someWeeks = numberKind({ ...NON_NEGATIVE, max: 520 }, weeks, "#,##0");
/** Months, 0 to ten years. */
export const someMonths = numberKind({ ...NON_NEGATIVE, max: 120 }, months, "#,##0");
/** Years of service, 0 to 60. */
export const someYears = numberKind({ ...NON_NEGATIVE, max: 60 }, years, "0.0");
/** Billed units a month from a thousandth, at most a thousand million. */
export const positiveUnits = numberKind({ ...POSITIVE, max: MOST_CONTACTS }, unitsPerMonth, "#,##0");
/** A share, 0 % to 100 %. */
export const share = percentKind(SHARE, fraction);
/** A share, 0 % to below 100 %. */
export const shareBelowOne = percentKind({ min: 0, max: 1, openMax: true }, fraction);
/** A share from a hundredth of a per cent to below 100 %: no finite staff answers every contact in time. */
export const shareInside = percentKind({ min: 0.0001, max: 1, openMax: true }, fraction);
/** A share from a hundredth of a per cent, up to 100 %. */
export const shareAboveZero = percentKind({ min: 0.0001, max: 1 }, fraction);

/** A yearly or relative rate in percent, within bounds outside of which a slip of the hand is likelier than a rate. */
export const rate = (min: number, max: number) => percentKind({ min, max }, ratio);
/** A ratio to ours, 1 being the same. */
export const ratioToOurs = (min: number, max: number) => numberKind({ min, max }, ratio, "0.00");
