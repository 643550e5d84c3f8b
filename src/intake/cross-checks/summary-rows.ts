import { message } from "../../language";
import type { Issue } from "../issue";
import { summaryOf } from "../mapping/words/summary-words";
import { issueAt } from "../reading/table-reference";
import type { TableReference } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";

interface Line {
  readonly row: number;
  readonly name: string;
  readonly number: number | null;
}

const SAME = 1e-4;

/** Rows of the tables themselves that are called total, subtotal or mean: in error where their figures prove it, else to be confirmed. */
export const rowsNamedTotals: CrossCheck = ({ tables: { flows, offers, overheads } }) => [
  ...named(
    flows.reference,
    "name",
    flows.records.map(({ row, name, annualVolume }) => ({ row, name, number: annualVolume ?? null })),
  ),
  ...named(
    offers.reference,
    "provider",
    offers.records.map(({ row, provider, price }) => ({ row, name: provider, number: price })),
  ),
  ...named(
    overheads.reference,
    "item",
    overheads.records.map(({ row, item, annualCost }) => ({ row, name: item, number: annualCost })),
  ),
];

function named(reference: TableReference | null, column: string, lines: readonly Line[]): readonly Issue[] {
  if (reference === null) return [];
  const isTotal = ({ name }: Line): boolean => {
    const summary = summaryOf(name);
    return summary?.isSure === true && (summary.kind === "total" || summary.kind === "mean");
  };
  const others = lines.filter((line) => !isTotal(line));
  if (others.length === 0) return [];
  return lines.filter(isTotal).map((line): Issue => {
    const above = sinceTotal(lines, line, isTotal);
    if (isSummary(line, others) || isSummary(line, above))
      return issueAt(reference, line.row, column, {
        code: "total-as-row",
        expected: message("intake.cross.total-proved"),
      });
    return issueAt(reference, line.row, column, {
      code: "total-as-row",
      severity: "warning",
      expected: message("intake.cross.total-named"),
      confirm: true,
    });
  });
}

/** The rows between a row and the total before it. */
function sinceTotal(lines: readonly Line[], line: Line, isTotal: (line: Line) => boolean): readonly Line[] {
  const before = lines.slice(0, lines.indexOf(line));
  return before.slice(before.findLastIndex(isTotal) + 1);
}

/** Whether the number of a row is the sum, the mean, the least or the greatest of others. */
function isSummary({ number }: Line, of: readonly Line[]): boolean {
  const numbers = of.flatMap((each) => each.number ?? []);
  if (number === null || numbers.length === 0) return false;
  const sum = numbers.reduce((all, each) => all + each, 0);
  return [sum, sum / numbers.length, Math.min(...numbers), Math.max(...numbers)].some(
    (each) => Math.abs(each - number) <= SAME * Math.abs(each),
  );
}
