import { mapWorkbook } from "../../../src/intake";
import { serialOfDate } from "../../../src/engine/serial-date";
import type { CellValue } from "../../../src/workbook";
import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";

// Months of several years across: one year is chosen, and none is a mean unasked. Expected volumes are twelve times the month that stands in each year, by hand.

const KEY = "year:volumes.contacts";
type Head = readonly [number, string];
const heads = (from: readonly [number, number], count: number): Head[] =>
  Array.from({ length: count }, (_, at) => {
    const month = from[1] - 1 + at;
    return [serialOfDate({ year: from[0] + Math.floor(month / 12), month: (month % 12) + 1, day: 1 }), "mmm yyyy"];
  });
const each = (value: number, count: number): number[] => Array.from({ length: count }, () => value);
const sheets = (months: readonly Head[], orders: readonly number[], more: readonly CellValue[] = []) => [
  sheetOf("Activity", [
    ["Flow", "Channel", "AHT (s)", ...months, ...more.slice(0, 1)],
    ["Orders", "phone", 300, ...orders, ...more.slice(1)],
    ["Returns", "email", 420, ...orders, ...more.slice(1)],
  ]),
  sheetOf("Team", [
    ["Role", "FTE", "Loaded salary (€/yr)"],
    ["Agent", 6.5, 37_000],
    ["Supervisor", 1, 46_000],
  ]),
];
const TWO = sheets(heads([2024, 1], 24), [...each(2000, 12), ...each(20_000, 12)]);
const contacts = (read: ReturnType<typeof mapped>) =>
  recordsOf(read)
    .volumes.filter(({ flow }) => flow === "Orders")
    .map((row) => row.contacts);
const choices = (read: ReturnType<typeof mapped>) =>
  read.questions.map(({ key, choices }) => [key, choices.map(({ value }) => value)]);

test("two years of months are asked, and nothing is read before", () => {
  const read = mapped(TWO);
  expect(choices(read)).toEqual([[KEY, ["2024", "2025", "all"]]]);
  expect(contacts(read)).toEqual([]);
});

test.each<[string, readonly number[]]>([
  ["2024", each(2000, 12)],
  ["2025", each(20_000, 12)],
  ["last12", each(20_000, 12)],
  ["all", [...each(2000, 12), ...each(20_000, 12)]],
])("%s is read, and holds in the mapping", (answer, expected) => {
  const first = mapped(TWO, { [KEY]: answer });
  expect([first.questions, first.issues, contacts(first)]).toEqual([[], [], expected]);
  const again = mapWorkbook({
    content: { tables: [], sheets: ["Activity", "Team"], currency: "€" },
    sheets: TWO,
    answers: new Map(),
    remembered: first.rows,
    today: "2026-11-29",
  });
  expect([again.questions, contacts(again)]).toEqual([[], expected]);
  expect(again.rows.filter(({ word }) => word === "year").map(({ means, by }) => [means, by])).toEqual([
    [answer, "user"],
  ]);
});

test("a year and a half: the whole year or the last twelve months", () => {
  const book = sheets(heads([2024, 1], 18), [...each(1000, 6), ...each(2000, 12)]);
  expect(choices(mapped(book))).toEqual([[KEY, ["2024", "last12", "all"]]]);
  expect(contacts(mapped(book, { [KEY]: "last12" }))).toEqual(each(2000, 12));
});

test("twelve months of the books, of two years, are one year", () => {
  const read = mapped(sheets(heads([2024, 7], 12), each(2000, 12)));
  expect([read.questions, contacts(read)]).toEqual([[], each(2000, 12)]);
});

test("the sum of both years beside them is no year's volume", () => {
  const book = sheets(heads([2024, 1], 24), [...each(2000, 12), ...each(20_000, 12)], ["Total", 264_000]);
  const read = mapped(book, { [KEY]: "2025" });
  expect(contacts(read)).toEqual(each(20_000, 12));
  expect(recordsOf(read).flows.map(({ annualVolume }) => annualVolume)).not.toContain(264_000);
});

describe("months down, a row for each flow and month", () => {
  const down = (months: number, figure: (month: number) => number): ReturnType<typeof sheetOf>[] => {
    const names = heads([2024, 1], months);
    return [
      sheetOf("Activity", [
        ["Reason", "Channel", "AHT (s)"],
        ["Orders", "phone", 300],
      ]),
      sheetOf("Months", [
        ["Month", "Flow", "Contacts"],
        ...names.map((name, at): unknown[] => [name, "Orders", figure(at)]),
      ] as never),
      TWO[1] as ReturnType<typeof sheetOf>,
    ];
  };
  const year = (at: number): number => (at < 12 ? 2000 : 20_000);

  test("of two years are asked", () => {
    const read = mapped(down(24, year));
    expect([choices(read), contacts(read)]).toEqual([[[KEY, ["2024", "2025", "all"]]], []]);
  });

  test.each<[string, readonly number[]]>([
    ["2025", each(20_000, 12)],
    ["all", [...each(2000, 12), ...each(20_000, 12)]],
  ])("%s is read, the others are told, and it holds in the mapping", (answer, expected) => {
    const first = mapped(down(24, year), { [KEY]: answer });
    expect([first.questions, contacts(first)]).toEqual([[], expected]);
    expect(first.issues.map(({ code, received }) => [code, received])).toEqual(
      answer === "all" ? [] : [["source-rows", "2024-01 – 2024-12"]],
    );
    const again = mapWorkbook({
      content: { tables: [], sheets: ["Activity", "Months", "Team"], currency: "€" },
      sheets: down(24, year),
      answers: new Map(),
      remembered: first.rows,
      today: "2026-11-29",
    });
    expect([again.questions, contacts(again)]).toEqual([[], expected]);
  });

  test("of one year are read as they are", () => {
    const read = mapped(down(12, year));
    expect([read.questions, read.issues, contacts(read)]).toEqual([[], [], each(2000, 12)]);
  });
});
