import { phrase, text } from "../../language";
import type { Language } from "../../language";
import type { Block, PlannedCell, ValidationPlan } from "../../workbook";
import { schemaOf } from "../headers/recognise";
import { tableTitle } from "../recognised";
import type { Column, TableKey } from "../schema";
import type { Entry, Row } from "./entry";

/** How a table is inserted. */
export interface TableInsertion {
  readonly table: TableKey;
  readonly rows: readonly Row[];
  readonly language: Language;
  /** The workbook's currency, for the headers. */
  readonly currency: string;
  /** Names already taken by tables, which Excel does not give twice. */
  readonly taken: ReadonlySet<string>;
  readonly gap: number;
}

/** Rows left to fill where there is nothing to write. */
const BLANK_ROWS = 3;

/** An input table as a block: headers with units, entries in the language, formats ready for typing, lists and prompts. */
export function tableBlock({ table, rows, language, currency, taken, gap }: TableInsertion): Block {
  const columns = Object.entries(schemaOf(table).columns).filter(([, column]) => column.later !== true);
  const header = columns.map(([, { header: key }]): PlannedCell => ({ text: phrase(language, key, { currency }) }));
  const body: readonly Row[] = rows.length > 0 ? rows : Array.from({ length: BLANK_ROWS }, () => ({}));
  return {
    id: table,
    gap,
    column: 0,
    cells: [header, ...body.map((row) => columns.map(([key, column]) => plannedCell(language, column, row[key])))],
    table: { name: freeName(tableName(language, table), taken), totals: false },
    validation: columns.map(([, column], index) => validation(language, column, index)),
  };
}

function plannedCell(language: Language, { kind }: Column, entry: Entry | undefined): PlannedCell {
  const style = "input";
  if (entry === undefined) return { blank: true, format: kind.format, style };
  if ("number" in entry) return { number: entry.number, format: entry.format ?? kind.format, style };
  if ("date" in entry) return { date: entry.date, format: "yyyy-mm-dd", style };
  if ("words" in entry) return { text: phrase(language, entry.words), style };
  if ("list" in entry) return { text: entry.list.map((key) => phrase(language, key)).join("; "), style };
  return { text: entry.text, style };
}

function validation(language: Language, { kind, about }: Column, column: number): ValidationPlan {
  const prompt = phrase(language, about);
  const rule = kind.validation;
  if (rule?.kind === "list")
    return { kind: "list", column, values: rule.labels.map((key) => phrase(language, key)), prompt };
  if (rule?.kind === "decimal")
    return {
      kind: "decimal",
      column,
      min: rule.min,
      max: rule.max,
      prompt: `${prompt} (${text(language, kind.accepts)})`,
    };
  return { kind: "prompt", column, prompt };
}

/** A table's name in a language, with the underscores Excel wants for spaces. */
export function tableName(language: Language, table: TableKey): string {
  return tableTitle(language, table).replace(/\s+/g, "_");
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const next = `${name}_${number}`;
    if (!taken.has(next.toLowerCase())) return next;
  }
}
