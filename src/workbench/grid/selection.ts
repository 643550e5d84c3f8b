import type { Area, Place } from "./address";

/** What is selected: the active cell, and the corner opposite to it. */
export interface Selection {
  readonly active: Place;
  readonly corner: Place;
}

/** Last row and column one can go to. */
export interface Bounds {
  readonly rows: number;
  readonly columns: number;
}

export type Direction = "up" | "down" | "left" | "right";

const STEPS: Readonly<Record<Direction, Place>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

export function at(place: Place): Selection {
  return { active: place, corner: place };
}

export function ofArea({ top, left, bottom, right }: Area): Selection {
  return { active: { row: top, column: left }, corner: { row: bottom, column: right } };
}

export function areaOfSelection({ active, corner }: Selection): Area {
  return {
    top: Math.min(active.row, corner.row),
    left: Math.min(active.column, corner.column),
    bottom: Math.max(active.row, corner.row),
    right: Math.max(active.column, corner.column),
  };
}

/** Moves the active cell, or with `extend` the opposite corner, and stays on the sheet. */
export function moved(
  selection: Selection,
  direction: Direction,
  by: number,
  extend: boolean,
  bounds: Bounds,
): Selection {
  const step = STEPS[direction];
  const from = extend ? selection.corner : selection.active;
  const to = within({ row: from.row + step.row * by, column: from.column + step.column * by }, bounds);
  return extend ? { active: selection.active, corner: to } : at(to);
}

export function within({ row, column }: Place, bounds: Bounds): Place {
  return {
    row: Math.max(0, Math.min(bounds.rows - 1, row)),
    column: Math.max(0, Math.min(bounds.columns - 1, column)),
  };
}

/**
 * Where Ctrl and an arrow go: to the edge of the filled cells, else to the next filled one, else to the end of the sheet.
 *
 * @param filled - whether a cell holds anything
 */
export function edge(from: Place, direction: Direction, bounds: Bounds, filled: (place: Place) => boolean): Place {
  const step = STEPS[direction];
  const next = (place: Place): Place => ({ row: place.row + step.row, column: place.column + step.column });
  const inside = ({ row, column }: Place): boolean =>
    row >= 0 && column >= 0 && row < bounds.rows && column < bounds.columns;
  let place = next(from);
  if (!inside(place)) return from;
  if (filled(from) && filled(place)) {
    while (inside(next(place)) && filled(next(place))) place = next(place);
    return place;
  }
  while (inside(next(place)) && !filled(place)) place = next(place);
  return place;
}
