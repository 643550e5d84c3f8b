import { parseMoment } from "../../../src/intake/call-log/cells/moment";
import { zoneOfHeading } from "../../../src/intake/call-log/cells/written-zone";
import { codesOf, leftOutOf, readReport, summaryOf } from "./read-report";

/** 2 March 2026, counted from the day that Excel numbers 1: 1 January 1900, with its 29 February. */
const MARCH_2 = (Date.UTC(2026, 2, 2) - Date.UTC(1899, 11, 30)) / 86_400_000;
const EIGHT = 8 * 3600;
const pad = (number: number): string => String(number).padStart(2, "0");

describe("a stamp and its zone", () => {
  for (const [text, offset] of [
    ["2026-03-02 08:00:00.123456", null],
    ["02/03/2026 08:00:00,123", null],
    ["2026-03-02T08:00:00.123456789", null],
    ["2026-03-02-08.00.00.123456", null],
    ["02MAR2026:08:00:00", null],
    ["02mars2026 08:00", null],
    ["2026-03-02 08:00:00 CET", 3600],
    ["2026-03-02 08:00:00 (CET)", 3600],
    ["02/03/2026 08:00 CEST", 7200],
    ["2026-03-02 08:00:00 EST", -5 * 3600],
    ["2026-03-02 08:00:00 PST", -8 * 3600],
    ["2026-03-02 08:00:00 UTC+1", 3600],
    ["2026-03-02 08:00:00 GMT+01:00", 3600],
    ["2026-03-02 08:00:00 UTC", 0],
    ["2026-03-02T08:00:00.123Z", 0],
    ["2026-03-02 08:00:00 Europe/Paris", 3600],
    ["2026-03-02T08:00:00+01:00[Europe/Paris]", 3600],
    ["2026-03-02 08:00:00 America/New_York", -5 * 3600],
    ["2 mars 2026 à 08:00 (Europe/Paris)", 3600],
    // From 8:00 to 8:30, and an offset of no place.
    ["2026-03-02 08:00-08:30", null],
    ["02/03/2026 08:00-08:30", null],
    ["02/03/2026 08:00 - 08:30", null],
    ["02/03/2026 08h00 à 08h30", null],
    ["2026-03-02 08:00 to 09:00", null],
    ["2026-03-02 08:00/2026-03-02 08:30", null],
    ["02/03/2026 08:00 - 02/03/2026 08:30", null],
    ["2026-03-02T08:00:00.000Z/2026-03-02T08:30:00.000Z", 0],
    ["2026-03-02T08:00-03:00", -3 * 3600],
  ] as const)
    test(text, () => {
      expect(parseMoment(text, "day-first")).toEqual({ day: MARCH_2, second: EIGHT, offset });
    });

  test("in summer a place is an hour further", () => {
    expect(parseMoment("2026-07-02 08:00:00 Europe/Paris", "day-first")?.offset).toBe(7200);
  });

  test("counted since 1970 in seconds, or in thousandths, millionths and thousandths of millionths", () => {
    const since = Date.UTC(2026, 2, 2, 8) / 1000;
    for (const text of [
      `${since}`,
      `${since}.25`,
      `${since}000`,
      `${since}000.5`,
      `${since}000000`,
      `${since}000000000`,
    ])
      expect(parseMoment(text, "day-first")).toEqual({ day: MARCH_2, second: EIGHT, offset: 0 });
  });

  test("no zone is made of other letters", () => {
    for (const text of ["2026-03-02 08:00:00 XYZ", "2026-03-02 08:00:00 Care/Sales1", "2026-03-02 08:00-25"])
      expect(parseMoment(text, "day-first")).toBeNull();
  });

  test("named by a heading", () => {
    expect(
      ["Start (UTC)", "start_utc", "Start time UTC+1", "Début (GMT-05:00)", "Start", "Outcome"].map(zoneOfHeading),
    ).toEqual([0, 0, 3600, -18_000, null, null]);
  });
});

const calls = (heading: string, stamp: (day: string, time: string) => string): string =>
  [
    ["Call ID", heading, "Queue", "Status", "Talk (s)"],
    ...Array.from({ length: 20 }, (_, at) => [
      `C${at}`,
      stamp(`2026-03-${pad(2 + (at % 5))}`, `${pad(8 + (at % 8))}:05:10`),
      "Care",
      at % 4 === 0 ? "Abandoned" : "Answered",
      at % 4 === 0 ? 0 : 200,
    ]),
  ]
    .map((line) => line.join(";"))
    .join("\n");

describe("the zone of a report is told, and its hours are told in another where that is asked for", () => {
  for (const [heading, behind] of [
    ["Start (UTC)", ""],
    ["Start", " UTC"],
    ["Début (UTC)", ".123456"],
  ] as const)
    test(`${heading}${behind}`, async () => {
      const text = calls(heading, (day, time) => `${day} ${time}${behind}`);
      const read = await readReport(text);
      expect(codesOf(read)).toContain("time-zone");
      expect(summaryOf(read).topics[0]?.opens).toBe(8);
      const told = await readReport(text, { "time-zone": "Europe/Paris" });
      expect(summaryOf(told).topics[0]?.opens).toBe(9);
    });

  test("Europe/Paris is told in its own hours and in those of New York, six hours behind", async () => {
    const text = calls("Start", (day, time) => `${day} ${time} Europe/Paris`);
    expect(codesOf(await readReport(text))).toContain("time-zone");
    for (const [zone, opens] of [
      ["Europe/Paris", 8],
      ["America/New_York", 2],
    ] as const)
      expect(summaryOf(await readReport(text, { "time-zone": zone })).topics[0]?.opens).toBe(opens);
  });

  test("a report without a zone says nothing of one", async () => {
    expect(codesOf(await readReport(calls("Start", (day, time) => `${day} ${time}`)))).not.toContain("time-zone");
  });
});

describe("day and half-hour in one column", () => {
  for (const heading of [
    "Interval",
    "Intervalle",
    "Période",
    "Plage horaire",
    "Plage",
    "Tranche",
    "Créneau",
    "Time slot",
    "Half-hour",
    "Interval start",
  ])
    for (const behind of ["", "-", " - ", " / "])
      test(`${heading}, ${behind === "" ? "its start" : `from${behind}to`}`, async () => {
        const french = /[éèÉ]|Plage|Tranche/.test(heading);
        const lines = [2, 3, 4, 5, 6].flatMap((day) =>
          [16, 17, 18, 19].map((half, at) => {
            const clock = (each: number): string => `${pad(Math.floor(each / 2))}:${pad((each % 2) * 30)}`;
            const date = french ? `${pad(day)}/03/2026` : `2026-03-${pad(day)}`;
            return [
              `${date} ${clock(half)}${behind === "" ? "" : `${behind}${clock(half + 1)}`}`,
              "SAV",
              10 + at,
              9,
              300,
            ];
          }),
        );
        const read = await readReport(
          [[heading, "Queue", "Offered", "Answered", "AHT (s)"], ...lines].map((line) => line.join(";")).join("\n"),
          { "date-order": "day-first" },
        );
        // 10 + 11 + 12 + 13 contacts on each of five days, from 8:00 on.
        expect(summaryOf(read).topics.map(({ contacts, opens }) => [contacts, opens])).toEqual([[230, 8]]);
        expect(leftOutOf(read)).toEqual({});
        expect(codesOf(read)).not.toContain("time-zone");
      });
});
