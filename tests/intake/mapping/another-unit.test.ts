import type { CellValue } from "../../../src/workbook";
import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

// Headings that name one of our columns in another unit, over another period, or as another figure: made ours, asked, or named; never read as ours.

const BLOCKS = {
  flows: [
    ["Motif", "Canal", "Appels/an", "DMT (s)"],
    ["Facturation", "Tél.", 74_400, 310],
  ],
  team: [
    ["Poste", "ETP", "Salaire chargé (€/an)"],
    ["Téléconseiller", 12, 41_000],
  ],
  offers: [
    ["Prestataire", "Tarif horaire (€)"],
    ["Northline", 24],
  ],
} as const satisfies Readonly<Record<string, SheetRows>>;
type Block = keyof typeof BLOCKS;

function beside(block: Block, heading: string, value: CellValue, answers: Readonly<Record<string, string>> = {}) {
  const sheets = (Object.keys(BLOCKS) as Block[]).map((name) =>
    sheetOf(
      `Feuille ${name}`,
      BLOCKS[name].map((row, at) => (name === block ? [...row, at === 0 ? heading : value] : row)),
    ),
  );
  return mapped(sheets, answers);
}

function readAs(book: ReturnType<typeof mapped>, block: Block, field: string): unknown {
  return (recordsOf(book)[block][0] as unknown as Readonly<Record<string, unknown>>)[field];
}

const named = (book: ReturnType<typeof mapped>) =>
  book.issues.flatMap(({ code, severity, received }) => (code === "column-unused" ? [[severity, received]] : []));

describe("units that ours can be made of", () => {
  test.each([
    // Days of seven hours, weeks of thirty-five: 20 × 7, 10 × 7, 2 × 35.
    ["team", "Formation initiale (jours)", 20, "initialTraining", 140],
    ["team", "Initial training (days)", 20, "initialTraining", 140],
    ["team", "Initial training (j)", 20, "initialTraining", 140],
    ["team", "Initial training", "20 days", "initialTraining", 140],
    ["offers", "Formation (jours/agent)", 10, "trainingHours", 70],
    ["offers", "Training (weeks)", 2, "trainingHours", 70],
    ["offers", "Training (h/agent)", 70, "trainingHours", 70],
    // 13 × 12 / 52 months; 73 × 12 / 365 = 2.4.
    ["offers", "Préavis (semaines)", 13, "noticeMonths", 3],
    ["offers", "Notice (weeks)", 13, "noticeMonths", 3],
    ["offers", "Notice", "13 weeks", "noticeMonths", 3],
    ["offers", "Notice (days)", 73, "noticeMonths", 2.4],
    ["offers", "Notice (months)", 3, "noticeMonths", 3],
    // 84 × 365 / 7 / 12 = 365 a month; a twelfth of a year's; thousands.
    ["offers", "Weekly capacity", 84, "capacity", 365],
    ["offers", "Capacity (contacts/month)", 6_000, "capacity", 6_000],
    ["offers", "Engagement annuel", 300_000, "minimumCommitment", 25_000],
    ["offers", "Minimum commitment (k/month)", 25, "minimumCommitment", 25_000],
  ] as const)("%s: %s", (block, heading, value, field, expected) => {
    const book = beside(block, heading, value);
    expect([readAs(book, block, field), book.questions, named(book)]).toEqual([expected, [], []]);
  });

  test("how many days a day's capacity comes is asked, and can be answered", () => {
    const asked = beside("offers", "Capacité (contacts/jour)", 84);
    expect(asked.questions.map(({ key }) => key)).toEqual(["unit:offers.capacity"]);
    // 84 × 365 / 12 every day of the year.
    const answered = beside("offers", "Capacité (contacts/jour)", 84, { "unit:offers.capacity": "day7" });
    expect(readAs(answered, "offers", "capacity")).toBe(2_555);
  });

  test("the year over a block of offers is none of what they count by the month", () => {
    const offers: SheetRows = [["Offres annuelles 2026"], ["Prestataire", "Tarif horaire (€)", "Capacity"]];
    const book = mapped([
      sheetOf("Activité", BLOCKS.flows),
      sheetOf("RH", BLOCKS.team),
      sheetOf("Offres 2026", [...offers, ["Northline", 24, 6_000]]),
    ]);
    expect(readAs(book, "offers", "capacity")).toBe(6_000);
  });
});

describe("what ours cannot be made of is not read, and named", () => {
  test.each([
    ["team", "Absences (jours/an)", 18, "absence"],
    ["team", "Turnover YTD (%)", 4, "attrition"],
    ["flows", "Croissance par jour (%)", 4, "growth"],
    ["team", "Absence days", 18, "absence"],
    ["team", "Jours d'absence", 18, "absence"],
    ["team", "Taux d'absence (jours)", 18, "absence"],
    ["offers", "Engagement annuel (€)", 300_000, "minimumCommitment"],
    ["offers", "Set-up (€/agent)", 1_500, "setUp"],
    ["flows", "Service level achieved (%)", 78, "serviceTarget"],
    ["flows", "QS réalisée (%)", 78, "serviceTarget"],
    ["flows", "Taux de service réel", 78, "serviceTarget"],
    ["flows", "SL actual", 78, "serviceTarget"],
  ] as const)("%s: %s", (block, heading, value, field) => {
    const book = beside(block, heading, value);
    expect([readAs(book, block, field), book.questions, named(book)]).toEqual([undefined, [], [["warning", heading]]]);
  });

  test.each([
    ["team", "Absence (% des jours)", 18, "absence", 0.18],
    ["team", "Attrition, 12 derniers mois (%)", 20, "attrition", 0.2],
    ["flows", "Croissance annuelle (%)", 9, "growth", 0.09],
    ["flows", "Growth 2026-2027 (%)", 9, "growth", 0.09],
  ] as const)("but what says our own is read: %s: %s", (block, heading, value, field, expected) => {
    const book = beside(block, heading, value);
    expect([readAs(book, block, field), named(book)]).toEqual([expected, []]);
  });

  test.each([
    ["offers", "Remise (%)"],
    ["offers", "Discount (%)"],
    ["offers", "Frais de gestion mensuels (€)"],
    ["offers", "Minimum annuel (minutes)"],
    ["offers", "TVA"],
    ["offers", "Pénalités (€)"],
    ["team", "Shrinkage"],
    ["team", "Sick days per year"],
  ] as const)("what changes a figure is named: %s: %s", (block, heading) => {
    expect(named(beside(block, heading, 10))).toEqual([["warning", heading]]);
  });
});

test.each(["Objectif de QS (%)", "QS cible (%)", "NS cible", "Cible de service"])(
  "%s is a service target",
  (heading) => {
    expect(readAs(beside("flows", heading, 80), "flows", "serviceTarget")).toBe(0.8);
  },
);

test.each(["One-call resolution", "Valeur par contact", "Response time (hours)"])(
  "%s is called like no volume and no handling time",
  (heading) => {
    expect(named(beside("flows", heading, 10))).toEqual([]);
  },
);
