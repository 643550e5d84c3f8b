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
const book = (rows: SheetRows) =>
  mapped([sheetOf("Flux", FLOWS), sheetOf("Équipe", TEAM), sheetOf("Réponses reçues", rows)]);
const offersOf = (rows: SheetRows) =>
  recordsOf(book(rows)).offers.map(({ provider, flow, pricing, price }) => [provider, flow, pricing, price]);

// What is written in the cells.
const READ = [
  ["Alpha", "Facturation", "contact", 3.2],
  ["Beta", "Commandes", "hour", 24],
];

test.each([
  ["Société", "Périmètre", "Mode de rémunération", "Coût unitaire (€)"],
  ["Titulaire", "Motif", "Tarification", "P.U. (€)"],
  ["Attributaire", "Ligne de service", "Type de prix", "PU HT (€)"],
  ["Raison sociale", "Périmètre", "Unité d’œuvre", "Prix proposé (€ HT)"],
  ["Entreprise", "File d’attente", "Base de facturation", "Cotation (€)"],
  ["Nom du prestataire", "Nature de la demande", "Modalité de prix", "Montant unitaire HT"],
  ["Candidat", "Lot", "Base de prix", "Prix remis (€)"],
  ["Vendor", "Scope", "Charging basis", "Fee (€)"],
  ["Bidder", "Queue", "Pricing model", "Unit price (€)"],
  ["Supplier", "Line of business", "Basis", "Rate (€)"],
  ["Contractor", "Service line", "Billing model", "Unit cost (€)"],
  ["Supplier name", "Work type", "Price basis", "Quoted price (€)"],
  ["Respondent", "LOB", "Unit of measure", "Tender price (€)"],
])("offers are found under the headings of buyers: %s, %s, %s, %s", (...headings) => {
  expect(
    offersOf([headings, ["Alpha", "Facturation", "par appel", 3.2], ["Beta", "Commandes", "taux horaire", 24]]),
  ).toEqual(READ);
});

describe("columns beside the offers do not make them vanish", () => {
  const beside: readonly (readonly [string, string | number, string | number])[] = [
    ["Transition cost (€)", 18_000, 10_000],
    ["Volume commitment/month", 1000, 0],
    ["Contract notice (months)", 3, 6],
    ["Annual indexation (%)", 2, 3],
    ["Contact person", "J. Doe", "A. Roy"],
    ["Cost centre", "CC12", "CC14"],
    ["Region", "North", "South"],
  ];
  // Every pair of them, which took the table for one that lies on its side.
  const pairs = beside.flatMap((a, at) => beside.slice(at + 1).map((b) => [a[0], b[0], a, b] as const));
  test.each(pairs)("%s and %s", (_, __, a, b) => {
    expect(
      offersOf([
        ["Provider", "Flow", "Pricing", "Price (€)", a[0], b[0]],
        ["Alpha", "Facturation", "per call", 3.2, a[1], b[1]],
        ["Beta", "Commandes", "per hour", 24, a[2], b[2]],
      ]),
    ).toEqual(READ);
  });

  test("those that are ours are read with their units", () => {
    const read = book([
      ["Provider", "Flow", "Pricing", "Price (€)", ...beside.map(([heading]) => heading)],
      ["Alpha", "Facturation", "per call", 3.2, ...beside.map(([, cell]) => cell)],
      ["Beta", "Commandes", "per hour", 24, ...beside.map(([, , cell]) => cell)],
    ]);
    expect(
      recordsOf(read).offers.map(({ setUp, minimumCommitment, noticeMonths, indexation }) => [
        setUp,
        minimumCommitment,
        noticeMonths,
        indexation,
      ]),
    ).toEqual([
      [18_000, 1000, 3, 0.02],
      [10_000, 0, 6, 0.03],
    ]);
    // The others are told, in one note.
    expect(issuesOf(read)).toEqual([["column-unread", "note"]]);
    expect(read.issues.find(({ code }) => code === "column-unread")?.received).toBe(
      "Contact person, Cost centre, Region",
    );
  });
});
