import type { Issue } from "../issue";
import { amountOf } from "./amount";
import type { Amount } from "./amount";
import type { Candidate } from "./candidate";
import { dimensionOf } from "./dimension";
import type { Dimension } from "./dimension";
import { numberInText } from "./numbers";
import type { Made } from "./reading";
import { scaleOf } from "./unit-choice";
import { toldIssue } from "./told-issue";
import { timeSuffix } from "./unit-words";

const OURS: Readonly<Partial<Record<Dimension["kind"], string>>> = { weekly: "week", years: "year" };

/** Cells that say a unit or a period of their own, other than their column's: what each became is told. */
export function ownUnitIssues(candidate: Candidate, { rows }: Made): readonly Issue[] {
  const { table, layout, body, columns } = candidate;
  return [...columns].flatMap(([field, column]): readonly Issue[] => {
    const dimension = dimensionOf(table, field);
    const unit = rows.find((row) => row.column === field)?.unit;
    if (unit === undefined) return [];
    const cells = body.rows.map(({ row }) => {
      const cell = layout.grid.cell(row, column.position);
      const amount = amountOf(cell, layout.grid.format(row, column.position), dimension, ".", column.path);
      return { row, cell, amount };
    });
    const silent = cells.some(({ amount }) => amount !== null && saysNothing(amount));
    const own = cells.filter(
      ({ cell, amount }) =>
        typeof cell === "string" && amount !== null && isOther(asWritten(cell, amount), dimension, unit, silent),
    );
    const [first] = own;
    if (first === undefined) return [];
    const expected = ["mapping.issue.own-unit", { count: own.length }] as const;
    return [
      toldIssue(candidate, column, {
        code: "unit-converted",
        severity: "note",
        received: String(first.cell),
        expected,
        row: first.row,
      }),
    ];
  });
}

/** A time with the unit that stands in its cell: “4 min” is read as 240 s. */
function asWritten(cell: string, amount: Amount): Amount {
  const written = amount.time === null ? null : timeSuffix(numberInText(cell, ".")?.suffix ?? "");
  return written === null ? amount : { ...amount, time: written };
}

function saysNothing({ time, scale, period }: Amount): boolean {
  return time === null && scale === null && period === null;
}

/** Whether a cell gives another unit than its column, which other cells leave to the column. */
function isOther({ time, scale, period }: Amount, dimension: Dimension, unit: string, silent: boolean): boolean {
  if (period !== null) {
    const ours =
      dimension.kind === "money" || dimension.kind === "volume" ? dimension.period : (OURS[dimension.kind] ?? "");
    return period !== ours || (unit !== "" && !unit.endsWith(period));
  }
  if (!silent) return false;
  if (time !== null) return time !== unit;
  return scale !== null && scale !== scaleOf({ id: unit, factor: 1 });
}

/** Months that are headed by the numbers of periods alone, which may begin in another month. */
export function numberedIssues(candidate: Candidate): readonly Issue[] {
  const first = candidate.months.find(({ heading }) => /^\s*(?:p(?:er(?:iode?)?)?\.?\s*)?\d{1,2}\s*$/iu.test(heading));
  if (first === undefined) return [];
  const expected = ["mapping.issue.numbered-months", {}] as const;
  return [toldIssue(candidate, first, { code: "unit-converted", severity: "note", received: first.heading, expected })];
}
