import { offerRows, readInputs } from "../../../src/intake";
import type { FiledOffer } from "../../../src/intake";
import { speakOnPapers } from "../../../src/language/on-papers";
import type { CellValue, TableContent } from "../../../src/workbook";
import { BASE, bookOf } from "../book-of";

speakOnPapers();

const TODAY = "2026-11-22";
const HEADERS = ["Provider", "Flow", "Pricing", "Price (€)", "Grid line", "Replaced by"];
const table = (rows: readonly (readonly CellValue[])[], headers = HEADERS): TableContent => ({
  name: "Offers",
  origin: { sheet: "Offers", row: 0, column: 0 },
  headers,
  rows,
});
/** An offer of a filled grid: a provider prices a line of the specification. */
const filed = (line: string, price: number): FiledOffer => ({
  provider: "Borea",
  flow: "Orders",
  line,
  pricing: "contact",
  definition: undefined,
  values: { price } as unknown as FiledOffer["values"],
  hoursCovered: undefined,
  languages: undefined,
  identity: {} as FiledOffer["identity"],
  file: "grid-Borea.xlsx",
});
const added = (rows: readonly (readonly CellValue[])[], offers: readonly FiledOffer[]) => {
  const plan = offerRows(table(rows), offers, { language: "en", currency: "€", on: TODAY });
  return { marked: plan.marks.rows.map(({ row }) => row), rows: plan.rows.map((row) => row.slice(0, 5)) };
};

const BOTH = [
  ["Borea", "Orders", "contact", 2.9, "L1", null],
  ["Borea", "Orders", "contact", 4.1, "L2", null],
];

test("a second grid that prices one line of a flow replaces that line, and leaves the other standing", () => {
  expect(added(BOTH, [filed("L1", 2.5)])).toEqual({ marked: [1], rows: [["Borea", "Orders", "contact", 2.5, "L1"]] });
  expect(added(BOTH, [filed("l2", 3.9)])).toEqual({ marked: [2], rows: [["Borea", "Orders", "contact", 3.9, "l2"]] });
});

test("a second grid with both lines replaces both, each by its own; what stands there already is neither marked nor added", () => {
  expect(added(BOTH, [filed("L1", 2.5), filed("L2", 3.9)]).marked).toEqual([1, 2]);
  expect(added(BOTH, [filed("L1", 2.9), filed("L2", 3.9)])).toEqual({
    marked: [2],
    rows: [["Borea", "Orders", "contact", 3.9, "L2"]],
  });
  expect(added(BOTH, [filed("L1", 2.9), filed("L2", 4.1)])).toEqual({ marked: [], rows: [] });
});

test("rows that name no line stand for the flow, and are not added twice", () => {
  const plain = [["Borea", "Orders", "contact", 2.9, null, null]];
  expect(added(plain, [filed("L1", 2.5)]).marked).toEqual([1]);
  expect(added(plain, [filed("L1", 2.9)])).toEqual({ marked: [], rows: [] });
});

test("two lines of one flow are two offers, not two tiers of one", () => {
  const offers = (line: (at: number) => string | null) =>
    readInputs(
      bookOf({
        ...BASE,
        Offers: [0, 1000, 0, 1000].map((from, at) => ({
          Provider: "Borea",
          Flow: "Orders",
          Pricing: "contact",
          "Price (€)": 3 - (at % 2) * 0.5,
          "Tier from": from,
          "Grid line": line(at),
        })),
      }),
      { today: TODAY },
    );
  const told = offers((at) => (at < 2 ? "L1" : "L2"));
  expect(told.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(told.inputs.offers).toHaveLength(4);
  // Without the lines the same tier stands twice, and nobody can say which price holds.
  expect(offers(() => null).issues.some(({ severity }) => severity === "error")).toBe(true);
});
