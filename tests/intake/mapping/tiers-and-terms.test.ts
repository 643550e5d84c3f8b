import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const FLOWS: SheetRows = [
  ["Flow", "Channel", "Annual volume", "Handling time (s)"],
  ["Orders", "phone", 52_000, 300],
  ["Returns", "email", 18_000, 420],
];
const TEAM: SheetRows = [
  ["Role", "FTE", "Loaded salary (€/yr)"],
  ["Agent", 6.5, 37_000],
  ["Supervisor", 1, 46_000],
];
const book = (rows: SheetRows) => mapped([sheetOf("Activity", FLOWS), sheetOf("Team HR", TEAM), sheetOf("Bids", rows)]);
const offersOf = (rows: SheetRows) => recordsOf(book(rows)).offers;

// Expected figures are those written in the cells.
describe("the start of a tier is read by the words of buyers", () => {
  test.each([
    "Volume from",
    "From volume",
    "From volume (contacts/month)",
    "Band start",
    "Tranche à partir de",
    "From (contacts/month)",
    "À partir de (contacts/mois)",
    "Seuil (contacts/mois)",
    "Seuil (appels/mois)",
    "Seuil de volume",
    "Volume threshold",
    "Palier (appels/mois)",
    "Volume tier",
  ])("%s", (heading) => {
    const rows: SheetRows = [
      ["Provider", "Flow", heading, "Price per contact (€)"],
      ["Alpha", "Orders", 0, 3.4],
      ["Alpha", "Orders", 3000, 3.1],
      ["Alpha", "Orders", 6000, 2.9],
    ];
    expect(offersOf(rows).map(({ tierFrom, price }) => [tierFrom, price])).toEqual([
      [0, 3.4],
      [3000, 3.1],
      [6000, 2.9],
    ]);
    expect(issuesOf(book(rows))).toEqual([]);
  });

  test.each(["From (contacts/year)", "Palier (appels/an)"])("%s: a month is a twelfth", (heading) => {
    const rows: SheetRows = [
      ["Provider", "Flow", heading, "Price per contact (€)"],
      ["Alpha", "Orders", 0, 3.4],
      ["Alpha", "Orders", 36_000, 3.1],
    ];
    expect(offersOf(rows).map(({ tierFrom }) => tierFrom)).toEqual([0, 3000]);
  });

  test.each(["Valid from", "Seuil de réponse", "From", "Contract tier of service", "Start"])(
    "%s is none",
    (heading) => {
      const rows: SheetRows = [
        ["Provider", "Flow", heading, "Price per contact (€)"],
        ["Alpha", "Orders", 0, 3.4],
        ["Beta", "Orders", 3000, 3.1],
      ];
      expect(offersOf(rows).map(({ tierFrom }) => tierFrom)).toEqual([undefined, undefined]);
    },
  );
});

describe("a band of volume starts at its first unit", () => {
  test.each([
    ["Volume band", ["0-3,000", "3,001-6,000", "> 6,000"], [0, 3001, 6001]],
    ["Volume band", ["1–3000", "3001–6000", "6001+"], [0, 3001, 6001]],
    ["Volume tier", ["up to 3000", "3000 to 6000", "from 6000"], [0, 3000, 6000]],
    ["Tranche de volume", ["jusqu’à 3 000", "de 3 001 à 6 000", "au-delà de 6 000"], [0, 3001, 6001]],
    ["Palier (appels/mois)", ["< 3 000", "3 000 - 6 000", "6 000 et plus"], [0, 3000, 6000]],
    ["Palier", ["moins de 3.000 appels", "3.000 à 6.000 appels", "≥ 6.000 appels/mois"], [0, 3000, 6000]],
  ])("%s: %p", (heading, bands, starts) => {
    const rows: SheetRows = [
      ["Provider", "Flow", heading, "Price per contact (€)"],
      ...bands.map((band, at) => ["Alpha", "Orders", band, [3.4, 3.1, 2.9][at] ?? null]),
    ];
    expect(offersOf(rows).map(({ tierFrom }) => tierFrom)).toEqual(starts);
    expect(issuesOf(book(rows))).toEqual([]);
  });

  test("a band by the year is none of the month", () => {
    const rows: SheetRows = [
      ["Provider", "Flow", "Volume band", "Price per contact (€)"],
      ["Alpha", "Orders", "0-36,000 calls/yr", 3.4],
      ["Beta", "Orders", "0-36,000 calls/yr", 3.1],
    ];
    expect(offersOf(rows).map(({ tierFrom }) => tierFrom)).toEqual([undefined, undefined]);
  });
});

describe("the hours of an FTE-month are read by the words of buyers", () => {
  test.each(["Heures de production par ETP", "Contract hours/month", "Heures contractuelles (h/mois)"])(
    "%s",
    (heading) => {
      const rows: SheetRows = [
        ["Prestataire", "Flux", "Prix par ETP/mois", heading],
        ["Alpha", "Orders", 4300, 151.67],
        ["Beta", "Orders", 4100, 138],
      ];
      expect(offersOf(rows).map(({ hoursPerFteMonth }) => hoursPerFteMonth)).toEqual([151.67, 138]);
    },
  );
});

describe("a minimum commitment is read by the words of buyers", () => {
  test.each([
    "Engagement mini (appels/mois)",
    "Min. volume/month",
    "Volume mini mensuel",
    "Engagement min. (contacts/mois)",
    "Minimum volume commitment",
  ])("%s", (heading) => {
    const rows: SheetRows = [
      ["Prestataire", "Flux", "Prix par contact (€)", heading],
      ["Alpha", "Orders", 3.4, 1500],
      ["Beta", "Orders", 3.1, 2000],
    ];
    expect(offersOf(rows).map(({ minimumCommitment }) => minimumCommitment)).toEqual([1500, 2000]);
  });
});
