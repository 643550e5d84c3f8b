import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const FLOWS: SheetRows = [
  ["Flow", "Channel", "Annual volume", "AHT (s)"],
  ["Orders", "Phone", 52_000, 360],
  ["Returns", "Email", 31_000, 480],
];
const TEAM: SheetRows = [
  ["Role", "FTE", "Loaded salary (€/yr)"],
  ["Agent", 14, 36_500],
  ["Supervisor", 2, 51_000],
];
const beside = (rows: SheetRows, heading: string, values: readonly (number | string)[]): SheetRows =>
  rows.map((row, at) => [...row, at === 0 ? heading : (values[at - 1] ?? null)]);
const headed = (rows: SheetRows, at: number, heading: string): SheetRows =>
  rows.map((row, line) => (line === 0 ? row.map((cell, column) => (column === at ? heading : cell)) : row));

test.each(["Panier moyen (€)", "Average basket (€)", "Average basket"])(
  "%s is no outcome value, and told",
  (heading) => {
    const read = mapped([sheetOf("D", beside(FLOWS, heading, [95, 140])), sheetOf("T", TEAM)]);
    expect(recordsOf(read).flows.map(({ outcomeValue }) => outcomeValue)).toEqual([undefined, undefined]);
    expect(read.issues.flatMap(({ code, column }) => (code === "column-unused" ? [column] : []))).toEqual([heading]);
  },
);

test.each(["Type", "Type de contact", "Kind", "Nature"])("%s over channels’ words alone is the channel", (heading) => {
  const read = mapped([sheetOf("D", headed(FLOWS, 1, heading)), sheetOf("T", TEAM)]);
  expect(read.questions).toEqual([]);
  expect(recordsOf(read).flows.map(({ name, channel }) => [name, channel])).toEqual([
    ["Orders", "phone"],
    ["Returns", "email"],
  ]);
});

test.each(["Heures contrat (mois)", "Contract hours (month)", "Heures contractuelles (h mois)"])(
  "%s are a month’s: 151.67 h are 35 h a week",
  (heading) => {
    const read = mapped([sheetOf("D", FLOWS), sheetOf("T", beside(TEAM, heading, [151.67, 151.67]))]);
    expect(read.questions).toEqual([]);
    expect(recordsOf(read).team.map(({ weeklyHours }) => Math.round(Number(weeklyHours)))).toEqual([35, 35]);
  },
);

test.each(["Cumul à fin octobre 2025", "Cumul fin octobre", "Cumulé au 31/10/2025"])("%s is asked", (heading) => {
  const read = mapped([sheetOf("D", headed(FLOWS, 2, heading)), sheetOf("T", TEAM)]);
  expect(read.questions.map(({ key }) => key)).toEqual(["unit:flows.annualVolume"]);
});

test.each(["Moyenne mensuelle 2025", "Monthly average 2025", "Moyenne par mois 2024"])(
  "%s comes twelve times",
  (heading) => {
    const rows = FLOWS.map((row, at) => (at === 0 ? row : [row[0] ?? null, row[1] ?? null, 4_300, row[3] ?? null]));
    const read = mapped([sheetOf("D", headed(rows, 2, heading)), sheetOf("T", TEAM)]);
    expect(read.questions).toEqual([]);
    expect(recordsOf(read).flows.map(({ annualVolume }) => annualVolume)).toEqual([51_600, 51_600]);
  },
);

test.each(["Support agent", "Conseiller à distance", "Remote agents", "Conseillers en ligne"])(
  "%s is an agent",
  (role) => {
    const team = TEAM.map((row, at) => (at === 1 ? [role, ...row.slice(1)] : row));
    const read = mapped([sheetOf("D", FLOWS), sheetOf("T", team)]);
    expect(read.questions).toEqual([]);
    expect(recordsOf(read).team.map((each) => each.role)).toEqual(["agent", "supervisor"]);
  },
);
