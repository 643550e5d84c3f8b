import type { Block, ConditionalPlan, PlannedCell } from "../workbook";
import { columnOf, headerOf } from "../workbook";
import { formula, words } from "./cells";
import { FORMATS } from "./formats";

/** A column of a table of the report: its header, the cell of a row, and what stands in the total row. */
export interface ReportColumn<Row> {
  readonly header: string;
  readonly cell: (row: Row, index: number, rows: readonly Row[]) => PlannedCell;
  /** `sum` adds the column up by a native formula of this number format. */
  readonly total?: PlannedCell | { readonly sum: string };
}

export interface TableBlockParts<Row> {
  readonly id: string;
  readonly name: string;
  readonly column: number;
  readonly columns: readonly ReportColumn<Row>[];
  readonly rows: readonly Row[];
  readonly gap?: number;
  readonly totals?: boolean;
  readonly wrap?: readonly number[];
  readonly conditional?: readonly ConditionalPlan[];
}

/** The number of a table's row, as a formula in the column of that header: what is sorted is numbered anew. */
export function rowNumber(table: string, header: string, more = 0): PlannedCell {
  const first = more === 0 ? "" : more > 0 ? `+${more}` : String(more);
  return formula(`=ROW()-ROW(${headerOf(table, header)})${first}`, FORMATS.flag);
}

/** Room for a header of three lines: a name and its unit. */
const HEADER_HEIGHT = 46;

/** An Excel table from its columns. Without rows it keeps one that is empty: Excel knows no table without a body. */
export function tableBlock<Row>({
  id,
  name,
  column,
  columns,
  rows,
  gap = 0,
  totals = false,
  wrap,
  conditional,
}: TableBlockParts<Row>): Block {
  const header = columns.map((each) => words(each.header));
  const body =
    rows.length === 0
      ? [columns.map(() => null)]
      : rows.map((each, index) => columns.map(({ cell }) => cell(each, index, rows)));
  const total = columns.map((each) => totalCell(name, each));
  return {
    id,
    gap,
    column,
    cells: totals ? [header, ...body, total] : [header, ...body],
    table: { name, totals },
    rowHeights: [{ row: 0, points: HEADER_HEIGHT }],
    ...(wrap === undefined ? {} : { wrap }),
    ...(conditional === undefined ? {} : { conditional }),
  };
}

function totalCell<Row>(table: string, { header, total }: ReportColumn<Row>): PlannedCell {
  if (total === undefined || total === null) return words("", "total");
  if ("sum" in total) return formula(`=SUM(${columnOf(table, header)})`, total.sum, "total");
  return total;
}
