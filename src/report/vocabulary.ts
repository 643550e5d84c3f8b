import { phrase } from "../language";
import type { Language, MessageKey } from "../language";
import { columnOf, columnsOf, inThisRow } from "../workbook";

type After<Prefix extends string> = MessageKey extends infer Key
  ? Key extends `${Prefix}${infer Rest}`
    ? Rest
    : never
  : never;

/** Tables and columns of the report, by the key of their names in the catalogue. */
export type ReportTable = After<"report.table.">;
export type ReportHeader = After<"report.column.">;

/** The words of one report: what its tables and columns are called, and how formulas speak of them. */
export interface Vocabulary {
  readonly language: Language;
  readonly currency: string;
  say(key: MessageKey): string;
  table(key: ReportTable): string;
  header(key: ReportHeader): string;
  /** A column of another table, for a formula. */
  column(table: ReportTable, header: ReportHeader): string;
  /** Neighbouring columns of another table, for a formula. */
  columns(table: ReportTable, first: ReportHeader, last: ReportHeader): string;
  /** The cell of a column in the formula's own row. */
  here(header: ReportHeader): string;
  /** The cell of a table's column in the row whose `key` column holds `value`. */
  lookUp(table: ReportTable, header: ReportHeader, key: ReportHeader, value: string): string;
}

export function vocabulary(language: Language, currency: string): Vocabulary {
  const say = (key: MessageKey): string => phrase(language, key, { currency });
  const table = (key: ReportTable): string => say(`report.table.${key}`);
  const header = (key: ReportHeader): string => say(`report.column.${key}`);
  const column = (key: ReportTable, head: ReportHeader): string => columnOf(table(key), header(head));
  return {
    language,
    currency,
    say,
    table,
    header,
    column,
    columns: (key, first, last) => columnsOf(table(key), header(first), header(last)),
    here: (head) => inThisRow(header(head)),
    lookUp: (key, head, keyHeader, value) => `INDEX(${column(key, head)},MATCH(${value},${column(key, keyHeader)},0))`,
  };
}
