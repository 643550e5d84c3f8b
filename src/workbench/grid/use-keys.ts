import type { GridView } from "../../emulator";
import { holds } from "./address";
import type { Area, Place } from "./address";
import { keyCommand } from "./key-command";
import type { KeyCommand } from "./key-command";
import type { Layout } from "./layout";
import { areaOfSelection, at, edge, moved, within } from "./selection";
import type { Selection } from "./selection";

/** What the keys of a grid need and change. */
export interface KeyContext {
  readonly grid: GridView;
  readonly sheet: string;
  readonly layout: Layout;
  readonly selection: Selection;
  /** Rows that a page holds. */
  readonly page: number;
  select(selection: Selection): void;
  edit(text: string | null): void;
  clear(area: Area): void;
  openList(): void;
  changeSheet(by: 1 | -1): void;
}

/** Acts on a key; true where the key was the grid's. */
export function pressKey(event: React.KeyboardEvent, context: KeyContext): boolean {
  const command = keyCommand(event);
  if (command === null) return false;
  act(command, context);
  return true;
}

function act(command: KeyCommand, context: KeyContext): void {
  const { grid, sheet, layout, selection, page, select } = context;
  const { bounds } = layout;
  const go = (to: Place, extend: boolean): void => select(extend ? { active: selection.active, corner: to } : at(to));
  switch (command.do) {
    case "move": {
      if (!command.far) return select(stepped(context, command.direction, command.extend));
      const from = command.extend ? selection.corner : selection.active;
      return go(
        edge(from, command.direction, bounds, (place) => isFilled(grid, sheet, place)),
        command.extend,
      );
    }
    case "page":
      return select(moved(selection, command.direction, page, command.extend, bounds));
    case "home":
      return go(
        {
          row: command.ofSheet ? layout.frozen.rows : selection.corner.row,
          column: command.ofSheet ? layout.frozen.columns : 0,
        },
        command.extend,
      );
    case "end": {
      const used = grid.usedRange(sheet);
      return go(within({ row: used.rows - 1, column: used.columns - 1 }, bounds), false);
    }
    case "edit":
      return context.edit(null);
    case "type":
      return context.edit(command.text);
    case "clear":
      return context.clear(areaOfSelection(selection));
    case "list":
      return context.openList();
    case "sheet":
      return context.changeSheet(command.by);
    case "select-all": {
      const used = grid.usedRange(sheet);
      return select({
        active: { row: 0, column: 0 },
        corner: within({ row: used.rows - 1, column: used.columns - 1 }, bounds),
      });
    }
  }
}

/** One step, past what is hidden or covered by a merged cell. */
function stepped(
  { grid, sheet, layout, selection }: KeyContext,
  direction: "up" | "down" | "left" | "right",
  extend: boolean,
): Selection {
  let next = moved(selection, direction, 1, extend, layout.bounds);
  const begin = areaOfSelection(selection);
  for (let tries = 0; tries < 200; tries += 1) {
    const place = extend ? next.corner : next.active;
    const unseen = layout.rows.size(place.row) === 0 || layout.columns.size(place.column) === 0;
    const covered = !extend && grid.cells(sheet, place.row, place.column, 1, 1)[0]?.[0]?.merged === "covered";
    if (!unseen && !covered) return next;
    const further = moved(next, direction, 1, extend, layout.bounds);
    const stuck =
      (extend ? further.corner : further.active).row === place.row &&
      (extend ? further.corner : further.active).column === place.column;
    if (stuck) return holds(begin, place) ? selection : next;
    next = further;
  }
  return next;
}

function isFilled(grid: GridView, sheet: string, { row, column }: Place): boolean {
  const value = grid.cells(sheet, row, column, 1, 1)[0]?.[0]?.value;
  return value !== undefined && value !== "";
}
