import type { Inputs } from "../../engine/records";
import { issueText, readInputs, TABLE_KEYS } from "../../intake";
import type { Issue, IssueCode, Mappings, TableKey } from "../../intake";
import { readTable } from "../../intake/reading/read-table";
import { LANGUAGES, message, phrase } from "../../language";
import type { Language } from "../../language";
import type { CellValue, TableContent } from "../../workbook";
import { NoAnswer } from "./declaration";
import type { CallContext } from "./declaration";
import type { CaseRanges, FlowRow, Range, SingleTable, TableRead, TablesInCells } from "./table-ranges";

/** A range does not say in which currency its money is. */
const CURRENCY = "€";

function cellValue(cell: unknown): CellValue {
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean")
    return cell === "" ? null : cell;
  if (typeof cell === "object" && cell !== null && "code" in cell) return { error: String(cell.code) };
  return null;
}

function tableContent(key: TableKey, headers: readonly unknown[], rows: Range, language: Language): TableContent {
  return {
    name: phrase(language, `tables.${key}`),
    // A range knows no sheet: its rows are counted from 1, below the headers.
    origin: { sheet: "", row: -1, column: 0 },
    headers: headers.map((header) => (header === null || header === undefined ? "" : String(header))),
    rows: rows.map((row) => row.map(cellValue)),
  };
}

/** A range is the table that it is given as, whatever its headers: without them its columns are missed by name. */
function asGiven(): Mappings {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => TABLE_KEYS.map((table) => [phrase(language, `tables.${table}`), { table }])),
  );
}

/** The inputs that ranges hold, or why there is no answer: a function that left rows out in silence would be believed. */
function inputsIn(ranges: CaseRanges, { language, today }: CallContext): Inputs | NoAnswer {
  const tables = Object.entries(ranges).flatMap(([key, range]) => {
    const [headers, ...rows] = range;
    return headers === undefined ? [] : [tableContent(key as TableKey, headers, rows, language)];
  });
  const { inputs, issues } = readInputs({ tables, sheets: [], currency: CURRENCY }, { today, mappings: asGiven() });
  return refusal(issues, language) ?? inputs;
}

/** What the pane tells beside an answer and a cell cannot: a row that stands for nothing. */
const UNUSED: ReadonlySet<IssueCode> = new Set(["unknown-assumption", "unknown-criterion", "unknown-law"]);

/** Why there is no answer where something cannot be read, or would not count. */
function refusal(issues: readonly Issue[], language: Language): NoAnswer | undefined {
  const errors = issues.filter(({ severity, code }) => severity === "error" || UNUSED.has(code));
  const [first] = errors;
  if (first === undefined) return undefined;
  const zero = errors.find(isZeroForBlank);
  if (zero !== undefined) return zeroForBlank(zero);
  return new NoAnswer(message("catalogue.none.issues", { count: errors.length, issue: issueText(language, first) }));
}

/** Words were expected and a 0 came, which nobody types there: this Excel hands blank cells over as 0. */
function isZeroForBlank({ code, received }: Issue): boolean {
  return received === "0" && (code === "not-text" || code === "not-a-choice" || code === "not-days");
}

function zeroForBlank({ table, row, column }: Issue): NoAnswer {
  const where = message("intake.issue.at-cell", { table, row: row ?? 0, column: column ?? "" });
  return new NoAnswer(message("catalogue.none.zero-for-blank", { where }));
}

/** The rows of the table Flows that a range holds, one answer a row; undefined where the headers are not those of the table. */
function flowRows(headers: Range, rows: Range, language: Language): readonly FlowRow[] | undefined {
  const content = tableContent("flows", headers[0] ?? [], rows, language);
  const { read, issues, reference } = readTable("flows", { table: "flows", by: "headers", content }, {}, CURRENCY);
  if (reference === null || (read.records.length === 0 && read.faulty.length === 0)) return undefined;
  const records = new Map(read.records.map((record) => [record.row, record]));
  return rows.map(
    (_, index) =>
      records.get(index + 1) ??
      unreadable(
        issues.find(({ row, severity }) => row === index + 1 && severity === "error"),
        language,
      ),
  );
}

function unreadable(issue: Issue | undefined, language: Language): NoAnswer {
  if (issue !== undefined && isZeroForBlank(issue)) return zeroForBlank(issue);
  return new NoAnswer(message("catalogue.none.row", { issue: issue === undefined ? "–" : issueText(language, issue) }));
}

/** What was read of a range: a function that answers cell by cell is given the same one for each. */
const known = new WeakMap<Range, Map<string, TableRead[SingleTable]>>();

/**
 * The records that a range of one table holds, none for an empty range, or why there is no answer: a row that cannot be read would count as not there, and
 * what it changes be taken for unchanged.
 */
function rowsIn<K extends SingleTable>(
  key: K,
  range: Range,
  { language, today }: Pick<CallContext, "language" | "today">,
): TableRead[K] {
  const asked = `${key} ${language} ${today}`;
  const before = known.get(range) ?? new Map<string, TableRead[SingleTable]>();
  known.set(range, before);
  // Under a key of one table stands what was read of it.
  const found = (before.get(asked) as TableRead[K] | undefined) ?? recordsIn(key, range, { language, today });
  before.set(asked, found);
  return found;
}

function recordsIn<K extends SingleTable>(
  key: K,
  range: Range,
  { language, today }: Pick<CallContext, "language" | "today">,
): Inputs[K] | NoAnswer {
  const [headers, ...rows] = range;
  if (headers === undefined) return [];
  const content = tableContent(key, headers, rows, language);
  const { inputs, issues } = readInputs(
    { tables: [content], sheets: [], currency: CURRENCY },
    { today, mappings: asGiven() },
  );
  // The other tables are missing, and are not asked for.
  return (
    refusal(
      issues.filter(({ table }) => table === content.name),
      language,
    ) ?? inputs[key]
  );
}

/** Reads the tables that come as ranges, by the rules of the tables of a workbook. */
export const TABLES_IN_CELLS: TablesInCells = { inputsIn, flowRows, rowsIn };
