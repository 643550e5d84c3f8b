import type { Cell, ConditionalFormattingOptions } from "@cj-tech-master/excelts";

import { WHOLE_SHEET } from "../sheet/address";
import type { FormulaCell } from "../sheet/sheet";
import { Sheet } from "../sheet/sheet";
import { sameScalar, type Scalar } from "../formula/values";

/** The pieces of a sheet, beside its cells, that are compared and written as a whole. */
export type SheetPiece =
  | "columns"
  | "views"
  | "properties"
  | "page"
  | "header"
  | "protection"
  | "filter"
  | "breaks"
  | "merges"
  | "conditions"
  | "validation"
  | "links"
  | "state";

/** What of a cell changed: what it holds, how it looks, or only what its formula came to. */
export interface CellChange {
  readonly content: boolean;
  readonly style: boolean;
  readonly formula: boolean;
}

/** What changed on a sheet since its file was opened. Rows and columns count from 1. */
export interface SheetChanges {
  readonly cells: Map<number, CellChange>;
  readonly rows: Set<number>;
  readonly pieces: Set<SheetPiece>;
}

/** Where a result only differs from the file's: whether it follows from a change, or the file's own was out of date. */
export type ResultChanged = (row: number, column: number, value: Scalar) => boolean;

/** Compares a sheet with itself as its file has it. */
export function sheetChanges(before: Sheet, after: Sheet, followsChange: ResultChanged): SheetChanges {
  const changes: SheetChanges = { cells: new Map(), rows: new Set(), pieces: new Set() };
  after.forEachCell(WHOLE_SHEET, (cell, row, column) => {
    const change = cellChange(before, after, cell, row, column, followsChange);
    if (change) changes.cells.set(Sheet.key(row, column), change);
  });
  before.forEachCell(WHOLE_SHEET, (_, row, column) => {
    if (after.foundCell(row, column) !== undefined) return;
    const change = cellChange(before, after, undefined, row, column, followsChange);
    if (change) changes.cells.set(Sheet.key(row, column), change);
  });
  for (let row = 1; row <= Math.max(before.raw.rowCount, after.raw.rowCount); row += 1)
    if (rowText(before, row) !== rowText(after, row)) changes.rows.add(row);
  for (const piece of PIECES) if (pieceText(before, piece) !== pieceText(after, piece)) changes.pieces.add(piece);
  return changes;
}

function cellChange(
  before: Sheet,
  after: Sheet,
  cell: Cell | undefined,
  row: number,
  column: number,
  followsChange: ResultChanged,
): CellChange | null {
  const old = before.foundCell(row, column);
  const style = !sameStyle(old, cell);
  const [formula, was] = [after.formulaAt(row, column), before.formulaAt(row, column)];
  const [value, valueBefore] = [after.value(row, column), before.value(row, column)];
  const sameText = sameFormula(was, formula);
  const same = sameText && sameResult(valueBefore, value);
  const shown = formula ?? after.spilled.get(Sheet.key(row, column));
  const content = !same && !(sameText && shown !== undefined && !followsChange(row, column, value));
  return content || style ? { content, style, formula: !sameText } : null;
}

function sameFormula(one: FormulaCell | undefined, other: FormulaCell | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const area = ({ spill }: FormulaCell): string => (spill === undefined ? "" : JSON.stringify(spill));
  return one.text === other.text && one.dynamic === other.dynamic && area(one) === area(other);
}

/** Calculations of two programs may differ in the last digits. */
export function sameResult(one: Scalar, other: Scalar): boolean {
  if (typeof one === "number" && typeof other === "number")
    return one === other || Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
  return sameScalar(one, other);
}

function sameStyle(one: Cell | undefined, other: Cell | undefined): boolean {
  const [first, second] = [one?.style ?? {}, other?.style ?? {}];
  return first === second || JSON.stringify(first) === JSON.stringify(second);
}

export function rowText({ raw }: Sheet, row: number): string {
  const found = raw.findRow(row);
  if (found === undefined) return "";
  const { height, hidden, outlineLevel, style } = found;
  return height === undefined && !hidden && !outlineLevel && Object.keys(style).length === 0
    ? ""
    : JSON.stringify([height, hidden, outlineLevel, style]);
}

const PIECES: readonly SheetPiece[] = [
  "columns",
  "views",
  "properties",
  "page",
  "header",
  "protection",
  "filter",
  "breaks",
  "merges",
  "conditions",
  "validation",
  "links",
  "state",
];

/** The pieces of a sheet as text, to compare. */
export function pieceTexts(sheet: Sheet): readonly string[] {
  return PIECES.map((piece) => pieceText(sheet, piece));
}

function pieceText(sheet: Sheet, piece: SheetPiece): string {
  const { raw } = sheet;
  switch (piece) {
    case "columns":
      return columnsText(sheet);
    case "views":
      return JSON.stringify(raw.views);
    case "properties":
      return JSON.stringify(raw.properties);
    case "page":
      return JSON.stringify(raw.pageSetup);
    case "header":
      return JSON.stringify(raw.headerFooter);
    case "protection":
      return JSON.stringify(raw.sheetProtection ?? null);
    case "filter":
      return JSON.stringify(raw.autoFilter ?? null);
    case "breaks":
      return JSON.stringify([raw.rowBreaks, raw.colBreaks]);
    case "merges":
      return JSON.stringify(raw.mergedRegions);
    case "conditions":
      return raw.conditionalFormattings.map(conditionsText).join("\n");
    case "validation":
      return JSON.stringify((raw.dataValidations as unknown as { model: object }).model);
    case "links":
      return linksText(sheet);
    case "state":
      return JSON.stringify([raw.state, raw.name]);
  }
}

function columnsText({ raw }: Sheet): string {
  return JSON.stringify(
    (raw.columns ?? []).map(({ width, hidden, outlineLevel, style }) =>
      width === undefined && !hidden && !outlineLevel && Object.keys(style ?? {}).length === 0
        ? 0
        : [width, hidden, outlineLevel, style],
    ),
  ).replace(/(,0)+\]$/u, "]");
}

function linksText(sheet: Sheet): string {
  const links: (string | number)[] = [];
  sheet.forEachCell(WHOLE_SHEET, (cell, row, column) => {
    if (cell.hyperlink !== undefined) links.push(row, column, cell.hyperlink);
  });
  return JSON.stringify(links);
}

/** The library leaves traces in rules whenever it writes, the numbers of formats and the area of each rule: they do not count. */
export function conditionsText(format: ConditionalFormattingOptions): string {
  const rules = format.rules.map((rule) => ({ ...rule, dxfId: undefined, ref: undefined }));
  return JSON.stringify([format.ref, rules]);
}
