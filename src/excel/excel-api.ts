/**
 * Microsoft's client, as this room is given it: in Excel the page's own `Excel`, elsewhere a client joined to an embedded
 * workbook. Several may live side by side in one process.
 */
export interface ExcelApi {
  readonly Excel: typeof Excel;
  /** Milliseconds without an answer before it is asked whether a cell is being edited; 2,000 where left out. */
  readonly patience?: number;
}
