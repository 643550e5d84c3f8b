import { datesInFigures } from "../../../src/intake/call-log/cells/date-in-figures";
import { codesOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");
/** 2 to 27 March 2026. */
const DAYS = Array.from({ length: 26 }, (_, day) => day + 2);
const report = (date: (day: number) => string, days = DAYS): string =>
  [
    "Date;Heure;File;Conversation (s)",
    ...days.flatMap((day) => [9, 14].map((hour) => `${date(day)};${pad(hour)}:07:30;Ventes;300`)),
  ].join("\n");
const stamps = (date: (day: number) => string): string =>
  [
    "Début;File;Conversation (s)",
    ...DAYS.flatMap((day) => ["090730", "140730"].map((time) => `${date(day)}${time};Ventes;300`)),
  ].join("\n");

async function spanOf(file: string, answers: Readonly<Record<string, string>> = {}): Promise<readonly unknown[]> {
  const { from, to, topics } = summaryOf(await readReport(file, answers));
  return [from, to, topics[0]?.contacts];
}

describe("dates without marks between their parts", () => {
  test.each([
    ["ddmmyyyy", (day: number): string => `${pad(day)}032026`],
    ["ddmmyyyy, the nought lost", (day: number): string => `${String(day)}032026`],
    ["mmddyyyy, the nought lost", (day: number): string => `3${pad(day)}2026`],
    ["yyyymmdd", (day: number): string => `202603${pad(day)}`],
    ["yymmdd", (day: number): string => `2603${pad(day)}`],
    ["ddmmyy, the nought lost", (day: number): string => `${String(day)}0326`],
  ])("%s, where every cell agrees with one reading alone", async (_form, date) => {
    expect(await spanOf(report(date))).toEqual(["2026-03-02", "2026-03-27", 52]);
  });

  test.each([
    ["yyyymmddhhmmss", (day: number): string => `202603${pad(day)}`],
    ["ddmmyyyyhhmmss, the nought lost", (day: number): string => `${String(day)}032026`],
    ["yymmddhhmmss", (day: number): string => `2603${pad(day)}`],
  ])("%s, with the time of day", async (_form, date) => {
    expect(await spanOf(stamps(date))).toEqual(["2026-03-02", "2026-03-27", 52]);
  });

  test("days and months that could change places are asked for, and read as answered", async () => {
    const file = report((day) => `${pad(day)}032026`, [2, 4, 5, 6]);
    const asked = await readReport(file);
    expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["date-order"]);
    expect(await spanOf(file, { "date-order": "day-first" })).toEqual(["2026-03-02", "2026-03-06", 8]);
    expect((await spanOf(file, { "date-order": "month-first" })).slice(0, 2)).toEqual(["2026-02-03", "2026-06-03"]);
  });

  test("serial numbers and seconds since 1970 stay what they are", async () => {
    // 46083 is 2 March 2026.
    expect(await spanOf(report((day) => String(46_081 + day)))).toEqual(["2026-03-02", "2026-03-27", 52]);
    // 1772409600 is 2 March 2026, midnight.
    const epochs = [
      "Start;Queue;Talk (s)",
      ...DAYS.map((day) => `${String(1_772_409_600 + (day - 2) * 86_400 + 36_000)};Sales;300`),
    ];
    expect(await spanOf(epochs.join("\n"))).toEqual(["2026-03-02", "2026-03-27", 26]);
  });
});

describe("numbered weeks", () => {
  const weeks = (heading: string): string =>
    [
      `${heading};Queue;Offered;AHT (s)`,
      ...Array.from({ length: 10 }, (_, week) => `2026-W${pad(week + 1)};Sales;100;300`),
    ].join("\n");

  test("are read as ISO 8601 numbers them, which is told", async () => {
    const read = await readReport(weeks("Week"));
    // The first week of 2026 begins on Monday 29 December 2025, the tenth ends on Sunday 8 March.
    expect([summaryOf(read).from, summaryOf(read).to]).toEqual(["2025-12-29", "2026-03-08"]);
    expect(codesOf(read)).toContain("week-numbers");
  });

  test.each(["US week", "Week (Sun-Sat)", "Week (starts Sunday)", "Semaine (dimanche)"])(
    "under %s are asked for",
    async (heading) => {
      const file = weeks(heading);
      const asked = await readReport(file);
      expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["week-numbers"]);
      // 1 January 2026 is a Thursday: its week begins on Sunday 28 December 2025.
      expect((await spanOf(file, { "week-numbers": "sunday" })).slice(0, 2)).toEqual(["2025-12-28", "2026-03-07"]);
      expect((await spanOf(file, { "week-numbers": "iso" })).slice(0, 2)).toEqual(["2025-12-29", "2026-03-08"]);
    },
  );

  test("that begin on Monday, and days of weeks, are not", async () => {
    expect((await readReport(weeks("Week (Mon-Sun)"))).kind).toBe("read");
    const byDays = await readReport(
      [
        "Week commencing;Queue;Offered;AHT (s)",
        ...Array.from({ length: 4 }, (_, week) => `2026-06-${pad(1 + 7 * week)};Sales;100;300`),
      ].join("\n"),
    );
    expect(codesOf(byDays)).not.toContain("week-numbers");
  });
});

test("two orders of which neither scatters its dates are no proof of one, whichever is tried first", () => {
  // Day first 13 to 15 March 2025; year first 25 March of 2013 to 2015: one year against three. No month is a thirteenth.
  const texts = ["130325", "140325", "150325"];
  expect(datesInFigures(texts, { first: 2000, last: 2026 })).toEqual({ date: 6, time: 0, order: null });
  // Of twenty days only the day-first order leaves the year alone.
  const many = Array.from({ length: 20 }, (_, at) => `${String(at + 5).padStart(2, "0")}0325`);
  expect(datesInFigures(many, { first: 2000, last: 2026 })?.order).toBe("day-first");
});
