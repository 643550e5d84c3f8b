import type { CellValue } from "../../workbook";
import { firstText, textOf } from "./grid";
import { cellsAt, rowsBelow } from "./layout";
import type { Layout } from "./layout";
import { numberOf } from "./summary-rows";
import { summaryOf } from "./words/summary-words";

/** A row that is the sum of the rows of its group, which stand below it or above. */
export interface GroupSum {
  /**
   * `plain`: it shows what it is, by a blank, a formula or its name. `proved`: figures alone say it, more than chance would. `perhaps`: they may say it by chance.
   */
  readonly how: "plain" | "proved" | "perhaps";
  readonly rows: number;
}

const SAME = 1e-6;
/** A mean of rounded figures. */
const ABOUT = 5e-3;
/** Below this, numbers add up by chance. */
const LARGE = 100;
/** Digits that two numbers seldom share by chance. */
const TELLING_DIGITS = 4;
/** Nobody groups more rows than that, and few tables are longer. */
const MOST_ROWS = 500;
const INDENT = /^(?:\s{2,}|\s*[-–—•·>↳*]\s*)/;

/** Rows that sum up a group of others under a name of their own: subtotals above their groups, and below them. */
export function groupSums(layout: Layout): ReadonlyMap<number, GroupSum> {
  const { grid, columns } = layout;
  const body = rowsBelow(layout)
    .map((row) => ({ row, cells: cellsAt(layout, row) }))
    .map(({ row, cells }) => ({ row, cells, numbers: cells.map((cell) => numberOf(cell)) }))
    .filter(
      ({ numbers, cells }) => numbers.some((each) => each !== null) && summaryOf(firstText(cells))?.isSure !== true,
    );
  if (body.length < 3 || body.length > MOST_ROWS) return new Map();
  const areDistinct = new Set(body.map(({ cells }) => firstText(cells))).size === body.length;
  const hasSum = (row: number): boolean => columns.some(({ position }) => grid.hasSum(row, position));
  const [above, below] = [body, body.toReversed()].map((rows) => groupsIn(rows, areDistinct, hasSum));
  const covered = (groups: ReadonlyMap<number, GroupSum> | undefined): number =>
    [...(groups ?? [])].reduce((sum, [, { rows }]) => sum + rows, 0);
  return (covered(above) >= covered(below) ? above : below) ?? new Map();
}

interface Line {
  readonly row: number;
  readonly cells: readonly CellValue[];
  readonly numbers: readonly (number | null)[];
}

/** Groups of rows that follow their sum, in the order given. */
function groupsIn(
  lines: readonly Line[],
  areDistinct: boolean,
  hasSum: (row: number) => boolean,
): ReadonlyMap<number, GroupSum> {
  const found = new Map<number, GroupSum>();
  for (let at = 0; at < lines.length; at += 1) {
    const head = lines[at];
    const group = head === undefined ? null : groupOf(head, lines.slice(at + 1), areDistinct, hasSum);
    if (head === undefined || group === null) continue;
    found.set(head.row, group);
    at += group.rows;
  }
  return found;
}

function groupOf(
  head: Line,
  after: readonly Line[],
  areDistinct: boolean,
  hasSum: (row: number) => boolean,
): GroupSum | null {
  const sums = head.numbers.map(() => 0);
  for (const [index, line] of after.entries()) {
    line.numbers.forEach((each, column) => (sums[column] = (sums[column] ?? 0) + (each ?? NaN)));
    const matched = head.numbers.flatMap((own, column) =>
      own !== null && own > 0 && index > 0 && Math.abs((sums[column] ?? NaN) - own) <= SAME * own ? [column] : [],
    );
    if (matched.length > 0) {
      const how = evidence(head, after.slice(0, index + 1), matched, areDistinct, hasSum(head.row));
      if (how !== null) return { how, rows: index + 1 };
    }
    if (head.numbers.every((own, column) => own === null || !((sums[column] ?? NaN) < own))) return null;
  }
  return null;
}

function evidence(
  head: Line,
  group: readonly Line[],
  matched: readonly number[],
  areDistinct: boolean,
  hasSum: boolean,
): GroupSum["how"] | null {
  const [column = 0] = matched;
  const value = head.numbers[column] ?? 0;
  const isLarge = value >= LARGE;
  const isIncomplete = head.cells.some((cell, at) => cell === null && group.every(({ cells }) => cells[at] !== null));
  const isNamed = summaryOf(firstText(head.cells)) !== null;
  const isIndented = !INDENT.test(rawNameIn(head.cells)) && group.every(({ cells }) => INDENT.test(rawNameIn(cells)));
  if (hasSum || isNamed || isIndented || (isIncomplete && (isLarge || group.length > 2))) return "plain";
  if (!areDistinct || !isLarge) return null;
  const large = matched.filter((at) => (head.numbers[at] ?? 0) >= LARGE);
  const digits = String(value).replace(/[.-]|0+$/g, "").length;
  return large.length > 1 || isMeanBeside(head, group, column) || digits >= TELLING_DIGITS ? "proved" : "perhaps";
}

/** Whether another column of the row holds the mean of its group, weighted by the one that it sums or not. */
function isMeanBeside(head: Line, group: readonly Line[], weight: number): boolean {
  return head.numbers.some((own, column) => {
    const values = group.flatMap(({ numbers }) => numbers[column] ?? []);
    if (own === null || column === weight || values.length < group.length || new Set(values).size === 1) return false;
    const weights = group.map(({ numbers }) => numbers[weight] ?? 0);
    const total = weights.reduce((sum, each) => sum + each, 0);
    const weighted = values.reduce((sum, each, at) => sum + each * (weights[at] ?? 0), 0) / total;
    const plain = values.reduce((sum, each) => sum + each, 0) / values.length;
    return [weighted, plain].some((mean) => Math.abs(mean - own) <= ABOUT * Math.abs(mean));
  });
}

function rawNameIn(cells: readonly CellValue[]): string {
  const cell = cells.find((each) => textOf(each) !== "");
  return typeof cell === "string" ? cell : "";
}
