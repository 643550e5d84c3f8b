import type { TablesInCells } from "./catalogue";

let here: TablesInCells | undefined;

/** Lets cells of this page read tables on the spot: called with the pane's first look at the workbook, when what reads them is there anyway. */
export function readTablesHere(tables: TablesInCells): void {
  here = tables;
}

/** Who reads tables on this page; undefined until then, and such cells are answered by the worker. */
export function tablesHere(): TablesInCells | undefined {
  return here;
}
