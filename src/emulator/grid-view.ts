/**
 * The embedded workbook as a person sees and edits it: what a grid on screen needs.
 *
 * Rows and columns count from 0, widths and heights are in points, colours are `#RRGGBB`. Sheets are named by name.
 */
export interface GridView {
  sheets(): GridSheet[];
  /** Rows and columns from A1 to the last cell that holds anything. */
  usedRange(sheet: string): { rows: number; columns: number };
  cells(sheet: string, row: number, column: number, rows: number, columns: number): GridCell[][];
  columnWidth(sheet: string, column: number): number;
  rowHeight(sheet: string, row: number): number;
  columnHidden(sheet: string, column: number): boolean;
  rowHidden(sheet: string, row: number): boolean;
  setColumnWidth(sheet: string, column: number, points: number): void;
  frozen(sheet: string): { rows: number; columns: number };
  showGridlines(sheet: string): boolean;
  tables(sheet: string): GridTable[];
  names(): { name: string; formula: string; sheet?: string }[];
  charts(sheet: string): GridChart[];

  /** Types text into a cell: a formula, a number, a percentage, a date, TRUE, or text; a leading apostrophe makes text of anything. */
  edit(sheet: string, row: number, column: number, text: string): void;
  /** Empties cells, keeping their formats. `address` is as in "B2:D4". */
  clear(sheet: string, address: string): void;
  /** Filters a table by a column, from 0: rows whose text is not among those shown are hidden. Without a column, all are shown again. */
  filter(table: string, column?: number, shown?: readonly string[]): void;
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  addSheet(name?: string): string;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  activate(sheet: string): void;
  select(sheet: string, address: string): void;
  selection(): { sheet: string; address: string };
  /** Recalculates every formula of the workbook. */
  calculate(): void;
  /** Told after each change, whoever made it. Returns how to stop. */
  onChange(listener: () => void): () => void;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly active: boolean;
  readonly protected: boolean;
  readonly tabColor?: string;
}

export type GridValue = string | number | boolean;

export interface GridCell {
  /** The value: "" where empty, an error as its code such as "#N/A". */
  readonly value: GridValue;
  /** The value as the number format shows it. */
  readonly text: string;
  /** With its equals sign; absent where the cell holds no formula. */
  readonly formula?: string;
  /** Whether the value is an error, the words a custom function gave with it, and the functions of its formula that are not known here. */
  readonly error?: {
    readonly code: string;
    readonly message?: string;
    readonly unknownFunctions?: readonly string[];
  };
  readonly style: GridStyle;
  /** The merged area this cell begins, or `covered` where another cell covers it. */
  readonly merged?: { readonly rows: number; readonly columns: number } | "covered";
  /** What a validation list accepts. */
  readonly list?: readonly string[];
  /** The prompt of the cell's validation. */
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly comment?: string;
  /** The address the cell links to. */
  readonly link?: string;
  /** The cell shows part of another cell's spilled array. */
  readonly spilled?: boolean;
}

export interface GridBorder {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";
  readonly color: string;
}

/** What differs from the standard: Calibri, 11 points, black, no fill, no borders. */
export interface GridStyle {
  readonly numberFormat: string;
  readonly fill?: string;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: "left" | "center" | "right" | "fill" | "justify";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly borders?: {
    readonly top?: GridBorder;
    readonly bottom?: GridBorder;
    readonly left?: GridBorder;
    readonly right?: GridBorder;
  };
}

export interface GridTable {
  readonly id: string;
  readonly name: string;
  /** The whole table with its header and total rows, as in "A1:D9". */
  readonly address: string;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly bandedRows: boolean;
}

export interface GridSeries {
  readonly name: string;
  /** Absent where the chart takes 1, 2, 3… */
  readonly categories?: readonly GridValue[];
  readonly values: readonly (number | null)[];
  readonly sizes?: readonly (number | null)[];
  /** Absent where the chart's own palette serves; "" is no fill. */
  readonly color?: string;
  /** Colours of single points by their index; "" is no fill. */
  readonly pointColors?: Readonly<Record<number, string>>;
}

export interface GridChart {
  readonly id: string;
  readonly name: string;
  /** Office.js's chart type, such as "ColumnClustered". */
  readonly type: string;
  readonly title?: string;
  readonly altText?: string;
  readonly categoryTitle?: string;
  readonly valueTitle?: string;
  readonly legend?: string;
  /** In points from the sheet's top left. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly series: readonly GridSeries[];
}
