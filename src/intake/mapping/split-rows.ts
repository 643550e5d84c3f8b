import { message } from "../../language";
import { receivedText } from "../reading/table-reference";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import type { MappingRow } from "./mapping-row";
import type { MappingQuestion } from "./question";
import { rowMaker } from "./reading";
import type { Made, MadeCell, MappingContext } from "./reading";
import { ROWS } from "./rows-apart";
import { toldIssue } from "./told-issue";

export interface Chosen {
  readonly candidate: Candidate;
  readonly questions: readonly MappingQuestion[];
  readonly rows: readonly MappingRow[];
  readonly issues: readonly Issue[];
}

/** The answer by which every row is one of its own. */
const EACH = "*";

/** The rows of a source that are to be read where names stand on several: those of the answer, or a question. */
export function chosenRows(candidate: Candidate, context: MappingContext): Chosen {
  const { table, body, layout, split, months } = candidate;
  if (split === null) return { candidate, questions: [], rows: [], issues: [] };
  const { column, values, areVersions } = split;
  const key = `version:${table}.${ROWS}`;
  const canBeEach = !areVersions && months.length === 0;
  const answer = context.answers.get(key) ?? context.answers.get(`basis:${table}.${ROWS}`);
  const rows = [rowMaker(table, context)(key, { column: ROWS, heading: column.path, means: answer ?? "" })];
  if (answer === EACH && canBeEach) {
    const expected = ["mapping.issue.named-by-value", { heading: column.path }] as const;
    const told = { code: "name-by-channel", severity: "note", received: column.path, expected } as const;
    const read = { ...candidate, split: { ...split, isEach: true } };
    return { candidate: read, questions: [], rows, issues: [toldIssue(candidate, column, told)] };
  }
  if (answer !== undefined && values.includes(answer)) {
    const own = body.rows.filter(({ row }) => receivedText(layout.grid.cell(row, column.position)).trim() === answer);
    const expected = ["mapping.issue.other-version", { heading: column.path, value: answer }] as const;
    const received = values.filter((value) => value !== answer).join(", ");
    const told = { code: "source-rows", severity: "note", received, expected } as const;
    const read = { ...candidate, body: { ...body, rows: own } };
    return { candidate: read, questions: [], rows, issues: [toldIssue(candidate, column, told)] };
  }
  const question: MappingQuestion = {
    key,
    text: message("mapping.question.version-rows", { heading: column.path }),
    choices: [
      ...values.map((value) => ({ value, means: message("mapping.choice.plain", { value }) })),
      ...(canBeEach ? [{ value: EACH, means: message("mapping.choice.each-row") }] : []),
    ],
  };
  return { candidate, questions: [question], rows: [], issues: [] };
}

/** The names of rows, each with what tells it apart, where every row is one of its own. */
export function namedByValue({ layout, body, split }: Candidate, names: Made): Made {
  if (split?.isEach !== true) return names;
  const columns = names.columns.map((column) => ({
    ...column,
    cells: column.cells.map((cell, at): MadeCell => {
      const own = receivedText(layout.grid.cell(body.rows[at]?.row ?? layout.first, split.column.position)).trim();
      return typeof cell.value === "string" ? { ...cell, value: `${cell.value} – ${own}` } : cell;
    }),
  }));
  return { ...names, columns };
}
