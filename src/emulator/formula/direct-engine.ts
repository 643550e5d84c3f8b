import {
  calculateFormulas,
  type CellLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from "@cj-tech-master/excelts/formula";

import { LAST_ROW, type Area } from "../sheet/address";
import type { EngineFunction } from "./custom-functions";
import { READ, type DirectFormula, type Read } from "./direct-formula";
import { BLANK, BLANK_CELL, engineArray, engineError, toEngine, type EngineValue } from "./engine-values";
import { OWN_FUNCTIONS } from "./own-functions";
import { isCovered, valueOf, type FormulaCell, type Sheet } from "../sheet/sheet";

const CAPTURE = "EMBEDDEDHOST.RESULT";
/** Arrays of at least so many cells are kept while a run lasts, and at most so many of them. */
const WORTH_KEEPING = 256;
const MOST_KEPT = 48;

/** What the host reads for the engine. Large areas are read once, and again only after a cell in them changed. */
export class Reader {
  private readonly kept = new Map<string, { sheet: Sheet; area: Area; value: EngineValue }>();
  /** Columns as rows of one value each: ranges one column wide, which grow row by row in running totals, share them. */
  private readonly columns = new Map<Sheet, Map<number, (readonly EngineValue[])[]>>();

  constructor(private readonly sheetByName: (name: string) => Sheet | undefined) {}

  read({ sheet: name, area: asked, spill, asRange }: Read): EngineValue {
    const sheet = this.sheetByName(name);
    if (!sheet) return engineError("#REF!");
    const area = spill ? sheet.formulaAt(asked.top, asked.left)?.spill : asked;
    if (!area) return engineError("#REF!");
    if (area.top === area.bottom && area.left === area.right) {
      const value = sheet.value(area.top, area.left);
      if (asRange === true)
        return {
          ...engineArray([[value === null ? BLANK : toEngine(value)]]),
          originRow: area.top,
          originCol: area.left,
        } as PlacedArray;
      return value === null ? BLANK_CELL : toEngine(value);
    }
    const key = `${name.toLowerCase()}!${area.top},${area.left},${area.bottom},${area.right}`;
    const known = this.kept.get(key);
    if (known) return known.value;
    const value =
      area.left === area.right && area.bottom < LAST_ROW ? this.columnPart(sheet, area) : arrayOf(sheet, area);
    if (value.height * value.width >= WORTH_KEEPING) {
      if (this.kept.size >= MOST_KEPT) this.kept.clear();
      this.kept.set(key, { sheet, area, value });
    }
    return value;
  }

  private columnPart(sheet: Sheet, area: Area): PlacedArray {
    const ofSheet = this.columns.get(sheet) ?? new Map<number, (readonly EngineValue[])[]>();
    this.columns.set(sheet, ofSheet);
    const rows = ofSheet.get(area.left) ?? [];
    ofSheet.set(area.left, rows);
    for (let row = rows.length + 1; row <= area.bottom; row += 1) {
      const value = sheet.value(row, area.left);
      rows.push(value === null ? EMPTY_ROW : [toEngine(value)]);
    }
    return {
      kind: 5,
      rows: rows.slice(area.top - 1, area.bottom),
      height: area.bottom - area.top + 1,
      width: 1,
      originRow: area.top,
      originCol: area.left,
    };
  }

  changed(sheet: Sheet, { top, left, bottom, right }: Area): void {
    for (const [column, rows] of this.columns.get(sheet) ?? []) {
      if (column >= left && column <= right)
        for (let row = top; row <= Math.min(bottom, rows.length); row += 1)
          rows[row - 1] = [toEngine(sheet.value(row, column))];
    }
    for (const [key, kept] of this.kept) {
      if (
        kept.sheet === sheet &&
        kept.area.top <= bottom &&
        kept.area.bottom >= top &&
        kept.area.left <= right &&
        kept.area.right >= left
      )
        this.kept.delete(key);
    }
  }
}

const EMPTY_ROW: readonly EngineValue[] = [BLANK];

type PlacedArray = Extract<EngineValue, { kind: 5 }> & { readonly originRow: number; readonly originCol: number };

function arrayOf(sheet: Sheet, area: Area): PlacedArray {
  // Whole columns and rows end where the sheet does.
  const bottom =
    area.bottom === 1_048_576 ? Math.max(area.top, Math.min(area.bottom, sheet.raw.rowCount)) : area.bottom;
  const right = area.right === 16_384 ? Math.max(area.left, Math.min(area.right, sheet.raw.columnCount)) : area.right;
  const width = right - area.left + 1;
  const rows: EngineValue[][] = [];
  for (let row = area.top; row <= bottom; row += 1) {
    const cells = new Array<EngineValue>(width).fill(BLANK);
    const found = sheet.raw.findRow(row);
    if (found) {
      for (let column = area.left; column <= right; column += 1) {
        const cell = found.findCell(column);
        if (cell && !isCovered(cell)) cells[column - area.left] = toEngine(valueOf(cell));
      }
    }
    rows.push(cells);
  }
  return { kind: 5, rows, height: rows.length, width, originRow: area.top, originCol: area.left };
}

/** One formula on each row of a sheet that only serves to hold them: the engine takes them from top to bottom. */
class Queue implements WorksheetLike {
  readonly id = 1;
  readonly name = "Queue";
  readonly cells: CellLike[];

  constructor(texts: readonly string[]) {
    this.cells = texts.map((formula, index) => ({
      row: index + 1,
      col: 1,
      type: 6,
      formula,
      model: { isDynamicArray: false },
      value: null,
      result: undefined,
    }));
  }

  get dimensions(): Area {
    return { top: 1, left: 1, bottom: Math.max(1, this.cells.length), right: 1 };
  }

  eachRow(first: unknown, second?: unknown): void {
    const visit = (second ?? first) as (row: RowLike, rowNumber: number) => void;
    for (const cell of this.cells) {
      const eachCell = (one: unknown, two?: unknown): void =>
        ((two ?? one) as (cell: CellLike, column: number) => void)(cell, 1);
      visit({ hidden: false, eachCell }, cell.row);
    }
  }

  findCell(row: number): CellLike | undefined {
    return this.cells[row - 1];
  }

  getCell(row: number, column: number): CellLike {
    return this.findCell(row) ?? { row, col: column, type: 0, model: {}, value: null, result: undefined };
  }
}

/** The engine keeps the syntax of at most 10,000 formulas, and forgets the first of a longer list before it comes to them. */
const MOST_AT_ONCE = 5000;

/** A batch in parts of as many formulas as the engine takes. */
export function inParts(batch: readonly FormulaCell[]): FormulaCell[][] {
  const parts: FormulaCell[][] = [];
  for (let start = 0; start < batch.length; start += MOST_AT_ONCE) parts.push(batch.slice(start, start + MOST_AT_ONCE));
  return parts;
}

/** Calculates formulas one after the other, in the order given; each result is handed over before the next formula reads. */
export function evaluateInOrder(
  formulas: readonly { readonly formula: FormulaCell; readonly direct: DirectFormula }[],
  functions: ReadonlyMap<string, EngineFunction>,
  reader: Reader,
  date1904: boolean,
  settle: (formula: FormulaCell, result: EngineValue) => void,
): void {
  const reads: Read[] = [];
  const texts = formulas.map(({ direct }, index) => {
    const offset = reads.length;
    reads.push(...direct.reads);
    const text =
      offset === 0
        ? direct.text
        : direct.text.replaceAll(
            /EMBEDDEDHOST\.READ\((\d+)\)/gu,
            (_, number: string) => `${READ}(${Number(number) + offset})`,
          );
    return `${CAPTURE}(${index},${text})`;
  });
  const userFunctions = new Map<string, EngineFunction>(functions);
  for (const [name, own] of OWN_FUNCTIONS) userFunctions.set(name, own);
  userFunctions.set(READ, {
    minArity: 1,
    maxArity: 1,
    invoke: ([number]) => {
      const read = reads[(number as { value: number }).value];
      return read ? reader.read(read) : engineError("#REF!");
    },
  });
  userFunctions.set(CAPTURE, {
    minArity: 2,
    maxArity: 2,
    invoke: ([number, result]) => {
      const entry = formulas[(number as { value: number }).value];
      if (entry) settle(entry.formula, result as EngineValue);
      return BLANK;
    },
  });
  const queue = new Queue(texts);
  const workbook: WorkbookLike = {
    worksheets: [queue],
    getWorksheet: () => queue,
    properties: { date1904 },
    userFunctions,
  };
  calculateFormulas(workbook);
}
