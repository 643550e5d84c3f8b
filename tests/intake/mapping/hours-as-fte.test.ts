import { text } from "../../../src/language";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

// A full post is 35 h a week, 35 × 52/12 = 151.67 h a month, 1,820 h paid and 1,607 h worked a year (Code du travail, L3121-27 and L3121-41).

const FLOWS: SheetRows = [
  ["Motif", "Canal", "Appels/an", "DMT (s)"],
  ["Facturation", "Tél.", 74_400, 310],
];
const team = (heads: readonly string[], values: SheetRows[number], answers = {}, more: SheetRows = []) =>
  mapped(
    [
      sheetOf("Activité", FLOWS),
      sheetOf("RH", [
        ["Poste", ...heads],
        ["Téléconseiller", ...values],
      ]),
      ...(more.length === 0 ? [] : [sheetOf("Équipe", more)]),
    ],
    answers,
  );
const PAY = "Salaire chargé (€/an)";
const asked = ({ questions }: ReturnType<typeof mapped>) =>
  questions.map(({ key, choices }) => [key, choices.map(({ value }) => value)]);

test.each([
  ["Heures travaillées/mois", 1820, "h/151.67", 12],
  ["Hours worked per month", 1820, "h/151.67", 12],
  ["Heures/semaine", 420, "h/35", 12],
  ["Scheduled hours per week", 420, "h/35", 12],
])("%s: asked by the hours of its period", (heading, hours, post, fte) => {
  expect(asked(team([heading, PAY], [hours, 41_000]))).toEqual([["unit:team.fte", [post, "-"]]]);
  const read = team([heading, PAY], [hours, 41_000], { "unit:team.fte": post });
  expect([read.questions, recordsOf(read).team[0]?.fte, issuesOf(read)]).toEqual([
    [],
    fte,
    [["unit-converted", "note"]],
  ]);
});

test.each([
  "Heures contractuelles",
  "Contract hours",
  "Hours",
  "Heures payées",
  "Nombre d’heures",
  "Heures productives",
])("%s: which period is asked as well", (heading) => {
  expect(asked(team([heading, PAY], [21_840, 41_000]))).toEqual([
    ["unit:team.fte", ["h/35", "h/151.67", "h/1820", "h/1607", "-"]],
  ]);
  const read = team([heading, PAY], [21_840, 41_000], { "unit:team.fte": "h/1820" });
  expect(recordsOf(read).team[0]?.fte).toBe(12);
});

test("hours of a post of one's own, and a clock", () => {
  expect(recordsOf(team(["Heures/semaine", PAY], [468, 41_000], { "unit:team.fte": "h/39" })).team[0]?.fte).toBe(12);
  const clock = team(["Heures/semaine", PAY], [[420 / 24, "[h]:mm"], 41_000], { "unit:team.fte": "h/35" });
  expect(recordsOf(clock).team[0]?.fte).toBe(12);
});

test("the payroll of a row is divided by what came of its hours", () => {
  const answers = { "unit:team.fte": "h/151.67" };
  const read = team(["Heures travaillées/mois", "Masse salariale chargée (€/an)"], [1820, 492_000], answers);
  expect(recordsOf(read).team[0]).toMatchObject({ fte: 12, loadedSalary: 41_000 });
});

test.each([
  ["Heures contrat", 35],
  ["Weekly hours", 35],
  ["Jours-homme", 2600],
  ["Man-days", 2600],
])("%s alone is no number of people: named beside what is missing", (heading, value) => {
  const read = team([heading, PAY], [value, 41_000]);
  expect([read.questions, recordsOf(read).team]).toEqual([[], []]);
  expect(read.nearest).toContainEqual({ table: "team", address: "RH!A1:C2", missing: ["fte"] });
  expect(read.issues.map(({ code, column }) => [code, column])).toContainEqual(["column-unused", heading]);
  const [issue] = read.issues.filter(({ code }) => code === "column-unused");
  if (issue === undefined) throw new Error("nothing is told");
  const isHours = /hours|heures/i.test(heading);
  expect(text("en", issue.expected).includes("field:team.fte")).toBe(isHours);
  expect(text("fr", issue.expected).includes("field:team.fte")).toBe(isHours);
});

test("a person's own week can be named as the group's: then it is asked", () => {
  const read = team(["Heures contrat", PAY], [35, 41_000], { "field:team.fte": "Heures contrat" });
  expect(asked(read)).toEqual([["unit:team.fte", ["h/35", "h/151.67", "h/1820", "h/1607", "-"]]]);
});

test("not used: there is no team", () => {
  const read = team(["Heures travaillées/mois", PAY], [1820, 41_000], { "unit:team.fte": "-" });
  expect([read.questions, recordsOf(read).team]).toEqual([[], []]);
});

describe("no question where people are counted", () => {
  test("beside full-time equivalents", () => {
    const read = team(["ETP", "Heures travaillées/mois", PAY], [12, 1820, 41_000]);
    expect([read.questions, recordsOf(read).team[0]?.fte, issuesOf(read)]).toEqual([
      [],
      12,
      [["column-unused", "note"]],
    ]);
  });

  test("in another range", () => {
    const read = team(["Heures travaillées/mois", PAY], [1820, 41_000], {}, [
      ["Poste", "ETP", PAY],
      ["Téléconseiller", 9, 40_000],
    ]);
    expect([read.questions, recordsOf(read).team[0]?.fte]).toEqual([[], 9]);
  });
});
