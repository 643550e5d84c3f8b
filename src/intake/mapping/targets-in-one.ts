import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { cellsOfColumn } from "./contents";
import type { FormattedCell } from "./contents";
import type { SourceColumn } from "./layout";
import { madeQuantity } from "./made-quantity";
import type { QuantityRequest } from "./made-quantity";
import type { MappingContext } from "./reading";
import { fieldOf, TIMES_OF_TARGETS } from "./target-cells";
import { toldIssue } from "./told-issue";
import { isTwoTargets, twoTargetsIn } from "./words/two-targets";

/** What of the cells of a column becomes a field, where they hold two targets; null where they hold one value. */
export function partOfTargets(
  { columns, layout, body }: Candidate,
  field: string,
  column: SourceColumn,
): ((cell: FormattedCell) => FormattedCell) | null {
  const isTime = TIMES_OF_TARGETS.some((each) => each === field);
  if (field !== "serviceTarget" && !isTime) return null;
  if (columns.get("serviceTarget")?.position !== column.position) return null;
  if (!cellsOfColumn(layout, body, column).cells.some(isTwoTargets)) return null;
  return (own) => {
    const two = twoTargetsIn(own.cell);
    if (field === "serviceTarget") return two === null ? own : { cell: two.percent / 100, format: "0%" };
    if (two === null || fieldOf(two) !== field) return { cell: null, format: own.format };
    return { cell: two.time, format: two.unit === "" ? "General" : `0" ${two.unit}"` };
  };
}

/** The answer times that stand in one cell with their targets, where a column of their own holds them too; null where only one does. */
export function otherAnswerTime(
  candidate: Candidate,
  request: QuantityRequest,
  context: MappingContext,
): { readonly column: SourceColumn; readonly values: readonly (number | null)[] } | null {
  const column = candidate.columns.get("serviceTarget");
  if (column === undefined || column.position === request.column.position) return null;
  const part = partOfTargets(candidate, "answerTime", column);
  if (part === null) return null;
  const answers = new Map([...context.answers].filter(([key]) => key !== "unit:flows.answerTime"));
  const { values } = madeQuantity(candidate, { ...request, column, part }, { ...context, answers });
  return { column, values };
}

/** Whether two columns say other values in a row that both fill. */
export function areDifferent(ones: readonly (number | null)[], others: readonly (number | null)[]): boolean {
  return ones.some((one, at) => {
    const other = others[at] ?? null;
    return one !== null && other !== null && Math.abs(one - other) > 1e-6;
  });
}

/** Two targets in one cell that were read as two: told once a column. */
export function targetIssues(candidate: Candidate): readonly Issue[] {
  const { table, columns, layout, body } = candidate;
  const column = columns.get("serviceTarget");
  if (table !== "flows" || column === undefined) return [];
  const first = body.rows.find(({ row }) => isTwoTargets(layout.grid.cell(row, column.position)));
  const two = first === undefined ? null : twoTargetsIn(layout.grid.cell(first.row, column.position));
  if (first === undefined || two === null) return [];
  return [
    toldIssue(candidate, column, {
      code: "targets-split",
      severity: "note",
      received: String(layout.grid.cell(first.row, column.position)),
      expected: [
        "mapping.issue.targets-split",
        { percent: two.percent, time: `${two.time}${two.unit === "" ? "" : ` ${two.unit}`}` },
      ],
      row: first.row,
    }),
  ];
}
