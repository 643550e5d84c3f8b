import type { TableContent, WorkbookContent } from "../../workbook";
import { matchHeaders } from "../headers/match-headers";
import { recognise, schemaOf } from "../headers/recognise";
import { keyOf } from "../kinds";
import { missingTables } from "../read-inputs";
import type { TableKey } from "../schema";
import { NOT_USED } from "./candidate";
import type { Layout } from "./layout";
import { namesIn } from "./price-grid";
import type { Made } from "./reading";
import type { MappingAnswers } from "./question";
import type { SourceTable } from "./words/dictionary";

/** Tables without which an analysis goes on, and that a range of the user's may be all the same. */
export const OPTIONAL: readonly SourceTable[] = ["offers", "volumes", "overheads"];

/** The tables of a workbook that are ours already: none of them is a source of another. */
export function ownTables({ tables }: WorkbookContent): ReadonlySet<string> {
  return new Set(tables.flatMap((each) => (recognise(each, {}) === null ? [] : [each.name])));
}

/** The ranges that are tables of ours. */
export function ownLayouts(content: WorkbookContent, layouts: readonly Layout[]): Set<Layout> {
  const own = ownTables(content);
  return new Set(layouts.filter(({ region }) => region.table !== null && own.has(region.table)));
}

/** The tables that ranges are looked for: those the workbook has not, and the optional ones that hold nothing, where no answer says that no range is one. */
export function soughtTables(content: WorkbookContent, answers: MappingAnswers = new Map()): readonly TableKey[] {
  const refused = OPTIONAL.filter((table) => answers.get(`block:${table}`) === NOT_USED);
  return missingTables(withoutEmpty(content, OPTIONAL)).filter((table) => !refused.some((each) => each === table));
}

/** A workbook without its tables of these kinds in which nothing stands yet. */
export function withoutEmpty(content: WorkbookContent, kinds: readonly TableKey[]): WorkbookContent {
  const isLeft = (each: TableContent): boolean => {
    if (each.rows.some((row) => row.some((cell) => cell !== null && cell !== ""))) return true;
    const known = recognise(each, {});
    return known === null || !kinds.includes(known.table);
  };
  return { ...content, tables: content.tables.filter(isLeft) };
}

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
