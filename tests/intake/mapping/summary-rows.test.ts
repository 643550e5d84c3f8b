import { issueText } from "../../../src/intake";
import type { MappedWorkbook } from "../../../src/intake";
import { LANGUAGES } from "../../../src/language";
import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const HEAD = ["Motif", "Canal", "Appels/an", "DMT (s)"];
// 74,400 + 49,200 = 123,600 contacts; their mean is 61,800.
const BILLING = ["Facturation", "Tél.", 74_400, 310];
const DELIVERY = ["Livraison", "Tél.", 49_200, 245];
const TEAM: SheetRows = [
  ["Poste", "ETP", "Salaire chargé (€/an)"],
  ["Téléconseiller", 12, 41_000],
];
const book = (...rows: SheetRows) => mapped([sheetOf("Activité", [HEAD, ...rows]), sheetOf("RH", TEAM)]);
const names = (read: MappedWorkbook) => recordsOf(read).flows.map(({ name }) => name);
const told = ({ issues }: MappedWorkbook) => issues.map(({ code, severity, received }) => [code, severity, received]);

describe("a row with the name of a total is no flow in silence", () => {
  test.each(
    "Total,Sous-total,Sub-total Phone,Total général,Grand total,Ensemble,All,Tous motifs,Total Tél.,Phone total,Total facturation,Total 2025,Toutes files".split(
      ",",
    ),
  )("%s, filled like the others and not their sum, is left out with both numbers", (name) => {
    const read = book(BILLING, DELIVERY, [name, "Tél.", 150_000, 284]);
    expect(names(read)).toEqual(["Facturation", "Livraison"]);
    expect(read.leftOut.map(({ address, cause }) => [address, cause])).toEqual([["Activité!A4", "total-row"]]);
    expect(told(read)).toEqual([["total-not-sum", "warning", "150000"]]);
  });

  test.each(["Total", "All", "Ensemble"])("%s on top is left out; where it is the sum below, that is all", (name) => {
    const right = book([name, "Tél.", 123_600, 284], BILLING, DELIVERY);
    const wrong = book([name, "Tél.", 150_000, 284], BILLING, DELIVERY);
    expect([names(right), names(wrong)]).toEqual([
      ["Facturation", "Livraison"],
      ["Facturation", "Livraison"],
    ]);
    expect([told(right), told(wrong)]).toEqual([[], [["summary-row", "warning", name]]]);
  });

  test("a name that only begins so stays, and that is told", () => {
    const read = book(BILLING, ["Total Energies", "Tél.", 3500, 260], DELIVERY);
    expect(names(read)).toEqual(["Facturation", "Total Energies", "Livraison"]);
    expect(told(read)).toEqual([["summary-row", "warning", "Total Energies"]]);
  });

  test("the only row there is stays", () => {
    expect(names(book(["Tous appels", "Tél.", 74_400, 310]))).toEqual(["Tous appels"]);
    const total = book(["Total", "Tél.", 74_400, 310]);
    expect(names(total)).toEqual(["Total"]);
    expect(told(total)).toEqual([["summary-row", "warning", "Total"]]);
  });
});

describe("a row of means, or of the best and the worst, is none of them", () => {
  test.each("Moyenne,Average,Médiane,Min,Max,Maximum,Prix moyen,Moyenne pondérée,Écart type".split(","))(
    "%s with figures of its own is left out and told",
    (name) => {
      const read = book(BILLING, DELIVERY, [name, "Tél.", 60_000, 280]);
      expect(names(read)).toEqual(["Facturation", "Livraison"]);
      expect(told(read)).toEqual([["summary-row", "warning", name]]);
    },
  );

  test("one that its figures prove is listed and no more; of prices too", () => {
    const read = mapped([
      sheetOf("Activité", [HEAD, BILLING, DELIVERY, ["Moyenne", "Tél.", 61_800, 277]]),
      sheetOf("RH", TEAM),
      sheetOf("Offres", [
        ["Prestataire", "Prix par appel (€)"],
        ["Northline", 4.2],
        ["Sudvox", 3.9],
        ["Average", 4.05],
        ["Best price", 3.9],
        ["Mieux-disant", 3.9],
      ]),
    ]);
    expect(names(read)).toEqual(["Facturation", "Livraison"]);
    expect(recordsOf(read).offers.map(({ provider }) => provider)).toEqual(["Northline", "Sudvox"]);
    expect(told(read).filter(([code]) => code === "summary-row")).toEqual([]);
    expect(read.leftOut).toHaveLength(4);
  });
});

describe("a part of a row is not counted beside it", () => {
  test.each([
    ["  incl. factures", "incl. avoirs"],
    ["dont factures", "- dont avoirs"],
    ["of which invoices", "including refunds"],
    ["y compris factures", "o/w refunds"],
  ])("%s", (one, other) => {
    const read = book(BILLING, [one, "Tél.", 50_000, 320], [other, "Tél.", 24_400, 290], DELIVERY);
    expect(names(read)).toEqual(["Facturation", "Livraison"]);
    expect(read.leftOut.map(({ cause }) => cause)).toEqual(["part-row", "part-row"]);
    expect(told(read)).toEqual([
      ["summary-row", "note", one.trim()],
      ["summary-row", "note", other.trim()],
    ]);
  });
});

describe("a row with a name of its own that sums up its group is none of them", () => {
  // 20,310 + 30,150 = 50,460 contacts; their weighted mean is 240 s: (20,310 × 300 + 30,150 × 200) / 50,460.
  const [QUOTE, REMINDER] = [
    ["Devis", "Tél.", 20_310, 300],
    ["Relance", "Tél.", 30_150, 200],
  ] as const;
  const [CARE, SALES] = [
    ["Service client", "Tél.", 123_600, 284],
    ["Ventes", "Tél.", 50_460, 240],
  ] as const;
  const LEAVES = ["Facturation", "Livraison", "Devis", "Relance"];

  test.each([
    ["above", [CARE, BILLING, DELIVERY, SALES, QUOTE, REMINDER]],
    ["below", [BILLING, DELIVERY, CARE, QUOTE, REMINDER, SALES]],
  ])("%s it, filled like the others: left out and told", (_where, rows) => {
    const read = book(...rows);
    expect(names(read)).toEqual(LEAVES);
    expect(told(read)).toEqual([
      ["summary-row", "warning", "Service client"],
      ["summary-row", "warning", "Ventes"],
    ]);
  });

  test.each([
    ["with blanks", ["Service client", null, 123_600, null], BILLING],
    ["named a total", ["Total Service client", "Tél.", 123_600, 284], BILLING],
    ["over names that are set in", ["Service client", "Tél.", 123_600, 310], ["  Facturation", "Tél.", 74_400, 310]],
  ] as const)("%s: left out as any total", (what, head, first) => {
    const second = what.includes("set in") ? (["  Livraison", "Tél.", 49_200, 245] as const) : DELIVERY;
    const read = book(head, first, second, ["Devis", "Tél.", 20_000, 300]);
    expect(names(read)).toEqual(["Facturation", "Livraison", "Devis"]);
    expect(told(read)).toEqual([]);
    expect(read.leftOut.map(({ address, cause }) => [address, cause])).toEqual([["Activité!A2", "total-row"]]);
  });

  test("round figures may add up by chance: used, and told", () => {
    const read = book(["A", "Tél.", 30_000, 310], ["B", "Tél.", 20_000, 300], ["C", "Tél.", 10_000, 200]);
    expect(names(read)).toEqual(["A", "B", "C"]);
    expect(told(read)).toEqual([["summary-row", "warning", "A"]]);
  });

  test("small figures and months under each other are no groups", () => {
    const team = mapped([
      sheetOf("Activité", [HEAD, BILLING]),
      sheetOf("RH", [...TEAM, ["Superviseur", 2, 50_000], ["Formateur", 1, 47_000], ["Qualité", 1, 46_000]]),
      sheetOf("Mois", [
        ["Motif", "Mois", "Appels"],
        ["Facturation", 1, 5000],
        ["Facturation", 2, 3000],
        ["Facturation", 3, 2000],
      ]),
    ]);
    expect(recordsOf(team).team).toHaveLength(4);
    expect(recordsOf(team).volumes).toHaveLength(3);
    expect(told(team)).toEqual([]);
  });
});

test.each(["Duty free all brands", "Minitel", "Maxicours", "Globalia", "Sommelier", "Dontnod", "Toutou"])(
  "%s is a name like any other",
  (name) => {
    const read = book(BILLING, [name, "Tél.", 60_000, 280], DELIVERY);
    expect(names(read)).toEqual(["Facturation", name, "Livraison"]);
    expect(told(read)).toEqual([]);
  },
);

test("offers for all flows keep their rows", () => {
  const read = mapped([
    sheetOf("Activité", [HEAD, BILLING, DELIVERY]),
    sheetOf("RH", TEAM),
    sheetOf("Offres", [
      ["Motif", "Prestataire", "Prix par appel (€)"],
      ["Tous", "Northline", 4.2],
      ["Facturation", "Sudvox", 3.9],
    ]),
  ]);
  expect(read.leftOut).toEqual([]);
});

test("what is told has its words in both languages", () => {
  const read = book(BILLING, ["dont factures", "Tél.", 50_000, 320], ["Total Energies", "Tél.", 3500, 260], [
    "Moyenne",
    "Tél.",
    60_000,
    280,
  ] as const);
  expect(read.issues).toHaveLength(3);
  for (const language of LANGUAGES)
    for (const issue of read.issues) expect(issueText(language, issue)).toMatch(/dont factures|Total Energies|Moyenne/);
});
