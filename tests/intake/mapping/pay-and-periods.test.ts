import { text } from "../../../src/language";
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
const book = (flows: SheetRows, team: SheetRows, answers = {}) =>
  mapped([sheetOf("Activité", flows), sheetOf("RH", team)], answers);
const pay = (heads: readonly string[], values: readonly number[], answers = {}) =>
  book(
    FLOWS,
    [
      ["Poste", "ETP", ...heads],
      ["Téléconseiller", 12, ...values],
      ["Superviseur", 2, ...values.map((value) => value + 9000)],
    ],
    answers,
  );

describe("the ends of a range of pay are no pay", () => {
  test.each([
    [["Salaire mini (€/an)", "Salaire maxi (€/an)"]],
    [["Salaire brut min", "Salaire brut max"]],
    [["Salary from (€/yr)", "Salary to (€/yr)"]],
    [["Gross salary min", "Gross salary max"]],
    [["Minimum salary", "Maximum salary"]],
    [["Salaire de (€)", "Salaire à (€)"]],
  ])("%j: told which to answer with, and nothing is read", (heads) => {
    const read = pay(heads, [22_000, 30_000]);
    expect([read.questions, recordsOf(read).team]).toEqual([[], []]);
    const told = read.issues.filter(({ code }) => code === "column-unused");
    expect(told.map(({ severity, column }) => [severity, column])).toEqual(heads.map((head) => ["warning", head]));
    for (const { expected } of told)
      for (const language of ["en", "fr"] as const) expect(text(language, expected)).toContain("field:team.salary");
  });

  test("the answer reads the one that it names", () => {
    const answers = { "field:team.salary": "Salaire maxi (€/an)", "basis:team.salary": "gross" };
    const read = pay(["Salaire mini (€/an)", "Salaire maxi (€/an)"], [22_000, 30_000], answers);
    expect(recordsOf(read).team[0]).toMatchObject({ grossSalary: 30_000 });
  });

  test("beside a pay they are not asked about", () => {
    const read = pay(["Salaire brut mini", "Salaire brut (€/an)"], [22_000, 30_000]);
    expect([read.questions, recordsOf(read).team[0]?.grossSalary]).toEqual([[], 30_000]);
  });

  test.each(["Salaire de base (€/an)", "Salaire brut à l’année"])("%s is a pay", (heading) => {
    expect(recordsOf(pay([heading], [30_000])).team[0]).toMatchObject({ grossSalary: 30_000 });
  });
});

describe("full-time equivalents in per cent", () => {
  test.each(["ETP (%)", "FTE %", "ETP en %", "FTE (percent)"])("%s: 1,400 are fourteen, told", (heading) => {
    const read = book(FLOWS, [
      ["Poste", heading, "Salaire chargé (€/an)"],
      ["Téléconseiller", 1400, 41_000],
      ["Superviseur", 150, 50_000],
    ]);
    expect(recordsOf(read).team.map(({ fte }) => fte)).toEqual([14, 1.5]);
    expect(issuesOf(read)).toEqual([["unit-converted", "note"]]);
  });

  test("shares of one contract are no number of people", () => {
    const read = book(FLOWS, [
      ["Poste", "ETP (%)", "Salaire chargé (€/an)"],
      ["Téléconseiller", 80, 41_000],
    ]);
    expect(read.nearest).toContainEqual({ table: "team", address: "RH!A1:C2", missing: ["fte"] });
  });
});

describe("means of a part of a year", () => {
  // 6,200 × 12 = 74,400.
  test.each(["Moyenne mensuelle 2025", "Appels moyens/mois", "Average calls per month"])("%s is told", (heading) => {
    const read = book(
      [
        ["Motif", "Canal", heading, "DMT (s)"],
        ["Facturation", "Tél.", 6200, 310],
      ],
      TEAM,
    );
    expect([recordsOf(read).flows[0]?.annualVolume, issuesOf(read)]).toEqual([74_400, [["unit-converted", "note"]]]);
  });

  test("a month's volume that is no mean is not", () => {
    const read = book(
      [
        ["Motif", "Canal", "Appels/mois", "DMT (s)"],
        ["Facturation", "Tél.", 6200, 310],
      ],
      TEAM,
    );
    expect(issuesOf(read)).toEqual([]);
  });
});

test.each(["Loaded €k", "Chargé k€", "Loaded (k€)"])(
  "“%s” is loaded pay by its charges and its unit alone",
  (heading) => {
    const read = book(
      [
        ["Motif", "Canal", "Appels/an", "DMT (s)"],
        ["Facturation", "Tél.", 74_400, 310],
      ],
      [
        ["Poste", "ETP", heading],
        ["Téléconseiller", 6.5, 35.5],
      ],
    );
    expect([read.questions, recordsOf(read).team[0]?.loadedSalary]).toEqual([[], 35_500]);
  },
);
