import { keyOf } from "../kinds";
import { receivedText } from "../reading/table-reference";
import type { Candidate } from "./candidate";
import { chosenMonths } from "./chosen-months";
import type { SourceColumn } from "./layout";
import { madeQuantity } from "./made-quantity";
import type { MappingQuestion } from "./question";
import { rowMaker } from "./reading";
import type { Made, MadeCell, MappingContext } from "./reading";
import { monthSerial } from "./read-candidate";
import { scaleOfCorner } from "./scale-over";

/** Months across a table, as rows of Volumes: one for each flow and month that is filled. */
export function monthsBlock(candidate: Candidate, context: MappingContext): Made {
  const { layout, body, columns } = candidate;
  const name = columns.get("name") ?? columns.get("flow");
  if (name === undefined) return { columns: [], rows: [], questions: [] };
  const chosen = chosenMonths(candidate.months, context);
  if (!chosen.ok) return { columns: [], rows: [], questions: [chosen.question] };
  const flow: MadeCell[] = [];
  const month: MadeCell[] = [];
  const contacts: MadeCell[] = [];
  const questions: MappingQuestion[] = [];
  const also = context.answers.has("unit:volumes.contacts") ? 1 : scaleOfCorner(candidate);
  const read = chosen.months.map((column) => ({
    column,
    made: madeQuantity(
      candidate,
      {
        field: "contacts",
        becomes: "contacts",
        column,
        dimension: { kind: "volume", period: "none" },
        choices: [],
        also,
      },
      context,
    ),
  }));
  questions.push(...read.flatMap(({ made }) => made.questions).slice(0, 1));
  body.rows.forEach(({ row }, at) => {
    const named = receivedText(layout.grid.cell(row, name.position)).trim();
    for (const { column, made } of read) {
      const cell = made.column?.cells[at];
      if (cell === undefined || cell.value === null) continue;
      flow.push({ value: named, source: { place: layout.grid.place(row, name.position), shown: named } });
      month.push({
        value: monthOf(column),
        source: { place: layout.grid.place(layout.headingRow, column.position), shown: column.heading },
      });
      contacts.push(cell);
    }
  });
  const make = rowMaker("volumes", context);
  const [first, last] = [chosen.months[0]?.path ?? "", chosen.months.at(-1)?.path ?? ""];
  return {
    columns: [
      { column: "flow", heading: name.path, cells: flow },
      { column: "month", heading: "Month", cells: month },
      { column: "contacts", heading: `${first} … ${last}`, cells: contacts },
    ],
    rows: [
      make("field:volumes.flow", { column: "flow", heading: name.path }),
      make("version:volumes.contacts", { column: "contacts", unit: "months", means: `${first} … ${last}` }),
      ...chosen.rows,
    ],
    questions,
  };
}

function monthOf({ heading, month }: SourceColumn): number | null {
  return monthSerial(heading) ?? month?.month ?? null;
}

/** Share of the rows of a range whose names are flows. */
const MOST = 0.6;

/** Whether the rows of a range are called as flows are. */
export function speaksOf({ layout, body, columns }: Candidate, names: ReadonlySet<string>): boolean {
  const column = columns.get("flow");
  if (column === undefined || body.rows.length === 0) return false;
  const known = body.rows.filter(({ row }) => {
    const cell = layout.grid.cell(row, column.position);
    return typeof cell === "string" && names.has(keyOf(cell));
  });
  return known.length >= MOST * body.rows.length;
}
