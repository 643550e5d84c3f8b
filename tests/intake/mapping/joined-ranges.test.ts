import { mapWorkbook, readInputs } from "../../../src/intake";
import type { MappedWorkbook, MappingRow } from "../../../src/intake";
import { sheetOf } from "../../support/mapped-book";
import type { SheetContent } from "../../../src/workbook";

const TEAM = sheetOf("RH", [
  ["Role", "FTE", "Loaded salary (€/yr)"],
  ["Agent", 12, 41_000],
  ["Supervisor", 1, 52_000],
]);
const PARIS = sheetOf("Paris", [
  ["Motif", "Canal", "Appels/an", "DMT (min)"],
  ["Livraison", "Téléphone", 40_000, 5.5],
  ["Garantie", "Courriel", 20_000, 8],
  ["Total", null, 60_000, null],
]);
const LILLE = sheetOf("Lille", [
  ["Queue", "Channel", "Contacts a year", "AHT (s)"],
  ["Ventes", "Chat", 9000, 420],
]);

function read(
  sheets: readonly SheetContent[],
  answers: Readonly<Record<string, string>>,
  remembered: readonly MappingRow[] = [],
): MappedWorkbook {
  return mapWorkbook({
    content: { tables: [], sheets: sheets.map(({ name }) => name), currency: "€" },
    sheets,
    answers: new Map(Object.entries(answers)),
    remembered,
    today: "2026-11-22",
  });
}

function flowsOf({ tables, mappings }: MappedWorkbook) {
  const { inputs } = readInputs({ tables, sheets: [], currency: "€" }, { today: "2026-11-22", mappings });
  return inputs.flows.map(({ name, channel, annualVolume, handlingTime }) => [
    name,
    channel,
    annualVolume,
    handlingTime,
  ]);
}

const ALL_FLOWS = [
  ["Livraison", "phone", 40_000, 330],
  ["Garantie", "email", 20_000, 480],
  ["Ventes", "chat", 9000, 420],
];

describe("two ranges of one table", () => {
  test("are a question, one answer of which is both", () => {
    const [question] = read([PARIS, LILLE, TEAM], {}).questions;
    expect(question?.key).toBe("block:flows");
    expect(question?.choices.map(({ value }) => value)).toEqual(["Paris", "Lille", "both"]);
  });

  test("are all of them, where there are three", () => {
    const third = { ...LILLE, name: "Lyon" };
    const [question] = read([PARIS, LILLE, third, TEAM], {}).questions;
    expect(question?.choices.at(-1)?.value).toBe("all");
  });

  test.each(["both", "Les deux", "all"])(
    "become one table where the answer is %s, each in its own headings and units",
    (answer) => {
      const book = read([PARIS, LILLE, TEAM], { "block:flows": answer });
      expect(book.questions).toEqual([]);
      expect(book.issues.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(flowsOf(book)).toEqual(ALL_FLOWS);
      // Each cell keeps its own sheet; the total of the first stays out.
      const places = book.tables[0]?.sources?.map((row) => `${row[0]?.place.sheet}!${row[0]?.place.row}`);
      expect(places).toEqual(["Paris!1", "Paris!2", "Lille!1"]);
      expect(book.leftOut.map(({ address }) => address)).toEqual(["Paris!A4"]);
    },
  );

  test("are read again from the table Mapping, wherever they stand then", () => {
    const { rows } = read([PARIS, LILLE, TEAM], { "block:flows": "both" });
    expect(flowsOf(read([PARIS, LILLE, TEAM], {}, rows))).toEqual(ALL_FLOWS);
    const moved = sheetOf("Lille", [[], [], ...LILLE.cells]);
    const again = read([moved, PARIS, TEAM], {}, rows);
    expect(flowsOf(again)).toEqual(ALL_FLOWS);
    expect(again.issues.map(({ code, received }) => [code, received])).toContainEqual(["source-moved", "Lille!A1:D2"]);
  });

  test("ranges of the same headings on one sheet are told apart by their place, and added rows move neither", () => {
    const heads = ["Flux", "Canal", "Volume annuel", "DMT (s)"];
    const sheet = (...more: (string | number)[][]) =>
      sheetOf("Data", [heads, ["A", "Tél.", 9000, 300], ...more, [], [], [], heads, ["B", "Tél.", 8000, 310]]);
    const { rows } = read([sheet(), TEAM], { "block:flows": "both" });
    const grown = sheetOf("Data", [...sheet().cells, ["C", "Tél.", 7000, 320]]);
    const again = read([grown, TEAM], {}, rows);
    expect(flowsOf(again).map(([name]) => name)).toEqual(["A", "B", "C"]);
    expect(again.issues.map(({ code, table }) => [code, table])).toContainEqual(["source-rows", "Data!A6:D8"]);
  });

  test("what is asked of one of them does not answer for the other", () => {
    const silent = sheetOf("Lille", [
      ["Queue", "Channel", "Contacts a year", "AHT"],
      ["Ventes", "Chat", 9000, 7],
    ]);
    const seconds = sheetOf("Paris", [
      ["Motif", "Canal", "Appels/an", "DMT (s)"],
      ["Livraison", "Téléphone", 40_000, 330],
    ]);
    const asked = read([seconds, silent, TEAM], { "block:flows": "both" });
    expect(asked.questions.map(({ key }) => key)).toEqual(["unit:flows.handlingTime@Lille!A1:D2"]);
    expect(asked.tables).toEqual([]);
    const answers = { "block:flows": "both", "unit:flows.handlingTime@Lille!A1:D2": "min" };
    const book = read([seconds, silent, TEAM], answers);
    expect(flowsOf(book).map(([, , , time]) => time)).toEqual([330, 420]);
    expect(flowsOf(read([seconds, silent, TEAM], {}, book.rows)).map(([, , , time]) => time)).toEqual([330, 420]);
    expect(book.rows.find(({ column, source }) => column === "handlingTime" && source.startsWith("Lille"))?.by).toBe(
      "user",
    );
  });

  test("that do not have the same columns stop, and it is said what to do", () => {
    const wider = sheetOf("Lille", [
      ["Queue", "Channel", "Contacts a year", "AHT (s)", "Patience (s)"],
      ["Ventes", "Chat", 9000, 420, 90],
    ]);
    const book = read([PARIS, wider, TEAM], { "block:flows": "both" });
    expect(book.issues.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "ranges-differ", table: "Paris!A1:D4", expected: { values: { other: "Lille!A1:E2" } } },
    ]);
    const key = "field:flows.patience@Lille!A1:E2";
    const without = read([PARIS, wider, TEAM], { "block:flows": "both", [key]: "-" });
    expect(without.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(flowsOf(without)).toEqual(ALL_FLOWS);
  });

  test("a flow that stands in both is found like any other that stands twice", () => {
    const twice = { ...PARIS, name: "Budget" };
    const book = read([PARIS, twice, TEAM], { "block:flows": "both" });
    const { issues } = readInputs(
      { tables: book.tables, sheets: [], currency: "€" },
      { today: "2026-11-22", mappings: book.mappings },
    );
    expect(issues.filter(({ code }) => code === "doubled-name").length).toBeGreaterThan(0);
  });

  test("months across both become the volumes of all", () => {
    const months = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
    const sheet = (name: string, flow: string, base: number) =>
      sheetOf(name, [
        ["File", "Canal", "DMT (s)", ...months, "Année"],
        [flow, "Tél.", 300, ...months.map((_, at) => base + at), 12 * base + 66],
      ]);
    const sheets = [sheet("Nord", "Ventes", 100), sheet("Sud", "Aide", 200), TEAM];
    const book = read(sheets, { "block:flows": "both" });
    const { tables, mappings } = book;
    const { inputs } = readInputs({ tables, sheets: [], currency: "€" }, { today: "2026-11-22", mappings });
    expect(inputs.volumes).toHaveLength(24);
    expect(inputs.flows.map(({ annualVolume }) => annualVolume)).toEqual([1266, 2466]);
    const again = read(sheets, {}, book.rows);
    expect(again.tables.map(({ rows }) => rows.length)).toEqual(tables.map(({ rows }) => rows.length));
  });
});

test("an Excel table that has grown since the mapping is said to have, like any range", () => {
  const table = (rows: number): SheetContent =>
    sheetOf(
      "Data",
      [
        ["Motif", "Canal", "Appels/an", "DMT (s)"],
        ...Array.from({ length: rows }, (_, at) => [`Motif ${at}`, "Tél.", 9000 + at, 300]),
      ],
      { tables: [{ name: "Budget", area: { row: 0, column: 0, rows: rows + 1, columns: 4 }, hasTotals: false }] },
    );
  const { rows } = read([table(3), TEAM], {});
  expect(read([table(3), TEAM], {}, rows).issues.filter(({ code }) => code === "source-rows")).toEqual([]);
  const more = read([table(5), TEAM], {}, rows).issues.filter(({ code }) => code === "source-rows");
  expect(more).toMatchObject([
    { severity: "note", table: "Budget", received: "5", expected: { values: { difference: 2 } } },
  ]);
  const fewer = read([table(2), TEAM], {}, rows).issues.filter(({ code }) => code === "source-rows");
  expect(fewer).toMatchObject([{ expected: { key: "mapping.issue.fewer-rows", values: { difference: 1 } } }]);
});
