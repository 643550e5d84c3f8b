import { addressOf, quotedSheet } from "../address";
import { sheetOfFormula } from "../block-name";
import type { ExcelApi } from "../excel-api";
import { readCells } from "./journal";
import type { JournalEntry } from "./journal";
import { madeAmong } from "./make-sheets";
import { askArea, isAt } from "./range-area";
import { movedFormula } from "./rows-moved";
import { down, movedEntry, rowsByName, tablesBefore } from "./undo";
import type { RowsBySheet, Undoing } from "./undo";

/**
 * Compares the workbook with what the survey saw, once it was put back.
 *
 * @param moved - by how many rows others have moved our blocks meanwhile
 * @returns what is not as it was, by the name a user finds it by: a sheet, a table, a workbook name, cells; none where all is
 */
export async function leftOver(
  { Excel }: ExcelApi,
  { survey, sheets, journal, names: given, made }: Undoing,
  moved: RowsBySheet,
): Promise<readonly string[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/id,items/name");
    tables.load("items/id,items/name,items/showTotals");
    names.load("items/name,items/formula,items/comment");
    await context.sync();

    const standing = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    const bySheet = rowsByName(survey.sheets, moved);
    const ours = new Set([
      ...sheets.flatMap(({ placements }) => placements.map(({ name }) => name)),
      ...given.map(({ name }) => name),
    ]);
    const isNameLeft = ({ name, formula, comment }: Excel.NamedItem): boolean => {
      const before = survey.formulas.get(name);
      if (before === undefined) return true;
      const sheet = survey.sheets.find((each) => each.name === sheetOfFormula(before));
      if (sheet !== undefined && !standing.has(sheet.id)) return false;
      const block = survey.blocks.get(name);
      return (
        cellsOf(formula) !== cellsOf(movedFormula(before, null, bySheet)) ||
        (block !== undefined && block.comment !== comment)
      );
    };
    const before = new Map(tablesBefore(sheets).map((table) => [table.id, table]));
    const now = tables.items
      .filter(({ id }) => before.has(id))
      .map((table) => ({ table, range: askArea(table.getRange()) }));
    const there = journal
      .filter(({ sheetId }) => standing.has(sheetId))
      .map((entry) => movedEntry(entry, survey, moved));
    await context.sync();
    const stands = rowsOf(await readCells(context, there));

    return [
      ...madeAmong(worksheets.items, made).map(({ name }) => name),
      ...names.items.filter((item) => ours.has(item.name) && isNameLeft(item)).map(({ name }) => name),
      ...now
        .filter(({ table, range }) => {
          const known = before.get(table.id);
          if (known === undefined) return false;
          const area = down(known.area, moved.get(known.sheetId) ?? 0);
          return table.name !== known.name || table.showTotals !== known.showTotals || !isAt(range, area);
        })
        .map(({ table }) => table.name),
      ...there
        .filter((entry) => [...rowsOf([entry])].some(([place, cells]) => stands.get(place) !== cells))
        .map(({ sheetId, area }) => `${quotedSheet(standing.get(sheetId) ?? "")}!${addressOf(area)}`),
    ];
  });
}

/** The cells that a name refers to, without their sheet, which its user may have renamed meanwhile. */
function cellsOf(formula: unknown): string {
  const text = String(formula);
  return text.slice(text.lastIndexOf("!") + 1);
}

/** Contents and formats by sheet, row and first column, as text. */
function rowsOf(entries: readonly JournalEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ sheetId, area, formulas, formats }) =>
      formulas.map((row, index): [string, string] => [
        `${sheetId}/${area.row + index}/${area.column}`,
        JSON.stringify([row, formats[index]]),
      ]),
    ),
  );
}
