import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";

const TEAM = [
  ["Role", "FTE", "Loaded salary (€/yr)"],
  ["Agent", 14, 36_500],
  ["Supervisor", 2, 51_000],
];
const book = (heading: string, title: string | null, answers: Readonly<Record<string, string>> = {}) =>
  mapped(
    [
      sheetOf("D", [
        ...(title === null ? [] : [[title]]),
        ["Flow", "Channel", heading, "AHT (s)"],
        ["Orders", "Phone", 156_000, 360],
        ["Returns", "Phone", 93_600, 480],
      ]),
      sheetOf("T", TEAM),
    ],
    answers,
  );
const volumes = (read: ReturnType<typeof mapped>) => recordsOf(read).flows.map(({ annualVolume }) => annualVolume);
const KEY = "unit:flows.annualVolume";

test.each<[string, string | null, string]>([
  ["Calls 2024 + 2025", null, "months24"],
  ["Appels 2023 à 2025", null, "months36"],
  ["Appels 2024-2025", null, "months24"],
  ["Calls 2023 to 2025", null, "months36"],
  ["Appels 2024 et 2025", null, "months24"],
  ["Calls 2023, 2024 and 2025", null, "months36"],
  ["Volume", "Appels 2024–2025", "months24"],
  ["Calls", "Inbound calls 2023 + 2024 + 2025", "months36"],
  ["Appels sur 2 ans", null, "months24"],
  ["Calls over three years", null, "months36"],
])("%s under %s is asked", (heading, title, unit) => {
  const read = book(heading, title);
  expect(read.questions.map(({ key, choices }) => [key, choices.map(({ value }) => value)])).toEqual([
    [KEY, [unit, "year", "month"]],
  ]);
  const years = Number(unit.slice("months".length)) / 12;
  const divided = volumes(book(heading, title, { [KEY]: unit }));
  expect(divided.map((each) => Math.round(Number(each) * years))).toEqual([156_000, 93_600]);
  expect(volumes(book(heading, title, { [KEY]: "year" }))).toEqual([156_000, 93_600]);
});

test.each<[string, string | null]>([
  ["Calls 2024/25", null],
  ["Calls FY25", null],
  ["Calls FY 2024-2025", null],
  ["Appels exercice 2024-2025", null],
  ["Appels 2025", "Appels 2024-2025"],
  ["Annual volume", "Calls 2024 - 2025"],
  ["Moyenne annuelle 2023-2025", null],
  ["Calls 2025", null],
])("%s under %s is a year's", (heading, title) => {
  const read = book(heading, title);
  expect(read.questions).toEqual([]);
  expect(volumes(read)).toEqual([156_000, 93_600]);
});
