import type { LogImported } from "../../../src/intake";
import { text } from "../../../src/language";
import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

const two = (number: number): string => String(number).padStart(2, "0");
const csv = (...lines: readonly (readonly (string | number)[])[]): string =>
  lines.map((line) => line.join(";")).join("\n");

/** Two Mondays, hours from 8 to 11 with 10, 20, 30 and 40 contacts. */
function byHour(heading: string, hour: (from: number) => string | number, shift = 0): string {
  const lines = ["02/03/2026", "09/03/2026", "16/03/2026"].flatMap((date) =>
    [8, 9, 10, 11].map((from) => [date, hour(from + shift), "SAV", (from - 7) * 10, (from - 7) * 9, 300]),
  );
  return csv(["Date", heading, "File", "Appels reçus", "Appels traités", "DMT (s)"], ...lines);
}

/** Shares of a Monday's half-hours from 8 to 12, each hour spread over its two: by hand, of 100 contacts. */
const SHARES = [0.05, 0.05, 0.1, 0.1, 0.15, 0.15, 0.2, 0.2];
const profileOf = (read: LogImported) => summaryOf(read).topics[0]?.profile ?? [];

test.each<readonly [string, (from: number) => string | number]>([
  ["Heure", (from) => from],
  ["Heure", two],
  ["Hour of day", (from) => `${from}h`],
  ["Tranche horaire", (from) => `${two(from)}-${two(from + 1)}`],
  ["Créneau", (from) => `${from}h-${from + 1}h`],
  ["Plage horaire", (from) => `de ${from} à ${from + 1} h`],
  ["Hour", (from) => `${from} to ${from + 1}`],
])("hours without minutes beside a date make an interval report with its profile: %s", async (heading, hour) => {
  const read = await readReport(byHour(heading, hour));
  expect(summaryOf(read)).toMatchObject({
    plan: { shape: "intervals" },
    topics: [{ contacts: 300, answeredContacts: 270 }],
  });
  const profile = profileOf(read);
  expect(profile.slice(16, 24).map((share) => Math.round(share * 1000) / 1000)).toEqual(SHARES);
  expect(codesOf(read)).not.toContain("no-time-of-day");
});

/** One line of a few is more than one in twenty: its leaving out is asked. */
const TIMES_OUT = { "leave-out:unreadable-time": "yes" };

test("hours from 1 to 24 are asked about: which of them is 8?", async () => {
  const file = `${byHour("Heure", (from) => from, 1)}\n02/03/2026;24;SAV;0;0;300`;
  const asked = await readReport(file);
  expect(asked.kind === "asked" && asked.questions.map(({ key }) => key)).toEqual(["hours"]);
  const ending = await readReport(file, { hours: "ending" });
  expect(profileOf(ending).slice(16, 18)).toEqual([0.05, 0.05]);
  expect(leftOutOf(ending)).toEqual({});
  expect(leftOutOf(await readReport(file, { hours: "beginning", ...TIMES_OUT }))).toEqual({ "unreadable-time": 1 });
});

test("a number under a heading of another time is no hour", async () => {
  const read = await readReport(byHour("Temps", (from) => from));
  expect(codesOf(read)).toContain("no-time-of-day");
});

test("calls whose time is an hour are spread over it", async () => {
  const lines = Array.from({ length: 40 }, (_, at) => [`2026-03-${two(2 + (at % 5))}`, 9, "SAV", "Répondu", 200 + at]);
  const profile = profileOf(await readReport(csv(["Date", "Heure", "File", "Statut", "Durée (s)"], ...lines)));
  expect(profile.slice(18, 20)).toEqual([0.1, 0.1]);
});

const MOIS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
/** A year of 100, 200, … 1,200 contacts: 7,800. */
const byMonth = (heading: string, month: (at: number) => string, count = 12): string =>
  csv(
    [heading, "File", "Appels reçus", "Appels traités", "DMT (s)"],
    ...Array.from({ length: count }, (_, at) => [month(at + 1), "SAV", 100 * (at + 1), 90 * (at + 1), 300]),
  );

test.each<readonly [string, (month: number) => string]>([
  ["Mois", (month) => `2025-${two(month)}`],
  ["Mois", (month) => `${MOIS[month - 1] ?? ""} 2025`],
  ["Month", (month) => `${MONTHS[month - 1] ?? ""}-25`],
  ["Période", (month) => `${two(month)}/2025`],
  ["Year month", (month) => `2025${two(month)}`],
  ["Mois", (month) => `01/${two(month)}/2025`],
  ["Date", (month) => `2025-${two(month)}-01`],
])("a line a month makes volumes by month and no days of its own: %s", async (heading, month) => {
  const read = await readReport(byMonth(heading, month));
  const { topics, from, to, period } = summaryOf(read);
  expect([from, to, period.months.filter(({ whole }) => whole).length]).toEqual(["2025-01-01", "2025-12-31", 12]);
  expect(topics[0]).toMatchObject({
    contacts: 7800,
    annualVolume: 7800,
    byMonth: [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100, 1200],
    profile: [],
    openDays: [],
    handling: 300,
  });
  expect(codesOf(read)).toContain("by-month");
  expect(codesOf(read)).not.toContain("no-time-of-day");
});

test("part of a year by month is taken day for day to a year, and the month that today cuts is no whole month", async () => {
  const read = await readReport(
    byMonth("Mois", (month) => `2026-${two(month)}`, 3),
    {},
    { today: "2026-03-15" },
  );
  const { topics, period } = summaryOf(read);
  expect(period.months.map(({ whole }) => whole)).toEqual([true, true, false]);
  // 600 contacts in 31 + 28 + 15 days.
  expect(topics[0]?.annualVolume).toBeCloseTo((600 / 74) * 365, 0);
});

test("a month of which no line speaks is no month without contacts", async () => {
  const read = await readReport(byMonth("Mois", (month) => `2025-${two(month < 4 ? month : month + 2)}`, 6));
  expect(summaryOf(read).period.months.map(({ whole }) => whole)).toEqual([
    true,
    true,
    true,
    false,
    false,
    true,
    true,
    true,
  ]);
});

test("among days a month is no date, and among months a day is none", async () => {
  const days = csv(
    ["Date", "File", "Appels reçus"],
    ...Array.from({ length: 40 }, (_, at) => [`2026-05-${two(1 + (at % 28))}`, "SAV", 10 + at]),
    ["2026-05", "SAV", 999],
  );
  expect(leftOutOf(await readReport(days))).toEqual({ "unreadable-date": 1 });
  expect(
    leftOutOf(
      await readReport(`${byMonth("Mois", (month) => `2025-${two(month)}`)}\n2025-12-24;SAV;50;40;300`, {
        "leave-out:unreadable-date": "yes",
      }),
    ),
  ).toEqual({
    "unreadable-date": 1,
  });
});

test.each([
  ["months side by side", csv(["File", ...MOIS], ["SAV", ...MOIS.map((_, at) => 100 + at)]), /Read my workbook/],
  [
    "months without their year",
    csv(["Mois", "File", "Appels reçus"], [1, "SAV", 100], [2, "SAV", 120]),
    /month with its year/,
  ],
])("%s: it is said in words why not", async (_, file, words) => {
  const refused = await readReport(file);
  expect(refused.kind).toBe("refused");
  expect(JSON.stringify(refused.findings.map(({ expected }) => text("en", expected)))).toMatch(words);
});

test("hours that end before they begin, or begin after the day, are no hours", async () => {
  const read = await readReport(
    `${byHour("Tranche horaire", (from) => `${two(from)}-${two(from + 1)}`)}\n02/03/2026;11-08;SAV;5;5;300\n02/03/2026;26-27;SAV;5;5;300`,
    TIMES_OUT,
  );
  expect(leftOutOf(read)).toEqual({ "unreadable-time": 2 });
});

test("an hour 24 beside an hour 0 is no other way of counting hours: it is not asked about and cannot be read", async () => {
  const file = `${byHour("Heure", (from) => from)}\n02/03/2026;0;SAV;5;5;300\n02/03/2026;24;SAV;5;5;300`;
  expect(leftOutOf(await readReport(file, TIMES_OUT))).toEqual({ "unreadable-time": 1 });
});

test("hours on the first days of months are a report by the hour", async () => {
  const file = csv(
    ["Date", "Heure", "File", "Appels reçus"],
    ...[1, 2, 3, 4].flatMap((month) => [8, 9].map((hour) => [`2026-${two(month)}-01`, hour, "SAV", 10])),
  );
  const read = await readReport(file);
  expect([summaryOf(read).plan.grain, codesOf(read).includes("by-month")]).toEqual(["day", false]);
});

test("a month beside a day is not the date, wherever it stands", async () => {
  const file = csv(
    ["Mois", "Jour", "File", "Appels reçus"],
    ...Array.from({ length: 40 }, (_, at) => [
      `2026-0${5 + Math.floor(at / 28)}`,
      `2026-0${5 + Math.floor(at / 28)}-${two(1 + (at % 28))}`,
      "SAV",
      10 + at,
    ]),
  );
  expect(summaryOf(await readReport(file)).plan.columns.get("date")?.heading).toBe("Jour");
});
