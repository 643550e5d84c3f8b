import {
  areaName,
  columnName,
  columnNumber,
  LAST_COLUMN,
  LAST_ROW,
  parseArea,
  quotedSheet,
  type Area,
} from "../sheet/address";

/** A piece of a formula: `ref` a cell or area, `name` a word, `structured` a table's column, `other` all else, strings included. */
export interface FormulaPiece {
  readonly kind: "ref" | "name" | "call" | "structured" | "other";
  readonly text: string;
  /** The sheet written before a reference or a name, unquoted. */
  readonly sheet?: string;
  /** The reference or the word without its sheet; the table's name of a structured reference. */
  readonly body: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const PIECES = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`#(?:REF!|N\/A|DIV\/0!|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!)`,
    `(?<sheet>${SHEET})?(?:(?<ref>(?:${CELL}(?::(?:\\k<sheet>)?${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7})(?![\\p{L}\\p{N}_.(\\[]))|(?<word>[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*))`,
    String.raw`\[`,
    String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?`,
    `[^]`,
  ].join("|"),
  "uy",
);

/** Cuts a formula, without its equals sign, into pieces whose texts joined give the formula again. */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let position = 0;
  while (position < formula.length) {
    PIECES.lastIndex = position;
    const match = PIECES.exec(formula);
    if (!match) break;
    const groups = match.groups ?? {};
    const sheetText = groups["sheet"];
    const sheet = sheetText === undefined ? undefined : unquoted(sheetText.slice(0, -1));
    let end = PIECES.lastIndex;
    if (match[0] === "[") {
      end = bracketEnd(formula, position);
      pieces.push({ kind: "structured", text: formula.slice(position, end), body: "" });
    } else if (groups["ref"] !== undefined) {
      // Both ends may name the sheet.
      const body = groups["ref"].replace(sheetText ?? "", "");
      pieces.push({ kind: "ref", text: match[0], body, ...(sheet === undefined ? {} : { sheet }) });
    } else if (groups["word"] !== undefined) {
      const word = groups["word"];
      if (formula[end] === "[") {
        end = bracketEnd(formula, end);
        pieces.push({ kind: "structured", text: formula.slice(position, end), body: word });
      } else {
        const kind = formula[end] === "(" ? "call" : "name";
        pieces.push({ kind, text: match[0], body: word, ...(sheet === undefined ? {} : { sheet }) });
      }
    } else {
      pieces.push({ kind: "other", text: match[0], body: match[0] });
    }
    position = end;
  }
  return pieces;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index += 1) {
    const letter = formula[index];
    if (letter === "'") index += 1;
    else if (letter === "[") depth += 1;
    else if (letter === "]" && --depth === 0) return index + 1;
  }
  return formula.length;
}

/** Rewrites the pieces of a formula; what `change` leaves undefined stays. */
export function rewriteFormula(formula: string, change: (piece: FormulaPiece) => string | undefined): string {
  return formulaPieces(formula)
    .map((piece) => change(piece) ?? piece.text)
    .join("");
}

/** Whether a formula may name something, as far as its letters tell: cutting it into pieces takes a hundred times longer. */
export function mayName(formula: string, name: string): boolean {
  return formula.toLowerCase().includes(name.toLowerCase().replaceAll("'", "''"));
}

const withSheet = (sheet: string | undefined, rest: string): string =>
  sheet === undefined ? rest : `${quotedSheet(sheet)}!${rest}`;

/**
 * The formula after cells of the sheet `changed` moved. `move` tells where an area lies now: `null` where it is gone. `home` is the formula's own
 * sheet.
 */
export function moveReferences(
  formula: string,
  home: string,
  changed: string,
  move: (area: Area) => Area | null,
): string {
  if (home.toLowerCase() !== changed.toLowerCase() && !mayName(formula, changed)) return formula;
  return rewriteFormula(formula, (piece) => {
    if (piece.kind !== "ref" || (piece.sheet ?? home).toLowerCase() !== changed.toLowerCase()) return undefined;
    const area = parseArea(piece.body);
    if (!area) return undefined;
    const moved = move(area);
    if (moved === area) return undefined;
    return withSheet(piece.sheet, moved ? inShapeOf(piece.body, moved) : "#REF!");
  });
}

/** The formula as it reads when copied by so many rows and columns: relative references move, absolute ones stay. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteFormula(formula, (piece) => {
    if (piece.kind !== "ref") return undefined;
    let outside = false;
    const moved = piece.body.replace(
      /(\$?)([A-Za-z]{1,3})(?=[$\d:]|$)|(\$?)(\d{1,7})/gu,
      (
        _,
        columnMark: string | undefined,
        letters: string | undefined,
        rowMark: string | undefined,
        digits: string | undefined,
      ) => {
        if (letters !== undefined) {
          const column = columnMark === "$" ? columnNumber(letters) : columnNumber(letters) + columns;
          if (column < 1 || column > LAST_COLUMN) outside = true;
          return `${columnMark ?? ""}${outside ? letters : columnName(column)}`;
        }
        const row = rowMark === "$" ? Number(digits) : Number(digits) + rows;
        if (row < 1 || row > LAST_ROW) outside = true;
        return `${rowMark ?? ""}${row}`;
      },
    );
    return withSheet(piece.sheet, outside ? "#REF!" : moved);
  });
}

function inShapeOf(original: string, area: Area): string {
  if (!original.includes("$"))
    return original.includes(":") && !areaName(area).includes(":")
      ? `${areaName(area)}:${areaName(area)}`
      : areaName(area);
  const marks = original.split(":").map((end) => ({ column: end.startsWith("$"), row: /[A-Za-z]?\$\d/u.test(end) }));
  const ends = [
    { row: area.top, column: area.left, mark: marks[0] },
    { row: area.bottom, column: area.right, mark: marks[1] ?? marks[0] },
  ];
  const isColumns = /^\$?[A-Za-z]+:/u.test(original);
  const isRows = /^\$?\d+:/u.test(original);
  const texts = ends.map(({ row, column, mark }) => {
    const columnText = `${mark?.column ? "$" : ""}${columnName(column)}`;
    const rowText = isRows ? `${mark?.column ? "$" : ""}${row}` : `${mark?.row ? "$" : ""}${row}`;
    if (isColumns) return columnText;
    return isRows ? rowText : `${columnText}${rowText}`;
  });
  return original.includes(":") ? texts.join(":") : (texts[0] ?? original);
}

/** The formula after a sheet took another name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  if (!mayName(formula, from)) return formula;
  return rewriteFormula(formula, (piece) =>
    piece.sheet !== undefined && piece.sheet.toLowerCase() === from.toLowerCase()
      ? withSheet(to, piece.body)
      : undefined,
  );
}

/** The formula after a sheet was deleted: what pointed there is `#REF!`. */
export function loseSheetIn(formula: string, sheet: string): string {
  if (!mayName(formula, sheet)) return formula;
  return rewriteFormula(formula, (piece) =>
    piece.sheet !== undefined && piece.sheet.toLowerCase() === sheet.toLowerCase() ? "#REF!" : undefined,
  );
}

/** The formula after a table took another name. */
export function renameTableIn(formula: string, from: string, to: string): string {
  if (!mayName(formula, from)) return formula;
  return rewriteFormula(formula, (piece) => {
    const isIt =
      (piece.kind === "structured" || piece.kind === "name") &&
      piece.sheet === undefined &&
      piece.body.toLowerCase() === from.toLowerCase();
    return isIt ? to + piece.text.slice(piece.body.length) : undefined;
  });
}

/** The formula after a table's column took another name. */
export function renameColumnIn(formula: string, table: string, from: string, to: string, home: boolean): string {
  if (!formula.includes("[")) return formula;
  const escape = (name: string): string => name.replace(/['#[\]@]/gu, (letter) => `'${letter}`);
  const [old, fresh] = [escape(from), escape(to)];
  return rewriteFormula(formula, (piece) => {
    if (piece.kind !== "structured") return undefined;
    if (piece.body === "" ? !home : piece.body.toLowerCase() !== table.toLowerCase()) return undefined;
    const inner = piece.text.slice(piece.body.length);
    const named = inner.replace(/\[(@?)([^[\]]+)\]/gu, (whole, at: string, name: string) => {
      if (name.toLowerCase() !== old.toLowerCase()) return whole;
      return at === "@" && !/^[\p{L}\p{N}_]+$/u.test(fresh) ? `[@[${fresh}]]` : `[${at}${fresh}]`;
    });
    return piece.body + named;
  });
}
