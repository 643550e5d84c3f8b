import { message } from "../../../language";
import { fold } from "../../kinds";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import { COUNTS } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";
import { mayCount } from "./interval-counts";

const LIMIT = String.raw`\s*(\d+(?:[.,]\d+)?)\s*(s|secs?|seconds?|secondes?|mn|mins?|minutes?)?(?![a-z\d])`;
const WITHIN = new RegExp(
  String.raw`(?:<\s*=?|≤|\b(?:within|under|below|up to|less than|(?:en )?moins de|dans les|sous|avant|before|jusqu'a))${LIMIT}`,
);
const BEYOND = new RegExp(
  String.raw`(?:>\s*=?|≥|\b(?:over|above|after|beyond|more than|(?:en )?plus de|au-dela de|apres))${LIMIT}`,
);

const MARKS: readonly LogField[] = ["answered", "abandoned", "resolved"];

interface Side {
  readonly side: "within" | "beyond";
  readonly limit: string;
  /** The heading without its limit. */
  readonly rest: string;
}

/** The limit of time that a heading counts up to or from; null where it has none, or several. */
function sideOf(heading: string): Side | null {
  const words = fold(heading);
  const [within, beyond] = [WITHIN.exec(words), BEYOND.exec(words)];
  const found = within ?? beyond;
  if (found === null || (within !== null && beyond !== null)) return null;
  const rest = words
    .replace(found[0], " ")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
  return { side: within === null ? "beyond" : "within", limit: `${found[1] ?? ""}${found[2]?.[0] ?? ""}`, rest };
}

/**
 * The fields of which a count stands in two columns, one up to a limit of time and one from it on, as their sum: *Answered <20s* and *Answered >20s* are those answered. It is told.
 */
export function countsByLimit(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  findings: LogFinding[],
): ReadonlyMap<LogField, FieldColumn> {
  // Of few contacts one part of a count may look like a mark.
  const marks = [...fields.values()].filter(({ field, why }) => MARKS.includes(field) && why !== "named");
  const used = new Set([...fields.values()].flatMap((each) => (marks.includes(each) ? [] : [each.position])));
  const added = new Set<number>();
  const made = new Map(
    [...fields].map(([field, column]): [LogField, FieldColumn] => {
      const own = sideOf(column.heading);
      if (own === null || column.why === "named" || !COUNTS.some((count) => count === field)) return [field, column];
      const others = columns.filter((each) => {
        const other = sideOf(each.heading);
        if (other === null || used.has(each.position) || !mayCount(each)) return false;
        return other.side !== own.side && other.limit === own.limit && other.rest === own.rest;
      });
      const [other] = others;
      if (other === undefined || others.length > 1) return [field, column];
      const heading = `${column.heading} + ${other.heading}`;
      findings.push(
        finding("handled-in-parts", message("importLog.note.count-in-parts", { headings: heading }), {
          severity: "note",
          column: column.heading,
        }),
      );
      added.add(other.position);
      return [field, { ...column, heading, rivals: [], plus: [other.position], proved: true }];
    }),
  );
  return new Map([...made].filter(([, column]) => !(marks.includes(column) && added.has(column.position))));
}
