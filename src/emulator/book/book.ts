import type { Workbook } from "@cj-tech-master/excelts";
import type { DefinedNameEntry } from "@cj-tech-master/excelts/formula";

import type { Edition } from "../edition";
import { ApiError } from "../errors";
import type { HostFunction } from "../host-types";
import { contains, parseArea, splitSheet, type Area } from "../sheet/address";
import type { Chart } from "../chart/chart";
import { Calculation } from "../formula/calculation";
import { ChangeLog } from "./change-log";
import { engineFunction, type EngineFunction } from "../formula/custom-functions";
import type { Lookup, TablePlace } from "../formula/dependencies";
import { sameName, type DefinedName } from "./names";
import type { AsOpened, OpenedFile } from "../file/opened-file";
import type { Sheet } from "../sheet/sheet";
import type { Shift } from "./shifted";
import type { Table } from "../sheet/sheet";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface BookOptions {
  readonly name: string;
  readonly readOnly: boolean;
  readonly culture: string;
  readonly edition: Edition;
}

/** An open workbook: sheets, tables and names, always calculated when somebody looks. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly charts: Chart[] = [];
  readonly settings = new Map<string, unknown>();
  readonly functions: ReadonlyMap<string, EngineFunction>;
  readonly lookup: Lookup;
  readonly calculation: Calculation;
  readonly changes = new ChangeLog();
  /** Told when cells move, so that held ranges and charts follow. */
  readonly shiftListeners = new Set<(sheet: Sheet, shift: Shift) => void>();
  /** Told of workbooks that are opened beside this one; null for a blank one. */
  readonly openListeners = new Set<(xlsx: Uint8Array | null) => void>();
  /** Tables and charts are numbered in the order in which they came. */
  private lastId = 0;
  active: Sheet | null = null;
  selected: Area = { top: 1, left: 1, bottom: 1, right: 1 };
  mode: CalculationMode = "Automatic";
  /** Until the end of the request, values are not calculated. */
  suspended = false;
  isDirty = false;
  /** The file it was opened from; `null` for a workbook that was made new. */
  file: OpenedFile | null = null;
  /** What it was when that file had been opened. */
  opened: AsOpened | null = null;
  /** How cells moved since the file was opened, in its order, sheet by sheet. */
  readonly moved = new Map<Sheet, Shift[]>();

  constructor(
    readonly raw: Workbook,
    /** The functions it was given. */
    readonly given: readonly HostFunction[],
    readonly options: BookOptions,
  ) {
    this.functions = new Map(given.map((each) => [each.name.toUpperCase(), engineFunction(each, options.edition)]));
    this.lookup = {
      sheetNamed: (name) => this.sheet(name),
      sheetNames: () => this.sheets.map(({ name }) => name),
      nameFormula: (name, sheet) => this.nameFor(name, sheet)?.formula ?? null,
      table: (name) => placeOf(this.table(name)),
      tableAt: (sheet, row, column) =>
        placeOf(
          this.sheet(sheet)?.tables.find(({ area }) =>
            contains(area, { top: row, bottom: row, left: column, right: column }),
          ),
        ),
    };
    this.shiftListeners.add((sheet, shift) => {
      const shifts = this.moved.get(sheet) ?? [];
      shifts.push(shift);
      this.moved.set(sheet, shifts);
    });
    this.calculation = new Calculation({
      sheets: this.sheets,
      lookup: this.lookup,
      functions: this.functions,
      date1904: raw.properties?.date1904 ?? false,
      names: () => this.engineNames(),
    });
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  open(xlsx: Uint8Array | null): void {
    for (const listener of [...this.openListeners]) listener(xlsx);
  }

  sheet(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sameName(sheet.name, name));
  }

  get activeSheet(): Sheet {
    const sheet = this.active ?? this.sheets[0];
    if (!sheet) throw new ApiError("GeneralException", "The workbook has no sheet.");
    return sheet;
  }

  get tables(): Table[] {
    return this.sheets.flatMap(({ tables }) => tables);
  }

  table(name: string): Table | undefined {
    for (const sheet of this.sheets) for (const table of sheet.tables) if (sameName(table.name, name)) return table;
    return undefined;
  }

  /** The name as a formula on that sheet means it: the sheet's own before the workbook's. */
  nameFor(name: string, sheet: string | null): DefinedName | undefined {
    const found = this.names.filter((each) => sameName(each.name, name));
    return (
      found.find((each) => each.sheet !== null && sheet !== null && sameName(each.sheet.name, sheet)) ??
      found.find((each) => each.sheet === null)
    );
  }

  /** The cells a name stands for, where it stands for cells. */
  areaOfName(name: DefinedName): { sheet: Sheet; area: Area } | null {
    return this.resolve(name.formula, name.sheet ?? this.activeSheet);
  }

  chartsOf(sheet: Sheet): Chart[] {
    return this.charts.filter((chart) => chart.sheet === sheet);
  }

  /** An address with or without its sheet, or a name of cells or of a table. */
  resolve(address: string, home: Sheet): { sheet: Sheet; area: Area } | null {
    const { sheet: sheetName, rest } = splitSheet(address.trim().replace(/^=/u, ""));
    const sheet = sheetName === null ? home : this.sheet(sheetName);
    if (!sheet) return null;
    const area = parseArea(rest);
    if (area) return { sheet, area };
    const name = this.nameFor(rest, sheet.name);
    if (name && !sameName(name.formula, rest)) return this.areaOfName(name);
    const table = this.table(rest.replace(/\[(#Data|)\]$/iu, ""));
    if (!table) return null;
    return {
      sheet: table.sheet,
      area: {
        ...table.area,
        top: table.area.top + (table.showHeaders ? 1 : 0),
        bottom: table.area.bottom - (table.showTotals ? 1 : 0),
      },
    };
  }

  /** Brings values up to date, unless calculation is manual or suspended. */
  settle(): void {
    if (this.suspended || this.mode === "Manual") return;
    this.calculate();
  }

  calculate(): void {
    for (const sheet of this.calculation.run()) this.changes.calculated(sheet);
  }

  private engineNames(): DefinedNameEntry[] {
    return this.names.map(({ name, formula, sheet }) => {
      const place = sheet === null ? -1 : this.sheets.indexOf(sheet);
      return { name, ranges: [formula], ...(place < 0 ? {} : { localSheetId: place }) };
    });
  }
}

function placeOf(table: Table | undefined): TablePlace | null {
  if (!table) return null;
  return {
    name: table.name,
    sheet: table.sheet.name,
    area: table.area,
    headerRows: table.showHeaders ? 1 : 0,
    totalRows: table.showTotals ? 1 : 0,
    columns: table.columns.map(({ name }) => name),
  };
}
