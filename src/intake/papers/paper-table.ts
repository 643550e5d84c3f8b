import { LANGUAGES, message, phrase } from "../../language";
import type { MessageKey } from "../../language";
import type { TableContent, WorkbookContent } from "../../workbook";
import { columnsOf, matchHeaders } from "../headers/match-headers";
import type { Kind } from "../kinds";
import { foldHard } from "../kinds";
import { columnsIn } from "../reading/find-columns";
import { readRows } from "../reading/read-rows";
import type { FaultyRow, GoodRow } from "../reading/read-rows";
import type { TableReference } from "../reading/table-reference";
import type { Column, Columns } from "../schema";
import type { PaperIssue } from "./paper-issue";

/** A table of a paper: known by its name in either language, or by its columns where somebody renamed it. */
export interface PaperSchema<C extends Columns = Columns> {
  /** The table's name. */
  readonly title: MessageKey;
  readonly columns: C;
}

/** A column of a paper that must be filled. */
export function needed<T>(header: MessageKey, kind: Kind<T>): Column<T, true> {
  return { header, about: header, kind, required: true };
}

/** A column of a paper that may be blank. */
export function open<T>(header: MessageKey, kind: Kind<T>): Column<T, false> {
  return { header, about: header, kind, required: false };
}

/** The rows of a table of a paper, and what of them cannot be used. */
export interface PaperRead<C extends Columns> {
  readonly reference: TableReference;
  readonly good: readonly GoodRow<C>[];
  readonly faulty: readonly FaultyRow<C>[];
  readonly issues: readonly PaperIssue[];
}

/** Reads a table of a paper; a table that is not there is an issue, and has no rows. */
export function readPaper<C extends Columns>(schema: PaperSchema<C>, content: WorkbookContent): PaperRead<C> {
  const table = paperTable(schema, content);
  if (table === undefined) return { ...absent(schema), good: [], faulty: [] };
  const { reference, issues, readable } = columnsIn(schema, table, {}, content.currency);
  if (!readable) return { reference, good: [], faulty: [], issues: issues.map(withKey(reference)) };
  const { good, faulty, issues: ofRows } = readRows(schema, reference);
  return { reference, good, faulty, issues: [...issues, ...ofRows].map(withKey(reference)) };
}

/** The table of a paper in a workbook: by its name, else by its needed columns. */
export function paperTable(schema: PaperSchema, { tables }: WorkbookContent): TableContent | undefined {
  const names = new Set(LANGUAGES.map((language) => foldHard(phrase(language, schema.title))));
  const wanted = Object.entries(schema.columns).flatMap(([key, { required }]) => (required ? [key] : []));
  return (
    tables.find(({ name }) => names.has(foldHard(name))) ??
    tables.find(({ headers }) => {
      const found = columnsOf(matchHeaders(schema, headers));
      return wanted.every((key) => found.has(key));
    })
  );
}

function absent(schema: PaperSchema): { reference: TableReference; issues: readonly PaperIssue[] } {
  const name = phrase("en", schema.title);
  const content = { name, origin: { sheet: "", row: 0, column: 0 }, headers: [], rows: [] };
  const columns = Object.values(schema.columns).flatMap(({ header, required }) => (required ? [header] : []));
  const expected = message("papers.table.missing", {
    name: message(schema.title),
    columns: columns.map((header) => phrase("en", header, { currency: "¤" })).join(", "),
  });
  const issue: PaperIssue = {
    severity: "error",
    code: "missing-table",
    table: name,
    row: null,
    column: null,
    key: null,
    received: "",
    expected,
    place: null,
  };
  return { reference: { content, positions: new Map() }, issues: [issue] };
}

/** An issue of the reading with its column by its key. */
function withKey({ content, positions }: TableReference): (issue: Omit<PaperIssue, "key">) => PaperIssue {
  const keys = new Map([...positions].map(([key, position]) => [content.headers[position] ?? "", key]));
  return (issue) => ({ ...issue, key: issue.column === null ? null : (keys.get(issue.column) ?? null) });
}
