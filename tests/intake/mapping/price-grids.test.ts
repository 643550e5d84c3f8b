import { mapWorkbook } from "../../../src/intake";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const FLOWS: SheetRows = [
  ["Motif de contact", "Canal", "Nb contacts/an", "DMT (min)"],
  ["Livraison", "Téléphone", 40_000, 5.5],
  ["Garantie", "Courriel", 20_000, 8],
];
const TEAM: SheetRows = [
  ["Fonction", "ETP", "Coût chargé (k€/an)"],
  ["Conseiller", 23.5, 35.7],
  ["Superviseur", 4, 49.9],
];
const sheets = (rows: SheetRows, name: string) => [
  sheetOf("Flux", FLOWS),
  sheetOf("Équipe", TEAM),
  sheetOf(name, rows),
];
const book = (rows: SheetRows, answers: Readonly<Record<string, string>> = {}, name = "Feuille") =>
  mapped(sheets(rows, name), answers);
const offersOf = (read: ReturnType<typeof book>) =>
  recordsOf(read).offers.map(({ provider, flow, pricing, price }) => [provider, flow, pricing, price]);
const keys = (read: ReturnType<typeof book>) => read.questions.map(({ key }) => key);
const choices = (read: ReturnType<typeof book>) => read.questions[0]?.choices.map(({ value }) => value);
/** Prices of two providers and one column more, of which nothing makes a sum or a difference. */
const grid = (title: string, ...heads: readonly string[]): SheetRows => [
  [title],
  ["Motif", ...heads],
  ["Livraison", ...heads.map((_, at) => 2 + at / 10)],
  ["Garantie", ...heads.map((_, at) => 3 + (at * at) / 10)],
];
const providersOf = (read: ReturnType<typeof book>) => [
  ...new Set(recordsOf(read).offers.map(({ provider }) => provider)),
];

describe("figures of one's own, differences, choices and sums are no offers, and told", () => {
  test.each([
    ...[
      "Interne",
      "Prix interne",
      "Prix cible",
      "Coût actuel",
      "Prix retenu",
      "Budget",
      "Budget 2026",
      "Écart",
      "Écart %",
    ],
    ...["Prix plafond", "Coût complet interne", "Titulaire actuel", "Moins-disant", "Meilleure offre", "Pondération"],
    ...["Prix moyen", "Économie", "Rang", "Volume annuel", "DMT (s)", "Attribution", "Réalisé 2025", "Prix du marché"],
    ...[
      "In-house",
      "Insourced",
      "Target price",
      "Target",
      "Current cost",
      "Best bid",
      "Weight",
      "Saving",
      "Savings vs current",
    ],
    ...[
      "Gap",
      "Delta %",
      "Weighted average",
      "Cheapest",
      "Score",
      "Benchmark",
      "Should-cost",
      "Preferred bidder price",
      "As-is",
    ],
  ])("%s", (heading) => {
    const read = book(grid("Prix par contact (€ HT)", "Alpha", "Beta", heading));
    expect(providersOf(read)).toEqual(["Alpha", "Beta"]);
    expect(read.issues.filter(({ code, received }) => code === "column-unused" && received === heading)).toHaveLength(
      1,
    );
  });

  test("as rows too, where the providers stand down", () => {
    const read = book([
      ["Prix par contact HT"],
      ["Prestataire", "Livraison", "Garantie"],
      ["Alpha", 2, 3],
      ["Interne", 4, 5],
      ["Prix cible", 1, 1],
    ]);
    expect(offersOf(read)).toEqual([
      ["Alpha", "Livraison", "contact", 2],
      ["Alpha", "Garantie", "contact", 3],
    ]);
    expect(issuesOf(read)).toEqual([
      ["column-unused", "warning"],
      ["column-unused", "warning"],
    ]);
  });

  test("a difference is known by its figures where its name is a company's as well", () => {
    const rows = (third: number): SheetRows => [
      ["Prix par contact HT"],
      ["Motif", "Alpha", "Beta", "Delta"],
      ["Livraison", 2, 2.5, 0.5],
      ["Garantie", 3, 3.4, third],
    ];
    expect(providersOf(book(rows(0.4)))).toEqual(["Alpha", "Beta"]);
    expect(providersOf(book(rows(3.1)))).toEqual(["Alpha", "Beta", "Delta"]);
  });
});

test.each([
  ...[
    "Budget Telecom",
    "Target Telecom",
    "Best Contact Center",
    "Delta Services",
    "North Star BPO",
    "Sud Contact",
    "Nord Services",
  ],
  ...[
    "Provider C",
    "Prestataire 3",
    "Offre C",
    "Bidder 3",
    "118 218",
    "Total Energies Contact",
    "Index Conseil",
    "A",
    "Call Euro Services",
    "Société 3",
    "Chat & Co",
  ],
])("a heading that may be a provider's name stays one: %s", (heading) => {
  const read = book(grid("Prix par contact (€ HT)", "Alpha", "Beta", heading));
  expect(providersOf(read)).toEqual(["Alpha", "Beta", heading]);
});

test.each([
  [["2025", "2026", "2027"], "year"],
  [["FY26", "FY27"], "year"],
  [["Année 1", "Année 2"], "year"],
  [["Year 1", "Year 2"], "year"],
  [["0–10k", "10–50k"], "tier"],
  [["< 5 000", "> 5 000"], "tier"],
  [["Tranche 1", "Tranche 2"], "tier"],
  [["Up to 5,000", "Over 5,000"], "tier"],
  [["Jusqu’à 5 000", "Au-delà"], "tier"],
  [["North", "South"], "region"],
  [["Île-de-France", "Sud-Est"], "region"],
  [["Onshore", "Offshore"], "region"],
  [["Price per call", "Price per email"], "channel"],
  [["Téléphone", "Courriel"], "channel"],
  [["€/contact", "€/heure"], "pricing"],
  [["Lot 1", "Lot 2"], "variant"],
  [["Jour", "Nuit"], "variant"],
])("%s across are no providers: nothing is read, and it is told", (heads, kind) => {
  const read = book(grid("Prix des prestataires par contact (€)", ...heads));
  expect(recordsOf(read).offers).toEqual([]);
  const told = read.issues.filter(({ code }) => code === "nearly-a-table");
  expect(told.map(({ severity, expected }) => [severity, expected?.values?.["kind"]])).toEqual([["warning", kind]]);
});

describe("a column of such a range is read where a person names it and its provider", () => {
  const rows = grid("Prix par contact (€)", "2026", "2027");
  const answers = { "field:offers.price": "2027", "word:offers.provider:*": "Alpha" };
  const ALPHA = [
    ["Alpha", "Livraison", "contact", 2.1],
    ["Alpha", "Garantie", "contact", 3.1],
  ];
  test("it is asked whose it is", () => {
    expect(keys(book(rows, { "field:offers.price": "2027" }))).toEqual(["word:offers.provider:*"]);
    expect(offersOf(book(rows, answers))).toEqual(ALPHA);
  });

  test("the mapping remembers both", () => {
    const before = book(rows, answers);
    const again = mapWorkbook({
      content: { tables: [], sheets: ["Flux", "Équipe", "Feuille"], currency: "€" },
      sheets: sheets(rows, "Feuille"),
      answers: new Map(),
      remembered: before.rows,
      today: "2026-11-22",
    });
    expect(again.questions).toEqual([]);
    expect(offersOf(again)).toEqual(ALPHA);
  });
});

describe("whose prices they are", () => {
  test.each([
    ...[
      "Cost per call in € (ex VAT)",
      "Bids – € per contact",
      "Charge per transaction (€)",
      "Supplier quotes, per email",
    ],
    ...[
      "Coût à l’appel (€ HT)",
      "Comparatif prestataires – coût unitaire du contact",
      "Grille tarifaire – € HT à l’acte",
    ],
    ...["Coût de l’acte par prestataire (€)", "Devis reçus (€ HT/contact)", "Bordereau de prix, par dossier"],
  ])("a title says it: %s", (title) => {
    expect(offersOf(book(grid(title, "Alpha", "Beta")))[0]).toEqual(["Alpha", "Livraison", "contact", 2]);
  });

  test("a title that does not say what is priced is asked about", () => {
    expect(keys(book(grid("Bid comparison", "Alpha", "Beta")))).toEqual(["basis:offers.price"]);
  });

  test("costs of which nobody says whose are told, and read where the range is named", () => {
    const rows = grid("Coût par contact (€)", "Alpha", "Beta");
    const told = book(rows);
    expect(recordsOf(told).offers).toEqual([]);
    expect(issuesOf(told)).toEqual([["nearly-a-table", "warning"]]);
    expect(offersOf(book(rows, { "block:offers": "Feuille" }))[0]).toEqual(["Alpha", "Livraison", "contact", 2]);
    expect(issuesOf(book(grid("Coût interne par contact (€)", "Paris", "Lyon")))).toEqual([]);
  });

  test("beside a list of offers a grid is told, and read where it is named", () => {
    const rows: SheetRows = [
      ["Prestataire", "Prix par contact (€)"],
      ["Gamma", 4],
      [],
      ...grid("Offres, € par contact", "Alpha", "Beta"),
    ];
    const told = book(rows);
    expect(offersOf(told).map(([provider]) => provider)).toEqual(["Gamma"]);
    expect(issuesOf(told)).toEqual([["nearly-a-table", "warning"]]);
    expect(providersOf(book(rows, { "block:offers": "Offres, € par contact" }))).toEqual(["Alpha", "Beta"]);
  });
});

describe("units and places", () => {
  test("a unit behind a provider's name is one of its prices", () => {
    const read = book([
      ["Motif", "Alpha (€/appel)", "Beta – €/heure", "Gamma (k€/mois/ETP)"],
      ["Livraison", 2, 21, null],
      ["Garantie", 3, 22, null],
    ]);
    expect(offersOf(read).slice(0, 2)).toEqual([
      ["Alpha", "Livraison", "contact", 2],
      ["Beta", "Livraison", "hour", 21],
    ]);
  });

  test("thousands are made units", () => {
    const read = book([
      ["Forfait mensuel par ETP des prestataires (k€)"],
      ["Motif", "Alpha", "Beta"],
      ["Livraison", 2.4, 2.6],
    ]);
    const prices = read.blocks
      .find(({ table }) => table === "offers")
      ?.made.columns.find(({ column }) => column === "price");
    expect(prices?.cells.map(({ value }) => value)).toEqual([2400, 2600]);
  });

  test.each<[string, SheetRows]>([
    ["a blank corner", [["Prix par contact HT"], [null, "Alpha", "Beta"], ["Livraison", 2, 3], ["Garantie", 4, 5]]],
    [
      "a channel and a comment beside the names",
      [
        ["Prix par contact HT"],
        ["Canal", "Motif", "Alpha", "Beta", "Commentaire"],
        ["Tél.", "Livraison", 2, 3, "ok"],
        ["Mail", "Garantie", 4, 5, null],
      ],
    ],
    [
      "numbers of the rows",
      [["Prix par contact HT"], ["#", "Motif", "Alpha", "Beta"], [1, "Livraison", 2, 3], [2, "Garantie", 4, 5]],
    ],
    [
      "providers down without a title",
      [
        ["Prestataire", "Livraison (€/contact)", "Garantie (€/contact)"],
        ["Alpha", 2, 4],
        ["Beta", 3, 5],
      ],
    ],
  ])("%s does not break a grid", (_, rows) => {
    expect(new Set(offersOf(book(rows)).map((offer) => offer.join()))).toEqual(
      new Set([
        "Alpha,Livraison,contact,2",
        "Beta,Livraison,contact,3",
        "Alpha,Garantie,contact,4",
        "Beta,Garantie,contact,5",
      ]),
    );
  });

  test("a column that says what is priced goes before the title, and an unknown word of it is asked", () => {
    const rows = (unit: string): SheetRows => [
      ["Prix des prestataires"],
      ["Motif", "Unité", "Alpha", "Beta"],
      ["Livraison", "à l’appel", 2, 3],
      ["Garantie", unit, 20, 21],
    ];
    expect(offersOf(book(rows("taux horaire")))[2]).toEqual(["Alpha", "Garantie", "hour", 20]);
    expect(keys(book(rows("zorg")))).toEqual(["word:offers.pricing:zorg"]);
    expect(offersOf(book(rows("zorg"), { "word:offers.pricing:zorg": "minute" }))[2]?.[2]).toBe("minute");
  });
});

describe("several prices of one provider are asked about, and one kind is read", () => {
  test.each<[string, SheetRows, readonly string[]]>([
    [
      "under its name",
      [
        ["Prix par contact"],
        ["Motif", "Alpha", null, "Beta", null],
        [null, "Jour", "Nuit", "Jour", "Nuit"],
        ["Livraison", 2, 3, 4, 5],
        ["Garantie", 2, 3, 4, 5],
      ],
      ["Jour", "Nuit"],
    ],
    [
      "by year",
      [
        ["Prix par contact"],
        ["Motif", "Alpha 2026", "Alpha 2027", "Beta 2026", "Beta 2027"],
        ["Livraison", 2, 3, 4, 5],
        ["Garantie", 2, 3, 4, 5],
      ],
      ["2026", "2027"],
    ],
    [
      "behind a dash",
      [
        ["Prix par contact"],
        ["Motif", "Alpha – Jour", "Alpha – Nuit", "Beta – Jour", "Beta – Nuit"],
        ["Livraison", 2, 3, 4, 5],
        ["Garantie", 2, 3, 4, 5],
      ],
      ["Jour", "Nuit"],
    ],
    [
      "by place",
      [
        ["Prix par contact"],
        ["Motif", "Onshore", null, "Offshore", null],
        [null, "Alpha", "Beta", "Alpha", "Beta"],
        ["Livraison", 2, 4, 3, 5],
        ["Garantie", 2, 4, 3, 5],
      ],
      ["Onshore", "Offshore"],
    ],
  ])("%s", (_, rows, variants) => {
    expect(choices(book(rows))).toEqual(variants);
    const read = book(rows, { "version:offers.price": variants[1] ?? "" });
    expect(offersOf(read).slice(0, 2)).toEqual([
      ["Alpha", "Livraison", "contact", 3],
      ["Beta", "Livraison", "contact", 5],
    ]);
  });

  test("prices by channel of a list of offers are asked about, and none is taken for all", () => {
    const read = book([
      ["Prestataire", "Prix par appel (€)", "Prix par courriel (€)"],
      ["Alpha", 2, 1],
      ["Beta", 3, 2],
    ]);
    expect(keys(read)).toEqual(["field:offers.price"]);
  });
});

test.each(["Demand (contacts/yr)", "Appels/an", "Tickets / month"])(
  "%s counts contacts, and is no price",
  (heading) => {
    const read = book([
      ["Prestataire", heading],
      ["Alpha", 3],
    ]);
    expect(recordsOf(read).offers).toEqual([]);
  },
);
