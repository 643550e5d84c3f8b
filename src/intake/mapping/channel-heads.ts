import { firstText, textOf } from "./grid";
import { cellsAt } from "./layout";
import type { Layout } from "./layout";
import { numberOf } from "./summary-rows";
import { beginsWithTotal, meaningOf } from "./words/dictionary";
import { summaryOf } from "./words/summary-words";

const SAME = 1e-6;

/** Whether a row is called by a channel and holds the sum of the rows below it, up to the next channel or total: the head of a group in a compact pivot table. */
export function headsChannel(layout: Layout, row: number): boolean {
  const { grid, columns } = layout;
  const nameAt = (at: number): string => firstText(cellsAt(layout, at));
  if (meaningOf("channel", nameAt(row)) === null) return false;
  // Where channels have a column, or names do, the head of a group is not all that its row says.
  const areAlone = (at: number): boolean =>
    cellsAt(layout, at).filter((cell) => textOf(cell) !== "" && numberOf(cell) === null).length === 1;
  let end = row + 1;
  while (end < grid.rows && meaningOf("channel", nameAt(end)) === null && !isTotal(nameAt(end))) end += 1;
  if (!Array.from({ length: end - row }, (_, at) => row + at).every(areAlone)) return false;
  if (end === row + 1) return false;
  return columns.some(({ position }) => {
    const own = numberOf(grid.cell(row, position));
    if (own === null || own <= 1) return false;
    let sum = 0;
    for (let at = row + 1; at < end; at += 1) sum += numberOf(grid.cell(at, position)) ?? 0;
    return Math.abs(sum - own) <= SAME * own;
  });
}

function isTotal(name: string): boolean {
  return beginsWithTotal(name) || summaryOf(name)?.isSure === true;
}
