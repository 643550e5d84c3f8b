import { fold } from "../kinds";
import { bodyOf } from "./body";
import { textOf } from "./grid";
import type { Layout, SourceColumn } from "./layout";
import { clockOfFormat, scaleIn, timeSuffix } from "./unit-words";

/** Headings of a column that says in what the one before it is measured. */
const UNITS = /^(?:u|um|uom|units?|unites?)(?: (?:de|of|des?) (?:temps|mesure|time|measure|durees?|montants?))?\.?$/;

/**
 * A table whose figures have their unit in the column beside them, row by row, as one whose cells say it themselves; the same layout where none does.
 *
 * What is no unit that is known stays beside its figure, which is then no number: the cell is told.
 */
export function withUnitsInCells(layout: Layout): Layout {
  if (layout.isTurned || layout.spread !== undefined) return layout;
  const units = new Map(
    layout.columns.flatMap((column, place): readonly (readonly [number, number])[] => {
      const before = layout.columns[place - 1];
      return before !== undefined && saysUnits(layout, column, before) ? [[before.position, column.position]] : [];
    }),
  );
  if (units.size === 0) return layout;
  const { grid, first } = layout;
  const said = new Set(units.values());
  return {
    ...layout,
    columns: layout.columns.filter(({ position }) => !said.has(position)),
    grid: {
      ...grid,
      cell: (row, column) => {
        const value = grid.cell(row, column);
        const beside = units.get(column);
        if (beside === undefined || row < first || typeof value !== "number") return value;
        const unit = textOf(grid.cell(row, beside));
        // A clock says by itself what it is.
        return unit === "" || clockOfFormat(grid.format(row, column)) !== null ? value : `${value} ${unit}`;
      },
    },
  };
}

/** Whether a column says the units of the one before it: by its heading, and by words that are mostly units. */
function saysUnits(layout: Layout, column: SourceColumn, before: SourceColumn): boolean {
  if (!UNITS.test(fold(column.heading))) return false;
  const { rows } = bodyOf(layout);
  const words = rows.map(({ row }) => textOf(layout.grid.cell(row, column.position))).filter((word) => word !== "");
  const figures = rows.filter(({ row }) => typeof layout.grid.cell(row, before.position) === "number");
  const known = words.filter((word) => timeSuffix(word) !== null || scaleIn(word) !== null);
  return words.length > 0 && figures.length > 0 && known.length > words.length / 2;
}
