import { workbookOf } from "./made-reports";
import type { SheetCell } from "./made-reports";
import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

/** Excel's number of 2 March 2026, a Monday. */
const MONDAY = 46_083;

const figures = async (rows: readonly (readonly SheetCell[])[]) => {
  const imported = await readReport(await workbookOf({ Report: rows }));
  const { topics } = summaryOf(imported);
  return {
    topics: topics.map(({ topic, contacts, answeredContacts, handling, wait }) => [
      topic,
      contacts,
      answeredContacts,
      handling,
      wait,
    ]),
    left: leftOutOf(imported),
    codes: codesOf(imported),
  };
};

describe.each([
  ["no-break", "\u00A0"],
  ["narrow no-break", "\u202F"],
  ["thin", "\u2009"],
  ["figure", "\u2007"],
  ["plain", " "],
])("counts and durations held as text, thousands parted by a %s space", (_, space) => {
  test("are the numbers they show", async () => {
    const rows = Array.from({ length: 6 }, (__, day): readonly SheetCell[] => [
      [MONDAY + day, "dd/mm/yyyy"],
      "Service",
      `1${space}240`,
      `1${space}100`,
      `2${space}400${space}s`,
      day === 0 ? `1${space}020` : 980,
    ]);
    const read = await figures([["Date", "File", "Appels reçus", "Appels traités", "DMT", "Attente (s)"], ...rows]);
    expect([read.left, read.topics]).toEqual([{}, [["Service", 7440, 6600, 2400, (1020 + 5 * 980) / 6]]]);
  });
});

test("texts with a decimal comma stand beside numbers, each as it is meant", async () => {
  const rows = Array.from({ length: 8 }, (_, at): readonly SheetCell[] => [
    [MONDAY + at + 0.4, "dd/mm/yyyy hh:mm"],
    "Aide",
    at % 2 === 0 ? "5,5" : 6.25,
  ]);
  const read = await figures([["Date et heure", "File", "Durée de traitement (min)"], ...rows]);
  expect([read.left, read.topics[0]?.[3]]).toEqual([{}, (5.5 * 60 + 6.25 * 60) / 2]);
});

test("durations and moments are serial numbers shown as clocks, under a merged title", async () => {
  const rows = Array.from({ length: 6 }, (_, at): readonly SheetCell[] => [
    [MONDAY + at, "dd/mm/yyyy"],
    [(9 * 60 + 30) / 1440, "hh:mm"],
    "Aide",
    [(25 * 3600 + at) / 86_400 / 100, "[h]:mm:ss"],
    [(90 + at) / 86_400, "mm:ss"],
  ]);
  const read = await figures([
    ["Appels de mars 2026", null, null, null, null],
    [],
    ["Date", "Heure", "File", "Durée de traitement", "Attente"],
    ...rows,
  ]);
  expect(read.left).toEqual({});
  const [topic] = read.topics;
  expect([topic?.[1], Number(topic?.[3]).toFixed(1), Number(topic?.[4]).toFixed(1)]).toEqual([6, "900.0", "92.5"]);
});

test("dates and times without a format are numbers: a quarter of a day is six o'clock, in whole hours", async () => {
  const hours = [0.25, 7 / 24, 8 / 24, 0.375, 10 / 24, 11 / 24, 0.5, 13 / 24, 0.75];
  const rows = [0, 1, 2].flatMap((day) =>
    hours.map((hour): readonly SheetCell[] => [MONDAY + day, hour, "Aide", hour === 0.25 ? 40 : 4, 4]),
  );
  const imported = await readReport(
    await workbookOf({ Report: [["Date", "Heure", "File", "Appels reçus", "Appels traités"], ...rows] }),
  );
  expect(leftOutOf(imported)).toEqual({});
  const { plan, topics } = summaryOf(imported);
  expect([plan.shape, plan.halfHours, topics[0]?.contacts]).toEqual(["intervals", 2, 3 * (40 + 8 * 4)]);
  expect(topics[0]?.opens).toBe(6);
});

test("what a formula leaves of a zero is a zero, not an unread count", async () => {
  const rows = Array.from({ length: 5 }, (_, day): readonly SheetCell[] => [
    [MONDAY + day, "dd/mm/yyyy"],
    "Aide",
    100,
    day === 2 ? 5.551115123125783e-17 : 90,
  ]);
  const read = await figures([["Date", "File", "Appels reçus", "Appels traités"], ...rows]);
  expect([read.left, read.topics[0]?.slice(1, 3)]).toEqual([{}, [500, 360]]);
});
