import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const TEAM: SheetRows = [
  ["Role", "FTE", "Loaded salary (€/yr)"],
  ["Agent", 14, 36_500],
  ["Supervisor", 2, 51_000],
];
const flows = (heading: string, status: readonly string[]): SheetRows => [
  ["Flow", "Channel", "Annual volume", "AHT (s)", heading],
  ["Orders", "Phone", 52_000, 360, status[0] ?? null],
  ["Returns", "Phone", 31_000, 480, status[1] ?? null],
  ["Mail", "Email", 9_000, 720, status[2] ?? null],
];
const told = ({ issues }: ReturnType<typeof mapped>) =>
  issues.flatMap(({ code, severity, column, received }) =>
    code === "column-unused" ? [[severity, column, received]] : [],
  );

test.each<[string, readonly string[], string]>([
  ["Status", ["Active", "Closed in 2024", "Active"], "2: Closed in 2024"],
  ["Statut", ["actif", "fermé", "actif"], "2: fermé"],
  ["État", ["En service", "Arrêté fin 2024", "Supprimée"], "2: Arrêté fin 2024, 3: Supprimée"],
  ["Active?", ["yes", "no", "yes"], "2: no"],
  ["Actif", ["oui", "oui", "non"], "3: non"],
  ["Status", ["live", "inactive", "live"], "2: inactive"],
  ["Statut", ["Ouvert", "Ouvert", "À venir"], "3: À venir"],
])("%s of %j: the closed rows are told", (heading, status, rows) => {
  const read = mapped([sheetOf("D", flows(heading, status)), sheetOf("T", TEAM)]);
  expect(read.questions).toEqual([]);
  expect(recordsOf(read).flows).toHaveLength(3);
  expect(told(read)).toEqual([["warning", heading, rows]]);
});

test("a bid that was withdrawn is told", () => {
  const read = mapped([
    sheetOf("D", flows("Status", [])),
    sheetOf("T", TEAM),
    sheetOf("Bids", [
      ["Provider", "Price per call (€)", "Status"],
      ["Alpha", 3.5, "Shortlisted"],
      ["Beta", 3.1, "Withdrawn"],
    ]),
  ]);
  expect(told(read)).toEqual([["warning", "Status", "2: Withdrawn"]]);
});

test.each<[string, readonly string[]]>([
  ["Status", ["Active", "Active", "Active"]],
  ["Statut", ["en cours", "validé", "en cours"]],
  ["Actif", ["oui", "oui", "oui"]],
])("%s of %j: nothing is said", (heading, status) => {
  const read = mapped([sheetOf("D", flows(heading, status)), sheetOf("T", TEAM)]);
  expect(issuesOf(read)).toEqual([]);
});
