import type { CellStyle, PlannedCell } from "../../workbook";
import type { Area } from "../address";

/** Cells of one block that look alike, as a rectangle within the block. */
export interface StyledArea {
  readonly style: CellStyle;
  readonly area: Area;
}

/** The rectangles of equal style: runs along the rows, joined downwards where the next row has the same run. */
export function styleAreas(cells: readonly (readonly PlannedCell[])[]): readonly StyledArea[] {
  const closed: StyledArea[] = [];
  let open = new Map<string, StyledArea>();
  cells.forEach((row, index) => {
    const runs = runsOf(row).map(({ style, column, columns }): [string, StyledArea] => {
      const key = `${style}:${column}:${columns}`;
      const above = open.get(key);
      open.delete(key);
      const area =
        above === undefined ? { row: index, column, rows: 1, columns } : { ...above.area, rows: above.area.rows + 1 };
      return [key, { style, area }];
    });
    closed.push(...open.values());
    open = new Map(runs);
  });
  return [...closed, ...open.values()];
}

interface Run {
  readonly style: CellStyle;
  readonly column: number;
  readonly columns: number;
}

function runsOf(row: readonly PlannedCell[]): readonly Run[] {
  return row.reduce<readonly Run[]>((runs, cell, column) => {
    const style = cell?.style;
    if (style === undefined) return runs;
    const last = runs.at(-1);
    if (last?.style !== style || last.column + last.columns !== column) return [...runs, { style, column, columns: 1 }];
    return [...runs.slice(0, -1), { ...last, columns: last.columns + 1 }];
  }, []);
}
