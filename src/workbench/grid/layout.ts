import type { GridView } from "../../emulator";
import { axis } from "./axis";
import type { Axis } from "./axis";
import { PIXELS_PER_POINT } from "./cell-look";
import { fittedHeights } from "./fitted-heights";
import type { Bounds } from "./selection";

/** Rows and columns shown past what is filled: room to go on. */
const ROOM = { rows: 60, columns: 12 };
const LEAST = { rows: 200, columns: 26 };
export const HEADER = { width: 46, height: 22 };

/** Where everything on a sheet stands, in pixels. */
export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly bounds: Bounds;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export function layoutOf(grid: GridView, sheet: string): Layout {
  const used = grid.usedRange(sheet);
  const bounds = {
    rows: Math.max(LEAST.rows, used.rows + ROOM.rows),
    columns: Math.max(LEAST.columns, used.columns + ROOM.columns),
  };
  const columns = axis(bounds.columns, (column) =>
    grid.columnHidden(sheet, column) ? 0 : Math.round(grid.columnWidth(sheet, column) * PIXELS_PER_POINT),
  );
  const fitted = fittedHeights(grid, sheet, columns);
  return {
    rows: axis(bounds.rows, (row) =>
      grid.rowHidden(sheet, row) ? 0 : (fitted.get(row) ?? Math.round(grid.rowHeight(sheet, row) * PIXELS_PER_POINT)),
    ),
    columns,
    bounds,
    frozen: grid.frozen(sheet),
  };
}

/** A run of rows and columns drawn together: the frozen corner, the frozen bands, the rest. */
export interface Region {
  readonly key: string;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Sheet pixel at the region's own top left. */
  readonly originX: number;
  readonly originY: number;
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** Splits a viewport at the frozen panes. Positions exclude the headers. */
export function regions(
  layout: Layout,
  scroll: { readonly x: number; readonly y: number },
  view: { readonly width: number; readonly height: number },
): Region[] {
  const frozenWidth = layout.columns.start(layout.frozen.columns);
  const frozenHeight = layout.rows.start(layout.frozen.rows);
  const across = [
    { left: 0, width: frozenWidth, origin: 0, from: 0, to: layout.frozen.columns - 1 },
    {
      left: frozenWidth,
      width: Math.max(0, view.width - frozenWidth),
      origin: frozenWidth + scroll.x,
      from: -1,
      to: -1,
    },
  ];
  const down = [
    { top: 0, height: frozenHeight, origin: 0, from: 0, to: layout.frozen.rows - 1 },
    {
      top: frozenHeight,
      height: Math.max(0, view.height - frozenHeight),
      origin: frozenHeight + scroll.y,
      from: -1,
      to: -1,
    },
  ];
  return down
    .flatMap((band, bandIndex) =>
      across.map((strip, stripIndex) => ({
        key: `${bandIndex}${stripIndex}`,
        top: band.top,
        left: strip.left,
        width: strip.width,
        height: band.height,
        originX: strip.origin,
        originY: band.origin,
        rows:
          band.from >= 0
            ? ([band.from, band.to] as const)
            : ([layout.rows.indexAt(band.origin), layout.rows.indexAt(band.origin + band.height)] as const),
        columns:
          strip.from >= 0
            ? ([strip.from, strip.to] as const)
            : ([layout.columns.indexAt(strip.origin), layout.columns.indexAt(strip.origin + strip.width)] as const),
      })),
    )
    .filter(({ width, height }) => width > 0 && height > 0);
}
