import {
  avoidableKind,
  coveredHoursKind,
  dateKind,
  dayKind,
  daysKind,
  halfHourKind,
  languagesKind,
  listKind,
  monthKind,
  timeKind,
  yesNoKind,
} from "../../../src/intake/kinds";
import { channelKind, pricingKind, roleKind } from "../../../src/intake/schema/choices";
import { dateOfSerial, isCivilDate, serialOfDate, weekdayOfSerial } from "../../../src/engine/serial-date";
import type { Kind } from "../../../src/intake/kinds";
import type { CellValue } from "../../../src/workbook";

type Cell = Exclude<CellValue, null>;
/** How a kind reads a cell: its value or the code of its fault, and why. */
type Reading = [kind: Kind<unknown>, cell: Cell, expected: unknown, from?: string];

function said<T>(kind: Kind<T>, cell: Cell): T | string {
  const read = kind.read(cell);
  return read.ok ? read.value : read.code;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

describe("dates", () => {
  test("every day from 2000 to 2099 is the platform's calendar day", () => {
    const wrong: number[] = [];
    for (let serial = 36_526; serial <= 73_050; serial += 1) {
      const date = new Date(EPOCH + serial * DAY);
      const { year, month, day } = dateOfSerial(serial);
      const same = year === date.getUTCFullYear() && month === date.getUTCMonth() + 1 && day === date.getUTCDate();
      if (
        !same ||
        serialOfDate({ year, month, day }) !== serial ||
        weekdayOfSerial(serial) !== ((date.getUTCDay() + 6) % 7) + 1
      )
        wrong.push(serial);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    [{ year: 2024, month: 2, day: 29 }, true, "2024 is a leap year"],
    [{ year: 2025, month: 2, day: 29 }, false, "2025 is not"],
    [{ year: 2100, month: 2, day: 29 }, false, "centuries are not, but every fourth"],
    [{ year: 2026, month: 4, day: 31 }, false, "April has thirty days"],
    [{ year: 2026, month: 13, day: 1 }, false, "twelve months"],
  ])("%j", (date, expected) => expect(isCivilDate(date)).toBe(expected));

  test.each<Reading>([
    [dateKind, 46_348, "2026-11-22", "Excel: =DATE(2026,11,22)"],
    [dateKind, 46_348.6, "2026-11-22", "a time of day belongs to its day"],
    [dateKind, "22/11/2026", "date-as-text", "day and month are not guessed"],
    [dateKind, 1, "not-a-date", "1900 is no business date"],
    [monthKind, 12, { month: 12 }, "a typical December"],
    [monthKind, 46_348, { month: 11, year: 2026 }, "November 2026"],
    [monthKind, 0, "not-a-month", "January is 1"],
    [monthKind, 1.5, "not-a-month", "no half months"],
    [monthKind, "novembre", "not-a-month", "names are not read"],
    [avoidableKind, "oui", { kind: "yes" }, "either language"],
    [avoidableKind, 46_934, { kind: "from", date: "2028-06-30" }, "Excel: =DATE(2028,6,30)"],
    [avoidableKind, "30/06/2028", "date-as-text", "not guessed"],
  ])("%# reads %j", (kind, cell, expected) => expect(said(kind, cell)).toEqual(expected));
});

describe("times and days", () => {
  test.each<Reading>([
    [timeKind, 0.375, 9, "9/24"],
    [timeKind, 1, 24, "the end of the day"],
    [timeKind, 8.5 / 24, 8.5, "half past eight, whatever the noise of the fraction"],
    [timeKind, 1.5, "hour-as-number", "1.5 hours or 36 hours is not said"],
    [timeKind, 25, "not-a-time", "past the day"],
    [timeKind, -0.1, "not-a-time", "before it"],
    [halfHourKind, 23.5 / 24, 23.5, "the last one"],
    [halfHourKind, 1, "not-a-half-hour", "24:00 starts nothing"],
    [daysKind, "1-5", [1, 2, 3, 4, 5], "range"],
    [daysKind, "5;1;3", [1, 3, 5], "list, in the order of the week"],
    [daysKind, "lun-ven", [1, 2, 3, 4, 5], "French"],
    [daysKind, "Monday to Saturday", [1, 2, 3, 4, 5, 6], "English words"],
    [daysKind, "mardi et jeudi", [2, 4], "French words"],
    [daysKind, "6–7", [6, 7], "a typographer's dash"],
    [daysKind, 7, [7], "a number is a day"],
    [daysKind, "5-1", "not-days", "not in the order of the week"],
    [daysKind, "1-5 08:00", "not-days", "no hours here"],
    [daysKind, "", "not-days", "nothing"],
    [dayKind, 3, 3, "Wednesday"],
    [dayKind, "dimanche", 7, "by name"],
    [dayKind, 8, "not-days", "seven days"],
    [dayKind, "m", "not-days", "Monday, mardi or mercredi"],
  ])("%# reads %j", (kind, cell, expected) => expect(said(kind, cell)).toEqual(expected));
});

describe("hours covered", () => {
  const week = [1, 2, 3, 4, 5];
  test.each<[Cell, unknown, string]>([
    ["1-5 08:00-20:00", [{ days: week, from: 8, to: 20 }], "one span"],
    [
      "1-5 08:00-20:00; 6 09:00-17:30",
      [
        { days: week, from: 8, to: 20 },
        { days: [6], from: 9, to: 17.5 },
      ],
      "two",
    ],
    ["Lun-Ven 8h-20h30", [{ days: week, from: 8, to: 20.5 }], "French"],
    ["24/7", [{ days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 24 }], "always"],
    ["7j/7 24h/24", [{ days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 24 }], "toujours"],
    ["1,3 9-12", [{ days: [1, 3], from: 9, to: 12 }], "a list of days"],
    [
      "7 22:00-06:00",
      [
        { days: [7], from: 22, to: 24 },
        { days: [1], from: 0, to: 6 },
      ],
      "Sunday night ends on Monday",
    ],
    ["1-7 20:00-00:00", [{ days: [1, 2, 3, 4, 5, 6, 7], from: 20, to: 24 }], "to midnight"],
    ["1-5 20:00-20:00", "not-hours", "no length"],
    ["1-5 08:60-20:00", "not-hours", "no such minute"],
    ["1-5 08:00-25:00", "not-hours", "no such hour"],
    ["1-5", "not-hours", "no hours"],
    [5, "not-hours", "a number"],
  ])("%j", (cell, expected) => expect(said<unknown>(coveredHoursKind, cell)).toEqual(expected));
});

describe("words", () => {
  test.each<Reading>([
    [channelKind, "PHONE", "phone"],
    [channelKind, " Téléphone ", "phone"],
    [channelKind, "telephone", "phone"],
    [channelKind, "e‑mail", "email"],
    [channelKind, "Courriel", "email"],
    [channelKind, "Back-Office", "backOffice"],
    [channelKind, "pigeon", "not-a-choice"],
    [roleKind, "Chef d'équipe", "supervisor"],
    [pricingKind, "ETP / mois", "fteMonth"],
    [pricingKind, "Fixed+Band", "fixedBand"],
    [yesNoKind, "Oui", true],
    [yesNoKind, false, false],
    [yesNoKind, 1, "not-a-choice"],
    [languagesKind, "Deutsch; fr ; FRANÇAIS", ["de", "fr"]],
    [languagesKind, "Klingon", ["Klingon"]],
    [languagesKind, "FR/EN", ["fr", "en"]],
    [languagesKind, "French and English", ["fr", "en"]],
    [languagesKind, "français et anglais + allemand", ["fr", "en", "de"]],
    [languagesKind, "FR-EN", ["fr", "en"]],
    [languagesKind, "FR / Alsatian", ["fr", "Alsatian"]],
    [languagesKind, "Serbo-Croatian", ["Serbo-Croatian"]],
    [listKind(), "a; b,A", ["A", "b"]],
  ])("%# reads %j", (kind, cell, expected) => expect(said(kind, cell)).toEqual(expected));
});
