import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const FLOWS: SheetRows = [
  ["Flow", "Channel", "Annual volume", "Handling time (s)"],
  ["Billing", "Phone", 96_000, 400],
];
const TEAM: SheetRows = [
  ["Role", "FTE", "Loaded salary (€/yr)"],
  ["Agent", 25, 39_000],
];
const costs = (name: string, rows: SheetRows) => {
  const read = mapped([sheetOf("B", FLOWS), sheetOf("T", TEAM), sheetOf(name, rows)]);
  expect(read.questions).toEqual([]);
  return recordsOf(read).overheads.map(({ annualCost }) => annualCost);
};

// The prefixes of the SI: k 10³, M 10⁶.
describe("the scale that is said of costs holds where no period is said", () => {
  test.each([
    ["Item", "Amount (k€)", "Driver"],
    ["Item", "Cost (k€)", "Driver"],
    ["Cost item", "Amount in k€", "Allocation key"],
    ["Poste", "Coût (k€)", "Clé"],
    ["Poste", "Montant (k€)", "Clé"],
    ["Poste", "Montant en milliers d’euros", "Clé"],
    ["Item", "Amount (€k)", "Driver"],
  ])("%s, %s", (item, heading, driver) => {
    expect(
      costs("Overheads", [
        [item, heading, driver],
        ["CRM", 480, "per seat"],
        ["Lease", 1260, "per seat"],
      ]),
    ).toEqual([480_000, 1_260_000]);
  });

  test("millions", () => {
    expect(
      costs("Overheads", [
        ["Item", "Amount (M€)", "Driver"],
        ["CRM", 0.5, "per seat"],
        ["Lease", 1.25, "per seat"],
      ]),
    ).toEqual([500_000, 1_250_000]);
  });

  test.each([
    ["a title", "Overheads", [["Overheads, in k€"]]],
    ["the sheet", "Overheads k€", []],
  ] as const)("said by %s", (_, name, titles) => {
    expect(costs(name, [...titles, ["Item", "Amount", "Driver"], ["CRM", 480, "per seat"]])).toEqual([480_000]);
  });

  test("a sheet called by a letter says no scale", () => {
    expect(
      costs("M", [
        ["Item", "Amount", "Driver"],
        ["CRM", 480_000, "per seat"],
      ]),
    ).toEqual([480_000]);
  });

  test("euros over a sheet of thousands are euros", () => {
    expect(
      costs("Budget k€", [
        ["Item", "Amount (€)", "Driver"],
        ["CRM", 480_000, "per seat"],
      ]),
    ).toEqual([480_000]);
  });
});
