import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { sourceOf } from "./choose-block";
import { cellsOfColumn, contentsScore } from "./contents";
import type { Layout, SourceColumn } from "./layout";
import type { NearestRange } from "./mapped-workbook";
import { netPayIssue } from "./unused-columns";
import { isNetPay } from "./words/net-pay";
import type { SourceTable } from "./words/dictionary";

/** The ranges that are nearest to tables which were not found. */
export interface Near {
  readonly nearest: readonly NearestRange[];
  readonly candidates: ReadonlyMap<Layout, ReadonlyMap<SourceTable, Candidate>>;
}

/** Columns of the ranges that are nearly a needed table which look like the one that is missing, and why they cannot be it. */
export function unfitIssues({ nearest, candidates }: Near): readonly Issue[] {
  return nearest.flatMap(({ table, address }) =>
    [...candidates].flatMap(([layout, all]): readonly Issue[] => {
      const candidate = sourceOf(layout) === address ? all.get(table) : undefined;
      return candidate?.table === "team" ? unfitInTeam(candidate) : [];
    }),
  );
}

function unfitInTeam(candidate: Candidate): readonly Issue[] {
  const { missing } = candidate;
  return numbersIn(candidate).flatMap((column): readonly Issue[] =>
    missing.includes(PAY) && isNetPay(column.path) ? [netPayIssue(candidate, column, "warning")] : [],
  );
}

/** The field by which a missing pay is named. */
const PAY = "loadedSalary";

/** The columns of numbers that no field was found for. */
function numbersIn({ layout, body, columns }: Candidate): readonly SourceColumn[] {
  const used = new Set([...columns.values()].map(({ position }) => position));
  return layout.columns.filter(
    (column) => !used.has(column.position) && contentsScore({ kind: "plain" }, cellsOfColumn(layout, body, column)) > 0,
  );
}
