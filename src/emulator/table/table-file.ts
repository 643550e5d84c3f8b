import { Table as LibraryTable, type TableColumnProperties } from "@cj-tech-master/excelts";

import { areaName, parseArea, rowCount } from "../sheet/address";
import type { Area } from "../sheet/address";
import type { Book } from "../book/book";
import type { Sheet } from "../sheet/sheet";
import type { Table } from "../sheet/sheet";
import { bodyArea } from "./table";

/** What the library keeps of a table. */
interface TableModel {
  name: string;
  displayName?: string;
  ref: string;
  tableRef?: string;
  autoFilterRef?: string;
  columns: TableColumnProperties[];
  rows: unknown[][];
  headerRow?: boolean;
  totalsRow?: boolean;
  style?: {
    theme?: string;
    showFirstColumn?: boolean;
    showLastColumn?: boolean;
    showRowStripes?: boolean;
    showColumnStripes?: boolean;
  };
  tl?: { address: string; row: number; col: number };
}

/** Takes over the tables of a loaded sheet. */
export function tablesFromFile(book: Book, sheet: Sheet): void {
  for (const { model } of sheet.raw.getTables()) {
    const file = model as TableModel;
    const stated = parseArea(file.tableRef ?? file.ref);
    if (!stated) continue;
    const area = withBody(stated, file);
    const style = file.style ?? {};
    sheet.tables.push({
      id: String(book.nextId()),
      name: file.displayName ?? file.name,
      sheet,
      area,
      columns: file.columns.map(({ name, ...extra }, index) => ({ id: index + 1, name: unescapedHeader(name), extra })),
      showHeaders: file.headerRow !== false,
      showTotals: file.totalsRow === true,
      style: style.theme ?? "",
      showBandedRows: style.showRowStripes ?? false,
      showBandedColumns: style.showColumnStripes ?? false,
      highlightFirstColumn: style.showFirstColumn ?? false,
      highlightLastColumn: style.showLastColumn ?? false,
      showFilterButton: file.autoFilterRef !== undefined,
      isFiltered: false,
    });
  }
}

/** A table always has a body in Excel: one blank row where some program wrote none. */
function withBody(area: Area, { headerRow, totalsRow }: TableModel): Area {
  const others = (headerRow === false ? 0 : 1) + (totalsRow === true ? 1 : 0);
  return rowCount(area) > others ? area : { ...area, bottom: area.top + others };
}

/** Line breaks of headers stand in files as `_x000a_`. */
function unescapedHeader(name: string): string {
  return name.replace(/_x000([ad])_/giu, (_, letter: string) => (letter.toLowerCase() === "a" ? "\n" : "\r"));
}

/** Gives the library's sheet the tables as they are now, without letting it write into cells. */
export function tablesForFile(sheet: Sheet): void {
  const library: Record<string, LibraryTable> = {};
  for (const table of sheet.tables) {
    const made = new LibraryTable(sheet.raw);
    made.model = modelOf(table) as unknown as LibraryTable["model"];
    library[table.name] = made;
  }
  sheet.raw.tables = library;
}

function modelOf(table: Table): TableModel {
  const { area, sheet } = table;
  const filter = { ...area, bottom: area.bottom - (table.showTotals ? 1 : 0) };
  return {
    name: table.name,
    displayName: table.name,
    ref: areaName({ ...area, bottom: area.top, right: area.left }),
    tl: { address: areaName({ ...area, bottom: area.top, right: area.left }), row: area.top, col: area.left },
    tableRef: areaName(area),
    autoFilterRef: areaName(filter),
    headerRow: table.showHeaders,
    totalsRow: table.showTotals,
    columns: table.columns.map(({ name, extra }, index) => columnModel(table, name, extra, index)),
    rows: Array.from({ length: rowCount(bodyArea(table)) }, () => []),
    style: {
      ...(table.style === "" ? {} : { theme: table.style }),
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    },
  };

  function columnModel(
    owner: Table,
    name: string,
    extra: Partial<TableColumnProperties>,
    index: number,
  ): TableColumnProperties {
    const column: TableColumnProperties = { ...extra, name };
    delete column.totalsRowFunction;
    delete column.totalsRowFormula;
    delete column.totalsRowLabel;
    delete column.totalsRowResult;
    if (!owner.showTotals) return column;
    const formula = sheet.formulaAt(area.bottom, area.left + index);
    const value = sheet.value(area.bottom, area.left + index);
    if (formula) {
      const subtotal = /^SUBTOTAL\((\d+),\[?.*\]\)$/iu.exec(formula.text);
      const known = subtotal ? SUBTOTALS[subtotal[1] ?? ""] : undefined;
      return known
        ? { ...column, totalsRowFunction: known }
        : { ...column, totalsRowFunction: "custom", totalsRowFormula: formula.text };
    }
    return typeof value === "string" ? { ...column, totalsRowLabel: value } : column;
  }
}

const SUBTOTALS: Readonly<Record<string, NonNullable<TableColumnProperties["totalsRowFunction"]>>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};
