import type { SheetArea, SheetContent, SheetsRead, SheetTable } from "../../workbook";
import { blockMarked, sheetOfFormula } from "../block-name";
import { grouped, inTurn } from "../batches";
import type { ExcelApi } from "../excel-api";
import { failureFrom } from "../failure";
import { onceMore } from "../patience";
import { cellValue } from "./cell-value";
import { readRows } from "./sheet-cells";
import type { RowsRead } from "./sheet-cells";

/** Above this many used cells a sheet is a store of data, and no page that somebody made to be read. */
const MOST_CELLS = 200_000;
/** Cells of one answer: value, kind, format and formula of each are some 50 characters, and Excel on the web refuses answers above 5 MB. */
const CELLS_AN_ANSWER = 60_000;

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/**
 * The used cells of every visible sheet but ours: one exchange lists them, one says how large they are, and one reads as many cells as Excel answers at once.
 *
 * @param names - what the sheets are called by their ids: those of the sheets that were read take the place of what was known
 */
export async function readSheets({ Excel }: ExcelApi, names: Map<string, string>): Promise<SheetsRead> {
  const look = (): Promise<SheetsRead> =>
    Excel.run(async (context) => {
      const { workbook } = context;
      const sheets = workbook.worksheets.load("items/id,items/name,items/visibility");
      const marks = workbook.names.load("items/name,items/formula");
      const tables = workbook.tables.load("items/name,items/showTotals,items/worksheet/name");
      await context.sync();

      const ours = new Set(
        marks.items.flatMap(({ name, formula }) =>
          blockMarked(name) === null ? [] : [sheetOfFormula(String(formula))?.toLowerCase() ?? ""],
        ),
      );
      const theirs = sheets.items.filter(
        ({ name, visibility }) => visibility === "Visible" && !ours.has(name.toLowerCase()),
      );
      const asked = theirs.map((sheet): Asked => ({
        sheet,
        used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
      }));
      const tableAreas = tables.items.map((table) => ({
        table,
        range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
      }));
      await context.sync();

      const filled = asked.filter(({ used }) => !used.isNullObject);
      const isSmall = ({ used }: Asked): boolean => used.rowCount * used.columnCount <= MOST_CELLS;
      const read = filled.filter(isSmall).map((one): Reading => ({ ...one, area: areaOf(one.used) }));
      const answers = grouped(read, ({ area }) => area.rows * area.columns, CELLS_AN_ANSWER);
      const tablesOf = (name: string): readonly SheetTable[] =>
        tableAreas
          .filter(({ table }) => table.worksheet.name === name)
          .map(({ table, range }) => ({ name: table.name, area: areaOf(range), hasTotals: table.showTotals }));
      const contents: SheetContent[] = [];
      await inTurn(
        answers.map((answer) => async () => {
          let merged: readonly Excel.RangeAreas[] = [];
          const rows = await readRows(context, answer, () => {
            merged = answer.map(({ used }) =>
              used
                .getMergedAreasOrNullObject()
                .load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"),
            );
          });
          answer.forEach((one, at) => {
            const cells = rows[at];
            if (cells !== undefined) contents.push(content(one, cells, merged[at], tablesOf(one.sheet.name)));
          });
        }),
      );
      names.clear();
      theirs.forEach(({ id, name }) => names.set(id, name));
      return {
        sheets: contents,
        tooLarge: filled.filter((one) => !isSmall(one)).map(({ sheet }) => sheet.name),
      };
    });
  try {
    return await onceMore(look);
  } catch (cause) {
    throw failureFrom(cause, null, true);
  }
}

interface Reading extends Asked {
  readonly area: SheetArea;
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): SheetArea {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

function content(
  { sheet, area }: Reading,
  { values, kinds, formats, formulas }: RowsRead,
  merged: Excel.RangeAreas | undefined,
  tables: readonly SheetTable[],
): SheetContent {
  return {
    name: sheet.name,
    area,
    cells: values.map((row, at) => row.map((value, column) => cellValue(value, kinds[at]?.[column]))),
    formats: formats.map((row) => row.map(String)),
    formulas: formulas.map((row) =>
      row.map((formula) => (typeof formula === "string" && formula.startsWith("=") ? formula : null)),
    ),
    merges: merged === undefined || merged.isNullObject ? [] : merged.areas.items.map(areaOf),
    tables,
  };
}
