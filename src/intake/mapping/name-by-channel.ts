import { message } from "../../language";
import { keyOf } from "../kinds";
import type { Issue } from "../issue";
import { receivedText } from "../reading/table-reference";
import type { Candidate } from "./candidate";
import { sourceOf } from "./choose-block";
import type { Made, MadeCell } from "./reading";

/**
 * Names of flows that stand on rows of several channels, each with its channel: their handling times differ, and one name is one flow.
 *
 * Rows that share name and channel stay as they are, and are told as doubles.
 *
 * @param channels - the channel of each row; null where it is not known
 */
export function namedByChannel(candidate: Candidate, names: Made, channels: readonly (string | null)[]): Made {
  const [column] = names.columns;
  if (column === undefined) return names;
  const rows = new Map<string, number[]>();
  column.cells.forEach(({ value }, at) => {
    if (typeof value === "string") rows.set(keyOf(value), [...(rows.get(keyOf(value)) ?? []), at]);
  });
  const taken = new Set(rows.keys());
  const cells = column.cells.map((cell, at): MadeCell => {
    const same = typeof cell.value === "string" ? (rows.get(keyOf(cell.value)) ?? []) : [];
    const word = channelWord(candidate, at);
    if (typeof cell.value !== "string" || same.length < 2 || word === "") return cell;
    const meant = same.map((row) => channels[row] ?? null);
    if (meant.includes(null) || new Set(meant).size < same.length) return cell;
    const name = `${cell.value} – ${word}`;
    return taken.has(keyOf(name)) ? cell : { ...cell, value: name };
  });
  return { ...names, columns: [{ ...column, cells }] };
}

/** The channel of a row in the words of the source. */
function channelWord({ layout, body, columns }: Candidate, at: number): string {
  const row = body.rows[at];
  const column = columns.get("channel");
  if (row === undefined) return "";
  return column === undefined ? (row.band ?? "") : receivedText(layout.grid.cell(row.row, column.position)).trim();
}

/** Each row whose flow is named with its channel. */
export function channelNameIssues({ table, layout, body, columns, split }: Candidate, made: Made): readonly Issue[] {
  const column = columns.get("name");
  const names = made.columns.find((each) => each.column === "name");
  if (table !== "flows" || column === undefined || names === undefined || split?.isEach === true) return [];
  return names.cells.flatMap(({ value, source }, at): readonly Issue[] => {
    const row = body.rows[at];
    if (row === undefined || typeof value !== "string" || value === source.shown.trim()) return [];
    return [
      {
        severity: "note",
        code: "name-by-channel",
        table: sourceOf(layout),
        row: row.row - layout.first + 1,
        column: column.path,
        received: source.shown,
        expected: message("mapping.issue.name-by-channel", { name: value }),
        place: source.place,
      },
    ];
  });
}
