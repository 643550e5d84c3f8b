import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const FR = [
  "Janvier",
  "Février",
  "Mars",
  "Avril",
  "Mai",
  "Juin",
  "Juillet",
  "Août",
  "Septembre",
  "Octobre",
  "Novembre",
  "Décembre",
];
const EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const FLOWS: SheetRows = [
  ["Motif", "Canal", "Volume annuel", "DMT (s)"],
  ["Factures", "Téléphone", 88_000, 540],
  ["Commandes", "Téléphone", 134_000, 410],
];
const TEAM: SheetRows = [
  ["Fonction", "ETP", "Salaire chargé (€/an)"],
  ["Conseiller", 41, 37_000],
];
const book = (name: string, rows: SheetRows, answers = {}) =>
  mapped([sheetOf("Flux", FLOWS), sheetOf("RH", TEAM), sheetOf(name, rows)], answers);
const byFlow = (corner: string, months: readonly string[], figure: number, title?: string): SheetRows => [
  ...(title === undefined ? [] : [[title]]),
  [corner, ...months],
  ["Factures", ...months.map((_, at) => figure * (1 + at / 100))],
  ["Commandes", ...months.map((_, at) => figure * (1.5 + at / 100))],
];

describe("a sheet of other matters with months", () => {
  test.each<readonly [string, SheetRows]>([
    ["Trésorerie", [["Mois", "Encaissements (k€)", "Solde"], ...FR.map((month, at) => [month, 120 + at, 10 + at])]],
    [
      "P&L monthly",
      [
        ["EUR k", ...EN],
        ["Revenue", ...EN.map((_, at) => 1200 + at)],
        ["COGS", ...EN.map((_, at) => 700 + at)],
      ],
    ],
    [
      "CA magasins",
      [
        ["Magasin", ...FR],
        ["Lyon", ...FR.map((_, at) => 1200 + at)],
        ["Lille", ...FR.map((_, at) => 700 + at)],
      ],
    ],
    ["Paie", [["Mois", "Heures travaillées"], ...FR.map((month, at) => [month, 150 + at])]],
    [
      "Planning",
      [
        ["Tâche", ...FR],
        ["Cadrage", "x", ...FR.slice(1).map(() => null)],
        ["Choix", null, "x", ...FR.slice(2).map(() => null)],
      ],
    ],
  ])("%s stops nothing, and is no volume", (name, rows) => {
    const read = book(name, rows);
    expect([read.questions, issuesOf(read).filter(([, severity]) => severity === "error")]).toEqual([[], []]);
    expect(recordsOf(read).volumes).toEqual([]);
    expect(recordsOf(read).flows.map(({ annualVolume }) => annualVolume)).toEqual([88_000, 134_000]);
  });
});

describe("figures by flow and month that are no contacts", () => {
  test.each([
    ["Coûts", byFlow("Motif", FR, 29_000, "Coût mensuel par motif (€)")],
    ["Dépenses k€", byFlow("Motif", FR, 29)],
    ["DMT", byFlow("Motif", FR, 535, "DMT mensuelle (s)")],
    ["Effectifs", byFlow("Motif", FR, 15, "ETP par mois")],
    ["Qualité", byFlow("Motif", FR, 0.8, "Taux de décroché par mois")],
    ["Abandons", byFlow("Motif", FR, 535)],
    ["Suivi", byFlow("CSAT", FR, 4.1)],
    ["Cost per month EUR", byFlow("Topic", EN, 41_000)],
    ["Suivi mensuel", byFlow("Motif", FR, 4.13)],
  ])("%s is not read, and named with what to answer", (name, rows) => {
    const read = book(name, rows);
    expect(recordsOf(read).volumes).toEqual([]);
    expect(issuesOf(read)).toContainEqual(["nearly-a-table", "warning"]);
    const meant = book(name, rows, { "block:volumes": name });
    expect(recordsOf(meant).volumes).toHaveLength(24);
  });

  test("money under the months of the table of flows leaves its yearly volume as it is", () => {
    const read = mapped([
      sheetOf(
        "Flux",
        [
          [null, null, null, null, "Coût mensuel (€)", ...FR.slice(1).map(() => null)],
          ["Motif", "Canal", "Volume annuel", "DMT (s)", ...FR],
          ["Factures", "Téléphone", 88_000, 540, ...FR.map((_, at) => 29_000 + at)],
          ["Commandes", "Téléphone", 134_000, 410, ...FR.map((_, at) => 51_000 + at)],
        ],
        { merges: [{ row: 0, column: 4, rows: 1, columns: 12 }] },
      ),
      sheetOf("RH", TEAM),
    ]);
    expect(recordsOf(read).volumes).toEqual([]);
    expect(recordsOf(read).flows.map(({ annualVolume }) => annualVolume)).toEqual([88_000, 134_000]);
  });
});

test.each([
  ["Volumes", byFlow("Motif", FR, 7_300)],
  ["Saisonnalité", byFlow("Motif", FR, 7_300, "Appels par mois")],
  ["Feuil3", byFlow("Motif", FR, 7_300)],
])("contacts by flow and month are read as before: %s", (name, rows) => {
  const read = book(name, rows);
  expect(recordsOf(read).volumes).toHaveLength(24);
});

test("contacts answered by flow and month are read, and told", () => {
  const read = book("Appels décrochés", byFlow("Motif", FR, 7_300));
  expect(recordsOf(read).volumes).toHaveLength(24);
  expect(issuesOf(read)).toContainEqual(["handled-as-offered", "warning"]);
});
