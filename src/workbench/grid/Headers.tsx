import type { GridView } from "../../emulator";
import { columnName } from "./address";
import type { Area } from "./address";
import { PIXELS_PER_POINT } from "./cell-look";
import { HEADER } from "./layout";
import type { Layout, Region } from "./layout";

interface HeadersProps {
  readonly grid: GridView;
  readonly sheet: string;
  readonly layout: Layout;
  readonly regions: readonly Region[];
  readonly selected: Area;
  readonly onColumn: (column: number) => void;
  readonly onRow: (row: number) => void;
}

/** Letters above, numbers at the left. A column is widened by its right edge. */
export function Headers({ grid, sheet, layout, regions, selected, onColumn, onRow }: HeadersProps) {
  const across = distinct(regions, ({ left }) => left);
  const down = distinct(regions, ({ top }) => top);
  return (
    <>
      {across.map((region) => (
        <div
          key={`c${region.left}`}
          role="presentation"
          className="column-headers"
          style={{ left: HEADER.width + region.left, width: region.width, height: HEADER.height }}
        >
          {span(region.columns).map((column) => (
            <div
              key={column}
              role="presentation"
              className={`header${column >= selected.left && column <= selected.right ? " of-selection" : ""}`}
              style={{
                left: layout.columns.start(column) - region.originX,
                width: layout.columns.size(column),
                height: HEADER.height,
              }}
              onMouseDown={() => onColumn(column)}
            >
              {columnName(column)}
              <span
                className="widener"
                onPointerDown={(event) =>
                  widen(event, layout.columns.size(column), (pixels) =>
                    grid.setColumnWidth(sheet, column, pixels / PIXELS_PER_POINT),
                  )
                }
                onMouseDown={(event) => event.stopPropagation()}
              />
            </div>
          ))}
        </div>
      ))}
      {down.map((region) => (
        <div
          key={`r${region.top}`}
          role="presentation"
          className="row-headers"
          style={{ top: HEADER.height + region.top, height: region.height, width: HEADER.width }}
        >
          {span(region.rows).map((row) => (
            <div
              key={row}
              role="presentation"
              className={`header${row >= selected.top && row <= selected.bottom ? " of-selection" : ""}`}
              style={{
                top: layout.rows.start(row) - region.originY,
                height: layout.rows.size(row),
                width: HEADER.width,
              }}
              onMouseDown={() => onRow(row)}
            >
              {row + 1}
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

function distinct(regions: readonly Region[], key: (region: Region) => number): Region[] {
  return [...new Map(regions.map((region) => [key(region), region])).values()];
}

function span([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

const NARROWEST = 8;

function widen(event: React.PointerEvent, from: number, set: (pixels: number) => void): void {
  event.stopPropagation();
  const handle = event.currentTarget;
  const startX = event.clientX;
  handle.setPointerCapture(event.pointerId);
  const move = (to: Event): void => {
    if (to instanceof PointerEvent) set(Math.max(NARROWEST, from + to.clientX - startX));
  };
  handle.addEventListener("pointermove", move);
  handle.addEventListener("pointerup", () => handle.removeEventListener("pointermove", move), { once: true });
}
