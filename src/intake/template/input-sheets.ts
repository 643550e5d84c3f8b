import { message, phrase, text } from "../../language";
import type { Language, Message, MessageKey } from "../../language";
import type { Block, SheetPlan } from "../../workbook";
import { schemaOf } from "../headers/recognise";
import type { TableKey } from "../schema";
import type { Row } from "./entry";
import { pageHeading } from "./page-heading";
import { tableBlock } from "./table-block";

/** A sheet of input tables. Tables that grow have a sheet of their own, or the last place on one. */
interface InputSheet {
  readonly key: string;
  readonly title: MessageKey;
  readonly tables: readonly TableKey[];
}

/** The sheets of the template, by the tables they hold. */
export const SHEETS: readonly InputSheet[] = [
  { key: "inputs-flows", title: "tables.flows", tables: ["flows"] },
  { key: "inputs-volumes", title: "tables.volumes", tables: ["volumes"] },
  { key: "inputs-profiles", title: "tables.profiles", tables: ["profiles"] },
  { key: "inputs-costs", title: "template.sheet.costs", tables: ["team", "tenure", "overheads"] },
  { key: "inputs-offers", title: "tables.offers", tables: ["offers"] },
  { key: "inputs-automation", title: "tables.automation", tables: ["automation"] },
  { key: "inputs-assumptions", title: "tables.assumptions", tables: ["assumptions"] },
  { key: "inputs-legislation", title: "tables.legislation", tables: ["legislation"] },
  { key: "inputs-judgement", title: "template.sheet.judgement", tables: ["weights", "decisions"] },
  { key: "inputs-whatIf", title: "template.sheet.whatIf", tables: ["measures", "scenarios"] },
  { key: "inputs-limits", title: "tables.limits", tables: ["limits"] },
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

/** Rows of a title; a free row follows, then the table. */
export const TITLE_ROWS = 2;
/** Rows between two tables of a sheet, so that the first can take more rows before it meets the second. */
const ROOM_TO_GROW = 12;

function sheetPlan(
  key: string,
  title: MessageKey,
  tables: readonly TableKey[],
  request: InputSheetsRequest,
): SheetPlan {
  const { language, currency, taken, rows } = request;
  const blocks = tables.flatMap((table, index): Block[] => [
    heading(language, table, index === 0 ? 0 : ROOM_TO_GROW),
    tableBlock({ table, rows: rows.get(table) ?? [], language, currency, taken, gap: 1 }),
  ]);
  const columnWidths = widths(blocks);
  return {
    key,
    name: phrase(language, title),
    columnWidths,
    blocks: blocks.map((block) => withHeaderHeight(block, columnWidths)),
    charts: [],
    frozenRows: tables.length === 1 ? TITLE_ROWS + 2 : 0,
    print: {
      landscape: true,
      titleRows: tables.length === 1 ? TITLE_ROWS + 2 : 0,
      heading: pageHeading(language),
    },
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
const WIDEST = 48;
const SAMPLE = 40;
/** Lines over which a header may wrap, and what its filter button covers, in characters. */
const HEADER_LINES = 3;
const BUTTON = 3;
const LINE_POINTS = 15;

/** Widths in characters that show the entries on one line and the headers on a few. */
function widths(blocks: readonly Block[]): readonly number[] {
  const found: number[] = [];
  for (const { cells, table } of blocks) {
    if (table === undefined) continue;
    cells.slice(0, SAMPLE).forEach((row, index) =>
      row.forEach((cell, column) => {
        const content = cell !== null && "text" in cell ? cell.text : "";
        const length = index === 0 ? headerWidth(content) : content.length + 1;
        found[column] = Math.min(WIDEST, Math.max(NARROWEST, length, found[column] ?? 0));
      }),
    );
  }
  return found;
}

/** Wide enough for the longest word of a header, and for the whole of it on the lines it may take. */
function headerWidth(header: string): number {
  const longest = Math.max(...header.split(" ").map((word) => word.length));
  return Math.max(longest, Math.ceil((header.length * 1.2) / HEADER_LINES)) + BUTTON;
}

/** A table whose header row is as high as its longest header needs. */
function withHeaderHeight(block: Block, columnWidths: readonly number[]): Block {
  if (block.table === undefined) return block;
  const lines = (block.cells[0] ?? []).map((cell, column) =>
    cell !== null && "text" in cell
      ? Math.ceil((cell.text.length * 1.1) / ((columnWidths[column] ?? NARROWEST) - BUTTON))
      : 1,
  );
  return { ...block, rowHeights: [{ row: 0, points: LINE_POINTS * Math.min(HEADER_LINES, Math.max(1, ...lines)) }] };
}
