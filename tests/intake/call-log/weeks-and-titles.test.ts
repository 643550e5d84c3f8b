import type { LogImported } from "../../../src/intake";
import { parseMoment } from "../../../src/intake/call-log/cells/moment";
import { dateOfSerial, isoDate } from "../../../src/engine/serial-date";
import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

const csv = (...lines: readonly (readonly (string | number)[])[]): string =>
  lines.map((line) => line.join(";")).join("\n");
const keysOf = (read: LogImported): readonly string[] =>
  read.kind === "asked" ? read.questions.map(({ key }) => key) : [];

/** Mondays of ISO weeks from the calendar of 2026: 1 January is a Thursday, so week 1 begins on 29 December 2025. */
const MONDAYS = ["29/12/2025", "05/01/2026", "12/01/2026", "19/01/2026"];
const SUNDAYS = ["4 janvier 2026", "11 janvier 2026", "18 janvier 2026", "25 janvier 2026"];
/** Four weeks of 700, 800, 900 and 1,000 contacts: 3,400 in 28 days. */
const weekly = (heading: string, week: (number: number) => string | number): string =>
  csv(
    [heading, "File", "Appels reçus", "Appels traités", "DMT (s)"],
    ...[1, 2, 3, 4].map((number) => [week(number), "SAV", 600 + 100 * number, 500 + 100 * number, 300]),
  );

test.each<readonly [string, (number: number) => string]>([
  ["Semaine", (number) => `S0${number} 2026`],
  ["Semaine", (number) => `Semaine ${number} 2026`],
  ["Week", (number) => `2026-W0${number}`],
  ["Week", (number) => `Week ${number}, 2026`],
  ["Semaine", (number) => `2026${String(number).padStart(2, "0")}`],
  ["Week", (number) => `Week commencing ${MONDAYS[number - 1] ?? ""}`],
  ["Week commencing", (number) => MONDAYS[number - 1] ?? ""],
  ["Semaine du", (number) => MONDAYS[number - 1] ?? ""],
  ["Période", (number) => `du ${MONDAYS[number - 1] ?? ""} au ${SUNDAYS[number - 1] ?? ""}`],
])("a line a week makes yearly volumes and no days of its own: %s", async (heading, week) => {
  const read = await readReport(weekly(heading, week));
  const { topics, from, to, period, plan } = summaryOf(read);
  expect([plan.grain, from, to, period.daysObserved]).toEqual(["week", "2025-12-29", "2026-01-25", 28]);
  // By hand: 3,400 contacts in 28 days, day for day over 365.
  expect(topics[0]).toMatchObject({ contacts: 3400, answeredContacts: 3000, profile: [], openDays: [], weekdays: [] });
  expect(topics[0]?.annualVolume).toBeCloseTo((3400 / 28) * 365, 6);
  expect(period.months.some(({ whole }) => whole)).toBe(false);
  expect(codesOf(read)).toContain("by-week");
  expect(codesOf(read)).not.toContain("no-time-of-day");
});

test.each<readonly [string, (number: number) => string | number]>([
  ["Week", (number) => `Week ${number}`],
  ["Semaine", (number) => `S${number}`],
  ["N° de semaine", (number) => number],
])("weeks without a year are asked about: %s", async (heading, week) => {
  const file = weekly(heading, week);
  expect(keysOf(await readReport(file))).toEqual(["year"]);
  const { from, topics } = summaryOf(await readReport(file, { year: "2026" }));
  expect([from, topics[0]?.contacts]).toEqual(["2025-12-29", 3400]);
});

test("a column with one year names it, and one with several is refused in words that say why", async () => {
  const beside = (year: (number: number) => number): string =>
    csv(
      ["Année", "Semaine", "File", "Appels reçus", "Appels traités"],
      ...[1, 2, 3, 4].map((number) => [year(number), number, "SAV", 100, 90]),
    );
  expect(summaryOf(await readReport(beside(() => 2026))).from).toBe("2025-12-29");
  const refused = await readReport(beside((number) => 2024 + (number % 2)));
  expect(refused.findings.map(({ code, expected }) => [code, expected.key])).toEqual([
    ["heading-missing", "importLog.expected.week-with-year"],
  ]);
});

test("days a week apart under a heading of dates are asked about", async () => {
  const file = weekly("Date", (number) => MONDAYS[number - 1] ?? "");
  expect(keysOf(await readReport(file))).toEqual(["period"]);
  expect(summaryOf(await readReport(file, { period: "week" })).plan.grain).toBe("week");
  expect(summaryOf(await readReport(file, { period: "day" })).period.openDays).toEqual([1]);
});

test.each([
  ["2026-01-05 09:00 - 09:30", null],
  ["01/01/2026 - 31/01/2026", null],
  ["W53 2025", null],
  ["W53 2026", "2026-12-28"],
  ["Semaine du 29 décembre 2025 au 4 janvier 2026", "2025-12-29"],
] as const)("%s as a week: %s", (text, first) => {
  const moment = parseMoment(text, "day-first");
  expect(moment?.isWeek === true ? isoDate(dateOfSerial(moment.day)) : null).toBe(first);
});

const HALVES = Array.from({ length: 20 }, (_, at) => at);
const clock = (at: number): string =>
  `${String(8 + Math.floor(at / 2)).padStart(2, "0")}:${at % 2 === 0 ? "00" : "30"}`;
const timed = (...titles: readonly string[]): string =>
  csv(
    ...titles.map((title) => [title]),
    ["Tranche horaire", "File", "Appels reçus", "Appels traités", "DMT (s)"],
    ...HALVES.map((at) => [clock(at), "SAV", 10, 9, 300]),
  );

test.each([
  "Rapport du 12/01/2026",
  "Report date: 2026-01-12",
  "Journée du 12 janvier 2026",
  "Daily report – January 12, 2026",
])("lines with times alone are of the day in the title: %s", async (title) => {
  const read = await readReport(timed(title, "Exporté le 14/01/2026 08:00"), { "annual-volume": "50000" });
  const { from, to, topics } = summaryOf(read);
  expect([from, to, topics[0]?.contacts, topics[0]?.profile.length]).toEqual(["2026-01-12", "2026-01-12", 200, 336]);
  expect(codesOf(read)).toContain("date-of-title");
  expect(leftOutOf(read)).toEqual({});
});

test("a day in an English title whose order nothing tells is asked about", async () => {
  expect(keysOf(await readReport(timed("Report date: 05/01/2026")))).toContain("date-order");
});

test("the moment of an export is no day of the report", async () => {
  const read = await readReport(timed("Exporté le 12/01/2026"));
  expect(read.findings.map(({ code }) => code)).toEqual(["heading-missing"]);
});

test("lines without a date sum up the period in the title", async () => {
  const file = csv(
    ["Activité du 01/01/2026 au 31/01/2026"],
    ["File", "Appels reçus", "Appels traités", "DMT (s)"],
    ["SAV", 310, 279, 300],
    ["Ventes", 620, 600, 200],
  );
  const read = await readReport(file);
  const { plan, topics, period } = summaryOf(read);
  expect([plan.grain, period.daysObserved]).toEqual(["stretch", 31]);
  // By hand: 310 contacts in 31 days are ten a day; a whole month is one of Volumes.
  expect(topics.map(({ topic, annualVolume }) => [topic, annualVolume])).toEqual([
    ["SAV", 3650],
    ["Ventes", 7300],
  ]);
  expect(period.months.map(({ month, whole }) => [month, whole])).toEqual([[1, true]]);
  expect(codesOf(read)).toEqual(expect.arrayContaining(["date-of-title", "by-stretch"]));
});

test("the last day of a period tells which part of its first is the day", async () => {
  const file = csv(
    ["Contact Service Queue Activity, 1/5/2026 - 1/31/2026"],
    ["CSQ Name", "Calls offered", "Calls handled"],
    ["Care", 270, 200],
  );
  const { period, plan } = summaryOf(await readReport(file));
  expect([plan.order, period.daysObserved]).toEqual(["month-first", 27]);
});

test("halves of a year are no weeks", async () => {
  const read = await readReport(
    csv(
      ["Période", "File", "Appels reçus", "Appels traités"],
      ["S1 2025", "SAV", 900, 800],
      ["S2 2025", "SAV", 900, 800],
    ),
  );
  expect(read.kind).toBe("refused");
});

test("of single calls a period in the title tells no day", async () => {
  const file = csv(
    ["Activité du 01/01/2026 au 31/01/2026"],
    ["Heure", "File", "Statut", "Durée (s)"],
    ...HALVES.map((at) => [clock(at), "SAV", "Répondu", 200 + at]),
  );
  expect((await readReport(file)).kind).toBe("refused");
});

test.each([
  ["De", "À"],
  ["From", "To"],
])("quarter-hours under %s and %s make a profile", async (from, to) => {
  const quarter = (at: number): string =>
    `${String(8 + Math.floor(at / 4)).padStart(2, "0")}:${String(15 * (at % 4)).padStart(2, "0")}`;
  const file = csv(
    ["Date", from, to, "File", "Appels reçus", "Appels traités"],
    ...["12/01/2026", "13/01/2026"].flatMap((date) =>
      Array.from({ length: 16 }, (_, at) => [date, quarter(at), quarter(at + 1), "SAV", 10, 9]),
    ),
  );
  const { topics } = summaryOf(await readReport(file));
  // Two days of eight half-hours with twenty contacts each: a sixteenth of the week each.
  expect(topics[0]?.profile.filter((share) => share > 0)).toEqual(Array.from({ length: 16 }, () => 1 / 16));
});
