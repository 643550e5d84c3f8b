import { message } from "../language";
import type { Candidate } from "./headers/recognise";
import { schemaOf } from "./headers/recognise";
import { columnsOf, matchHeaders } from "./headers/match-headers";
import type { Issue } from "./issue";
import { headingScore, isWeakHeading, SOURCE_TABLES } from "./mapping/words/dictionary";
import { issueAtHeader } from "./reading/table-reference";

/** From here on a heading is another word for a column of ours, and nothing else. */
const SAME = 0.95;

/**
 * Columns of a table of ours that are called like one of its own in other words: they are the user's and are not read, which is told. In a plain range the same
 * words would be read.
 *
 * @param currency - for the header that is asked for
 */
export function unreadColumns({ table, by, content }: Candidate, currency: string): readonly Issue[] {
  const source = SOURCE_TABLES.find((each) => each === table);
  if (source === undefined || by === "mapping") return [];
  const { columns } = schemaOf(table);
  const matches = matchHeaders({ columns }, content.headers);
  const present = columnsOf(matches);
  const absent = Object.keys(columns).filter((column) => !present.has(column));
  return content.headers.flatMap((header, position): readonly Issue[] => {
    if (matches[position]?.kind !== "unknown") return [];
    const column = absent.find((each) => {
      const field = `${source}.${each}`;
      return headingScore(field, header) >= SAME && !isWeakHeading(field, header);
    });
    const ours = column === undefined ? undefined : columns[column]?.header;
    if (ours === undefined) return [];
    return [
      issueAtHeader(content, position, {
        code: "column-unread",
        severity: "warning",
        expected: message("intake.column.unread", { column: message(ours, { currency }) }),
      }),
    ];
  });
}
