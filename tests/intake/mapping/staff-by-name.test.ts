import { mapWorkbook } from "../../../src/intake";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

// Lists of the staff with a line for each person, as personnel departments send them. Figures are invented; what is expected is reckoned by hand.

const FLOWS = sheetOf("Activité", [
  ["Flux", "Canal", "Volume annuel", "Durée de traitement (s)"],
  ["Commandes", "téléphone", 52_000, 300],
]);
const staff = (rows: SheetRows, answers = {}) => mapped([FLOWS, sheetOf("RH", rows)], answers);
const teamOf = (read: ReturnType<typeof mapped>) =>
  recordsOf(read).team.map(({ role, fte, grossSalary, loadedSalary }) => [role, fte, grossSalary ?? loadedSalary]);
const toldOf = (read: ReturnType<typeof mapped>) =>
  read.issues.flatMap(({ code, expected }) => (code === "people-listed" ? [expected] : []));

const PART_TIME = (pay: number): SheetRows => [
  ["Nom", "Prénom", "Fonction", "Quotité (%)", "Salaire brut annuel"],
  ["Durand", "Anne", "Conseiller", 100, 26_000],
  ["Petit", "Luc", "Conseiller", 80, pay],
  ["Blanc", "Eva", "Superviseur", 100, 35_000],
];

test("each person counts for the share of a full post; pay near that of full-time colleagues is that of a full post", () => {
  const read = staff(PART_TIME(25_500));
  expect(read.questions).toEqual([]);
  expect(teamOf(read)).toEqual([
    ["agent", 1, 26_000],
    ["agent", 0.8, 25_500],
    ["supervisor", 1, 35_000],
  ]);
  expect(toldOf(read)).toMatchObject([{ values: { by: "share", pay: "full" } }]);
});

test("pay near the share of what full-time colleagues get is what is paid: divided by the share", () => {
  const read = staff(PART_TIME(20_800));
  expect(teamOf(read)[1]).toEqual(["agent", 0.8, 26_000]);
  expect(toldOf(read)).toMatchObject([{ values: { by: "share", pay: "paid" } }]);
});

test.each([
  [{}, ["basis:team.grossSalary"], null],
  [{ "basis:team.grossSalary": "grossSalary" }, [], 23_500],
  [{ "basis:team.grossSalary": "grossPayroll" }, [], 29_375],
])("pay that lies between is asked: %j", (answers, asked, pay) => {
  const read = staff(PART_TIME(23_500), answers);
  expect(read.questions.map(({ key }) => key)).toEqual(asked);
  if (pay !== null) expect(teamOf(read)[1]).toEqual(["agent", 0.8, pay]);
});

test.each<[string, SheetRows, readonly unknown[], string]>([
  [
    "no share: one post each, the total left out",
    [
      ["Employee", "Job title", "Gross salary (€/yr)"],
      ["A. Dubois", "Agent", 26_000],
      ["C. Moreau", "Agent", 27_000],
      ["E. Laurent", "Supervisor", 35_000],
      ["Total", null, 88_000],
    ],
    [
      ["agent", 1, 26_000],
      ["agent", 1, 27_000],
      ["supervisor", 1, 35_000],
    ],
    "one",
  ],
  [
    "numbers of the staff, shares of 0 to 1",
    [
      ["Matricule", "Emploi", "Taux d’activité", "Coût chargé annuel (€)"],
      [10_412, "Conseiller", 1, 38_000],
      [10_413, "Conseiller", 0.5, 37_500],
    ],
    [
      ["agent", 1, 38_000],
      ["agent", 0.5, 37_500],
    ],
    "share",
  ],
  [
    "full-time equivalents that the list counts itself",
    [
      ["Employee", "Job title", "FTE", "Loaded cost (€/yr)"],
      ["A. Dubois", "Agent", 1, 38_000],
      ["C. Moreau", "Agent", 0.6, 22_800],
    ],
    [
      ["agent", 1, 38_000],
      ["agent", 0.6, 38_000],
    ],
    "fte",
  ],
])("a list by name: %s", (_, rows, team, by) => {
  const read = staff(rows);
  expect(read.questions).toEqual([]);
  expect(teamOf(read)).toEqual(team);
  expect(toldOf(read)).toMatchObject([{ values: { by } }]);
});

test.each(["Agents", "Salariés", "Employees", "Conseillers"])(
  "“%s” over numbers counts people, it names none",
  (heading) => {
    const read = staff([
      ["Fonction", heading, "Salaire chargé (€/an)"],
      ["Conseiller", 7, 37_000],
      ["Superviseur", 1, 46_000],
    ]);
    expect(teamOf(read)).toEqual([
      ["agent", 7, 37_000],
      ["supervisor", 1, 46_000],
    ]);
    expect(toldOf(read)).toEqual([]);
  },
);

test("a share that is no number is told with its cell", () => {
  const rows = PART_TIME(25_500).map((row, at) =>
    at === 2 ? ["Petit", "Luc", "Conseiller", "mi-temps", 25_500] : row,
  );
  const read = staff(rows);
  expect(issuesOf(read)).toContainEqual(["people-listed", "note"]);
  expect(teamOf(read).map(([, fte]) => fte)).not.toContain(0.8);
  expect(read.tables.find(({ name }) => name.startsWith("RH"))?.rows[1]).toContain("mi-temps");
});

test("a remembered mapping reads it again without a question, and as it was answered", () => {
  const sheets = [FLOWS, sheetOf("RH", PART_TIME(23_500))];
  const request = {
    content: { tables: [], sheets: sheets.map(({ name }) => name), currency: "€" },
    sheets,
    answers: new Map([["basis:team.grossSalary", "grossSalary"]]),
    today: "2026-11-22",
  };
  const first = mapWorkbook({ ...request, remembered: [] });
  const again = mapWorkbook({ ...request, answers: new Map(), remembered: first.rows });
  expect([again.questions, teamOf(again)]).toEqual([[], teamOf(first)]);
});

describe("people who are not of today", () => {
  // Read on 22 November 2026.
  const LIST: SheetRows = [
    ["Nom", "Poste", "ETP", "Salaire brut annuel (€)", "Date d’entrée", "Date de sortie"],
    ["A. Martin", "Conseiller", 1, 26_000, "01/03/2020", null],
    ["B. Petit", "Conseiller", 1, 26_000, "01/03/2020", "30/06/2025"],
    ["C. Roux", "Conseiller", 1, 26_000, "01/03/2020", "31/12/2026"],
    ["D. Blanc", "Conseiller", 1, 26_000, "01/03/2027", null],
    ["Poste vacant", "Conseiller", 1, 26_000, null, null],
    ["À pourvoir", "Conseiller", 1, 26_000, null, null],
    ["E. Noir", "Superviseur", 1, 34_000, "01/03/2020", null],
  ];

  test("who has left, is to come, or is nobody, is left out, each kind told with its names", () => {
    const read = staff(LIST);
    expect(teamOf(read)).toEqual([
      ["agent", 1, 26_000],
      ["agent", 1, 26_000],
      ["supervisor", 1, 34_000],
    ]);
    const told = read.issues.filter(({ code }) => code === "not-of-today");
    expect(told.map(({ severity, received }) => [severity, received])).toEqual([
      ["warning", "Poste vacant, À pourvoir"],
      ["warning", "B. Petit"],
      ["warning", "D. Blanc"],
    ]);
    expect(told[1]?.place).toMatchObject({ row: 2, column: 0 });
  });

  test("a person who stands twice, cell for cell, is told", () => {
    const read = staff([
      ...LIST.slice(0, 2),
      LIST[1] ?? [],
      ...LIST.slice(7),
      ["F. Vert", "Conseiller", 1, 26_000, null, null],
      ["G. Gris", "Conseiller", 1, 26_000, null, null],
    ]);
    const told = read.issues.filter(({ code }) => code === "not-of-today");
    expect(told.map(({ received, place }) => [received, place?.row])).toEqual([["A. Martin", 2]]);
  });

  test("a flow that has ended is told, and read", () => {
    const flows = sheetOf("Activité", [
      ["Flux", "Canal", "Volume annuel", "Durée de traitement (s)", "Date de fin"],
      ["Commandes", "téléphone", 52_000, 300, "31/12/2024"],
      ["Retours", "téléphone", 12_000, 300, null],
    ]);
    const read = mapped([flows, sheetOf("RH", LIST)]);
    expect(
      read.issues
        .filter(({ code, place }) => code === "not-of-today" && place?.sheet === "Activité")
        .map(({ received }) => received),
    ).toEqual(["Commandes"]);
    expect(recordsOf(read).flows).toHaveLength(2);
  });

  test("full-time equivalents that are no shares of a post are read as they stand", () => {
    const read = staff([
      ["Nom", "Fonction", "ETP", "Salaire chargé (€/an)"],
      ["Lille", "Conseiller", 12, 37_000],
      ["Lyon", "Conseiller", 0, 37_500],
    ]);
    expect(teamOf(read)).not.toContainEqual(["agent", 1, 37_000]);
  });
});
