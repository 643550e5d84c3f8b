import type { Body, BodyRow, NamedSummary, SetAside, WrongTotal } from "./body-rows";
import { firstText } from "./grid";
import { cellsAt } from "./layout";
import type { Layout } from "./layout";
import { groupSums } from "./group-sums";
import { numberOf, summariesOf } from "./summary-rows";
import { headsChannel } from "./channel-heads";
import { isCheckOfTotal } from "./words/summary-words";
import { beginsWithAll, beginsWithMean, beginsWithTotal } from "./words/dictionary";

const SAME = 1e-4;

/** The rows of a source: its records, with totals, notes and blanks set aside by cause. */
export function bodyOf(layout: Layout): Body {
  if (layout.spread !== undefined) return layout.spread.body;
  const { grid, first, columns } = layout;
  const rows: BodyRow[] = [];
  const aside: { row: number; cause: SetAside }[] = [];
  const wrongTotals: WrongTotal[] = [];
  const bandAt = new Map<number, string>();
  let band: string | null = null;
  const last = lastWithNumber(layout);
  const sums = runningSums(columns.length);
  const summaries = summariesOf(layout);
  const groups = groupSums(layout);
  const told: NamedSummary[] = [];
  let isBelowRow = false;

  for (let row = first; row < grid.rows; row += 1) {
    const cells = cellsAt(layout, row);
    const filled = cells.filter((cell) => cell !== null);
    if (filled.length === 0) continue;
    const text = firstText(cells);
    const lone = filled.length === 1 && text !== "" && numberOf(text) === null;
    if (lone && row > last) {
      aside.push({ row, cause: "note" });
      continue;
    }
    if (lone && !beginsWithTotal(text)) {
      band = text;
      isBelowRow = false;
      bandAt.set(row, text);
      continue;
    }
    const numbers = cells.map(numberOf);
    if (headsChannel(layout, row)) {
      aside.push({ row, cause: "total-row" });
      band = text;
      bandAt.set(row, text);
      isBelowRow = false;
      sums.closeGroup();
      continue;
    }
    const group = groups.get(row);
    if (group !== undefined && group.how !== "perhaps") {
      aside.push({ row, cause: "total-row" });
      if (group.how === "proved") told.push({ row, becomes: "group" });
      sums.closeGroup();
      continue;
    }
    const named = beginsWithTotal(text);
    const sum = sums.match(numbers);
    const isIncomplete = columns.some(
      ({ position }, index) => cells[index] === null && filledBefore(layout, rows, position),
    );
    const hasSum = columns.some(({ position }) => grid.hasSum(row, position));
    if ((beginsWithMean(text) && isIncomplete) || (named && (sum.equal || isIncomplete || hasSum))) {
      aside.push({ row, cause: "total-row" });
      if (named && !sum.equal && sum.wrong !== null && rows.length > 0) wrongTotals.push({ row, ...sum.wrong });
      sums.closeGroup();
      continue;
    }
    if (aside.at(-1)?.cause === "total-row" && !isRowSince(rows, aside) && isCheckOfTotal(text)) {
      aside.push({ row, cause: "total-row" });
      told.push({ row, becomes: "aside" });
      continue;
    }
    const byName = summaries.at(row);
    if (byName?.kind === "part" && isBelowRow) {
      aside.push({ row, cause: "part-row" });
      told.push({ row, becomes: "part" });
      continue;
    }
    if (byName?.isSure === true && byName.kind !== "part") {
      aside.push({ row, cause: "total-row" });
      if (byName.kind !== "mean" && !sum.equal && sum.wrong !== null) wrongTotals.push({ row, ...sum.wrong });
      else if (
        !sum.equal &&
        !(rows.length === 0 && summaries.isSumOfBelow(row, numbers)) &&
        !summaries.isStatisticOf(rows, numbers)
      )
        told.push({ row, becomes: "aside" });
      sums.closeGroup();
      continue;
    }
    const isOfAll = beginsWithAll(text) || text === "" || (isIncomplete && filled.length >= 2);
    const isUnnamedTotal = !named && rows.length > 1 && sum.equal && (hasSum || isOfAll);
    if (
      isUnnamedTotal ||
      ((named || beginsWithAll(text)) && rows.length === 0 && summaries.isSumOfBelow(row, numbers))
    ) {
      aside.push({ row, cause: "total-row" });
      sums.closeGroup();
      continue;
    }
    if (group !== undefined) told.push({ row, becomes: "perhaps" });
    else if (byName !== null) told.push({ row, becomes: "row" });
    rows.push({ row, band });
    isBelowRow = true;
    sums.add(numbers);
  }
  return { rows, aside, wrongTotals, named: told, hasBands: bandAt.size > 0 };
}

/** Whether a row of its own stands below the last that was set aside. */
function isRowSince(rows: readonly BodyRow[], aside: readonly { readonly row: number }[]): boolean {
  return (rows.at(-1)?.row ?? -1) > (aside.at(-1)?.row ?? -1);
}

function lastWithNumber({ grid, first, columns }: Layout): number {
  for (let row = grid.rows - 1; row >= first; row -= 1)
    if (columns.filter(({ position }) => grid.cell(row, position) !== null).length > 1) return row;
  return grid.rows;
}

/** Whether the records so far fill a column. */
function filledBefore({ grid }: Layout, rows: readonly BodyRow[], position: number): boolean {
  return rows.length > 0 && rows.every(({ row }) => grid.cell(row, position) !== null);
}

/** Sums of all rows and of the rows since the last total, column by column. */
function runningSums(columns: number) {
  const zeros = (): number[] => new Array<number>(columns).fill(0);
  const all = zeros();
  let group = zeros();
  let counted = 0;
  return {
    add(numbers: readonly (number | null)[]): void {
      counted += 1;
      numbers.forEach((each, column) => {
        all[column] = (all[column] ?? 0) + (each ?? 0);
        group[column] = (group[column] ?? 0) + (each ?? 0);
      });
    },
    closeGroup(): void {
      group = zeros();
    },
    /** Whether a number of a row is the sum of its column; and the first that is not. */
    match(numbers: readonly (number | null)[]): {
      readonly equal: boolean;
      readonly wrong: Omit<WrongTotal, "row"> | null;
    } {
      let equal = false;
      let wrong: Omit<WrongTotal, "row"> | null = null;
      numbers.forEach((received, column) => {
        if (received === null || counted === 0) return;
        const candidates = [group[column] ?? 0, all[column] ?? 0].filter((sum) => sum !== 0);
        if (candidates.some((sum) => Math.abs(sum - received) <= SAME * Math.abs(sum))) equal = true;
        else if (wrong === null && candidates.length > 0) wrong = { column, received, expected: all[column] ?? 0 };
      });
      return { equal, wrong };
    },
  };
}
