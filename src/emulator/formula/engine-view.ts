import {
  calculateFormulas,
  type CellLike,
  type DefinedNameEntry,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from "@cj-tech-master/excelts/formula";

import type { Area } from "../sheet/address";
import type { EngineFunction } from "./custom-functions";
import type { EngineValue } from "./engine-values";
import { OWN_FUNCTIONS } from "./own-functions";
import { PLACE, placeFunction } from "./reference-calls";
import { bodyArea } from "../table/table";
import { valueOf, type FormulaCell, type Sheet } from "../sheet/sheet";
import { stored, type Scalar } from "./values";

const FORMULA = 6;
const PLAIN = 2;
/** A function under which each formula is wrapped: it hands the whole result over, arrays included, before the engine cuts it to cells. */
const CAPTURE = "EMBEDDEDHOST.RESULT";

class ValueCell implements CellLike {
  readonly type = PLAIN;
  readonly model = {};
  result: undefined;

  constructor(
    readonly row: number,
    readonly col: number,
    public value: unknown,
  ) {}
}

class FormulaView implements CellLike {
  readonly type = FORMULA;
  readonly value = null;
  readonly model = { isDynamicArray: true };
  readonly formula: string;
  // The engine writes cut-down results here; the host takes them whole from the capture.
  result: undefined;

  constructor(
    readonly row: number,
    readonly col: number,
    text: string,
    id: number,
  ) {
    this.formula = `${CAPTURE}(${id},${text})`;
  }
}

class SheetView implements WorksheetLike {
  readonly rows = new Map<number, Map<number, CellLike>>();
  readonly filled = new Set<string>();

  constructor(
    private readonly sheet: Sheet,
    readonly id: number,
  ) {}

  get name(): string {
    return this.sheet.name;
  }

  get dimensions(): Area {
    const { top, left, bottom, right } = this.sheet.raw.dimensions;
    return { top: top || 1, left: left || 1, bottom: bottom || 1, right: right || 1 };
  }

  put(cell: CellLike): void {
    const row = this.rows.get(cell.row);
    if (row) row.set(cell.col, cell);
    else this.rows.set(cell.row, new Map([[cell.col, cell]]));
  }

  has(row: number, column: number): boolean {
    return this.rows.get(row)?.has(column) ?? false;
  }

  eachRow(first: unknown, second?: unknown): void {
    const visit = (second ?? first) as (row: RowLike, rowNumber: number) => void;
    for (const [number, cells] of this.rows) {
      const eachCell = (one: unknown, two?: unknown): void => {
        const each = (two ?? one) as (cell: CellLike, column: number) => void;
        for (const [column, cell] of cells) each(cell, column);
      };
      visit({ hidden: this.sheet.raw.findRow(number)?.hidden ?? false, eachCell }, number);
    }
  }

  findCell(row: number, column: number): CellLike | undefined {
    return this.rows.get(row)?.get(column);
  }

  getCell(row: number, column: number): CellLike {
    // Only the engine's own spilling asks for this; the host spills by itself, so what is written here is let go.
    return this.findCell(row, column) ?? new ValueCell(row, column, null);
  }

  getTables(): NonNullable<ReturnType<NonNullable<WorksheetLike["getTables"]>>> {
    return this.sheet.tables.map((table) => {
      const body = bodyArea(table);
      return {
        table: {
          name: table.name,
          tl: { row: table.area.top, col: table.area.left },
          columns: table.columns,
          rows: new Array<null>(body.bottom - body.top + 1).fill(null),
          headerRow: table.showHeaders,
          totalsRow: table.showTotals,
        },
      };
    });
  }
}

export interface EngineTask {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedNameEntry[];
  readonly functions: ReadonlyMap<string, EngineFunction>;
  readonly formulas: readonly FormulaCell[];
  /** The formula's text as the engine understands it. */
  readonly textOf: (formula: FormulaCell) => string;
  /** What the formulas read; `everything` where one of them may read any cell. */
  readonly reads: readonly { readonly sheet: Sheet; readonly area: Area }[] | "everything";
  readonly date1904: boolean;
}

/**
 * Calculates the given formulas, in their order of dependency, over the values of the cells they read. Every other formula counts by the value
 * it last had, so the work is in proportion to what changed.
 */
export function evaluate(task: EngineTask): Map<FormulaCell, EngineValue> {
  const views = new Map<Sheet, SheetView>(task.sheets.map((sheet, index) => [sheet, new SheetView(sheet, index + 1)]));
  const results = new Map<FormulaCell, EngineValue>();
  task.formulas.forEach((formula, id) =>
    views.get(formula.sheet)?.put(new FormulaView(formula.row, formula.column, task.textOf(formula), id)),
  );

  const everything = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };
  const reads = task.reads === "everything" ? task.sheets.map((sheet) => ({ sheet, area: everything })) : task.reads;
  for (const { sheet, area } of reads) {
    const view = views.get(sheet);
    const key = `${area.top},${area.left},${area.bottom},${area.right}`;
    if (!view || view.filled.has(key)) continue;
    view.filled.add(key);
    sheet.forEachCell(area, (cell, row, column) => {
      const value: Scalar = valueOf(cell);
      if (value !== null && !view.has(row, column)) view.put(new ValueCell(row, column, stored(value)));
    });
  }

  const userFunctions = new Map<string, EngineFunction>(task.functions);
  for (const [name, own] of OWN_FUNCTIONS) userFunctions.set(name, own);
  userFunctions.set(PLACE, placeFunction);
  userFunctions.set(CAPTURE, {
    minArity: 2,
    maxArity: 2,
    invoke: ([id, result]) => {
      const formula = task.formulas[(id as { value: number }).value];
      if (formula) results.set(formula, result as EngineValue);
      return result;
    },
  });

  const worksheets = [...views.values()];
  const workbook: WorkbookLike = {
    worksheets,
    getWorksheet: (name) => worksheets.find((view) => view.name === name || view.id === name),
    definedNames: { getAllEntries: () => [...task.names], getAllNames: () => [...task.names] },
    properties: { date1904: task.date1904 },
    userFunctions,
  };
  calculateFormulas(workbook);
  return results;
}
