import { readInputs } from "../../../src/intake";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const book = (
  flows: SheetRows,
  pay: SheetRows[number] = [41_000],
  heads: SheetRows[number] = ["Salaire chargé (€/an)"],
) =>
  mapped([
    sheetOf("Activité", flows),
    sheetOf("RH", [
      ["Poste", "ETP", ...heads],
      ["Téléconseiller", 12, ...pay],
    ]),
  ]);

test.each([
  ["Unité", "min", "s", "h"],
  ["Unités", "mn", "sec", "heures"],
  ["Unité de temps", "minutes", "secondes", "h"],
  ["Unit", "min", "s", "hours"],
  ["UoM", "mins", "secs", "hr"],
])("%s beside the handling times: each row has its own", (heading, minutes, seconds, hours) => {
  const read = book([
    ["Motif", "Canal", "Appels/an", "DMT", heading],
    ["Facturation", "Tél.", 74_400, 4.5, minutes],
    ["Commandes", "Tél.", 51_000, 310, seconds],
    ["Sinistres", "Tél.", 12_000, 0.25, hours],
  ]);
  expect(read.questions).toEqual([]);
  // 4.5 min, 310 s, a quarter of an hour.
  expect(recordsOf(read).flows.map(({ handlingTime }) => handlingTime)).toEqual([270, 310, 900]);
  expect(issuesOf(read).filter(([, severity]) => severity !== "note")).toEqual([]);
});

test("one unit for all rows is read as well, and pay in thousands beside its unit", () => {
  const read = book(
    [
      ["Motif", "Canal", "Appels/an", "DMT", "Unité"],
      ["Facturation", "Tél.", 74_400, 4.5, "min"],
      ["Commandes", "Tél.", 51_000, 5, "min"],
    ],
    [41, "k€"],
    ["Salaire chargé annuel", "Unité"],
  );
  expect(read.questions).toEqual([]);
  expect(recordsOf(read).flows.map(({ handlingTime }) => handlingTime)).toEqual([270, 300]);
  expect(recordsOf(read).team[0]?.loadedSalary).toBe(41_000);
});

test("a word that is no unit of time is told with its cell, and the row does not get another's", () => {
  const read = book([
    ["Motif", "Canal", "Appels/an", "DMT", "Unité"],
    ["Facturation", "Tél.", 74_400, 4.5, "min"],
    ["Commandes", "Tél.", 51_000, 310, "s"],
    ["Sinistres", "Tél.", 12_000, 7, "pcs"],
  ]);
  const { issues } = readInputs(
    { tables: read.tables, sheets: [], currency: "€" },
    { today: "2026-11-22", mappings: read.mappings },
  );
  const [found] = issues.filter(({ severity }) => severity === "error");
  expect(found).toMatchObject({ received: "7 pcs", place: { sheet: "Activité", row: 3, column: 3 } });
});

test("a column of units beside no figures, or of other words, changes nothing", () => {
  const flows: SheetRows = [
    ["Motif", "Unit", "Canal", "Appels/an", "DMT (s)"],
    ["Facturation", "Nord", "Tél.", 74_400, 270],
    ["Commandes", "Sud", "Tél.", 51_000, 310],
  ];
  expect(recordsOf(book(flows)).flows.map(({ handlingTime }) => handlingTime)).toEqual([270, 310]);
});

test.each<[string, SheetRows]>([
  [
    "under the word for it",
    [
      ["Indicateur", "Unité", "Commandes", "Retours"],
      ["Canal", null, "Téléphone", "E-mail"],
      ["Volume annuel", "nb", 52_000, 18_000],
      ["DMT", "min", 5, 7],
    ],
  ],
  [
    "in thousands",
    [
      ["KPI", "Unit", "Commandes", "Retours"],
      ["Channel", null, "Phone", "Email"],
      ["Annual volume", "k", 52, 18],
      ["AHT", "min", 5, 7],
    ],
  ],
])("a table on its side has its units in the second column: %s", (_, flows) => {
  const read = book(flows);
  expect(read.questions).toEqual([]);
  expect(
    recordsOf(read).flows.map(({ name, channel, annualVolume, handlingTime }) => [
      name,
      channel,
      annualVolume,
      handlingTime,
    ]),
  ).toEqual([
    ["Commandes", "phone", 52_000, 300],
    ["Retours", "email", 18_000, 420],
  ]);
});
