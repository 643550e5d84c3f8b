import { fold } from "../kinds";
import type { Body } from "./body-rows";
import { cellsOfColumn } from "./contents";
import type { ColumnCells } from "./contents";
import type { Layout, SourceColumn } from "./layout";
import { isTwoTargets, NAMES_TARGET, twoTargetsIn } from "./words/two-targets";
import type { TwoTargets } from "./words/two-targets";

/** Fields that a column of two targets in one fills beside the service target, by the unit of the time. */
export const TIMES_OF_TARGETS = ["answerTime", "deadline"] as const;

/** The field that a time beside a target is of: hours and days are a deadline, no wait on the line. */
export function fieldOf({ unit }: TwoTargets): (typeof TIMES_OF_TARGETS)[number] {
  return unit === "h" || unit === "day" ? "deadline" : "answerTime";
}

/** The cells of a column of targets, those of two in one as their share. */
export function sharesIn({ cells, formats }: ColumnCells): ColumnCells {
  return {
    cells: cells.map((cell) => {
      const two = twoTargetsIn(cell);
      return two === null ? cell : two.percent / 100;
    }),
    formats,
  };
}

/** Whether a column is headed by a word for a target, and most of its cells hold two. */
export function namesTargets({ heading }: SourceColumn, { cells }: ColumnCells): boolean {
  const filled = cells.filter((cell) => cell !== null);
  return NAMES_TARGET.test(fold(heading)) && filled.filter(isTwoTargets).length * 2 > filled.length;
}

/** The fields of time that a column of service targets holds as well. */
export function timesOfTargets(
  layout: Layout,
  body: Body,
  column: SourceColumn | undefined,
): readonly (readonly [field: string, column: SourceColumn])[] {
  if (column === undefined) return [];
  const { cells } = cellsOfColumn(layout, body, column);
  const held = new Set(cells.flatMap((cell) => fieldsIn(twoTargetsIn(cell))));
  return TIMES_OF_TARGETS.filter((field) => held.has(field)).map((field) => [field, column] as const);
}

function fieldsIn(two: TwoTargets | null): readonly string[] {
  return two === null ? [] : [fieldOf(two)];
}
