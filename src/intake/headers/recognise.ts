import { LANGUAGES, phrase } from "../../language";
import type { TableContent } from "../../workbook";
import { foldHard } from "../kinds";
import { SCHEMAS, TABLE_KEYS } from "../schema";
import type { TableKey, TableSchema } from "../schema";
import { columnsOf, matchHeaders } from "./match-headers";

/** How a table was known for what it is. */
export type RecognisedBy = "mapping" | "name" | "headers";

/** A table of the workbook that stands for an input table. */
export interface Candidate {
  readonly table: TableKey;
  readonly by: RecognisedBy;
  readonly content: TableContent;
}

/** What the user says a table and its columns are, where names and headers do not tell. */
export interface TableMapping {
  readonly table: TableKey;
  /** Header as it stands → key of the column. Headers not named here are matched as usual. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** Mappings by name of table. */
export type Mappings = Readonly<Record<string, TableMapping>>;

/** The input table a table of the workbook is, or null: by the user's word, by its name with at least one known header, or by its headers. */
export function recognise(content: TableContent, mappings: Mappings): Candidate | null {
  const mapping = mappingOf(content.name, mappings);
  if (mapping !== undefined) return { table: mapping.table, by: "mapping", content };
  const named = tableNamed(content.name);
  if (named !== null && columnsOf(matchHeaders(schemaOf(named), content.headers)).size > 0)
    return { table: named, by: "name", content };
  const known = tableWithHeaders(content.headers);
  return known === null ? null : { table: known, by: "headers", content };
}

/** What the user says of a table; nothing where a name is only a word of the language the product is written in (`constructor`). */
export function mappingOf(name: string, mappings: Mappings): TableMapping | undefined {
  return Object.hasOwn(mappings, name) ? mappings[name] : undefined;
}

/** The schema of a table, its columns known only as columns. */
export function schemaOf(table: TableKey): TableSchema {
  return SCHEMAS[table];
}

/** The input table with this name in either language. */
export function tableNamed(name: string): TableKey | null {
  const folded = foldHard(name);
  return (
    TABLE_KEYS.find((key) => LANGUAGES.some((language) => foldHard(phrase(language, SCHEMAS[key].title)) === folded)) ??
    null
  );
}

/** The input table whose signature the headers hold; the one with most known headers where there are several. */
export function tableWithHeaders(headers: readonly string[]): TableKey | null {
  let best: TableKey | null = null;
  let most = 0;
  for (const key of TABLE_KEYS) {
    const schema = schemaOf(key);
    const columns = columnsOf(matchHeaders(schema, headers));
    if (columns.size > most && schema.signature.every((column) => columns.has(column))) {
      best = key;
      most = columns.size;
    }
  }
  return best;
}
