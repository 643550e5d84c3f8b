import { parse, tokenize } from "@cj-tech-master/excelts/formula";

import type { Sheet } from "../sheet/sheet";
import { columnNumber, LAST_COLUMN, LAST_ROW, parseArea, splitSheet, type Area } from "../sheet/address";
import { plainName } from "./engine-names";

/** What a formula reads, as far as its text tells. */
export interface Precedents {
  readonly areas: readonly { readonly sheet: string; readonly area: Area }[];
  /** It names tables or defined names, so that a change of those changes what it reads. */
  readonly symbolic: boolean;
  /** The words it takes for such names, whether there is one or not, and those that the names' own formulas take for such; in small letters. */
  readonly names: ReadonlySet<string>;
  /** It must be calculated at every recalculation. */
  readonly volatile: boolean;
  /** What it reads is known only when it is calculated (INDIRECT, OFFSET). */
  readonly anywhere: boolean;
  /** The words it calls as functions, in capitals. */
  readonly calls: ReadonlySet<string>;
}

/** Where names and tables lie, for {@link precedentsOf}. */
export interface Lookup {
  readonly sheetNamed: (name: string) => Sheet | undefined;
  readonly sheetNames: () => readonly string[];
  readonly nameFormula: (name: string, sheet: string) => string | null;
  readonly table: (name: string) => TablePlace | null;
  readonly tableAt: (sheet: string, row: number, column: number) => TablePlace | null;
}

export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalRows: number;
  readonly columns: readonly string[];
}

type Ast = ReturnType<typeof parse>;
// The library's node kinds are constants of a `const enum`, which cannot be imported under isolated modules.
const KIND = {
  cell: 5,
  range: 6,
  binary: 7,
  unary: 8,
  call: 9,
  array: 10,
  percent: 11,
  name: 12,
  columns: 13,
  rows: 14,
  structured: 15,
  union: 17,
} as const;
/** Most formulas of a large workbook call nothing. */
export const NO_CALLS: ReadonlySet<string> = new Set();
const VOLATILE = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "CELL", "INFO", "INDIRECT", "OFFSET"]);

/** Letters of the formulas whose trees are kept, some thousands: a formula is asked for several times in a row, and a workbook is edited again and again. */
const MOST_LETTERS = 120_000;
const trees = new Map<string, Ast | null>();
let letters = 0;

/** The formula's syntax tree, without equals sign; `null` where it is not a formula. */
export function formulaTree(formula: string): Ast | null {
  const known = trees.get(formula);
  if (known !== undefined) return known;
  letters += formula.length;
  if (letters > MOST_LETTERS) {
    trees.clear();
    letters = formula.length;
  }
  let tree: Ast | null = null;
  try {
    tree = parse(tokenize(formula));
  } catch {
    tree = null;
  }
  trees.set(formula, tree);
  return tree;
}

/** What the formula in a cell reads. The formula must have a tree. */
export function precedentsOf(formula: string, sheet: string, row: number, column: number, lookup: Lookup): Precedents {
  const areas: { sheet: string; area: Area }[] = [];
  const calls = new Set<string>();
  const seen = new Set<string>();
  const names = new Set<string>();
  let symbolic = false;
  let volatile = false;
  let anywhere = false;

  const add = (where: string | undefined, end: string | undefined, area: Area | null): void => {
    if (!area) return;
    const first = where ?? sheet;
    if (end === undefined) areas.push({ sheet: first, area });
    else for (const each of sheetsBetween(first, end, lookup.sheetNames())) areas.push({ sheet: each, area });
  };
  const addText = (text: string): boolean => {
    const { sheet: where, rest } = splitSheet(text);
    const area = parseArea(rest);
    if (area) areas.push({ sheet: where ?? sheet, area });
    return area !== null;
  };

  const walk = (node: Ast): void => {
    const kind: number = node.type;
    if (kind === KIND.cell) {
      const cell = node as Extract<Ast, { col: string }>;
      add(cell.sheet, cell.endSheet, parseArea(`${cell.col}${cell.row}`));
    } else if (kind === KIND.range) {
      const range = node as Extract<Ast, { start: unknown }>;
      add(
        range.sheet,
        range.endSheet,
        parseArea(`${range.start.col}${range.start.row}:${range.end.col}${range.end.row}`),
      );
    } else if (kind === KIND.columns) {
      const columns = node as Extract<Ast, { startCol: string }>;
      add(columns.sheet, columns.endSheet, {
        top: 1,
        bottom: LAST_ROW,
        left: columnNumber(columns.startCol.replaceAll("$", "")),
        right: columnNumber(columns.endCol.replaceAll("$", "")),
      });
    } else if (kind === KIND.rows) {
      const rows = node as Extract<Ast, { startRow: number }>;
      add(rows.sheet, rows.endSheet, { top: rows.startRow, bottom: rows.endRow, left: 1, right: LAST_COLUMN });
    } else if (kind === KIND.binary) {
      const { left, right, op } = node as Extract<Ast, { left: unknown }>;
      if ((op as string) === ":") addBetween([left, right]);
      walk(left);
      walk(right);
    } else if (kind === KIND.unary || kind === KIND.percent) {
      walk((node as Extract<Ast, { operand: unknown }>).operand);
    } else if (kind === KIND.call) {
      const call = node as Extract<Ast, { args: unknown }>;
      const name = plainName(call.name);
      calls.add(name);
      if (VOLATILE.has(name)) volatile = true;
      if (name === "INDIRECT" || name === "OFFSET") anywhere = true;
      expandName(name);
      call.args.forEach(walk);
    } else if (kind === KIND.array) {
      (node as Extract<Ast, { rows: unknown }>).rows.flat().forEach(walk);
    } else if (kind === KIND.union) {
      (node as Extract<Ast, { areas: unknown }>).areas.forEach(walk);
    } else if (kind === KIND.name) {
      const { name } = node as Extract<Ast, { type: 12; name: string }>;
      symbolic = true;
      names.add(name.toLowerCase());
      const table = lookup.table(name);
      if (table) addTable(table, [], []);
      else expandName(name);
    } else if (kind === KIND.structured) {
      const reference = node as Extract<Ast, { specials: unknown }>;
      symbolic = true;
      const table = reference.tableName === "" ? lookup.tableAt(sheet, row, column) : lookup.table(reference.tableName);
      if (table) addTable(table, reference.columns, reference.specials);
    }
  };

  /** All that may lie between two references of which a function gives one (`A2:INDEX(A:A,n)`). */
  const addBetween = (ends: readonly Ast[]): void => {
    const before = areas.length;
    ends.flatMap(mayRefer).forEach(walk);
    const boxes = new Map<string, Area>();
    for (const { sheet: where, area } of areas.slice(before)) {
      const box = boxes.get(where.toLowerCase()) ?? area;
      boxes.set(where.toLowerCase(), {
        top: Math.min(box.top, area.top),
        left: Math.min(box.left, area.left),
        bottom: Math.max(box.bottom, area.bottom),
        right: Math.max(box.right, area.right),
      });
    }
    for (const [where, area] of boxes) areas.push({ sheet: where, area });
  };

  const expandName = (name: string): void => {
    const text = lookup.nameFormula(name, sheet);
    if (text === null || seen.has(name.toUpperCase())) return;
    symbolic = true;
    seen.add(name.toUpperCase());
    if (addText(text)) return;
    const tree = formulaTree(text);
    if (tree) walk(tree);
  };

  const addTable = (table: TablePlace, columns: readonly string[], specials: readonly string[]): void => {
    const { area } = table;
    const numbers = columns
      .map((name) => table.columns.findIndex((each) => each.toLowerCase() === name.toLowerCase()))
      .filter((index) => index >= 0);
    const left = numbers.length > 0 ? area.left + Math.min(...numbers) : area.left;
    const right = numbers.length > 0 ? area.left + Math.max(...numbers) : area.right;
    const body = { top: area.top + table.headerRows, bottom: area.bottom - table.totalRows };
    const rows = specials.includes("#This Row")
      ? { top: row, bottom: row }
      : specials.length === 0 || specials.every((each) => each === "#Data")
        ? body
        : specials.every((each) => each === "#Headers")
          ? { top: area.top, bottom: body.top - 1 }
          : area;
    if (rows.top <= rows.bottom)
      areas.push({ sheet: table.sheet, area: { left, right, top: rows.top, bottom: rows.bottom } });
  };

  const tree = formulaTree(formula);
  if (tree) walk(tree);
  // A list that grew has room for more, which thousands of formulas never use.
  return {
    areas: areas.slice(),
    symbolic,
    names: sharedWords(names),
    volatile,
    anywhere,
    calls: sharedWords(calls),
  };
}

/** Sets of words that are kept: the formulas of a workbook call few different functions, and read few different names. */
const MOST_SETS = 1000;
const sets = new Map<string, ReadonlySet<string>>();

/** One set for all formulas that have the same words. */
function sharedWords(words: ReadonlySet<string>): ReadonlySet<string> {
  if (words.size === 0) return NO_CALLS;
  const key = [...words].join();
  const known = sets.get(key);
  if (known !== undefined) return known;
  if (sets.size >= MOST_SETS) sets.clear();
  sets.set(key, words);
  return words;
}

/** Which arguments a function may give back as a reference. */
const GIVES: ReadonlyMap<string, (index: number) => boolean> = new Map([
  ["INDEX", (index) => index === 0],
  ["OFFSET", (index) => index === 0],
  ["XLOOKUP", (index) => index === 2],
  ["IF", (index) => index > 0],
  ["CHOOSE", (index) => index > 0],
]);

function mayRefer(node: Ast): readonly Ast[] {
  if ((node.type as number) !== KIND.call) return [node];
  const { name, args } = node as Extract<Ast, { args: unknown }>;
  const gives = GIVES.get(plainName(name));
  return gives ? args.filter((_, index) => gives(index)).flatMap(mayRefer) : args;
}

function sheetsBetween(first: string, last: string, names: readonly string[]): readonly string[] {
  const place = (name: string): number => names.findIndex((each) => each.toLowerCase() === name.toLowerCase());
  const [one, other] = [place(first), place(last)];
  return one < 0 || other < 0 ? [] : names.slice(Math.min(one, other), Math.max(one, other) + 1);
}
