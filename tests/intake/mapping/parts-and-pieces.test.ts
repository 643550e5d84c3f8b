import { issueText, mapWorkbook } from "../../../src/intake";
import type { MappedWorkbook } from "../../../src/intake";
import { LANGUAGES } from "../../../src/language";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const FLOWS: SheetRows = [
  ["Motif", "Canal", "Appels/an", "DMT (s)"],
  ["Facturation", "Tél.", 74_400, 310],
];
const TEAM: SheetRows = [
  ["Poste", "ETP", "Salaire chargé (€/an)"],
  ["Téléconseiller", 12, 41_000],
];
const flowsWith = (heading: string, titles: SheetRows = []): SheetRows => [
  ...titles,
  ["Motif", "Canal", heading, "DMT (s)"],
  ["Facturation", "Tél.", 60_000, 310],
];
const book = (flows: SheetRows, answers: Readonly<Record<string, string>> = {}) =>
  mapped([sheetOf("Activité", flows), sheetOf("RH", TEAM)], answers);
const volume = (read: MappedWorkbook) => recordsOf(read).flows[0]?.annualVolume;
const keys = ({ questions }: MappedWorkbook) =>
  questions.map(({ key, choices }) => [key, choices.map(({ value }) => value)]);

describe("a part of a year is made a year's with words, or asked", () => {
  test.each([
    ["Volume Jan–Jun", 120_000],
    ["Appels janvier-juin 2025", 120_000],
    ["Appels oct. à déc.", 240_000],
    ["Nov 2024 – Feb 2025 calls", 180_000],
    ["Volume S1 2025", 120_000],
    ["Calls (second half)", 120_000],
    ["Appels T2", 240_000],
    ["Volume Q3 2025", 240_000],
    ["Volume premier trimestre", 240_000],
    ["Volume T1-T3", 80_000],
    ["Appels sur 9 mois", 80_000],
    ["Volume (six months)", 120_000],
    ["Calls in March", 720_000],
    ["Appels mars 2025", 720_000],
    ["Volume 03/2025", 720_000],
    ["Volume 01/2025-06/2025", 120_000],
  ])("%s: 60,000 make %d", (heading, year) => {
    const read = book(flowsWith(heading));
    expect(keys(read)).toEqual([]);
    expect(volume(read)).toBeCloseTo(year, 6);
    expect(issuesOf(read)).toEqual([["part-of-year", "warning"]]);
  });

  test.each([
    ["Calls YTD", ["year", "month"]],
    ["Volume à fin septembre", ["months9", "year", "month"]],
    ["Appels cumulés juin", ["half", "year", "month"]],
    ["Contacts since April", ["year", "month"]],
    ["Volume annuel S1", ["half", "year", "month"]],
    ["Appels semaine 12", ["year", "month"]],
    ["Volume été", ["year", "month"]],
    ["Volume moyen sur 12 mois", ["year", "month"]],
  ])("%s is asked", (heading, choices) => {
    expect(keys(book(flowsWith(heading)))).toEqual([["unit:flows.annualVolume", choices]]);
  });

  test.each(["Appels 2025", "Appels/an (base mars 2025)", "Calls 12 months", "Volume FY25", "Appels janv.–déc. 2025"])(
    "%s is a year",
    (heading) => {
      const read = book(flowsWith(heading));
      expect([volume(read), issuesOf(read)]).toEqual([60_000, []]);
    },
  );

  test("an explicit mean of a month is no part: nothing is said", () => {
    const read = book(flowsWith("Appels par mois, S1 2025"));
    expect([volume(read), issuesOf(read)]).toEqual([720_000, []]);
  });

  test("a title says it too, and a title that only dates itself does not", () => {
    const half = book(flowsWith("Appels", [["Réalisé de janvier à juin 2025"], []]));
    expect([volume(half), issuesOf(half)]).toEqual([120_000, [["part-of-year", "warning"]]]);
    const dated = book(flowsWith("Appels", [["Budget 2026, version du 12 mars 2026"], []]));
    expect([volume(dated), issuesOf(dated)]).toEqual([60_000, []]);
  });

  test("an answer of nine months is kept for the next run", () => {
    const sheets = [sheetOf("Activité", flowsWith("Volume à fin septembre")), sheetOf("RH", TEAM)];
    const first = mapped(sheets, { "unit:flows.annualVolume": "months9" });
    expect(volume(first)).toBeCloseTo(80_000, 6);
    const content = { tables: [], sheets: sheets.map(({ name }) => name), currency: "€" };
    const again = mapWorkbook({ content, sheets, answers: new Map(), remembered: first.rows, today: "2026-11-23" });
    expect(again.questions).toEqual([]);
    expect(volume(again)).toBeCloseTo(80_000, 6);
    expect(issuesOf(again)).toEqual([]);
  });

  test("costs of a part of a year as well", () => {
    const read = mapped([
      sheetOf("Activité", FLOWS),
      sheetOf("RH", TEAM),
      sheetOf("Frais", [
        ["Poste de coût", "Coût S1 2025 (€)", "Clé"],
        ["Loyer", 12_000, "par ETP"],
      ]),
    ]);
    expect(recordsOf(read).overheads.map(({ annualCost }) => annualCost)).toEqual([24_000]);
    expect(issuesOf(read)).toEqual([["part-of-year", "warning"]]);
  });
});

describe("all quarters or halves across are the year", () => {
  const across = (heads: readonly string[]) =>
    book([
      ["Motif", "Canal", ...heads, "DMT (s)"],
      ["Facturation", "Tél.", ...heads.map((_, at) => 10_000 + at), 310],
      ["Livraison", "Tél.", 5_000, null, ...heads.slice(2).map(() => 7_000), 245],
    ]);
  test.each([
    [["T1", "T2", "T3", "T4"], 40_006],
    [["Calls Q1", "Calls Q2", "Calls Q3", "Calls Q4"], 40_006],
    [["1er trimestre", "2e trimestre", "3e trimestre", "4e trimestre"], 40_006],
    [["Volume S1 2025", "Volume S2 2025"], 20_001],
  ])("%s", (heads, sum) => {
    const read = across(heads);
    expect(read.questions).toEqual([]);
    expect(issuesOf(read)).toEqual([["parts-summed", "note"]]);
    // A row that lacks a part has no year: it is no smaller one.
    const { flows } = recordsOf(read);
    expect(flows.map(({ name, annualVolume }) => [name, annualVolume])).toEqual([["Facturation", sum]]);
  });

  test("three of four are no year", () => {
    expect(keys(across(["Calls Q1", "Calls Q2", "Calls Q3"]))[0]?.[0]).toBe("field:flows.annualVolume");
  });

  test("they are found again at the next run", () => {
    const sheets = [
      sheetOf("Activité", [
        ["Motif", "Canal", "T1", "T2", "T3", "T4", "DMT (s)"],
        ["Facturation", "Tél.", 1000, 2000, 3000, 4000, 310],
      ]),
      sheetOf("RH", TEAM),
    ];
    const content = { tables: [], sheets: sheets.map(({ name }) => name), currency: "€" };
    const { rows } = mapped(sheets);
    const again = mapWorkbook({ content, sheets, answers: new Map(), remembered: rows, today: "2026-11-23" });
    expect([again.questions, volume(again)]).toEqual([[], 10_000]);
  });
});

const offers = (rows: SheetRows) => mapped([sheetOf("Activité", FLOWS), sheetOf("RH", TEAM), sheetOf("Offres", rows)]);

describe("a price of more or less than one unit is one of a unit, with a word", () => {
  test.each([
    ["Prix par demi-heure (€)", 15, "hour", 30],
    ["Price per half hour", 15, "hour", 30],
    ["Prix / ½ h", 15, "hour", 30],
    ["Tarif au quart d’heure (€)", 7, "hour", 28],
    ["Price per quarter-hour", 7, "hour", 28],
    ["Price per 15 minutes", 9, "minute", 0.6],
    ["Rate (€ per 30 min)", 15, "minute", 0.5],
    ["Prix pour 1 000 appels", 4200, "contact", 4.2],
    ["Price per thousand calls (€)", 4200, "contact", 4.2],
    ["Price per 100 calls", 420, "contact", 4.2],
    ["Price per 2 hours", 56, "hour", 28],
  ])("%s: %d is by %s, %d", (heading, price, pricing, one) => {
    const read = offers([
      ["Prestataire", heading],
      ["Northline", price],
    ]);
    const [offer] = recordsOf(read).offers;
    expect([offer?.pricing, offer?.price]).toEqual([pricing, expect.closeTo(one, 9)]);
    expect(issuesOf(read)).toEqual([["price-of-several", "note"]]);
  });

  test.each(["Tarif horaire (€)", "Price per hour, billed per 15 minutes", "Price per call (5 minutes)"])(
    "%s is of one",
    (heading) => {
      const read = offers([
        ["Prestataire", heading],
        ["Northline", 25],
      ]);
      expect([recordsOf(read).offers[0]?.price, issuesOf(read)]).toEqual([25, []]);
    },
  );

  test("an agent by the hour is an hour, by the day is asked", () => {
    const by = (heading: string) =>
      offers([
        ["Prestataire", heading],
        ["Northline", 25],
      ]);
    expect(recordsOf(by("Hourly price per agent (€)")).offers[0]?.pricing).toBe("hour");
    expect(keys(by("Price per agent per day (€)"))[0]?.[0]).toBe("basis:offers.price");
  });

  test("in a grid of prices too, where a dash is no offer", () => {
    const read = offers([
      ["Prix à la demi-heure (€)", null, null],
      ["Motif", "Northline", "Sudvox"],
      ["Facturation", 14, "—"],
    ]);
    expect(recordsOf(read).offers.map(({ provider, price }) => [provider, price])).toEqual([["Northline", 28]]);
    expect(issuesOf(read)).toEqual([
      ["price-of-several", "note"],
      ["no-value", "warning"],
    ]);
  });
});

describe("a column of the same measure that is not read is named", () => {
  test.each([
    [["Prestataire", "Tarif horaire jour (€)", "Tarif horaire nuit (€)"], "Tarif horaire nuit (€)"],
    [["Provider", "Hourly rate (€)", "Sunday rate (€/h)"], "Sunday rate (€/h)"],
  ])("%s", (heads, unread) => {
    const read = offers([heads, ["Northline", 25, 31]]);
    expect(read.issues.map(({ code, received }) => [code, received])).toEqual([["column-unused", unread]]);
  });

  test("not where the user said which one it is", () => {
    const rows: SheetRows = [
      ["Prestataire", "Tarif horaire jour (€)", "Tarif horaire nuit (€)"],
      ["Northline", 25, 31],
    ];
    const sheets = [sheetOf("Activité", FLOWS), sheetOf("RH", TEAM), sheetOf("Offres", rows)];
    const read = mapped(sheets, { "field:offers.price": "Tarif horaire nuit (€)" });
    expect([recordsOf(read).offers[0]?.price, issuesOf(read)]).toEqual([31, []]);
  });

  test("other measures are no matter", () => {
    const read = book([
      ["Motif", "Canal", "Appels/an", "DMT (s)", "Taux d’abandon (%)", "Appels N-1", "Note CSAT"],
      ["Facturation", "Tél.", 74_400, 310, 0.05, 70_000, 8.1],
    ]);
    expect(issuesOf(read)).toEqual([]);
  });
});

describe("hours of a contract: a month's are no week's", () => {
  const hours = (heading: string, value: number, answers: Readonly<Record<string, string>> = {}, format = "General") =>
    mapped(
      [
        sheetOf("Activité", FLOWS),
        sheetOf("RH", [
          ["Poste", "ETP", "Salaire chargé (€/an)", heading],
          ["Téléconseiller", 12, 41_000, [value, format]],
        ]),
      ],
      answers,
    );
  const weekly = (read: MappedWorkbook) => recordsOf(read).team[0]?.weeklyHours;
  // 35 h a week are 35 × 52 / 12 = 151.67 h a month: Code du travail, L3121-27.
  test.each([
    ["Contract hours per month", 151.67],
    ["Heures contractuelles (h/mois)", 151.67],
    ["Horaire mensuel", 151.67],
    ["Temps de travail hebdo", 35],
    ["Contract hours", 35],
    ["Heures par jour", 7],
  ])("%s, %d", (heading, value) => {
    expect(weekly(hours(heading, value))).toBeCloseTo(35, 2);
  });

  test.each([
    ["Contract hours", 151.67, ["month", "week"]],
    ["Heures", 1820, ["year", "month", "week"]],
    ["Heures mensuelles", 35, ["month", "week"]],
    ["Heures contrat", 7, ["day", "week"]],
  ])("%s, %d is asked", (heading, value, choices) => {
    expect(keys(hours(heading, value))).toEqual([["unit:team.weeklyHours", choices]]);
    const [unit = ""] = choices;
    const answered = weekly(hours(heading, value, { "unit:team.weeklyHours": unit }));
    expect(answered ?? 8.08).toBeCloseTo(value === 35 ? 8.08 : 35, 2);
  });

  test("shown as a clock of Excel", () => {
    expect(weekly(hours("Heures hebdomadaires", 35 / 24, {}, "[h]:mm"))).toBe(35);
  });
});

describe("signs and words for no value are blanks, told and never a nought", () => {
  test.each(["n/a", "-", "—", "NC", "s.o.", "N.D.", "tbd", "à définir", "?", "non communiqué"])("%s", (word) => {
    const read = mapped([
      sheetOf("Activité", FLOWS),
      sheetOf("RH", [
        ["Poste", "ETP", "Salaire chargé (€/an)", "Absence (%)"],
        ["Téléconseiller", 12, 41_000, word],
        ["Superviseur", 1, 52_000, 0.05],
      ]),
    ]);
    expect(recordsOf(read).team.map(({ absence }) => absence ?? null)).toEqual([null, 0.05]);
    expect(issuesOf(read)).toEqual([["no-value", "warning"]]);
  });

  test.each(["néant", "none", "aucun", "offert"])("%s may be a nought: the row is refused", (word) => {
    const read = book([...FLOWS, ["Livraison", "Tél.", word, 300], ["Devis", "Tél.", 9000, 280]]);
    expect(recordsOf(read).flows.map(({ name }) => name)).toEqual(["Facturation", "Devis"]);
    expect(issuesOf(read)).toEqual([]);
  });
});

test("what is told has its words in both languages", () => {
  const reads = [
    offers([
      ["Prestataire", "Prix par demi-heure (€)", "Mise en place (€)"],
      ["Northline", 12, "—"],
      ["Sudvox", 13, 5000],
    ]),
    offers([
      ["Prestataire", "Tarif horaire jour (€)", "Tarif horaire nuit (€)"],
      ["Northline", 25, 31],
    ]),
    book(flowsWith("Volume S1")),
    book([
      ["Motif", "Canal", "S1", "S2", "DMT (s)"],
      ["Facturation", "Tél.", 10_000, 12_000, 310],
    ]),
  ];
  const issues = reads.flatMap((read) => read.issues).filter(({ code }) => code !== "currency-assumed");
  const codes = ["price-of-several", "no-value", "column-unused", "part-of-year", "parts-summed"];
  expect(issues.map(({ code }) => code)).toEqual(codes);
  for (const language of LANGUAGES)
    for (const issue of issues) expect(issueText(language, issue)).not.toMatch(/[{}]|undefined|NaN/);
});
