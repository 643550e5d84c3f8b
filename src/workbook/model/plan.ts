/** How a cell looks. Colours are the workbook's theme, by role. */
export type CellStyle =
  | "title"
  | "subtitle"
  | "heading"
  | "label"
  | "text"
  | "note"
  | "input"
  | "figure"
  | "total"
  | "key-figure"
  | "good"
  | "bad"
  | "warning";

/** One cell to write. Text is always written as text, whatever it begins with. `null` leaves the cell empty. */
export type PlannedCell =
  | { readonly text: string; readonly style?: CellStyle }
  | { readonly number: number; readonly format: string; readonly style?: CellStyle }
  | { readonly date: string; readonly format: string; readonly style?: CellStyle }
  | { readonly logical: boolean; readonly style?: CellStyle }
  /** en-US formula, with `=`; `value` is what it should give, for a workbook opened without the add-in. */
  | { readonly formula: string; readonly format: string; readonly style?: CellStyle }
  /** A link inside the workbook, e.g. `'Checks'!A1`. */
  | { readonly text: string; readonly link: string; readonly style?: CellStyle }
  | null;

/** A data bar, icon-free rule or colour by value on a column of a block's body. */
export type ConditionalPlan =
  | { readonly kind: "data-bar"; readonly column: number }
  | { readonly kind: "negative"; readonly column: number }
  | { readonly kind: "equals"; readonly column: number; readonly text: string; readonly style: CellStyle };

/** A list of accepted entries, or a numeric interval, on a column of a table's body. */
export type ValidationPlan =
  | { readonly kind: "list"; readonly column: number; readonly values: readonly string[] }
  | { readonly kind: "decimal"; readonly column: number; readonly min: number; readonly max: number; readonly prompt: string };

/** A rectangle of ours, marked by a workbook name; rewritten in place. */
export interface Block {
  /** Stable id within the sheet; the workbook name is `OUTSOURCE_<sheet key>_<id>`. */
  readonly id: string;
  /** Rows left free above the block, counted from the end of the block before it on the sheet. */
  readonly gap: number;
  /** 0-based first column. */
  readonly column: number;
  /** All rows have the same length. */
  readonly cells: readonly (readonly PlannedCell[])[];
  /** Where present, the cells are an Excel table: first row headers (plain text). `totals` true: the last row is its total row. */
  readonly table?: { readonly name: string; readonly totals: boolean };
  readonly merges?: readonly { readonly row: number; readonly column: number; readonly columns: number }[];
  readonly wrap?: readonly number[];
  readonly conditional?: readonly ConditionalPlan[];
  readonly validation?: readonly ValidationPlan[];
}

/** One series of a chart; ranges are block cells, 0-based within the block's body. */
export interface ChartRange {
  readonly sheetKey: string;
  readonly blockId: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: ChartRange;
  readonly categories?: ChartRange;
  readonly sizes?: ChartRange;
  /** Colour as #RRGGBB; absent: the theme's. `none` makes the series invisible (the foot of a waterfall). */
  readonly colour?: string;
}

export interface ChartPlan {
  readonly id: string;
  readonly kind: "clustered-bar" | "stacked-column" | "clustered-column" | "bubble" | "scatter" | "line";
  readonly title: string;
  readonly altText: string;
  readonly xTitle?: string;
  readonly yTitle?: string;
  /** Number format of the value axis, en-US. */
  readonly format?: string;
  readonly series: readonly ChartSeries[];
  /** Placed over this block, which reserves the rows. */
  readonly over: string;
  readonly columnFrom: number;
  readonly columnTo: number;
}

/** A sheet of ours: made once, rewritten in place. */
export interface SheetPlan {
  /** Language-free key: `recommendation`, `workings`, `checks`, `inputs`… */
  readonly key: string;
  /** Name on the tab where the sheet is new; an existing sheet keeps the name its user gave it. */
  readonly name: string;
  readonly columnWidths: readonly number[];
  /** Stacked downwards in this order. */
  readonly blocks: readonly Block[];
  readonly charts: readonly ChartPlan[];
  readonly frozenRows: number;
  readonly print: { readonly landscape: boolean; readonly titleRows: number };
}

/** All sheets of one run, written together or not at all. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** The sheet to show when done. */
  readonly activate?: string;
}
