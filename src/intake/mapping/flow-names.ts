import type { WorkbookContent } from "../../workbook";
import { matchHeaders } from "../headers/match-headers";
import { recognise, schemaOf } from "../headers/recognise";
import { keyOf } from "../kinds";
import { namesIn } from "./price-grid";
import type { Made } from "./reading";
import type { SourceTable } from "./words/dictionary";

/** The names of the flows in tables of ours and in ranges that are read, as keys. */
export function flowNames(
  content: WorkbookContent,
  blocks: readonly { readonly table: SourceTable; readonly made: Made }[],
): ReadonlySet<string> {
  return new Set([
    ...ownFlowNames(content),
    ...blocks.flatMap(({ table, made }) => (table === "flows" ? namesIn(made) : [])),
  ]);
}

/** The names of the flows in tables of ours, as keys. */
function ownFlowNames({ tables }: WorkbookContent): readonly string[] {
  return tables.flatMap((each) => {
    if (recognise(each, {})?.table !== "flows") return [];
    const matches = matchHeaders(schemaOf("flows"), each.headers);
    const at = matches.findIndex((match) => match.kind === "column" && match.column === "name");
    return each.rows.flatMap((row) => {
      const name = row[at];
      return typeof name === "string" ? [keyOf(name)] : [];
    });
  });
}
