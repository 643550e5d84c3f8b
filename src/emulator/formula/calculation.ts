import { overlaps, sameArea, WHOLE_SHEET, type Area } from "../sheet/address";
import type { CalculationBook } from "./calculation-book";
import { askedCellByCell } from "./cell-by-cell-calls";
import { cellsRead, dueWithin } from "./cells-read";
import { NO_CALLS, precedentsOf, type Precedents, type TablePlace } from "./dependencies";
import { DependencyIndex } from "./dependency-index";
import { evaluate } from "./engine-view";
import { shown, type EngineValue } from "./engine-values";
import { inDependencyOrder } from "./dependency-order";
import { evaluateInOrder, inParts, Reader } from "./direct-engine";
import { directFormulas } from "./direct-formulas";
import { MovedNames } from "./moved-names";
import { formulaForEngine } from "./formula-dialect";
import { isSubtotal, withReferences } from "./reference-calls";
import { ownCell, Sheet, type FormulaCell } from "../sheet/sheet";
import { applySpill, clearSpill } from "./spill";
import { UnknownCalls } from "./unknown-calls";
import { CellError, sameScalar } from "./values";

/** Longer chains of spilled results feeding spilled results than this are left as they stand. */
const MOST_ROUNDS = 60;

/**
 * Keeps the formulas of a workbook calculated: knows who reads what, and recalculates, when asked, what changed and everything that depends on it.
 */
export class Calculation {
  private readonly precedents = new Map<FormulaCell, Precedents>();
  private readonly readers = new DependencyIndex<FormulaCell>();
  private readonly dirty = new Set<FormulaCell>();
  private readonly volatile = new Set<FormulaCell>();
  private readonly symbolic = new Set<FormulaCell>();
  private readonly spilling = new Set<FormulaCell>();
  private readonly unknown: UnknownCalls;
  private readonly moved = new MovedNames();
  private waits = false;
  private settled: Set<FormulaCell> | null = null;
  /** Formulas that wait to be read, and whether they came with a result; what names and tables they read may come after them. */
  private readonly unread = new Map<FormulaCell, boolean>();

  constructor(private readonly book: CalculationBook) {
    this.unknown = new UnknownCalls(book.functions, book.lookup);
  }

  get isDirty(): boolean {
    return this.dirty.size > 0 || this.moved.isAny || this.unread.size > 0;
  }

  /** Formulas that come are not read until the first calculation: a workbook that is only compared may never need it. */
  waitForRun(): void {
    this.waits = true;
  }

  /** The formulas that are calculated while something is done. */
  calculatedBy(act: () => void): ReadonlySet<FormulaCell> {
    const settled = new Set<FormulaCell>();
    this.settled = settled;
    act();
    this.settled = null;
    return settled;
  }

  /** A formula came into a cell; from a file it brings the result it had there. */
  add(formula: FormulaCell, hasResult = false): void {
    formula.sheet.formulas.set(Sheet.key(formula.row, formula.column), formula);
    if (this.waits || !hasResult) this.unread.set(formula, hasResult);
    else this.read(formula, hasResult);
  }

  private read(formula: FormulaCell, hasResult: boolean): void {
    this.learn(formula);
    if (!hasResult || this.mustCalculate(formula)) this.dirty.add(formula);
    if (formula.spill) this.spilling.add(formula);
  }

  /** A formula left its cell; its spilled cells empty. */
  remove(formula: FormulaCell): void {
    formula.sheet.formulas.delete(Sheet.key(formula.row, formula.column));
    this.forget(formula);
    this.unread.delete(formula);
    this.dirty.delete(formula);
    this.spilling.delete(formula);
    this.unknown.forget(formula);
    for (const area of clearSpill(formula)) this.touch(formula.sheet, area);
  }

  /** The values of cells changed. */
  touch(sheet: Sheet, area: Area): void {
    this.readers.forEachReader(sheet.name, area, (reader) => this.dirty.add(reader));
    for (const formula of this.spilling) {
      const place = formula.blocked ?? formula.spill;
      if (formula.sheet === sheet && place && overlaps(place, area)) this.dirty.add(formula);
    }
  }

  /** Tables or names changed, or the one defined name: what formulas mean by them must be read again. */
  touchNames(name?: string): void {
    this.moved.add(name);
  }

  /**
   * Cells of a sheet moved, or its name: those formulas, those that read it and those that ask for its place are learned anew, and calculated.
   *
   * @param sheet - the name by which it was known
   */
  relearn(sheet: string, formulas: Iterable<FormulaCell>): void {
    const found = new Set(formulas);
    this.readers.forEachReader(sheet, WHOLE_SHEET, (reader) => found.add(reader));
    for (const [formula, { calls }] of this.precedents)
      if (calls.has("SHEET") || calls.has("SHEETS")) found.add(formula);
    for (const formula of found) {
      if (this.unread.has(formula)) continue;
      this.forget(formula);
      this.learn(formula);
      this.dirty.add(formula);
    }
    this.touchNames();
  }

  touchAll(): void {
    for (const sheet of this.book.sheets) for (const formula of sheet.formulas.values()) this.dirty.add(formula);
  }

  /** Formulas that come out anew at each calculation, and those that read them. */
  volatileFormulas(): ReadonlySet<FormulaCell> {
    if (!this.waits) this.readWaiting();
    const found = new Set(this.volatile);
    for (const formula of found) this.forEachReaderOf(formula, (reader) => found.add(reader));
    return found;
  }

  /** Formulas that were calculated and call functions not known here, with their names. */
  unknownCalls(): ReadonlyMap<FormulaCell, readonly string[]> {
    return this.unknown.all();
  }

  /** Whether what is due reads more cells, all together, than it may. */
  readsMoreThan(most: number): boolean {
    if (!this.waits) this.readWaiting();
    return this.dueWithin(most) === null;
  }

  /** Calculates what is due. Returns the sheets where a formula was calculated. */
  run(): Set<Sheet> {
    const touched = new Set<Sheet>();
    if (!this.isDirty) return touched;
    this.readWaiting();
    for (const formula of this.volatile) this.dirty.add(formula);
    for (let round = 0; round < MOST_ROUNDS && this.isDirty; round += 1) {
      if (this.moved.isAny) this.relearnSymbolic();
      const due = this.dueWithin(Infinity) ?? [];
      this.dirty.clear();
      for (const formula of due) touched.add(formula.sheet);
      this.calculateInOrder(due);
    }
    this.dirty.clear();
    return touched;
  }

  /** Those that brought a result first: what they mean may have moved since. Whatever comes without one is read as names now stand. */
  private readWaiting(): void {
    this.waits = false;
    const waiting = [...this.unread];
    this.unread.clear();
    for (const [formula, hasResult] of waiting) if (hasResult) this.read(formula, true);
    if (this.moved.isAny) this.relearnSymbolic();
    for (const [formula, hasResult] of waiting) if (!hasResult) this.read(formula, false);
  }

  /** Formulas the host can read for, and those the engine must see in place, each kind as long as it is ready: so there are few changes between them. */
  private calculateInOrder(due: readonly FormulaCell[]): void {
    const reader = new Reader((name) => this.book.lookup.sheetNamed(name));
    const direct = directFormulas(due, this.book, (formula) => this.callsNotSupported(formula));
    const settle = (formula: FormulaCell, result: EngineValue): void => {
      const before = formula.spill;
      this.settleOne(formula, result);
      for (const area of [before, formula.spill ?? ownCell(formula)]) if (area) reader.changed(formula.sheet, area);
    };
    const batches = inDependencyOrder(
      due,
      (formula, visit) => this.forEachReaderOf(formula, visit),
      (formula) => direct.has(formula),
    );
    for (const batch of batches.flatMap(inParts)) {
      if (direct.has(batch[0] as FormulaCell)) {
        const entries = batch.flatMap((formula) => {
          const found = direct.get(formula);
          return found ? [{ formula, direct: found }] : [];
        });
        evaluateInOrder(entries, this.book.functions, reader, this.book.date1904, settle);
      } else {
        for (const [formula, result] of this.calculate(batch)) settle(formula, result);
      }
    }
  }

  private forEachReaderOf(formula: FormulaCell, visit: (reader: FormulaCell) => void): void {
    this.readers.forEachReader(formula.sheet.name, formula.spill ?? ownCell(formula), visit);
  }

  private calculate(formulas: readonly FormulaCell[]): Map<FormulaCell, EngineValue> {
    const byName = new Map(this.book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    const reads: { sheet: Sheet; area: Area }[] = [];
    let anywhere = false;
    for (const formula of formulas) {
      const precedents = this.precedents.get(formula);
      if (precedents?.anywhere === true) anywhere = true;
      for (const { sheet, area } of precedents?.areas ?? []) {
        const found = byName.get(sheet.toLowerCase());
        if (!found) continue;
        reads.push({ sheet: found, area });
        const spill =
          area.top === area.bottom && area.left === area.right
            ? found.formulaAt(area.top, area.left)?.spill
            : undefined;
        if (spill && formula.text.includes("#")) reads.push({ sheet: found, area: spill });
      }
    }
    const subtotals = new Map<string, readonly FormulaCell[]>();
    const subtotalsOn = (sheet: string): readonly FormulaCell[] => {
      const name = sheet.toLowerCase();
      const known = subtotals.get(name) ?? [...(byName.get(name)?.formulas.values() ?? [])].filter(isSubtotal);
      subtotals.set(name, known);
      return known;
    };
    const textOf = (formula: FormulaCell): string =>
      this.callsNotSupported(formula)
        ? "#NAME?"
        : formulaForEngine(
            withReferences(this.askedCellByCell(formula), {
              sheet: formula.sheet.name,
              row: formula.row,
              home: this.tableAround(formula),
              lookup: this.book.lookup,
              formulaIn: (sheet, row, column) => byName.get(sheet.toLowerCase())?.formulaAt(row, column)?.text ?? null,
              subtotalsOn,
            }),
            formula.dynamic,
            this.tableAround(formula),
            (sheet, row, column) => this.spillAt(sheet ?? formula.sheet.name, row, column),
            this.book.lookup,
          );
    return evaluate({
      sheets: this.book.sheets,
      names: this.book.names(),
      functions: this.book.functions,
      formulas,
      textOf,
      reads: anywhere ? "everything" : reads,
      date1904: this.book.date1904,
    });
  }

  private askedCellByCell({ text, dynamic, sheet }: FormulaCell): string {
    return askedCellByCell(text, dynamic, sheet.name, this.book.lookup);
  }

  private spillAt(sheet: string, row: number, column: number): Area | null {
    const found = this.book.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    const formula = found?.formulaAt(row, column);
    return formula?.spill ?? null;
  }

  private tableAround({ sheet, row, column }: FormulaCell): TablePlace | null {
    return sheet.tables.length === 0 ? null : this.book.lookup.tableAt(sheet.name, row, column);
  }

  private callsNotSupported(formula: FormulaCell): boolean {
    return this.unknown.anyNotSupported(this.precedents.get(formula)?.calls ?? NO_CALLS);
  }

  private settleOne(formula: FormulaCell, result: EngineValue): void {
    this.settled?.add(formula);
    this.unknown.note(formula, this.precedents.get(formula)?.calls ?? NO_CALLS);
    const { sheet, row, column } = formula;
    const isArray = result.kind === 5 && (result.height > 1 || result.width > 1) && formula.dynamic;
    const before = sheet.value(row, column);
    const spilled = formula.spill;
    if (isArray) {
      formula.array = true;
      const changed = applySpill(formula, result);
      // A reference such as A1# reads as many cells as there are now.
      if (!sameArea(spilled, formula.spill)) changed.push(ownCell(formula));
      this.spilling.add(formula);
      delete formula.message;
      // Cells that read the spilled area were calculated in this round over what it held before.
      for (const area of changed) this.readers.forEachReader(sheet.name, area, (reader) => this.dirty.add(reader));
      if (formula.blocked) this.afterBlocked(formula);
      return;
    }
    if (spilled) this.readers.forEachReader(sheet.name, ownCell(formula), (reader) => this.dirty.add(reader));
    for (const area of clearSpill(formula))
      this.readers.forEachReader(sheet.name, area, (reader) => this.dirty.add(reader));
    this.spilling.delete(formula);
    const value = shown(result);
    if (value instanceof CellError && result.kind === 4 && result.message !== undefined && this.callsCustom(formula))
      formula.message = result.message;
    else delete formula.message;
    if (!sameScalar(before, value)) sheet.putResult(formula, value);
  }

  private afterBlocked(formula: FormulaCell): void {
    // In its round, readers saw the first value of an array that now shows #SPILL!.
    const own = ownCell(formula);
    if (!sameScalar(formula.sheet.value(formula.row, formula.column), new CellError("#SPILL!"))) {
      formula.sheet.putResult(formula, new CellError("#SPILL!"));
      this.readers.forEachReader(formula.sheet.name, own, (reader) => this.dirty.add(reader));
    }
  }

  /** What a file keeps of such a formula may be out of date. */
  private mustCalculate(formula: FormulaCell): boolean {
    return this.precedents.get(formula)?.volatile === true || this.callsCustom(formula);
  }

  private callsCustom(formula: FormulaCell): boolean {
    for (const call of this.precedents.get(formula)?.calls ?? []) if (this.book.functions.has(call)) return true;
    return false;
  }

  private dueWithin(mostReads: number): readonly FormulaCell[] | null {
    return dueWithin(
      mostReads,
      this.dirty,
      (formula) => (mostReads === Infinity ? 0 : this.cellsReadBy(formula)),
      (formula, visit) => this.forEachReaderOf(formula, visit),
    );
  }

  private cellsReadBy(formula: FormulaCell): number {
    const precedents = this.precedents.get(formula);
    return precedents === undefined ? 0 : cellsRead(precedents, this.book.lookup);
  }

  private relearnSymbolic(): void {
    const isMoved = this.moved.take();
    for (const formula of [...this.symbolic]) {
      if (!isMoved(this.precedents.get(formula))) continue;
      this.forget(formula);
      this.learn(formula);
      this.dirty.add(formula);
    }
  }

  private learn(formula: FormulaCell): void {
    const { text, sheet, row, column } = formula;
    const plain = formulaForEngine(text, formula.dynamic, this.tableAround(formula), null, this.book.lookup);
    const precedents = precedentsOf(plain, sheet.name, row, column, this.book.lookup);
    this.precedents.set(formula, precedents);
    for (const { sheet: where, area } of precedents.areas) this.readers.add(where, area, formula);
    if (precedents.volatile) this.volatile.add(formula);
    if (precedents.symbolic) this.symbolic.add(formula);
  }

  private forget(formula: FormulaCell): void {
    for (const { sheet, area } of this.precedents.get(formula)?.areas ?? []) this.readers.remove(sheet, area, formula);
    this.precedents.delete(formula);
    this.volatile.delete(formula);
    this.symbolic.delete(formula);
  }
}
