import type { TableContent, WorkbookContent } from "../../workbook";
import { recognise } from "../headers/recognise";
import { missingTables } from "../read-inputs";
import type { TableKey } from "../schema";
import { NOT_USED } from "./not-used";
import type { Layout } from "./layout";
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
