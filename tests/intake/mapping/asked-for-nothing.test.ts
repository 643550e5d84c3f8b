import type { CellValue } from "../../../src/workbook";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

// What the cells and headings say by themselves is no question.

const FLOWS: SheetRows = [
  ["Motif", "Canal", "Volume annuel", "DMT (s)"],
  ["Factures", "Téléphone", 88_000, 540],
  ["Commandes", "Téléphone", 134_000, 410],
];
const TEAM: SheetRows = [
  ["Fonction", "ETP", "Salaire chargé (€/an)"],
  ["Conseiller", 41, 37_000],
  ["Superviseur", 4, 49_000],
];
const book = (flows: SheetRows, team: SheetRows = TEAM, more: Readonly<Record<string, SheetRows>> = {}) =>
  mapped([
    sheetOf("Flux", flows),
    sheetOf("RH", team),
    ...Object.entries(more).map(([name, rows]) => sheetOf(name, rows)),
  ]);
const asked = ({ questions }: ReturnType<typeof mapped>) => questions.map(({ key }) => key);
const head = ["Motif", "Canal", "Volume", "DMT (s)"] as const;

test.each<[CellValue, number, readonly string[]]>([
  ["84 000 / an", 84_000, []],
  ["7 000 / mois", 84_000, ["unit-converted"]],
  ["7000 appels/mois", 84_000, ["unit-converted"]],
  // A year has 365 days, of which a week has seven.
  ["1 400 / semaine", 73_000, ["unit-converted"]],
])("volumes that say their period: %s", (cell, volume, told) => {
  const read = book([head, ["Factures", "Téléphone", cell, 380], ["Commandes", "Téléphone", cell, 520]]);
  expect([asked(read), recordsOf(read).flows[0]?.annualVolume, issuesOf(read).map(([code]) => code)]).toEqual([
    [],
    volume,
    told,
  ]);
});

test("a target and its seconds under two headings of one word", () => {
  const heads = ["Motif", "Canal", "Volume annuel", "DMT (s)", "SLA %", "SLA seconds"];
  const read = book([heads, ["Factures", "Téléphone", 88_000, 540, 80, 30]]);
  const [flow] = recordsOf(read).flows;
  expect([asked(read), flow?.serviceTarget, flow?.answerTime]).toEqual([[], 0.8, 30]);
});

test.each([
  ["Staff group", "WTE", "Annual cost per WTE (incl. on-costs)"],
  ["Pay band", "Whole-time equivalents", "Loaded cost per WTE (€/yr)"],
])("people of a hospital are the team, no prices: %s, %s, %s", (...heads) => {
  const read = book(FLOWS, [heads, ["Agent", 15.2, 31_200], ["Supervisor", 1, 39_800]]);
  expect([asked(read), recordsOf(read).team.map(({ fte }) => fte)]).toEqual([[], [15.2, 1]]);
});

test.each<[string, SheetRows]>([
  [
    "Catalogue",
    [
      ["Produit", "Prix HT (€)", "Stock"],
      ["Vélo", 310, 22],
      ["Casque", 45, 120],
    ],
  ],
  [
    "Pièces",
    [
      ["Article", "Tarif (€)"],
      ["Pneu", 24],
      ["Selle", 60],
    ],
  ],
  [
    "Stock",
    [
      ["Item", "Unit price (€)", "Qty"],
      ["Bike", 310, 22],
      ["Helmet", 45, 120],
    ],
  ],
])("names and prices of other things stop nothing, and are told: %s", (name, rows) => {
  const read = book(FLOWS, TEAM, { [name]: rows });
  expect([asked(read), recordsOf(read).offers, issuesOf(read)]).toEqual([[], [], [["nearly-a-table", "warning"]]]);
});

test("they are the offers where a person says so, or a word of providers stands with them", () => {
  const rows: SheetRows = [
    ["Article", "Tarif (€)"],
    ["Pneu", 24],
    ["Selle", 60],
  ];
  const sheets = [sheetOf("Flux", FLOWS), sheetOf("RH", TEAM), sheetOf("Pièces", rows)];
  const meant = mapped(sheets, { "block:offers": "Pièces", "basis:offers.price": "hour" });
  expect([asked(meant), recordsOf(meant).offers.map(({ price }) => price)]).toEqual([[], [24, 60]]);
  expect(
    asked(
      book(FLOWS, TEAM, {
        Devis: [
          ["Nom", "Tarif (€)"],
          ["Alpha", 24],
        ],
      }),
    ),
  ).toEqual(["basis:offers.price"]);
});

test("figures by month that are told to be something else are told once", () => {
  const months = ["Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août"];
  const row = (name: string, from: number) => [name, ...months.map((_, at) => from + at / 100)];
  const read = book(FLOWS, TEAM, {
    Qualité: [["Taux de décroché par mois"], ["Motif", ...months], row("Factures", 0.8), row("Commandes", 0.75)],
  });
  expect([asked(read), issuesOf(read)]).toEqual([[], [["nearly-a-table", "warning"]]]);
});

test("6.30 under (min:sec) may be what was typed for six minutes and thirty seconds", () => {
  const read = book([
    ["Motif", "Canal", "Volume annuel", "DMT (min:sec)"],
    ["Factures", "Téléphone", 88_000, 6.3],
  ]);
  expect(read.questions[0]?.choices.map(({ value }) => value)).toContain("min.s");
  const odd = book([
    ["Motif", "Canal", "Volume annuel", "DMT (min:sec)"],
    ["Factures", "Téléphone", 88_000, 6.75],
  ]);
  expect(odd.questions[0]?.choices.map(({ value }) => value)).not.toContain("min.s");
});

test.each([
  ["Salary (gross, €/yr)", 27_000, undefined],
  ["Salaire annuel (brut)", 27_000, undefined],
  ["Salary (fully loaded, €/yr)", undefined, 27_000],
] as const)("brackets that say which pay it is ask nothing: %s", (heading, gross, loaded) => {
  const read = book(FLOWS, [
    ["Fonction", "ETP", heading],
    ["Conseiller", 6.5, 27_000],
  ]);
  const [agent] = recordsOf(read).team;
  expect([asked(read), agent?.grossSalary, agent?.loadedSalary]).toEqual([[], gross, loaded]);
});

test("on-costs beside a base salary are no loaded pay, and are told", () => {
  const heads = ["Role", "FTE", "Base salary (€/yr)", "Employer on-costs (€/yr)"];
  const read = book(FLOWS, [heads, ["Agent", 6.5, 26_500, 11_130], ["Supervisor", 1, 36_000, 15_120]]);
  const [agent] = recordsOf(read).team;
  expect([asked(read), agent?.grossSalary, agent?.loadedSalary]).toEqual([[], 26_500, undefined]);
  expect(issuesOf(read)).toContainEqual(["column-unused", "warning"]);
});
