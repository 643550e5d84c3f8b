import { message } from "../../language";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { sourceOf } from "./choose-block";
import { holdsNumbers } from "./dimension";
import type { MappingContext } from "./reading";
import { unaccountedIn } from "./words/unaccounted";

/** The words of headings that were read without them, in one note for a source: what is not understood may make another quantity of a column. A column of which something is told already is none of them. */
export function headingWordIssues(
  candidate: Candidate,
  told: readonly Issue[],
  context: MappingContext,
): readonly Issue[] {
  const { table, layout, columns, rivals, twins } = candidate;
  const read = [...columns].filter(
    ([field, own]) =>
      holdsNumbers(table, field) &&
      !told.some((issue) => issue.column === own.path) &&
      !rivals.has(field) &&
      !twins.has(field) &&
      !context.isUsers(`field:${table}.${field}`),
  );
  const words = read.flatMap(([field, column]) => {
    const unknown = unaccountedIn(`${table}.${field}`, column.heading);
    return unknown.length === 0 ? [] : [{ column, unknown }];
  });
  const [first] = words;
  if (first === undefined) return [];
  return [
    {
      severity: "note",
      code: "heading-words",
      table: sourceOf(layout),
      row: null,
      column: first.column.path,
      received: [...new Set(words.map(({ column }) => column.path))].join(", "),
      expected: message("mapping.issue.heading-words", {
        words: [...new Set(words.flatMap(({ unknown }) => unknown))].join(", "),
      }),
      place: layout.grid.place(layout.headingRow, first.column.position),
    },
  ];
}
