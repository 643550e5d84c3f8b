import type { FormulaCell } from "../sheet/sheet";
import { areaName, parseArea, quotedSheet, type Area } from "../sheet/address";
import { structuredArea } from "../table/structured-area";
import type { EngineFunction } from "./custom-functions";
import type { Lookup, TablePlace } from "./dependencies";
import { engineName, plainName } from "./engine-names";
import { engineError, type EngineValue } from "./engine-values";
import { formulaPieces, type FormulaPiece } from "./formula-text";

/** Where the formula stands, and what it can ask of the workbook. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly home: TablePlace | null;
  readonly lookup: Lookup;
  /** The formula in a cell without its equals sign, as a person reads it; `null` where there is none. */
  readonly formulaIn: (sheet: string, row: number, column: number) => string | null;
  /** The cells of a sheet whose formula is a subtotal. */
  readonly subtotalsOn: (sheet: string) => readonly { readonly row: number; readonly column: number }[];
}

/** The function that tells the engine which cells a reference by position means. */
export const PLACE = "EMBEDDEDHOST.PLACE";

/** Arguments that are asked where they are, not what they hold. */
const ASKED: ReadonlyMap<string, number> = new Map([
  ["ROW", 0],
  ["COLUMN", 0],
  ["ROWS", 0],
  ["COLUMNS", 0],
  ["ISREF", 0],
  ["AREAS", 0],
  ["OFFSET", 0],
  ["CELL", 1],
]);

/**
 * The formula in words that the engine has: functions that give references (`A2:INDEX(A:A,n)`) as addresses it can follow, and what is asked of
 * a cell's formula (`FORMULATEXT`, `ISFORMULA`) answered, as the engine does not see the formulas.
 */
export function withReferences(text: string, place: FormulaPlace): string {
  return render(formulaPieces(text), place, false, new Set());
}

type Names = ReadonlySet<string>;

function render(pieces: readonly FormulaPiece[], place: FormulaPlace, alone: boolean, names: Names): string {
  let out = "";
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as FormulaPiece;
    if (piece.kind === "call" && pieces[index + 1]?.text === "(") {
      const end = closing(pieces, index + 1);
      const joined = nearest(pieces, index, -1) === ":" || nearest(pieces, end, 1) === ":";
      const whole = alone && nearest(pieces, index, -1) === "" && nearest(pieces, end, 1) === "";
      const given = split(pieces.slice(index + 2, end));
      const name = plainName(piece.body);
      out +=
        (joined || whole ? asReference(name, given, place, names) : null) ??
        aboutFormula(name, given, place) ??
        subtotal(name, given, place, names) ??
        `${engineWord(piece)}(${given.map((each, at) => render(each, place, ASKED.get(name) === at, names)).join(",")})`;
      index = end;
    } else if (piece.kind === "name" && !names.has(piece.body.toLowerCase())) {
      const formula = place.lookup.nameFormula(piece.body, piece.sheet ?? place.sheet);
      const joins = formula !== null && /:\s*[\p{L}_][\p{L}\p{N}_.]*\(|\)\s*:/u.test(formula);
      out += joins
        ? `(${render(formulaPieces(formula), place, alone, new Set([...names, piece.body.toLowerCase()]))})`
        : piece.text;
    } else out += piece.text;
  }
  return out;
}

/** `ROW` is asked of the engine here, which knows the place of a reference. */
function engineWord({ text, body }: FormulaPiece): string {
  return body.toUpperCase() === "ROW" || text !== body ? text : engineName(body);
}

/** A call that gives a reference, as an address; `null` where it is none, or its cells cannot be told. */
function asReference(name: string, given: readonly FormulaPiece[][], place: FormulaPlace, names: Names): string | null {
  const value = (pieces: readonly FormulaPiece[]): string => render(pieces, place, false, names).trim() || "0";
  if (name === "IF" || name === "CHOOSE") {
    const [first = [], ...rest] = given;
    return `${name}(${[value(first), ...rest.map((each) => render(each, place, true, names))].join(",")})`;
  }
  if (name !== "INDEX" && name !== "OFFSET" && !(name === "XLOOKUP" && given.length === 3)) return null;
  const base = areaOf(given[name === "XLOOKUP" ? 2 : 0] ?? [], place);
  if (!base) return null;
  const { top, left, bottom, right } = base.area;
  const where = `"${base.sheet.replaceAll('"', '""')}",${top},${left},${bottom},${right}`;
  const rest =
    name === "XLOOKUP"
      ? [`XMATCH(${value(given[0] ?? [])},${value(given[1] ?? [])})`]
      : given.slice(1).map((each) => value(each));
  return `INDIRECT(${PLACE}("${name === "OFFSET" ? name : "INDEX"}",${[where, ...rest].join(",")}))`;
}

function aboutFormula(name: string, given: readonly FormulaPiece[][], place: FormulaPlace): string | null {
  if (name !== "FORMULATEXT" && name !== "ISFORMULA") return null;
  const asked = areaOf(given[0] ?? [], place);
  if (!asked || given.length !== 1) return null;
  const { top, left, bottom, right } = asked.area;
  if ((bottom - top + 1) * (right - left + 1) > 10_000) return null;
  const rows: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: string[] = [];
    for (let column = left; column <= right; column += 1) {
      const formula = place.formulaIn(asked.sheet, row, column);
      if (name === "ISFORMULA") cells.push(formula === null ? "FALSE" : "TRUE");
      else cells.push(formula === null ? "#N/A" : `"=${formula.replaceAll('"', '""')}"`);
    }
    rows.push(cells.join(","));
  }
  return top === bottom && left === right ? `(${rows.join(";")})` : `{${rows.join(";")}}`;
}

/** What comes before the references of a subtotal. */
const BEFORE: ReadonlyMap<string, number> = new Map([
  ["SUBTOTAL", 1],
  ["AGGREGATE", 2],
]);
/** Means, spreads and variances by their numbers. */
const NO_MEAN: ReadonlySet<number> = new Set([1, 7, 8, 10, 11]);
/** References that one call takes. */
const MOST_REFERENCES = 250;

/** A subtotal without the subtotals among its cells: they are not counted twice. `null` where there are none. */
function subtotal(name: string, given: readonly FormulaPiece[][], place: FormulaPlace, names: Names): string | null {
  const first = BEFORE.get(name);
  if (first === undefined || (name === "AGGREGATE" && !/^[0-3]?$/u.test(textOf(given[1])))) return null;
  const parts = given.slice(first).map((each) => {
    const asked = areaOf(each, place);
    const others = asked && place.subtotalsOn(asked.sheet).filter((cell) => isWithin(cell, asked.area));
    if (!asked || !others || others.length === 0)
      return { text: render(each, place, false, names), count: 1, cut: false };
    const areas = others.reduce((left, cell) => left.flatMap((area) => without(area, cell)), [asked.area]);
    const text = areas.map((area) => `${quotedSheet(asked.sheet)}!${areaName(area)}`).join(",");
    return { text, count: areas.length, cut: true };
  });
  if (!parts.some(({ cut }) => cut)) return null;
  if (parts.reduce((sum, { count }) => sum + count, 0) > MOST_REFERENCES) return "#NUM!";
  const before = given.slice(0, first).map((each) => render(each, place, false, names));
  const references = parts.flatMap(({ text }) => (text === "" ? [] : [text]));
  // Of nothing there is a sum, and no mean.
  const none = NO_MEAN.has(Number(textOf(given[0])) % 100) ? "#DIV/0!" : "0";
  return references.length === 0 ? none : `${name}(${[...before, ...references].join(",")})`;
}

function textOf(pieces: readonly FormulaPiece[] = []): string {
  return pieces
    .map(({ text }) => text)
    .join("")
    .trim();
}

function isWithin({ row, column }: { row: number; column: number }, { top, left, bottom, right }: Area): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** An area without one of its cells, in up to four parts. */
function without(area: Area, { row, column }: { row: number; column: number }): readonly Area[] {
  if (!isWithin({ row, column }, area)) return [area];
  const { top, left, bottom, right } = area;
  return [
    { top, left, bottom: row - 1, right },
    { top: row, left, bottom: row, right: column - 1 },
    { top: row, left: column + 1, bottom: row, right },
    { top: row + 1, left, bottom, right },
  ].filter((each) => each.top <= each.bottom && each.left <= each.right);
}

/** The cells that a reference written out, a table's column or a name stands for. */
function areaOf(given: readonly FormulaPiece[], place: FormulaPlace): { sheet: string; area: Area } | null {
  const pieces = given.filter(({ text }) => text.trim() !== "");
  const [piece] = pieces;
  if (!piece || pieces.length !== 1 || piece.sheet?.includes(":") === true) return null;
  if (piece.kind === "structured") return structuredArea(piece, place, place.home, place.lookup);
  if (piece.kind === "ref") {
    const area = parseArea(piece.body);
    return area && { sheet: piece.sheet ?? place.sheet, area };
  }
  if (piece.kind !== "name") return null;
  const table = piece.sheet === undefined ? place.lookup.table(piece.body) : null;
  if (table) {
    const { area, headerRows, totalRows, sheet } = table;
    return { sheet, area: { ...area, top: area.top + headerRows, bottom: area.bottom - totalRows } };
  }
  const formula = place.lookup.nameFormula(piece.body, piece.sheet ?? place.sheet);
  const named = formula === null ? [] : formulaPieces(formula);
  return named.length === 1 && named[0]?.kind === "ref" ? areaOf(named, place) : null;
}

/** Where the bracket that opens at a place is closed. */
export function closing(pieces: readonly FormulaPiece[], open: number): number {
  let depth = 0;
  for (let index = open; index < pieces.length; index += 1) {
    const { text } = pieces[index] as FormulaPiece;
    if (text === "(" || text === "{") depth += 1;
    else if ((text === ")" || text === "}") && --depth === 0) return index;
  }
  return pieces.length;
}

/** The arguments of a call. */
export function split(pieces: readonly FormulaPiece[]): FormulaPiece[][] {
  const parts: FormulaPiece[][] = [[]];
  let depth = 0;
  for (const piece of pieces) {
    if (piece.text === "(" || piece.text === "{") depth += 1;
    else if (piece.text === ")" || piece.text === "}") depth -= 1;
    if (piece.text === "," && depth === 0) parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return pieces.length === 0 ? [] : parts;
}

function nearest(pieces: readonly FormulaPiece[], from: number, step: 1 | -1): string {
  for (let index = from + step; index >= 0 && index < pieces.length; index += step) {
    const text = pieces[index]?.text.trim() ?? "";
    if (text !== "") return text;
  }
  return "";
}

/** The address that a call of `INDEX` or `OFFSET` gives, by its base area and its numbers. */
export const placeFunction: EngineFunction = {
  minArity: 6,
  maxArity: 10,
  invoke: (given) => {
    const values = (given as EngineValue[]).map((value) =>
      value.kind === 5 ? (value.rows[0]?.[0] ?? engineError("#VALUE!")) : value,
    );
    const fault = values.find(({ kind }) => kind === 4);
    if (fault) return fault;
    const [how, sheet, ...rest] = values;
    const numbers = rest.map((value) => (value.kind === 1 ? Math.trunc(value.value) : value.kind === 0 ? 0 : NaN));
    if (how?.kind !== 2 || sheet?.kind !== 2 || numbers.some((each) => Number.isNaN(each)))
      return engineError("#VALUE!");
    const [top = 0, left = 0, bottom = 0, right = 0, ...asked] = numbers;
    const base = { top, left, bottom, right };
    const area = how.value === "OFFSET" ? offset(base, asked) : part(base, asked);
    return area ? { kind: 2, value: `${quotedSheet(sheet.value)}!${areaName(area)}` } : engineError("#REF!");
  },
};

/** `INDEX`: a row and a column of the area, counted from 1; 0 is all of them. In a single row, one number counts columns. */
function part({ top, left, bottom, right }: Area, asked: readonly number[]): Area | null {
  const [row = 0, column = 0] = asked.length === 1 && top === bottom ? [1, asked[0]] : asked;
  if (row < 0 || column < 0 || top + row - 1 > bottom || left + column - 1 > right) return null;
  return {
    top: row === 0 ? top : top + row - 1,
    bottom: row === 0 ? bottom : top + row - 1,
    left: column === 0 ? left : left + column - 1,
    right: column === 0 ? right : left + column - 1,
  };
}

/** `OFFSET`: the area moved, with another height or width where one is given; below 0 they count upwards and to the left. */
function offset({ top, left, bottom, right }: Area, asked: readonly number[]): Area | null {
  const [rows = 0, columns = 0, height = bottom - top + 1, width = right - left + 1] = asked;
  const span = (first: number, size: number): [number, number] =>
    size < 0 ? [first + size + 1, first] : [first, first + size - 1];
  const [firstRow, lastRow] = span(top + rows, height);
  const [firstColumn, lastColumn] = span(left + columns, width);
  if (height === 0 || width === 0 || firstRow < 1 || firstColumn < 1 || lastRow > 1_048_576 || lastColumn > 16_384)
    return null;
  return { top: firstRow, bottom: lastRow, left: firstColumn, right: lastColumn };
}

/** Whether a formula is a subtotal, which other subtotals leave out. */
export function isSubtotal({ text }: FormulaCell): boolean {
  return /(?<![\p{L}\p{N}_.])(?:SUBTOTAL|AGGREGATE)\(/iu.test(text);
}
