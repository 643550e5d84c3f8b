import type { CellValue, TableContent, WorkbookContent } from "../../workbook";
import { sheetOfFormula } from "../block-name";
import type { ExcelApi } from "../excel-api";
import { failureFrom } from "../failure";
import type { KnownTables } from "../known-tables";
import { onceMore } from "../patience";
import { cellValue } from "./cell-value";
import { currencyOf } from "./currency";
import { readCells } from "./table-cells";
import type { Cells } from "./table-cells";

/** A table asked for; its proxies hold the answer once it has come. */
interface Asked {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  readonly sheet: Excel.Worksheet;
  /** The first row of the body: its number formats show the currency. */
  readonly firstRow: Excel.Range;
}

/** All tables but those of our own answers: one exchange lists them, one reads them, and more only where Excel calls the answer too large. */
export async function readWorkbook(
  { Excel }: ExcelApi,
  known: KnownTables,
  remembered: readonly string[],
): Promise<WorkbookContent> {
  const look = (): Promise<WorkbookContent> =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      const tables = context.workbook.tables.load(
        "items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/name",
      );
      const names = context.workbook.names.load("items/name,items/formula");
      await context.sync();

      known.read(
        tables.items.map(({ id, name, worksheet }) => ({ id, name, sheet: worksheet.name })),
        names.items,
      );
      const wanted = tables.items.filter(({ id }) => !known.holdsAnswers(id));
      // A name whose cells are gone refers to nothing, and asking it would fail the whole exchange.
      const kept = names.items.flatMap(({ name, formula }) =>
        remembered.includes(name) && sheetOfFormula(String(formula)) !== null && !String(formula).includes("#REF!")
          ? [name]
          : [],
      );
      let memory: readonly Excel.Range[] = [];
      let asked: readonly Asked[] = [];
      const cells = await readCells(context, () => {
        asked = wanted.map(ask);
        memory = kept.map((name) => context.workbook.names.getItem(name).getRange().load("values,valueTypes"));
        return asked.map(({ range }) => range);
      });
      return {
        sheets: sheets.items.map(({ name }) => name),
        tables: asked.map((one, index) => content(one, cells[index] ?? { values: [], kinds: [] })),
        ...(kept.length > 0 && {
          remembered: Object.fromEntries(kept.map((name, place) => [name, cellsOf(memory[place])])),
        }),
        currency: currencyOf(asked.flatMap(({ firstRow }) => firstRow.numberFormat.flat().map(String))),
      };
    });
  try {
    return await onceMore(look);
  } catch (cause) {
    throw failureFrom(cause, null, true);
  }
}

/** The cells of a remembered range. */
function cellsOf(range: Excel.Range | undefined): readonly (readonly CellValue[])[] {
  return (range?.values ?? []).map((row, index) =>
    row.map((value, column) => cellValue(value, range?.valueTypes[index]?.[column])),
  );
}

function ask(table: Excel.Table): Asked {
  table.columns.load("items/name");
  const range = table.getRange().load("rowIndex,columnIndex");
  const sheet = table.worksheet.load("name");
  const firstRow = table.getDataBodyRange().getRow(0).load("numberFormat");
  return { table, range, sheet, firstRow };
}

function content({ table, range, sheet }: Asked, { values, kinds }: Cells): TableContent {
  const first = table.showHeaders ? 1 : 0;
  const last = values.length - (table.showTotals ? 1 : 0);
  return {
    name: table.name,
    origin: { sheet: sheet.name, row: range.rowIndex - (1 - first), column: range.columnIndex },
    headers: table.columns.items.map(({ name }) => name),
    rows: values
      .slice(first, last)
      .map((row, index) => row.map((value, column) => cellValue(value, kinds[first + index]?.[column]))),
  };
}
