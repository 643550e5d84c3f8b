import type { Area } from "../sheet/address";
import { parseArea } from "../sheet/address";
import { formulaTree, type Lookup, type TablePlace } from "./dependencies";
import { formulaPieces } from "./formula-text";
import type { FormulaPiece } from "./formula-text";
import { callArguments, takesRange } from "./call-arguments";
import { engineName } from "./engine-names";
import { structuredArea } from "../table/structured-area";

/** A place a formula reads: the host looks there when the formula is calculated. */
export interface Read {
  readonly sheet: string;
  readonly area: Area;
  /** The area to which the cell spills at that moment (A1#). */
  readonly spill: boolean;
  /** One cell counts as a range, in which a function passes over texts and logicals. */
  readonly asRange?: boolean;
}

/** A formula whose references the host reads itself: each stands as `EMBEDDEDHOST.READ(n)` in the text. */
export interface DirectFormula {
  readonly text: string;
  readonly reads: readonly Read[];
}

export const READ = "EMBEDDEDHOST.READ";

/** Functions that ask where a reference is, and not only what it holds. */
const ABOUT_REFERENCES = new Set(
  "ROW COLUMN OFFSET INDIRECT ISREF CELL AREAS FORMULATEXT ISFORMULA SHEET SHEETS SUBTOTAL AGGREGATE INFO GETPIVOTDATA".split(
    " ",
  ),
);
const UNION = 17;
const BINARY = 7;

/**
 * The formula with its references taken out, so that the engine need not know the workbook. `null` where the formula works with references as
 * such (ROW, OFFSET, intersections, references over several sheets, `@` before a range): the engine must see those.
 */
export function directFormula(
  text: string,
  place: { readonly sheet: string; readonly row: number },
  home: TablePlace | null,
  lookup: Lookup,
): DirectFormula | null {
  const reads: Read[] = [];
  const rewritten = rewrite(text, place, home, lookup, reads, new Set());
  return rewritten === null ? null : { text: rewritten, reads };
}

function rewrite(
  text: string,
  place: { readonly sheet: string; readonly row: number },
  home: TablePlace | null,
  lookup: Lookup,
  reads: Read[],
  names: ReadonlySet<string>,
): string | null {
  const pieces = formulaPieces(text);
  let out = "";
  const arguments_ = callArguments(pieces);
  let at = 0;
  let skipped = 0;
  const read = (sheet: string, area: Area, spill = false): void => {
    reads.push({ sheet, area, spill, asRange: takesRange(arguments_.get(at)) });
    out += `${READ}(${reads.length - 1})`;
  };
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1];
    at = index;
    if (skipped > 0) {
      skipped -= 1;
      continue;
    }
    if (isRow(piece)) {
      const last = pieces[index + 2]?.text;
      if (next?.text === "(" && last === ")") {
        // ROW() is the row of its own cell.
        out += String(place.row);
        skipped = 2;
        continue;
      }
      if (arguments_.get(index + 2)?.name !== "ROW") return null;
    } else if (piece.kind === "call" && ABOUT_REFERENCES.has(piece.body.toUpperCase())) return null;
    if (piece.kind === "other" && (piece.text === "@" || piece.text === ":")) return null;
    if (piece.kind === "other" && piece.text === "#" && pieces[index - 1]?.kind === "ref") continue;
    if (piece.sheet?.includes(":")) return null;
    if (piece.kind === "ref") {
      const area = parseArea(piece.body);
      const sheet = piece.sheet ?? place.sheet;
      if (!area || !lookup.sheetNames().some((name) => name.toLowerCase() === sheet.toLowerCase())) out += "#REF!";
      else read(sheet, area, next?.kind === "other" && next.text === "#");
    } else if (piece.kind === "structured") {
      const found = structuredArea(piece, place, home, lookup);
      if (found) read(found.sheet, found.area);
      else out += "#REF!";
    } else if (piece.kind === "name" && !isConstant(piece.body)) {
      const table = piece.sheet === undefined ? lookup.table(piece.body) : null;
      const formula = lookup.nameFormula(piece.body, piece.sheet ?? place.sheet);
      if (table) {
        const body = {
          ...table.area,
          top: table.area.top + table.headerRows,
          bottom: table.area.bottom - table.totalRows,
        };
        read(table.sheet, body);
      } else if (formula === null) out += piece.text;
      else if (names.has(piece.body.toLowerCase())) return null;
      else {
        const inner = rewrite(formula, place, null, lookup, reads, new Set([...names, piece.body.toLowerCase()]));
        if (inner === null) return null;
        out += `(${inner})`;
      }
    } else if (piece.kind === "call" && lookup.nameFormula(piece.body, place.sheet) !== null) {
      // A name that stands for a LAMBDA.
      return null;
    } else if (piece.kind === "call") out += engineName(piece.body);
    else out += piece.text;
  }
  const tree = formulaTree(text);
  return tree && !joinsReferences(tree) ? out : null;
}

function isRow({ kind, body }: FormulaPiece): boolean {
  return kind === "call" && body.toUpperCase() === "ROW";
}

function isConstant(word: string): boolean {
  return /^(true|false)$/iu.test(word);
}

/** Whether references are intersected or put side by side somewhere in the formula. */
function joinsReferences(tree: object): boolean {
  const { type, op } = tree as { type?: number; op?: string };
  if (type === UNION || (type === BINARY && (op === " " || op === ":" || op === "∩"))) return true;
  return Object.values(tree).some((part: unknown) =>
    Array.isArray(part)
      ? part.flat().some((each: unknown) => typeof each === "object" && each !== null && joinsReferences(each))
      : typeof part === "object" && part !== null && joinsReferences(part),
  );
}
