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
  | "warning"
  | "paper-title"
  | "paper-answer"
  | "paper-heading"
  | "paper-label"
  | "paper-value"
  | "paper-words"
  | "paper-text"
  | "paper-note"
  | "paper-box";

/** One cell to write. Text is always written as text, whatever it begins with. `null` leaves the cell empty. */
export type PlannedCell =
  | { readonly text: string; readonly style?: CellStyle }
  | { readonly number: number; readonly format: string; readonly style?: CellStyle }
  | { readonly date: string; readonly format: string; readonly style?: CellStyle }
  | { readonly logical: boolean; readonly style?: CellStyle }
  /**
   * en-US formula, with `=`. Cells of other blocks are named by {@link cellIn}; text of the user's never stands in
   * a formula, only references to its cells.
   */
  | { readonly formula: string; readonly format: string; readonly style?: CellStyle }
  /** A link inside the workbook, to a cell named by {@link cellIn}. Its words are ours, never the user's. */
  | { readonly text: string; readonly link: string; readonly style?: CellStyle }
  /** Empty, with the number format of what is to be typed: `@` keeps a typed 1-5 from becoming a date. */
  | { readonly blank: true; readonly format: string; readonly style?: CellStyle }
  | null;

/** A data bar, icon-free rule or colour by value on a column of a block's body. */
export type ConditionalPlan =
  | { readonly kind: "data-bar"; readonly column: number }
  | { readonly kind: "negative"; readonly column: number }
  /** Where a formula over other cells is true: `row` of the block, from its column to the end. */
  | {
      readonly kind: "where";
      readonly column: number;
      readonly row: number;
      readonly formula: string;
      readonly style: CellStyle;
    }
  | { readonly kind: "equals-number"; readonly column: number; readonly number: number; readonly style: CellStyle }
  | { readonly kind: "equals"; readonly column: number; readonly text: string; readonly style: CellStyle };

/** A list of accepted entries, a numeric interval, or only words shown beside the cell, on a column of a table's body. */
export type ValidationPlan =
  | { readonly kind: "list"; readonly column: number; readonly values: readonly string[]; readonly prompt?: string }
  | { readonly kind: "prompt"; readonly column: number; readonly prompt: string }
  | {
      readonly kind: "decimal";
      readonly column: number;
      readonly min: number;
      readonly max: number;
      readonly prompt: string;
    };

/** A rectangle of ours, marked by a workbook name; rewritten in place. */
export interface Block {
  /** Stable id within the sheet; the workbook name is `OUTSOURCE_<sheet key>_<id>`. */
  readonly id: string;
  /**
   * Rows left free above the block, counted from the end of the block before it on the sheet. Without a free row
   * below it, a block of one row cannot grow: give what may grow a gap of 1 or more to the next block.
   */
  readonly gap: number;
  /** 0-based first column. */
  readonly column: number;
  /** All rows have the same length. */
  readonly cells: readonly (readonly PlannedCell[])[];
  /**
   * Where present, the cells are an Excel table: first row headers (plain text). `totals` true: the last row is a total
   * row, which stands right under the table and outside of it (Excel's own total row would shift cells when it comes and goes).
   */
  readonly table?: { readonly name: string; readonly totals: boolean };
  readonly merges?: readonly { readonly row: number; readonly column: number; readonly columns: number }[];
  /** Columns whose text wraps; the rows then take the height they need. */
  readonly wrap?: readonly number[];
  /** Heights in points, by row of the block; others keep the sheet's. */
  readonly rowHeights?: readonly { readonly row: number; readonly points: number }[];
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
  /** The value at each point, in a number format; a part of the format left empty hides what it would show. */
  readonly labels?: { readonly format: string; readonly ink?: string; readonly position?: "Center" | "OutsideEnd" };
  /** Colour as #RRGGBB; absent: the theme's. `none` makes the series invisible (the foot of a waterfall). */
  readonly colour?: string;
}

export interface ChartPlan {
  readonly id: string;
  /** Its title stands in a cell above it. */
  readonly untitled?: boolean;
  readonly kind:
    "clustered-bar" | "stacked-bar" | "stacked-column" | "clustered-column" | "bubble" | "scatter" | "line";
  readonly title: string;
  readonly altText: string;
  readonly xTitle?: string;
  readonly yTitle?: string;
  /** Number format of the value axis, en-US. */
  readonly format?: string;
  /** False where values stand at the points: no axis of values, no lines across. */
  readonly valueAxis?: false;
  /** Ends of the value axis; absent: Excel chooses. */
  readonly valueRange?: { readonly min: number; readonly max: number };
  /** The name of each series at its points, in place of the legend. */
  readonly namesAtPoints?: boolean;
  /** False where the colours need no legend; otherwise there is one as soon as two series are seen. */
  readonly legend?: boolean;
  readonly series: readonly ChartSeries[];
  /** Placed over this block of the same sheet, which reserves the rows. */
  readonly over: string;
  /** 0-based columns of the sheet, both ends included. */
  readonly columnFrom: number;
  readonly columnTo: number;
}

/** What stands above and below every printed page. Words are ours or the user's; none of them is read as a code. */
export interface PageHeading {
  /** Above, at the left: what the paper is. */
  readonly subject: string;
  /** Above, at the right: which run it belongs to; empty where it belongs to none. */
  readonly run: string;
  /** Below, in the middle: the page among all pages, with Excel's codes `&P` and `&N`. */
  readonly page: string;
  /** Below, at the right: the day of the inputs; empty where the sheet is one of the inputs. */
  readonly inputs: string;
}

/** A sheet of ours: made once, rewritten in place. */
export interface SheetPlan {
  /** Language-free key: `recommendation`, `workings`, `checks`, `inputs-flows`… Tables of sheets whose key does not begin with `inputs` are not read back. */
  readonly key: string;
  /** True for a sheet of answers, which shows it by the colour of its tab. */
  readonly output?: boolean;
  /** Name on the tab where the sheet is new; an existing sheet keeps the name its user gave it. */
  readonly name: string;
  readonly columnWidths: readonly number[];
  /** Stacked downwards in this order. */
  readonly blocks: readonly Block[];
  readonly charts: readonly ChartPlan[];
  readonly frozenRows: number;
  /** A page to be signed: printed as large as it stands, with columns of these widths in points, in a font that is alike on every machine. */
  readonly paper?: { readonly columnPoints: readonly number[] };
  readonly print: { readonly landscape: boolean; readonly titleRows: number; readonly heading?: PageHeading };
}

/** A sheet of a workbook of its own: cells of values, no formulas, links or charts. */
export interface FileSheet extends SheetPlan {
  /** Only cells of the style `input` may be typed into; no password. */
  readonly isProtected?: boolean;
  /** Over how many pages its width is printed; 1 where absent. */
  readonly pagesWide?: number;
}

/** A workbook name for one cell, by which others may refer to it whatever its sheet is called. */
export interface NamedCell {
  /** Begins with `OUTSOURCE_`. */
  readonly name: string;
  /** A cell named by {@link cellIn}. */
  readonly cell: string;
}

/** All sheets of one run, written together or not at all. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names?: readonly NamedCell[];
  /** The sheet to show when done. */
  readonly activate?: string;
  /**
   * What stands above and below the pages of input sheets that the product made: those that bear its marks, and those named here. One that has
   * a header or footer of its user's keeps it.
   */
  readonly inputPages?: { readonly sheets: readonly string[]; readonly heading: PageHeading };
}
