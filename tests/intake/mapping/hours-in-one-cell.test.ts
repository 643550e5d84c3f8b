import { readInputs } from "../../../src/intake";
import type { CellValue } from "../../../src/workbook";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";

// Both ends of the opening in one cell, as schedules are written: read as the two that they are, and told. Expected hours are those the words say.

const book = (heads: readonly string[], rows: readonly (readonly CellValue[])[]) =>
  mapped([
    sheetOf("Activité", [
      ["Motif", "Canal", "Appels/an", "DMT (s)", ...heads],
      ...rows.map((cells, at) => [`Motif ${at + 1}`, "Tél.", 74_400, 310, ...cells]),
    ]),
    sheetOf("RH", [
      ["Poste", "ETP", "Salaire chargé (€/an)"],
      ["Téléconseiller", 12, 41_000],
    ]),
  ]);
const hoursOf = (read: ReturnType<typeof mapped>) =>
  recordsOf(read).flows.map(({ opens, closes, openDays }) => [opens, closes, openDays?.join("")]);
const told = (read: ReturnType<typeof mapped>) => issuesOf(read).filter(([code]) => code !== "targets-split");

test.each<[string, string, number, number, string | undefined]>([
  ["Heures d'ouverture", "8h-19h", 8, 19, undefined],
  ["Horaires", "8h30 - 18h", 8.5, 18, undefined],
  ["Horaires", "de 9h à 18h", 9, 18, undefined],
  ["Plage horaire", "09:00–17:30", 9, 17.5, undefined],
  ["Opening hours", "9am-6pm", 9, 18, undefined],
  ["Service hours", "8:30 am to 5:00 pm", 8.5, 17, undefined],
  ["Hours", "8-20", 8, 20, undefined],
  ["Horaires", "lun-ven 8h-19h", 8, 19, "12345"],
  ["Opening hours", "Mon-Sat 9:00-17:00", 9, 17, "123456"],
  ["Horaires d'ouverture", "L-V 9h-12h", 9, 12, "12345"],
  ["Horaires", "8h-20h du lundi au samedi", 8, 20, "123456"],
  ["Opening hours", "24/7", 0, 24, "1234567"],
  ["Horaires", "24h/24", 0, 24, undefined],
])("%s: %s", (heading, cell, opens, closes, days) => {
  const read = book([heading], [[cell]]);
  expect([read.questions, hoursOf(read), told(read)]).toEqual([
    [],
    [[opens, closes, days]],
    [["unit-converted", "note"]],
  ]);
});

test("days in a column of their own, by their names, are the open days", () => {
  const read = book(
    ["Heures d'ouverture", "Jours"],
    [
      ["8h-19h", "lun-ven"],
      ["9h-18h", "lun-sam"],
    ],
  );
  expect(hoursOf(read)).toEqual([
    [8, 19, "12345"],
    [9, 18, "123456"],
  ]);
});

// What is several spans, or runs past midnight, is no opening and no closing: one issue with its cell, never one of the spans alone.
describe.each(["8h-12h / 14h-18h", "8h30-12h / 13h30-17h30", "22h-6h", "20:00-06:00", "selon saison 8h-19h"])(
  "%s",
  (cell) => {
    const errorsOf = (read: ReturnType<typeof mapped>) => {
      const { issues } = readInputs(
        { tables: read.tables, sheets: [], currency: "€" },
        { today: "2026-11-22", mappings: read.mappings },
      );
      return [...read.issues, ...issues].filter(({ severity }) => severity === "error");
    };

    test("is refused once, with its cell and what is accepted in one, and the rows around it are read", () => {
      const read = book(["Horaires"], [["8h-19h"], ["9h-18h"], [cell]]);
      expect(
        errorsOf(read).map(({ code, column, row, received, place }) => [code, column, row, received, place]),
      ).toEqual([["not-a-time", "Horaires", 3, cell, { sheet: "Activité", row: 3, column: 4 }]]);
      expect(JSON.stringify(errorsOf(read)[0]?.expected)).toContain("mapping.issue.hours-of-one-cell");
      expect(hoursOf(read)).toEqual([
        [8, 19, undefined],
        [9, 18, undefined],
        [undefined, undefined, undefined],
      ]);
    });
  },
);

test.each(["20:00-06:00", "8h30-12h / 13h30-17h30"])("beside %s a good row of two is read", (cell) => {
  const read = book(["Opening hours"], [[cell], ["09:00-18:00"]]);
  expect(hoursOf(read)[1]).toEqual([9, 18, undefined]);
  expect(told(read)).toEqual([
    ["not-a-time", "error"],
    ["unit-converted", "note"],
  ]);
});
