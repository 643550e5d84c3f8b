import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { channelHeads } from "./channels-across";
import { sourceOf } from "./choose-block";
import { cellsOfColumn, contentsScore } from "./contents";
import type { Layout, SourceColumn } from "./layout";
import type { NearestRange } from "./mapped-workbook";
import { toldIssue } from "./told-issue";
import { netPayIssue } from "./unused-columns";
import { countsHours, countsWork } from "./words/counted-hours";
import { isEndOfPay } from "./words/ends-of-pay";
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
      if (candidate === undefined) return [];
      return table === "team" ? unfitInTeam(candidate) : table === "flows" ? unfitInFlows(candidate) : [];
    }),
  );
}

/** Figures by channel of which nothing says that they count contacts. */
function unfitInFlows(candidate: Candidate): readonly Issue[] {
  const { missing, layout, body } = candidate;
  const heads = missing.includes("annualVolume") ? channelHeads(layout, body) : [];
  const [first] = heads;
  if (first === undefined) return [];
  const received = heads.map(({ path }) => path).join(", ");
  const expected = ["mapping.issue.channels-unsaid", {}] as const;
  return [toldIssue(candidate, first, { code: "channels-across", severity: "warning", received, expected })];
}

function unfitInTeam(candidate: Candidate): readonly Issue[] {
  const { missing, columns } = candidate;
  const hours = columns.get("weeklyHours");
  const free = [...numbersIn(candidate), ...(hours === undefined ? [] : [hours])];
  return free.flatMap((column): readonly Issue[] => {
    if (missing.includes(PAY) && isNetPay(column.path)) return [netPayIssue(candidate, column, "warning")];
    if (missing.includes(PAY) && isEndOfPay(column.path)) {
      const expected = ["mapping.issue.end-of-pay", { heading: column.path }] as const;
      return [
        toldIssue(candidate, column, { code: "column-unused", severity: "warning", received: column.path, expected }),
      ];
    }
    if (!missing.includes("fte") || !countsWork(column.path)) return [];
    const kind = countsHours(column.path) ? "hours" : "days";
    const expected = ["mapping.issue.hours-no-fte", { heading: column.path, kind }] as const;
    return [
      toldIssue(candidate, column, { code: "column-unused", severity: "warning", received: column.path, expected }),
    ];
  });
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
