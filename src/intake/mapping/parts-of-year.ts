import { receivedText } from "../reading/table-reference";
import type { Candidate } from "./candidate";
import { madeQuantity } from "./made-quantity";
import { rowMaker } from "./reading";
import type { Made, MadeCell, MappingContext } from "./reading";

/** Marks the sum of columns in the column Unit of the mapping. */
export const SUM_MARK = "sum";

/**
 * A year's volume, or its cost, from its quarters or halves or the twelve months: their sum.
 *
 * A row that lacks one has no year's volume, for contacts come all year; a cost is not paid in every month, and a blank is none.
 */
export function madeOfParts(candidate: Candidate, context: MappingContext): Made {
  const { table, layout, body, parts } = candidate;
  const isCost = table === "overheads";
  const field = isCost ? "annualCost" : "annualVolume";
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return { columns: [], rows: [], questions: [] };
  const read = parts.map((column) =>
    madeQuantity(
      candidate,
      {
        field,
        becomes: field,
        column,
        dimension: { kind: isCost ? "money" : "volume", period: "none" },
        choices: [],
      },
      context,
    ),
  );
  const questions = read.flatMap((each) => each.questions).slice(0, 1);
  if (questions.length > 0) return { columns: [], rows: [], questions };
  const heading = `${first.path} + … + ${last.path}`;
  const cells = body.rows.map(({ row }, at): MadeCell => {
    const own = read.map(({ column }) => column?.cells[at]?.value ?? null);
    const numbers = own.filter((each) => typeof each === "number");
    const wrong = own.find((each) => each !== null && typeof each !== "number") ?? null;
    return {
      value: (isCost ? numbers.length > 0 && wrong === null : numbers.length === parts.length)
        ? numbers.reduce((sum, each) => sum + each, 0)
        : wrong,
      source: {
        place: layout.grid.place(row, first.position),
        shown: parts.map(({ position }) => receivedText(layout.grid.cell(row, position))).join(" + "),
      },
    };
  });
  const means = `${first.path} … ${last.path}`;
  return {
    columns: [{ column: field, heading, cells }],
    rows: [rowMaker(table, context)(`parts:${table}.${field}`, { column: field, unit: SUM_MARK, means })],
    questions: [],
  };
}
