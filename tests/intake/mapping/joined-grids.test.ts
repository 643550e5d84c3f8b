import { mapWorkbook, readInputs } from "../../../src/intake";
import type { MappedWorkbook, MappingRow } from "../../../src/intake";
import { sheetOf } from "../../support/mapped-book";
import type { SheetContent } from "../../../src/workbook";

const FLOWS = sheetOf("Flux", [
  ["Motif", "Canal", "Appels/an", "DMT (min)"],
  ["Livraison", "Téléphone", 40_000, 5.5],
  ["Garantie", "Courriel", 20_000, 8],
]);
const TEAM = sheetOf("RH", [
  ["Fonction", "ETP", "Coût chargé (€/an)"],
  ["Conseiller", 12, 41_000],
  ["Superviseur", 1, 52_000],
]);
const FRANCE = sheetOf("France", [
  ["Prix par contact, HT (€)"],
  ["Flux", "Alpha", "Beta"],
  ["Livraison", 3.2, 3.4],
  ["Garantie", 2.5, 2.8],
]);
const OFFSHORE = sheetOf("Offshore", [
  ["Prix à la minute (centimes)"],
  ["Flux", "Gamma", "Delta"],
  ["Livraison", 38, 41],
  ["Garantie", 35, 39],
]);

const read = (
  answers: Readonly<Record<string, string>>,
  remembered: readonly MappingRow[] = [],
  sheets: readonly SheetContent[] = [FLOWS, TEAM, FRANCE, OFFSHORE],
): MappedWorkbook =>
  mapWorkbook({
    content: { tables: [], sheets: sheets.map(({ name }) => name), currency: "€" },
    sheets,
    answers: new Map(Object.entries(answers)),
    remembered,
    today: "2026-11-22",
  });
const offersOf = ({ tables, mappings }: MappedWorkbook) =>
  readInputs({ tables, sheets: [], currency: "€" }, { today: "2026-11-22", mappings }).inputs.offers.map(
    ({ provider, flow, pricing, price }) => [provider, flow, pricing, price],
  );

const ALL = [
  ["Alpha", "Livraison", "contact", 3.2],
  ["Beta", "Livraison", "contact", 3.4],
  ["Alpha", "Garantie", "contact", 2.5],
  ["Beta", "Garantie", "contact", 2.8],
  ["Gamma", "Livraison", "minute", 0.38],
  ["Delta", "Livraison", "minute", 0.41],
  ["Gamma", "Garantie", "minute", 0.35],
  ["Delta", "Garantie", "minute", 0.39],
];

test("two grids of prices are asked about, and together they are all offers, each in its own pricing and scale", () => {
  const asked = read({});
  expect(asked.questions.map(({ key }) => key)).toEqual(["block:offers"]);
  const both = read({ "block:offers": "both" });
  expect(both.questions).toEqual([]);
  expect(offersOf(both)).toEqual(ALL);
});

test("what was answered of two grids is remembered by the rows of the mapping alone", () => {
  const { rows } = read({ "block:offers": "both" });
  const again = read({}, rows);
  expect(again.questions).toEqual([]);
  expect(offersOf(again)).toEqual(ALL);
});

test("a price that was changed in one of two remembered grids is read anew", () => {
  const { rows } = read({ "block:offers": "both" });
  const dearer = { ...FRANCE, cells: FRANCE.cells.map((row, at) => (at === 2 ? ["Livraison", 9.9, 3.4] : row)) };
  expect(offersOf(read({}, rows, [FLOWS, TEAM, dearer, OFFSHORE]))[0]).toEqual(["Alpha", "Livraison", "contact", 9.9]);
});

test("one of two remembered grids that is gone is no silent half: it is asked about or told", () => {
  const { rows } = read({ "block:offers": "both" });
  const one = read({}, rows, [FLOWS, TEAM, FRANCE]);
  expect(one.questions.length + one.issues.filter(({ code }) => code === "source-gone").length).toBeGreaterThan(0);
});
