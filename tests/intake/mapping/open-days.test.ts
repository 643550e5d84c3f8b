import { readInputs } from "../../../src/intake";
import { flow } from "../book-of";
import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";

type Cell = number | string;
const EN = ["Flow", "Channel", "Annual volume", "AHT (s)"];
const FR = ["Motif", "Canal", "Volume annuel", "DMT (s)"];
const TEAM = [
  ["Role", "FTE", "Loaded salary (€/yr)"],
  ["Agent", 14, 36_500],
  ["Supervisor", 2, 51_000],
];
const book = (heading: string, days: readonly Cell[]) => {
  const head = /[éè]|jour|nb|semaine/i.test(heading) ? FR : EN;
  const rows = [
    ["Orders", "Phone", 52_000, 360],
    ["Returns", "Phone", 31_000, 480],
  ];
  return mapped([
    sheetOf("D", [[...head, heading], ...rows.map((row, at) => [...row, days[at] ?? null])]),
    sheetOf("T", TEAM),
  ]);
};
const told = (read: ReturnType<typeof mapped>) =>
  read.issues.flatMap(({ code, severity, column, received }) =>
    code === "unit-converted" || code === "column-unused" ? [[code, severity, column, received]] : [],
  );

const WEEK: Readonly<Record<number, readonly number[]>> = {
  3: [1, 2, 3],
  5: [1, 2, 3, 4, 5],
  6: [1, 2, 3, 4, 5, 6],
  7: [1, 2, 3, 4, 5, 6, 7],
};

test.each<[string, readonly Cell[], readonly number[]]>([
  ["Days open", [6, 5], [6, 5]],
  ["Jours d'ouverture", [6, 5], [6, 5]],
  ["Opening days", [7, 6], [7, 6]],
  ["Open days per week", [6, 5], [6, 5]],
  ["Nb jours ouvrés", [5, 5], [5, 5]],
  ["Jours ouverts par semaine", [6, 7], [6, 7]],
  ["Number of open days", [6, 5], [6, 5]],
  ["Days/week", [7, 5], [7, 5]],
  ["Nombre de jours d'ouverture (semaine)", [7, 5], [7, 5]],
  ["Jours d’ouverture", ["6j/7", "7 j / 7"], [6, 7]],
  ["Days open", ["5 days a week", "7 days"], [5, 7]],
])("%s of %j are numbers of days, from Monday on, with a note", (heading, cells, counts) => {
  const read = book(heading, cells);
  expect(read.questions).toEqual([]);
  expect(recordsOf(read).flows.map(({ openDays }) => openDays)).toEqual(counts.map((count) => WEEK[count]));
  const received = /\d/.exec(String(cells[0]))?.[0];
  expect(told(read)).toEqual([["unit-converted", "note", heading, received]]);
});

test("fewer than five days are a warning: which they are is in no number", () => {
  const read = book("Days per week", [3, 5]);
  expect(recordsOf(read).flows.map(({ openDays }) => openDays)).toEqual([WEEK[3], WEEK[5]]);
  expect(told(read)).toEqual([["unit-converted", "warning", "Days per week", "3"]]);
});

test.each<[string, readonly Cell[], readonly unknown[]]>([
  ["Open days", ["1-5", "1-7"], [WEEK[5], WEEK[7]]],
  ["Jours d'ouverture", ["lun-sam", "lun-ven"], [WEEK[6], WEEK[5]]],
  ["Open days", [1, 1], [[1], [1]]],
  ["Open days", ["1-5", 6], [WEEK[5], [6]]],
])("%s of %j are days of the week as they stand, and nothing is said", (heading, cells, days) => {
  const read = book(heading, cells);
  expect(recordsOf(read).flows.map(({ openDays }) => openDays)).toEqual(days);
  expect(told(read)).toEqual([]);
});

test.each<[string, number]>([
  ["Nb jours ouvrés", 253],
  ["Working days", 21],
])("%s of a year or a month is not read, and told", (heading, days) => {
  const read = book(heading, [days, days]);
  expect(recordsOf(read).flows.map(({ openDays }) => openDays)).toEqual([undefined, undefined]);
  expect(told(read)).toEqual([["column-unused", "note", heading, heading]]);
});

test.each<[string, readonly Cell[], readonly number[]]>([
  ["Jours d'ouverture", ["5/7", "7/7"], [5, 7]],
  ["Days open", ["6/7", "5/7"], [6, 5]],
  ["Jours ouverts", ["6j/7", "5/7"], [6, 5]],
  ["Open days", ["5 / 7", "1-6"], [5, 6]],
  ["Jours d’ouverture", ["6 jours sur 7", "7 days of 7"], [6, 7]],
])("%s of %j: days of seven are a number, and no Friday and Sunday", (heading, cells, counts) => {
  const read = book(heading, cells);
  expect(recordsOf(read).flows.map(({ openDays }) => openDays)).toEqual(counts.map((count) => WEEK[count]));
  expect(told(read)).toEqual([["unit-converted", "note", heading, String(counts[0])]]);
});

test.each([
  ["5/7", 5],
  ["7/7", 7],
  ["6j/7", 6],
  ["5 days out of 7", 5],
])("%s in a table of ours is the first %d days of the week, with a note", (cell, count) => {
  const { inputs, issues } = readInputs(flow({ "Open days": cell }), { today: "2026-11-22" });
  expect(inputs.flows[0]?.openDays).toEqual(WEEK[count]);
  expect(issues.map(({ code, severity, column, received }) => [code, severity, column, received])).toEqual([
    ["unit-converted", "note", "Open days", cell],
  ]);
});

test("days that are named in a table of ours stay as they are", () => {
  const { inputs, issues } = readInputs(flow({ "Open days": "5;7" }), { today: "2026-11-22" });
  expect([inputs.flows[0]?.openDays, issues]).toEqual([[5, 7], []]);
});
