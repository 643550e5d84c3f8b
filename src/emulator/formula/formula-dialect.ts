import { areaName, parseArea, quotedSheet, type Area } from "../sheet/address";
import type { Lookup, TablePlace } from "./dependencies";
import { formulaPieces, rewriteFormula } from "./formula-text";

type SpillLookup = (sheet: string | undefined, row: number, column: number) => Area | null;

/**
 * A formula as the engine takes it: bare table names spelled out as their data, `A1#` as the area it spills to now. In a formula that does
 * not spill, the whole is intersected with its cell, as Excel does for formulas of older files.
 *
 * @param home - the table around the formula's cell, for references that leave its name out
 * @param spillAt - where the formula in a cell spills; `null` to learn what is read (the formula's own cell then)
 */
export function formulaForEngine(
  text: string,
  dynamic: boolean,
  home: TablePlace | null,
  spillAt: SpillLookup | null,
  lookup: Lookup,
): string {
  const pieces = formulaPieces(text);
  let engine = "";
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    if (piece.kind === "other" && piece.text === "#" && pieces[index - 1]?.kind === "ref") return;
    if (piece.kind === "ref" && next?.kind === "other" && next.text === "#") {
      const cell = parseArea(piece.body);
      const prefix = piece.sheet === undefined ? "" : `${quotedSheet(piece.sheet)}!`;
      const area = cell && spillAt ? spillAt(piece.sheet, cell.top, cell.left) : cell;
      engine += area ? `${prefix}${areaName(area)}` : "#REF!";
    } else if (piece.kind === "name" && piece.sheet === undefined && lookup.table(piece.body)) {
      engine += `${piece.body}[#Data]`;
    } else if (piece.kind === "structured" && piece.body === "" && home) {
      engine += `${home.name}${piece.text}`;
    } else {
      engine += piece.text;
    }
  });
  return dynamic || /^\s*@/u.test(engine) ? engine : `@(${engine})`;
}

/** Functions newer than the file format, which carry a prefix in files. */
const NEWER = new Set(
  (
    "ACOT ACOTH ARABIC BASE BETA.DIST BINOM.DIST BINOM.INV BITAND BITOR BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.INV CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM " +
    "COVARIANCE.P COVARIANCE.S DAYS DECIMAL DROP ENCODEURL EXPAND EXPON.DIST F.DIST F.INV FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAUSS HSTACK " +
    "IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST " +
    "NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG " +
    "RANK.EQ REDUCE RRI SCAN SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR " +
    "UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
const NEWEST = new Set(["FILTER", "SORT"]);
const CUSTOM = "_xldudf_";

/** The formula as .xlsx files hold it: prefixes of newer functions, `[@Column]` with its table, `A1#` and custom functions by their stored names. */
export function formulaForFile(text: string, tableAround: string | null, isCustom: (name: string) => boolean): string {
  const pieces = formulaPieces(text);
  return pieces
    .map((piece, index) => {
      const next = pieces[index + 1];
      if (piece.kind === "other" && piece.text === "#" && pieces[index - 1]?.kind === "ref") return "";
      if (piece.kind === "ref" && next?.kind === "other" && next.text === "#")
        return `_xlfn.ANCHORARRAY(${piece.text})`;
      if (piece.kind === "call") {
        const name = piece.body.toUpperCase();
        if (isCustom(name)) return CUSTOM + name.replaceAll(".", "_");
        if (NEWEST.has(name)) return `_xlfn._xlws.${name}`;
        return NEWER.has(name) ? `_xlfn.${name}` : piece.text;
      }
      if (piece.kind !== "structured") return piece.text;
      const table = piece.body === "" ? tableAround : piece.body;
      const inner = piece.text.slice(piece.body.length);
      const thisRow = /^\[@(?:\[(.*)\]|([^[\]]*))\]$/su.exec(inner);
      if (table === null) return piece.text;
      if (!thisRow) return `${table}${inner}`;
      const column = thisRow[1] ?? thisRow[2] ?? "";
      return column === "" ? `${table}[#This Row]` : `${table}[[#This Row],[${column}]]`;
    })
    .join("");
}

/** The formula of a file as a person reads it. */
export function formulaFromFile(
  text: string,
  tableAround: string | null,
  customNames: ReadonlyMap<string, string>,
): string {
  const spelled = text
    .replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/giu, "$1#")
    .replace(/_xlfn\.SINGLE\(([^()]*)\)/giu, "@$1");
  return rewriteFormula(spelled, (piece) => {
    if (piece.kind === "call" || piece.kind === "name") {
      const bare = piece.body.replace(/^_xlfn\.(_xlws\.)?/iu, "").replace(/^_xlpm\./iu, "");
      const custom = bare.toLowerCase().startsWith(CUSTOM)
        ? customNames.get(bare.slice(CUSTOM.length).toUpperCase())
        : undefined;
      const name = custom ?? bare;
      return name === piece.body ? undefined : `${piece.text.slice(0, piece.text.length - piece.body.length)}${name}`;
    }
    if (piece.kind !== "structured") return undefined;
    const thisRow = /^\[\[#This Row\],\[((?:[^[\]]|'[[\]])*)\]\]$/iu.exec(piece.text.slice(piece.body.length));
    const own = tableAround !== null && piece.body.toLowerCase() === tableAround.toLowerCase();
    // Inside its table a column goes by its header alone.
    if (!thisRow)
      return own && /^\[[^[\]#@']+\]$/u.test(piece.text.slice(piece.body.length))
        ? piece.text.slice(piece.body.length)
        : undefined;
    const column = thisRow[1] ?? "";
    const table = own ? "" : piece.body;
    return /^[\p{L}\p{N}_.]+$/u.test(column) ? `${table}[@${column}]` : `${table}[@[${column}]]`;
  });
}
