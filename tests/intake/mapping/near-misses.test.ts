import { mapWorkbook } from "../../../src/intake";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const FLOWS: SheetRows = [
  ["Motif de contact", "Canal", "Nb contacts/an", "DMT (min)"],
  ["Facturation", "Téléphone", 96_720, 8.3],
  ["Commandes", "Appels", 28_680, 3.8],
];
const TEAM: SheetRows = [
  ["Fonction", "ETP", "Coût chargé (k€/an)"],
  ["Conseiller", 23.5, 35.7],
  ["Superviseur", 4, 49.9],
];
const book = (rows: SheetRows, team: SheetRows = TEAM, flows: SheetRows = FLOWS) =>
  mapped([sheetOf("Flux", flows), sheetOf("Équipe", team), sheetOf("Feuille", rows)]);

test.each([
  ["Forfait mensuel par ETP", 2400, 2400],
  ["Monthly fee per FTE", 2400, 2400],
  ["Prix par ETP et par mois (€)", 2400, 2400],
  ["Monthly charge per agent", 2400, 2400],
  ["Forfait annuel par ETP", 28_800, 2400],
])("a flat price of an agent is an offer by FTE-month: %s", (heading, price, monthly) => {
  const read = book([
    ["Prestataire", heading, "Heures par mois"],
    ["Alpha", price, 151],
    ["Beta", price, 151],
  ]);
  expect(read.questions).toEqual([]);
  expect(recordsOf(read).offers.map(({ provider, pricing, price: paid }) => [provider, pricing, paid])).toEqual([
    ["Alpha", "fteMonth", monthly],
    ["Beta", "fteMonth", monthly],
  ]);
});

describe("a range that is nearly an optional table is told, with what it lacks", () => {
  test.each<[string, SheetRows, string]>([
    [
      "offers without a price",
      [
        ["Prestataire", "Zorglub", "Ville"],
        ["Alpha", 12, "Lyon"],
      ],
      "tables.offers.price",
    ],
    [
      "overheads without a driver",
      [
        ["Poste de coût", "Montant annuel (€)"],
        ["Loyer", 120_000],
      ],
      "tables.overheads.driver",
    ],
    [
      "volumes without a month",
      [
        ["Flux", "Appels reçus", "Semaine"],
        ["Facturation", 120, 3],
      ],
      "tables.volumes.month",
    ],
  ])("%s", (_, rows, lacks) => {
    const near = book(rows).issues.filter(({ code }) => code === "nearly-a-table");
    expect(near.map(({ severity, table }) => [severity, table.startsWith("Feuille!A1")])).toEqual([["warning", true]]);
    expect(JSON.stringify(near[0]?.expected)).toContain(lacks);
  });

  test.each<[string, SheetRows]>([
    [
      "prices that are read",
      [
        ["Prestataire", "Prix par contact"],
        ["Alpha", 3.2],
      ],
    ],
    [
      "a list of sites",
      [
        ["Site", "Places"],
        ["Lyon", 120],
      ],
    ],
    [
      "companies without a price",
      [
        ["Société", "Effectif"],
        ["Alpha", 120],
      ],
    ],
  ])("%s: nothing is said", (_, rows) => {
    expect(book(rows).issues.filter(({ code }) => code === "nearly-a-table")).toEqual([]);
  });
});

describe("amounts of another period", () => {
  const team = (heading: string, pay: number): SheetRows => [
    ["Fonction", "ETP", heading],
    ["Conseiller", 10, pay],
    ["Superviseur", 1, pay * 1.3],
  ];
  test("a month's pay is a note: a thirteenth month may be paid", () => {
    const read = book([["x"]], team("Salaire brut mensuel (€)", 2200));
    expect(recordsOf(read).team[0]?.grossSalary).toBe(26_400);
    expect(issuesOf(read)).toContainEqual(["months-paid", "note"]);
    expect(issuesOf(book([["x"]], team("Salaire brut annuel (€)", 26_400)))).toEqual([]);
  });

  test("a day's cost is a warning with the days", () => {
    const read = book([["x"]], team("Coût chargé journalier (€)", 160));
    expect(issuesOf(read)).toContainEqual(["days-paid", "warning"]);
  });

  test.each([
    ["Moyenne mensuelle", 8060],
    ["Monthly average", 8060],
  ])("a volume headed %s is one of a month", (heading, volume) => {
    const read = book([["x"]], TEAM, [
      ["Motif de contact", "Canal", heading, "DMT (min)"],
      ["Facturation", "Téléphone", volume, 8.3],
      ["Commandes", "Appels", volume, 3.8],
    ]);
    expect(recordsOf(read).flows[0]?.annualVolume).toBe(12 * volume);
  });
});

describe("a table of ours is never nearly another", () => {
  const TEAM_EN: SheetRows = [
    ["Role", "FTE", "Loaded cost (€/yr)"],
    ["Agent", 14, 36_500],
    ["Team leader", 2, 51_000],
  ];
  test.each<[string, SheetRows, SheetRows]>([
    [
      "Flows",
      [
        ["Flow", "Channel", "Annual volume", "Handling time (s)"],
        ["Orders", "phone", 52_000, 360],
        ["Returns", "phone", 31_000, 480],
      ],
      TEAM_EN,
    ],
    [
      "Flux",
      [
        ["Flux", "Canal", "Volume annuel", "Durée de traitement (s)"],
        ["Commandes", "téléphone", 52_000, 360],
        ["Retours", "téléphone", 31_000, 480],
      ],
      TEAM,
    ],
  ])("%s", (name, rows, team) => {
    const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
    const sheet = sheetOf(name, rows, { tables: [{ name, area, hasTotals: false }] });
    const [headers = [], ...body] = sheet.cells;
    const read = mapWorkbook({
      content: {
        tables: [{ name, origin: { sheet: name, row: 0, column: 0 }, headers: headers.map(String), rows: body }],
        sheets: [name, "RH"],
        currency: "€",
      },
      sheets: [sheet, sheetOf("RH", team)],
      answers: new Map(),
      remembered: [],
      today: "2026-11-22",
    });
    expect(read.questions).toEqual([]);
    expect(read.blocks.map(({ table }) => table)).toEqual(["team"]);
    expect(issuesOf(read)).toEqual([]);
  });
});

describe("small figures for each flow under unknown names, with no word for a price", () => {
  const flows: SheetRows = [
    ["Motif", "Canal", "Appels/an", "DMT (s)"],
    ["Facturation", "Tél.", 74_400, 310],
    ["SAV", "Tél.", 30_000, 400],
  ];
  const team: SheetRows = [
    ["Poste", "ETP", "Salaire chargé (€/an)"],
    ["Téléconseiller", 12, 41_000],
  ];
  const beside = (rows: SheetRows, answers = {}) =>
    mapped([sheetOf("Activité", flows), sheetOf("RH", team), sheetOf("Divers", rows)], answers);
  const GRID: SheetRows = [
    ["Motif", "Alpha", "Beta"],
    ["Facturation", 3.5, 3.1],
    ["SAV", 4.2, 4],
  ];

  test("are told, and read where a person says that they are prices", () => {
    expect(issuesOf(beside(GRID))).toEqual([["nearly-a-table", "warning"]]);
    const read = beside(GRID, { "block:offers": "Divers", "basis:offers.price": "contact" });
    expect(recordsOf(read).offers.map(({ provider, flow, price }) => [provider, flow, price])).toContainEqual([
      "Beta",
      "SAV",
      4,
    ]);
  });

  test.each<[string, SheetRows]>([
    ["contacts by site", [GRID[0] ?? [], ["Facturation", 30_000, 44_400], ["SAV", 10_000, 20_000]]],
    ["people by site", [GRID[0] ?? [], ["Facturation", 12, 4], ["SAV", 3, 5]]],
    ["shares", [GRID[0] ?? [], ["Facturation", [0.35, "0 %"], [0.65, "0 %"]], ["SAV", [0.5, "0 %"], [0.5, "0 %"]]]],
  ])("%s are none", (_what, rows) => {
    expect(issuesOf(beside(rows))).toEqual([]);
  });
});
