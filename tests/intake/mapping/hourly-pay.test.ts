import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const FLOWS: SheetRows = [
  ["Flow", "Channel", "Annual volume", "Handling time (s)"],
  ["Billing", "Phone", 96_000, 400],
];
const read = (rows: SheetRows) => {
  const book = mapped([sheetOf("B", FLOWS), sheetOf("T", rows)]);
  expect(book.questions).toEqual([]);
  const told = book.issues.flatMap(({ code, severity, column, expected }) =>
    code === "unit-converted" ? [[severity, column, expected.values?.["by"], expected.values?.["most"]]] : [],
  );
  const team = recordsOf(book).team.map(({ grossSalary, loadedSalary }) => grossSalary ?? loadedSalary);
  return { team, told };
};

// A contract pays 52 weeks; 35 h in each make the 1,820 h of the legal full-time year, of which 1,607 are worked (Code du travail, L3121-41).
describe("an hour's pay is made a year's by the hours of the row", () => {
  test.each([
    ["Hourly gross (€/h)", "Contract hours"],
    ["Taux horaire brut (€/h)", "Heures hebdo"],
  ])("%s, %s", (heading, hours) => {
    const { team, told } = read([
      ["Role", "FTE", heading, hours],
      ["Agent", 20, 14, 39],
      ["Supervisor", 2, 18, 35],
    ]);
    expect(team).toEqual([14 * 39 * 52, 18 * 35 * 52]);
    expect(told).toEqual([["note", heading, "week", 39 * 52]]);
  });

  test("a cell that says an hour itself", () => {
    const { team } = read([
      ["Role", "FTE", "Gross salary", "Weekly hours"],
      ["Agent", 20, "14 €/h", 39],
      ["Supervisor", 2, "34 000 €/an", 39],
    ]);
    expect(team).toEqual([14 * 39 * 52, 34_000]);
  });

  test.each([
    ["Gross hourly cost (€/h worked, 1,607 h)", "heading", 1607, "note"],
    ["Coût horaire brut (€/h, base 1 820 h)", "heading", 1820, "note"],
    ["Gross hourly cost (€/h worked)", "worked", 1607, "warning"],
    ["Hourly gross (€/h)", "none", 1820, "note"],
  ])("%s", (heading, by, hours, severity) => {
    const { team, told } = read([
      ["Role", "FTE", heading],
      ["Agent", 20, 16.2],
      ["Supervisor", 2, 21],
    ]);
    expect(team).toEqual([16.2, 21].map((pay) => expect.closeTo(pay * hours, 6)));
    expect(told).toEqual([[severity, heading, by, hours]]);
  });

  test("a year's pay is told nothing of", () => {
    const { team, told } = read([
      ["Role", "FTE", "Gross salary (€/yr)", "Weekly hours"],
      ["Agent", 20, 26_000, 39],
    ]);
    expect([team, told]).toEqual([[26_000], []]);
  });
});
