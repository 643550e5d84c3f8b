import { message } from "../../../language";
import { keyOf } from "../../kinds";
import { isBlank } from "../../reading/read-rows";
import { cellAt } from "../../reading/table-reference";
import { paperIssueAt } from "../paper-issue";
import type { PaperIssue } from "../paper-issue";
import type { GridRow, PricesRead } from "./grid-row";
import type { Specification, SpecificationLine } from "./read-specification";

/** The cells that were given, and what a grid has instead of a text. */
const GIVEN = ["flow", "scope", "hoursAsked", "languagesAsked"] as const satisfies readonly (keyof SpecificationLine)[];

/** A row that answers something else than what was asked: a given cell that was overwritten, a line or a flow that nobody knows, a price without its model. */
export function lineIssues(
  { row, key, values }: GridRow,
  { reference }: PricesRead,
  { lines, flows }: Specification,
): readonly PaperIssue[] {
  const asked = lines.get(key);
  if (asked === undefined) {
    const isKnown = values.flow === undefined || flows.has(keyOf(values.flow));
    return [
      isKnown
        ? paperIssueAt(reference, row, "line", {
            code: "unknown-line",
            expected: message("papers.grid.known-lines", {
              lines: [...lines.values()].map(({ line }) => line).join(", "),
            }),
          })
        : paperIssueAt(reference, row, "flow", {
            code: "unknown-flow",
            expected: message("papers.grid.known-line", { line: values.line }),
          }),
    ];
  }
  const changed = GIVEN.flatMap((column) => {
    const [given, now] = [asked[column], values[column]];
    if (given === undefined || (now !== undefined && keyOf(given) === keyOf(now))) return [];
    return [
      paperIssueAt(reference, row, column, {
        code: "line-changed",
        expected: message("papers.grid.as-asked", { asked: given }),
      }),
    ];
  });
  if (
    asked.definition !== undefined &&
    values.definitionAsked !== undefined &&
    asked.definition !== values.definitionAsked
  )
    changed.push(
      paperIssueAt(reference, row, "definitionAsked", {
        code: "line-changed",
        expected: message("papers.grid.as-asked", { asked: message(`papers.definition.${asked.definition}`) }),
      }),
    );
  return [...changed, ...missingPrice({ row, key, values }, reference)];
}

/** A price needs its model, and a model its price. What could not be read was said already. */
function missingPrice({ row }: GridRow, reference: PricesRead["reference"]): readonly PaperIssue[] {
  return (["pricing", "price"] as const).flatMap((column) =>
    isBlank(cellAt(reference, row, column))
      ? [
          paperIssueAt(reference, row, column, {
            code: "missing-value",
            expected: message(`papers.grid.needs-${column}`),
          }),
        ]
      : [],
  );
}
