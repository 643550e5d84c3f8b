import { message } from "../../language";
import type { Message } from "../../language";
import { matchHeaders } from "../headers/match-headers";
import type { HeaderMatch } from "../headers/match-headers";
import type { Candidate, Mappings } from "../headers/recognise";
import { mappingOf, schemaOf } from "../headers/recognise";
import type { TableContent } from "../../workbook";
import type { Issue } from "../issue";
import type { TableSchema } from "../schema";
import { issueAtHeader } from "./table-reference";
import type { TableReference } from "./table-reference";

/** Where the columns of a table stand, and what is wrong with its headers. */
export interface FoundColumns {
  readonly reference: TableReference;
  readonly issues: readonly Issue[];
  /** False where a required column is missing or unusable: no row can be read. */
  readonly readable: boolean;
}

/** Finds the columns of a recognised table. Columns of the user's are left alone. */
export function findColumns({ table, content }: Candidate, mappings: Mappings, currency: string): FoundColumns {
  return columnsIn(schemaOf(table), content, mappingOf(content.name, mappings)?.columns ?? {}, currency);
}

/** Finds the columns of a table that is known by its schema; `mapped` is the user's own word for some headers. */
export function columnsIn(
  schema: Pick<TableSchema, "columns" | "title">,
  content: TableContent,
  mapped: Readonly<Record<string, string>>,
  currency: string,
): FoundColumns {
  const matches = withMapping(matchHeaders(schema, content.headers), content.headers, mapped);
  const header = (column: string): Message => message(schema.columns[column]?.header ?? schema.title, { currency });
  const issues: Issue[] = [];
  const positions = new Map<string, number>();
  const unusable = new Set<string>();
  const firstOf = new Map<string, number>();

  matches.forEach((match, position) => {
    if (match.kind === "unknown") return;
    const { column } = match;
    const earlier = firstOf.get(column);
    if (earlier !== undefined) {
      const other = content.headers[earlier] ?? "";
      issues.push(
        issueAtHeader(content, position, {
          code: "doubled-column",
          expected: message("intake.column.once", { other }),
        }),
      );
      unusable.add(column);
      return;
    }
    firstOf.set(column, position);
    if (match.kind === "other-unit") {
      issues.push(
        issueAtHeader(content, position, {
          code: "unit-mismatch",
          expected: message("intake.column.unit", { column: header(column) }),
        }),
      );
      unusable.add(column);
      return;
    }
    if (!match.unitSaid) {
      const expected = message("intake.column.unit-unsaid", { column: header(column) });
      issues.push(issueAtHeader(content, position, { code: "unit-mismatch", severity: "warning", expected }));
    }
    positions.set(column, position);
  });
  unusable.forEach((column) => positions.delete(column));

  let readable = true;
  for (const [column, { required }] of Object.entries(schema.columns)) {
    if (!required || positions.has(column)) continue;
    readable = false;
    if (unusable.has(column)) continue; // already said, at its header
    issues.push(
      issueAtHeader(content, null, {
        code: "missing-column",
        received: "",
        expected: message("intake.column.missing", { column: header(column) }),
      }),
    );
  }
  return { reference: { content, positions }, issues, readable };
}

function withMapping(
  matches: readonly HeaderMatch[],
  headers: readonly string[],
  columns: Readonly<Record<string, string>>,
): readonly HeaderMatch[] {
  const claimed = new Set(Object.values(columns));
  return matches.map((match, position) => {
    const header = headers[position] ?? "";
    const mapped = Object.hasOwn(columns, header) ? columns[header] : undefined;
    if (mapped !== undefined) return { kind: "column", column: mapped, unitSaid: true };
    // The user's word for a column goes before what another header looks like.
    return match.kind !== "unknown" && claimed.has(match.column) ? { kind: "unknown" } : match;
  });
}
