import { mapWorkbook } from "../../../src/intake";
import type { MappedWorkbook, MappingRow } from "../../../src/intake";
import { recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";
import type { SheetContent } from "../../../src/workbook";

const FLOWS: SheetRows = [
  ["Motif", "Canal", "Volume annuel", "DMT"],
  ["Livraison", "Téléphone", 40_000, 5.5],
  ["Garantie", "Courriel", 20_000, 8],
];
const TEAM = sheetOf("RH", [
  ["Fonction", "ETP", "Coût chargé (€/an)"],
  ["Conseiller", 8, 38_400],
]);
const MINUTES = { "unit:flows.handlingTime": "min" };

const read = (
  sheets: readonly SheetContent[],
  remembered: readonly MappingRow[] = [],
  answers: Readonly<Record<string, string>> = {},
): MappedWorkbook =>
  mapWorkbook({
    content: { tables: [], sheets: sheets.map(({ name }) => name), currency: "€" },
    sheets,
    answers: new Map(Object.entries(answers)),
    remembered,
    today: "2026-11-22",
  });
const asked = ({ questions }: MappedWorkbook) =>
  questions.map(({ key, choices }) => [key, ...choices.map(({ value }) => value)]);
const said = ({ issues }: MappedWorkbook) =>
  issues.flatMap(({ code, severity, table }) => (code === "currency-assumed" ? [] : [[code, severity, table]]));
const flowsOf = (book: MappedWorkbook) =>
  recordsOf(book).flows.map(({ name, annualVolume, handlingTime }) => [name, annualVolume, handlingTime]);
const READ = [
  ["Livraison", 40_000, 330],
  ["Garantie", 20_000, 480],
];
const column = (rows: SheetRows, at: number, heading: string, value: number): SheetRows =>
  rows.map((row, index) => [...row.slice(0, at), index === 0 ? heading : value, ...row.slice(at)]);

const first = read([sheetOf("Synthèse", FLOWS), TEAM], [], MINUTES);
const again = (rows: SheetRows, name = "Synthèse", more: Partial<SheetContent> = {}, answers = {}) =>
  read([sheetOf(name, rows, more), TEAM], first.rows, answers);

describe("a remembered mapping on a sheet that was changed since", () => {
  test("follows a sheet that was renamed, columns in another order and a range that became a table", () => {
    const renamed = again(FLOWS, "Budget");
    expect([flowsOf(renamed), said(renamed)]).toEqual([READ, [["source-moved", "note", "Budget!A1:D3"]]]);
    const moved = again(FLOWS.map(([a, b, c, d]) => [d ?? null, a ?? null, c ?? null, b ?? null]));
    expect([flowsOf(moved), asked(moved), said(moved)]).toEqual([READ, [], []]);
    const tables = [{ name: "Tableau1", area: { row: 0, column: 0, rows: 3, columns: 4 }, hasTotals: false }];
    const table = again(FLOWS, "Synthèse", { tables });
    expect([flowsOf(table), said(table)]).toEqual([READ, [["source-moved", "note", "Tableau1"]]]);
  });

  test("names the heading that is gone, and what is left of its range is no other table", () => {
    const without = again(FLOWS.map(([a, , c, d]) => [a ?? null, c ?? null, d ?? null]));
    expect([said(without), asked(without)]).toEqual([[["source-gone", "error", "Synthèse!A1:C3"]], []]);
    const team = sheetOf("RH", [
      ["Fonction", "ETP", "Coût chargé"],
      ["Conseiller", 8, 38_400],
    ]);
    const other = read([sheetOf("Synthèse", FLOWS), team], first.rows);
    expect([said(other), asked(other)]).toEqual([[["source-gone", "error", "RH!A1:C2"]], []]);
    expect(said(again(FLOWS.slice(0, 1)))).toEqual([["source-gone", "error", "Synthèse!A1:D3"]]);
    expect(said(again(FLOWS.slice(0, 2)))).toEqual([["source-rows", "note", "Synthèse!A1:D2"]]);
  });

  test.each([
    ["before", 2, "DMT", ["field:flows.handlingTime", "DMT (1/2)", "DMT (2/2)"]],
    ["behind", 4, "DMT", ["field:flows.handlingTime", "DMT (1/2)", "DMT (2/2)"]],
    ["of the names", 0, "Motif", ["field:flows.name", "Motif (1/2)", "Motif (2/2)"]],
    ["of the choice", 4, "Canal", ["field:flows.channel", "Canal (1/2)", "Canal (2/2)"]],
  ])("asks which is meant where its heading stands twice: %s", (_, at, heading, question) => {
    expect(asked(again(column(FLOWS, at, heading, 4)))).toContainEqual(question);
  });

  test("remembers which of twins is meant, and asks no more until there is one less", () => {
    const twins = sheetOf("Synthèse", column(FLOWS, 3, "DMT", 4));
    const chosen = read([twins, TEAM], first.rows, { "field:flows.handlingTime": "DMT (2/2)", ...MINUTES });
    expect([flowsOf(chosen), asked(chosen)]).toEqual([READ, []]);
    const later = read([twins, TEAM], chosen.rows);
    expect([flowsOf(later), asked(later)]).toEqual([READ, []]);
    const gone = read([sheetOf("Synthèse", FLOWS), TEAM], chosen.rows);
    expect(said(gone)).toEqual([["source-gone", "error", "Synthèse!A1:D3"]]);
  });

  test("asks which is meant where bands came over its headings", () => {
    const rows: SheetRows = [
      [null, null, "2025", "2025", "2026", "2026"],
      ["Motif", "Canal", "Volume annuel", "DMT", "Volume annuel", "DMT"],
      ["Livraison", "Téléphone", 39_000, 5, 40_000, 5.5],
      ["Garantie", "Courriel", 19_000, 7, 20_000, 8],
    ];
    expect(asked(again(rows))).toContainEqual(["field:flows.handlingTime", "2025 › DMT", "2026 › DMT"]);
  });
});

describe("a remembered unit against what the source tells now", () => {
  test("is asked once where the values became others, and cells that tell their own unit need none", () => {
    const seconds = FLOWS.map((row, at) => (at === 0 ? row : [...row.slice(0, 3), 300 + at]));
    expect(asked(again(seconds))).toEqual([["unit:flows.handlingTime", "s", "min"]]);
    const stays = again(seconds, "Synthèse", {}, MINUTES);
    expect(asked(stays)).toEqual([]);
    expect(asked(read([sheetOf("Synthèse", seconds), TEAM], stays.rows))).toEqual([]);
    const clocks = FLOWS.map((row, at) => (at === 0 ? row : [...row.slice(0, 3), [0.004, "[h]:mm:ss"] as const]));
    const told = again(clocks);
    expect([asked(told), flowsOf(told).map(([, , time]) => Math.round(Number(time) * 10))]).toEqual([[], [3456, 3456]]);
  });

  test("is asked where a title above says another scale or period", () => {
    const thousands: SheetRows = [
      ["Effectifs, en k€"],
      [],
      ["Fonction", "ETP", "Coût chargé"],
      ["Conseiller", 8, 38.4],
    ];
    const before = read([sheetOf("Synthèse", FLOWS), sheetOf("RH", thousands)], [], MINUTES);
    expect(recordsOf(before).team[0]).toMatchObject({ loadedSalary: 38_400 });
    const euros = sheetOf("RH", [
      ["Effectifs, en €"],
      [],
      ["Fonction", "ETP", "Coût chargé"],
      ["Conseiller", 8, 38_400],
    ]);
    const after = read([sheetOf("Synthèse", FLOWS), euros], before.rows);
    expect(asked(after)).toEqual([["unit:team.loadedSalary", "€/year", "k€/year"]]);
    const monthly: SheetRows = [
      ["Volumes par mois"],
      [],
      ["Motif", "Canal", "Volume", "DMT (s)"],
      ["Livraison", "Téléphone", 4000, 330],
    ];
    const month = read([sheetOf("Synthèse", monthly), TEAM]);
    expect(flowsOf(month)).toEqual([["Livraison", 48_000, 330]]);
    const yearly = sheetOf("Synthèse", [["Volumes par an"], ...monthly.slice(1)]);
    expect(asked(read([yearly, TEAM], month.rows))).toEqual([["unit:flows.annualVolume", "year", "month"]]);
  });

  test("of a price is asked where the title says another pricing, and a provider that is gone is told", () => {
    const prices = (title: string, width = 4): SheetRows => [
      [title],
      ["Flux", "Alpha", "Beta", "Gamma"].slice(0, width),
      ["Livraison", 3.2, 3.4, 3.1].slice(0, width),
      ["Garantie", 2.5, 2.8, 2.6].slice(0, width),
    ];
    const sheets = (grid: SheetRows) => [sheetOf("Synthèse", FLOWS), TEAM, sheetOf("Prix", grid)];
    const contact = prices("Prix par contact, HT (€)");
    const before = read(sheets(contact), [], MINUTES);
    expect([recordsOf(before).offers.length, said(before)]).toEqual([6, []]);
    const minute = read(sheets(prices("Prix à la minute, HT (€)")), before.rows);
    expect(asked(minute).map(([key]) => key)).toEqual(["basis:offers.price"]);
    const stays = read(sheets(prices("Prix à la minute, HT (€)")), before.rows, { "basis:offers.price": "contact" });
    expect(asked(read(sheets(prices("Prix à la minute, HT (€)")), stays.rows))).toEqual([]);
    const fewer = read(sheets(prices("Prix par contact, HT (€)", 3)), before.rows);
    expect(said(fewer)).toEqual([["source-rows", "note", "Prix!A2:C4"]]);
    expect(said(read(sheets(prices("Prix par contact, HT (€)", 1)), before.rows))).toEqual([
      ["source-gone", "error", "Prix!A2:D4"],
    ]);
  });
});

describe("remembered months", () => {
  const NAMES = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
  const months = (count: number, base = 3300): SheetRows => [
    ["File", ...NAMES.slice(0, count)],
    ["Livraison", ...NAMES.slice(0, count).map((_, at) => base + at)],
    ["Garantie", ...NAMES.slice(0, count).map((_, at) => base / 2 + at)],
  ];
  const sheets = (...more: readonly SheetContent[]) => [sheetOf("Synthèse", FLOWS), TEAM, ...more];
  const before = read(sheets(sheetOf("Mois", months(12))), [], MINUTES);

  test("that are gone, or too few to be months, stop the run; they are not passed over for the yearly volume", () => {
    expect(recordsOf(before).volumes).toHaveLength(24);
    for (const left of [sheets(), sheets(sheetOf("Mois", months(5)))])
      expect(said(read(left, before.rows))).toEqual([["source-gone", "error", "Mois!A1:M3"]]);
    const renamed = read(sheets(sheetOf("Douze", months(12))), before.rows);
    expect([recordsOf(renamed).volumes.length, said(renamed)]).toEqual([24, [["source-moved", "note", "Douze!A1:M3"]]]);
  });

  test("beside others like them are read where they stood; where neither stands there it is asked", () => {
    const two = [sheetOf("Mois", months(12)), sheetOf("Autre", months(12, 9900))];
    expect(recordsOf(read(sheets(...two), before.rows)).volumes[0]).toMatchObject({ contacts: 3300 });
    const elsewhere = two.map((sheet) => ({ ...sheet, name: `${sheet.name} 2` }));
    expect(asked(read(sheets(...elsewhere), before.rows)).map(([key]) => key)).toEqual(["block:volumes"]);
    expect(asked(read(sheets(...two), [], MINUTES)).map(([key]) => key)).toEqual(["block:volumes"]);
    const named = read(sheets(...two), [], { ...MINUTES, "block:volumes": "Autre" });
    expect(recordsOf(named).volumes[0]).toMatchObject({ contacts: 9900 });
  });
});

test("one mapping for two workbooks: what the second lacks is named, and what it gives in other values is asked", () => {
  const second = sheetOf("Plan", [
    ["Motif", "Canal", "Volume annuel", "DMT"],
    ["Sinistres", "Téléphone", 90_000, 420],
  ]);
  const book = read([second, TEAM], first.rows);
  expect([asked(book), said(book)]).toEqual([
    [["unit:flows.handlingTime", "s", "min"]],
    [
      ["source-moved", "note", "Plan!A1:D2"],
      ["source-rows", "note", "Plan!A1:D2"],
    ],
  ]);
  expect(said(read([second], first.rows))).toContainEqual(["source-gone", "error", "RH!A1:C2"]);
});

test("a handling time that was summed up is summed up again, and a part that is gone stops the run", () => {
  const parts: SheetRows = [
    ["Motif", "Canal", "Volume annuel", "DMC (s)", "Post-appel (min)"],
    ["Livraison", "Téléphone", 40_000, 285, 0.75],
  ];
  const one = read([sheetOf("Synthèse", parts), TEAM]);
  const two = read([sheetOf("Synthèse", parts), TEAM], one.rows);
  // 285 s and 45 s after it.
  expect([flowsOf(one), flowsOf(two)]).toEqual([[["Livraison", 40_000, 330]], [["Livraison", 40_000, 330]]]);
  expect([said(two), two.rows]).toEqual([said(one), one.rows]);
  const without = read(
    [
      sheetOf(
        "Synthèse",
        parts.map((row) => row.slice(0, 4)),
      ),
      TEAM,
    ],
    one.rows,
  );
  expect(said(without)).toEqual([["source-gone", "error", "Synthèse!A1:D2"]]);
  // Said to be the whole of it, the talking stands alone.
  const set = read([sheetOf("Synthèse", parts), TEAM], [], { "field:flows.handlingTime": "DMC (s)" });
  expect(flowsOf(set)).toEqual([["Livraison", 40_000, 285]]);
});
