import type { CellValue } from "../../workbook";
import type { Body } from "./body-rows";
import { cellsOfColumn } from "./contents";
import type { Layout, SourceColumn } from "./layout";
import { clockOfFormat } from "./unit-words";
import { countsHours } from "./words/counted-hours";

/** More hours than one person has in a week. */
const MOST_OF_ONE = 60;
const HOURS_A_DAY = 24;

/** How well hours stand for people. */
const STANDS_IN = 0.6;

interface CellWithFormat {
  readonly cell: CellValue;
  readonly format: string;
}

/** Hours of whole groups, headed as those of a contract, stand for the people that no column counts. */
export function fteFromHours(
  layout: Layout,
  body: Body,
  found: Map<string, { readonly column: SourceColumn; readonly score: number }>,
  said: ReadonlyMap<string, string>,
): void {
  const hours = found.get("weeklyHours");
  if (hours === undefined || found.has("fte") || said.has("fte") || said.has("weeklyHours")) return;
  if (!areOfGroup(layout, body, hours.column)) return;
  found.delete("weeklyHours");
  found.set("fte", { column: hours.column, score: STANDS_IN });
}

/** Whether the hours of a column can be a group's: more than one person works in a week. */
function areOfGroup(layout: Layout, body: Body, column: SourceColumn): boolean {
  const { cells, formats } = cellsOfColumn(layout, body, column);
  return (
    countsHours(column.path) &&
    cells.some((cell, at) => {
      const { cell: hours } = inHours({ cell, format: formats[at] ?? "" });
      return typeof hours === "number" && hours > MOST_OF_ONE;
    })
  );
}

/** Hours that Excel shows as a clock are fractions of a day. */
export function inHours({ cell, format }: CellWithFormat): CellWithFormat {
  return typeof cell === "number" && clockOfFormat(format) !== null
    ? { cell: Math.round(cell * HOURS_A_DAY * 3600) / 3600, format: "General" }
    : { cell, format };
}
