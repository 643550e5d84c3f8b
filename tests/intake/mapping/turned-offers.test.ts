import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const FLOWS: SheetRows = [
  ["Motif de contact", "Canal", "Nb contacts/an", "DMT (min)"],
  ["Facturation", "Téléphone", 96_720, 8.3],
  ["Commandes", "Appels", 28_680, 3.8],
];
const TEAM: SheetRows = [
  ["Fonction", "ETP", "Coût chargé (k€/an)"],
  ["Conseiller", 23.5, 35.7],
];

/** Offers that lie on their side: a column for each provider, a row for each of what they offer. */
test.each<[string, SheetRows, readonly string[]]>([
  [
    "our own headings",
    [
      ["Provider", "Atlas", "Borealis", "Cygnet"],
      ["Pricing", "hour", "contact", "minute"],
      ["Price (€)", 16.5, 3.1, 0.55],
      ["Set-up (€)", 18_000, 25_000, 22_000],
    ],
    ["hour", "contact", "minute"],
  ],
  [
    "a row more before the pricing",
    [
      ["Provider", "Atlas", "Borealis", "Cygnet"],
      ["Location", "Morocco", "France", "Portugal"],
      ["Pricing", "hour", "contact", "minute"],
      ["Price (€)", 16.5, 3.1, 0.55],
      ["Set-up (€)", 18_000, 25_000, 22_000],
    ],
    ["hour", "contact", "minute"],
  ],
  [
    "French headings and a blank corner",
    [
      [null, "Atlas", "Borealis", "Cygnet"],
      ["Localisation", "Maroc", "France", "Portugal"],
      ["Tarification", "heure", "contact", "minute"],
      ["Prix (€)", 16.5, 3.1, 0.55],
      ["Mise en place (€)", 18_000, 25_000, 22_000],
    ],
    ["hour", "contact", "minute"],
  ],
  [
    "other words of the house",
    [
      ["Critère", "Atlas", "Borealis", "Cygnet"],
      ["Mode de tarification", "à l'heure", "à l'acte", "à la minute"],
      ["Prix (€ HT)", 16.5, 3.1, 0.55],
      ["Mise en place (€)", 18_000, 25_000, 22_000],
    ],
    ["hour", "contact", "minute"],
  ],
])("offers on their side are read turned: %s", (_, rows, pricings) => {
  const read = mapped([sheetOf("Flux", FLOWS), sheetOf("Équipe", TEAM), sheetOf("Offres", rows)]);
  expect(read.questions).toEqual([]);
  expect(
    recordsOf(read).offers.map(({ provider, pricing, price, setUp }) => [provider, pricing, price, setUp]),
  ).toEqual([
    ["Atlas", pricings[0], 16.5, 18_000],
    ["Borealis", pricings[1], 3.1, 25_000],
    ["Cygnet", pricings[2], 0.55, 22_000],
  ]);
});

test("a list of offers that stands upright stays so, its pricings among its headings' words", () => {
  const rows: SheetRows = [
    ["Tarification", "Prestataire", "Prix (€)"],
    ["heure", "Atlas", 16.5],
    ["minute", "Cygnet", 0.55],
  ];
  const read = mapped([sheetOf("Flux", FLOWS), sheetOf("Équipe", TEAM), sheetOf("Offres", rows)]);
  expect(recordsOf(read).offers.map(({ provider, pricing, price }) => [provider, pricing, price])).toEqual([
    ["Atlas", "hour", 16.5],
    ["Cygnet", "minute", 0.55],
  ]);
});
