import type { FormulaCell } from "../sheet/sheet";
import type { EngineFunction } from "./custom-functions";
import type { Lookup } from "./dependencies";
import { formulaPieces } from "./formula-text";
import { isKnownFunction, isNotSupported } from "./known-functions";

/** The functions not known here that calculated formulas call. */
export class UnknownCalls {
  private readonly found = new Map<FormulaCell, readonly string[]>();

  constructor(
    private readonly functions: ReadonlyMap<string, EngineFunction>,
    private readonly lookup: Lookup,
  ) {}

  /** The formulas, each with the names it calls. */
  all(): ReadonlyMap<FormulaCell, readonly string[]> {
    return this.found;
  }

  forget(formula: FormulaCell): void {
    this.found.delete(formula);
  }

  /** Whether one of the calls is a function of Excel that is not supported: then the whole formula is `#NAME?`. */
  anyNotSupported(calls: ReadonlySet<string>): boolean {
    for (const call of calls) if (isNotSupported(call) && !this.functions.has(call)) return true;
    return false;
  }

  note(formula: FormulaCell, calls: ReadonlySet<string>): void {
    const names = [...calls].filter(
      (call) =>
        !this.functions.has(call) &&
        !isKnownFunction(call) &&
        this.lookup.nameFormula(call, formula.sheet.name) === null &&
        // A word of LET or LAMBDA, which stands without parentheses where it is made.
        !formulaPieces(formula.text).some(({ kind, body }) => kind === "name" && body.toUpperCase() === call),
    );
    if (names.length > 0) this.found.set(formula, names);
    else this.found.delete(formula);
  }
}
