import { message, phrase, text } from "../../language";
import type { Language, Message, MessageKey } from "../../language";
import type { Block, SheetPlan } from "../../workbook/model";
import { schemaOf } from "../headers/recognise";
import type { TableKey } from "../schema";
import type { Row } from "./entry";
import { tableBlock } from "./table-block";

/** A sheet of input tables. Tables that grow have a sheet of their own, or the last place on one. */
interface InputSheet {
  readonly key: string;
  readonly title: MessageKey;
  readonly tables: readonly TableKey[];
}

const SHEETS: readonly InputSheet[] = [
  { key: "inputs-flows", title: "tables.flows", tables: ["flows"] },
  { key: "inputs-volumes", title: "tables.volumes", tables: ["volumes"] },
  { key: "inputs-profiles", title: "tables.profiles", tables: ["profiles"] },
  { key: "inputs-costs", title: "template.sheet.costs", tables: ["team", "overheads"] },
  { key: "inputs-offers", title: "tables.offers", tables: ["offers"] },
  { key: "inputs-assumptions", title: "tables.assumptions", tables: ["assumptions"] },
  { key: "inputs-judgement", title: "template.sheet.judgement", tables: ["weights", "decisions"] },
];

/** What the sheets are made in and from. */
export interface InputSheetsRequest {
  readonly language: Language;
  readonly currency: string;
  /** The tables to insert, with their rows; an empty list makes a table to fill. */
  readonly rows: ReadonlyMap<TableKey, readonly Row[]>;
  /** Names of tables the workbook has, in lower case. */
  readonly taken: ReadonlySet<string>;
}

/** The sheets for the tables asked for. A table whose companion is already in the workbook gets a sheet of its own. */
export function inputSheets(request: InputSheetsRequest): readonly SheetPlan[] {
  return SHEETS.flatMap(({ key, title, tables }) => {
    const wanted = tables.filter((table) => request.rows.has(table));
    if (wanted.length === tables.length) return [sheetPlan(key, title, tables, request)];
    return wanted.map((table) => sheetPlan(`inputs-${table}`, schemaOf(table).title, [table], request));
  });
}

const TITLE_ROWS = 2;
/** Rows between two tables of a sheet, so that the first can take more rows before it meets the second. */
const ROOM_TO_GROW = 12;

function sheetPlan(key: string, title: MessageKey, tables: readonly TableKey[], request: InputSheetsRequest): SheetPlan {
  const { language, currency, taken, rows } = request;
  const blocks = tables.flatMap((table, index): Block[] => [
    heading(language, table, index === 0 ? 0 : ROOM_TO_GROW),
    tableBlock({ table, rows: rows.get(table) ?? [], language, currency, taken, gap: 1 }),
  ]);
  return {
    key,
    name: phrase(language, title),
    columnWidths: widths(blocks),
    blocks,
    charts: [],
    frozenRows: tables.length === 1 ? TITLE_ROWS + 2 : 0,
    print: { landscape: true, titleRows: tables.length === 1 ? TITLE_ROWS + 2 : 0 },
  };
}

/** The table's title and, in one line, what it is for. */
function heading(language: Language, table: TableKey, gap: number): Block {
  const { title, about } = schemaOf(table);
  const line = (sentence: Message): string => text(language, sentence);
  return {
    id: `${table}-title`,
    gap,
    column: 0,
    cells: [[{ text: line(message(title)), style: "title" }], [{ text: line(message(about)), style: "subtitle" }]],
  };
}

const NARROWEST = 10;
const WIDEST = 44;
const SAMPLE = 40;

/** Widths in characters that show headers and the first entries. */
function widths(blocks: readonly Block[]): readonly number[] {
  const found: number[] = [];
  for (const { cells, table } of blocks) {
    if (table === undefined) continue;
    cells.slice(0, SAMPLE).forEach((row) =>
      row.forEach((cell, column) => {
        // The filter button covers three characters of a header.
        const length = cell !== null && "text" in cell ? cell.text.length + 3 : NARROWEST;
        found[column] = Math.min(WIDEST, Math.max(NARROWEST, length, found[column] ?? 0));
      }),
    );
  }
  return found;
}
