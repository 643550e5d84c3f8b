import type { OpenWorkbook } from "./open-workbook";

/** Everything of a workbook that a user could see changed, read through Microsoft's client. */
export async function workbookDump({ run }: Pick<OpenWorkbook, "run">) {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
    const tables = context.workbook.tables.load("items/id,items/name,items/showTotals");
    const names = context.workbook.names.load("items/name,items/formula,items/comment");
    await context.sync();
    const looked = sheets.items.map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,formulas,values,numberFormat"),
      charts: sheet.charts.load("items/name"),
    }));
    const ranges = tables.items.map((table) => ({ table, range: table.getRange().load("address") }));
    await context.sync();
    return {
      sheets: looked.map(({ sheet, used, charts }) => ({
        id: sheet.id,
        name: sheet.name,
        visibility: sheet.visibility,
        charts: charts.items.map(({ name }) => name),
        cells: used.isNullObject ? [] : cellsOf(used),
      })),
      tables: ranges.map(({ table, range }) => ({
        id: table.id,
        name: table.name,
        totals: table.showTotals,
        address: range.address,
      })),
      names: names.items
        .map(({ name, formula, comment }) => ({ name, formula, comment }))
        .sort((a, b) => a.name.localeCompare(b.name)),
    };
  });
}

/** The cells that hold or show something: row, column, formula, value, format. */
function cellsOf({
  rowIndex,
  columnIndex,
  formulas,
  values,
  numberFormat,
}: Excel.Range): readonly (readonly unknown[])[] {
  return formulas
    .flatMap((row, line) =>
      row.map((formula: unknown, column) => [
        rowIndex + line,
        columnIndex + column,
        formula,
        values[line]?.[column],
        numberFormat[line]?.[column],
      ]),
    )
    .filter(([, , formula, , format]) => formula !== "" || format !== "General");
}

export type WorkbookDump = Awaited<ReturnType<typeof workbookDump>>;
