import { memo } from "react";
import type { GridCell, GridView } from "../../emulator";
import { cellName } from "./address";
import type { Area } from "./address";
import { cellLook, shownText } from "./cell-look";
import type { Layout, Region } from "./layout";

interface CellsProps {
  readonly grid: GridView;
  readonly sheet: string;
  readonly layout: Layout;
  readonly region: Region;
  readonly selected: Area;
  /** What stands before the names of functions that are not known. */
  readonly unknown: string;
  /** Changes with the workbook, so that memory never shows what was. */
  readonly version: number;
}

/** The visible cells of one region, and only these. */
export const Cells = memo(function Cells({ grid, sheet, layout, region, selected, unknown }: CellsProps) {
  const [firstRow, lastRow] = region.rows;
  const [firstColumn, lastColumn] = region.columns;
  const cells = grid.cells(sheet, firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
  const lines = grid.showGridlines(sheet);
  return (
    <>
      {cells.map((row, index) => (
        <div role="row" aria-rowindex={firstRow + index + 1} key={firstRow + index}>
          {row.map((cell, offset) => (
            <CellBox
              key={firstColumn + offset}
              cell={cell}
              row={firstRow + index}
              column={firstColumn + offset}
              layout={layout}
              region={region}
              lines={lines}
              selected={selected}
              unknown={unknown}
              beside={row[offset + 1]}
            />
          ))}
        </div>
      ))}
    </>
  );
});

interface CellBoxProps {
  readonly cell: GridCell;
  readonly row: number;
  readonly column: number;
  readonly layout: Layout;
  readonly region: Region;
  readonly lines: boolean;
  readonly selected: Area;
  readonly unknown: string;
  /** The cell to the right: long text runs over it where it is empty. */
  readonly beside: GridCell | undefined;
}

function CellBox({ cell, row, column, layout, region, lines, selected, unknown, beside }: CellBoxProps) {
  if (cell.merged === "covered") return null;
  const rows = cell.merged?.rows ?? 1;
  const columns = cell.merged?.columns ?? 1;
  const width = layout.columns.start(column + columns) - layout.columns.start(column);
  const height = layout.rows.start(row + rows) - layout.rows.start(row);
  if (width === 0 || height === 0) return null;
  const runsOver =
    typeof cell.value === "string" &&
    cell.style.wrap !== true &&
    cell.error === undefined &&
    columns === 1 &&
    (beside === undefined || beside.value === "");
  const isSelected =
    row >= selected.top && row <= selected.bottom && column >= selected.left && column <= selected.right;
  return (
    <div
      role="gridcell"
      id={`cell-${cellName({ row, column })}`}
      aria-colindex={column + 1}
      aria-selected={isSelected}
      title={hint(cell, unknown)}
      data-cell={cellName({ row, column })}
      className={`cell${lines ? " lines" : ""}${runsOver ? " runs-over" : ""}${cell.style.fill === undefined ? " plain" : ""}${cell.error === undefined ? "" : " error"}`}
      style={{
        left: layout.columns.start(column) - region.originX,
        top: layout.rows.start(row) - region.originY,
        width,
        height,
        ...cellLook(cell),
      }}
    >
      <span>{shownText(cell, width - 4)}</span>
    </div>
  );
}

function hint({ error, prompt, comment }: GridCell, unknown: string): string | undefined {
  const said = [
    error?.message,
    error?.unknownFunctions === undefined ? undefined : `${unknown} ${error.unknownFunctions.join(", ")}`,
    prompt === undefined ? undefined : `${prompt.title}\n${prompt.message}`.trim(),
    comment,
  ];
  const words = said.filter((each) => each !== undefined && each !== "").join("\n\n");
  return words === "" ? undefined : words;
}
