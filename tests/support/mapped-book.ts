import { mapWorkbook, readInputs } from "../../src/intake";
import type { MappedWorkbook } from "../../src/intake";
import type { CellValue, SheetContent } from "../../src/workbook";

/** A sheet as it is read, from its rows; a cell may come with its number format. */
export type SheetRows = readonly (readonly (CellValue | readonly [number, string])[])[];

export function sheetOf(name: string, rows: SheetRows, more: Partial<SheetContent> = {}): SheetContent {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const at = <T>(pick: (cell: CellValue | readonly [number, string]) => T): T[][] =>
    rows.map((row) => Array.from({ length: columns }, (_, column) => pick(row[column] ?? null)));
  const isFormatted = (cell: unknown): cell is readonly [number, string] => Array.isArray(cell);
  return {
    name,
    area: { row: 0, column: 0, rows: rows.length, columns },
    cells: at((cell) => (isFormatted(cell) ? cell[0] : cell)),
    formats: at((cell) => (isFormatted(cell) ? cell[1] : "General")),
    formulas: at(() => null),
    merges: [],
    tables: [],
    ...more,
  };
}

/** The sources of some sheets, with answers by question. */
export function mapped(
  sheets: readonly SheetContent[],
  answers: Readonly<Record<string, string>> = {},
): MappedWorkbook {
  return mapWorkbook({
    content: { tables: [], sheets: sheets.map(({ name }) => name), currency: "€" },
    sheets,
    answers: new Map(Object.entries(answers)),
    remembered: [],
    today: "2026-11-22",
  });
}

/** The records a mapping gives, without what only the product needs of them. */
export function recordsOf({ tables, mappings }: MappedWorkbook) {
  return readInputs({ tables, sheets: [], currency: "€" }, { today: "2026-11-22", mappings }).inputs;
}

/** A small budget of a customer service, mapped; the heading of the handling time says its unit or does not. */
export function mappedBook(heading = "DMT (min)"): MappedWorkbook {
  return mapped([
    sheetOf("Synthèse", [
      ["Motif de contact", "Canal", "Nb contacts/an", heading],
      ["Facturation", "Téléphone", 96720, 8.3],
      ["Commandes", "Appels", 28680, 3.8],
      ["TOTAL", null, 125400, null],
      [],
      ["Fonction", "ETP", "Coût chargé (k€)"],
      ["Conseiller", 23.5, 35.7],
      ["Superviseur", 4, 49.9],
    ]),
  ]);
}

/** What a mapping says of its sources: code and severity. */
export function issuesOf({ issues }: MappedWorkbook): readonly (readonly [string, string])[] {
  return issues.filter(({ code }) => code !== "currency-assumed").map(({ code, severity }) => [code, severity]);
}
