import { templateSheets } from "../../src/intake";
import type { Recognised } from "../../src/intake";
import type { TableContent, WorkbookContent } from "../../src/workbook";

const table = (name: string, sheet: string, row = 3): TableContent => ({
  name,
  origin: { sheet, row, column: 0 },
  headers: [],
  rows: [],
});
const known = (name: string, by: "name" | "headers" = "name") => ({ name, by, headers: {}, others: [], rows: 0 });
const book = (...tables: readonly TableContent[]): WorkbookContent => ({ tables, sheets: [], currency: "€" });
const recognised: Recognised = {
  team: { table: "team", ...known("Équipe") },
  overheads: { table: "overheads", ...known("Frais_généraux") },
  flows: { table: "flows", ...known("My flows", "headers") },
};

test("a sheet with the template's name and its tables, where it puts them, is the template's; any other is its user's", () => {
  const ours = [table("Équipe", "Équipe et coûts"), table("Frais_généraux", "Équipe et coûts", 30)];
  expect(templateSheets(book(...ours), recognised)).toEqual(["Équipe et coûts"]);
  expect(templateSheets(book(table("Équipe", "Staff")), recognised)).toEqual([]);
  expect(templateSheets(book(table("Équipe", "Équipe et coûts", 0)), recognised)).toEqual([]);
  expect(templateSheets(book(...ours, table("Notes", "Équipe et coûts", 60)), recognised)).toEqual([]);
  expect(templateSheets(book(table("My flows", "Flows")), recognised)).toEqual([]);
});
