import { text } from "../../../src/language";
import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

// From what a person is left with, neither the gross pay nor what the employer pays can be worked out: what is taken off differs by person and country.

const FLOWS: SheetRows = [
  ["Motif", "Canal", "Appels/an", "DMT (s)"],
  ["Facturation", "Tél.", 74_400, 310],
];
const team = (heads: readonly string[], values: readonly number[], answers = {}) =>
  mapped(
    [
      sheetOf("Activité", FLOWS),
      sheetOf("RH", [
        ["Poste", "ETP", ...heads],
        ["Téléconseiller", 12, ...values],
      ]),
    ],
    answers,
  );
const told = ({ issues }: ReturnType<typeof mapped>) =>
  issues.flatMap(({ code, severity, column }) => (code === "column-unused" ? [[severity, column]] : []));

test.each([
  "Salaire net",
  "Salaire net annuel (€)",
  "Salaire (net)",
  "Rémunération nette",
  "Net annuel",
  "Net",
  "Net à payer",
  "Net imposable",
  "Salaire net de charges",
  "Masse salariale nette",
  "Take-home pay",
  "Net salary (€/yr)",
  "Net pay (monthly)",
  "Salary after tax",
])("%s is neither gross nor loaded: told, and the pay is what is missing", (heading) => {
  const read = team([heading], [21_000]);
  expect(read.questions).toEqual([]);
  expect(recordsOf(read).team).toEqual([]);
  expect(told(read)).toEqual([["warning", heading]]);
  expect(read.nearest.filter(({ table }) => table === "team")).toEqual([
    { table: "team", address: "RH!A1:C2", missing: ["loadedSalary"] },
  ]);
});

test.each([
  [["Salaire net annuel (€)", "Salaire brut annuel (€)"], "grossSalary"],
  [["Net pay (€/yr)", "Loaded cost (€/yr)"], "loadedSalary"],
])("beside another pay the other is read: %j", (heads, field) => {
  const read = team(heads, [21_000, 29_000]);
  expect(read.questions).toEqual([]);
  expect(recordsOf(read).team[0]).toMatchObject({ [field]: 29_000 });
  expect(told(read)).toEqual([["note", heads[0]]]);
});

test("the reason is said in both languages", () => {
  const [issue] = team(["Salaire net"], [21_000]).issues.filter(({ code }) => code === "column-unused");
  const said = issue?.expected;
  if (said === undefined) throw new Error("nothing is told");
  expect(text("en", said)).toContain("neither can be worked out from it");
  expect(text("fr", said)).toContain("dont ni l’un ni l’autre ne se déduit");
});

test("who names it all the same is warned", () => {
  const read = team(["Salaire net"], [21_000], { "field:team.grossSalary": "Salaire net" });
  expect(recordsOf(read).team[0]).toMatchObject({ grossSalary: 21_000 });
  expect(told(read)).toEqual([["warning", "Salaire net"]]);
});

test.each(["Pay net of on-costs", "Salaire brut annuel (€)", "Gross pay (net of bonuses)"])(
  "%s is gross",
  (heading) => {
    const read = team([heading], [29_000]);
    expect([recordsOf(read).team[0]?.grossSalary, told(read)]).toEqual([29_000, []]);
  },
);
