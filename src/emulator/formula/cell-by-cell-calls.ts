import { parseArea } from "../sheet/address";
import type { Lookup } from "./dependencies";
import { plainName } from "./engine-names";
import { formulaPieces, type FormulaPiece } from "./formula-text";
import { closing, split } from "./reference-calls";

const EVERY = (): boolean => true;
const at =
  (...places: readonly number[]) =>
  (place: number): boolean =>
    places.includes(place);

/** Functions that the engine answers for the first cell of a range where Excel answers for each, by the arguments that take one value. */
const SINGLE: ReadonlyMap<string, (place: number) => boolean> = new Map([
  ...(
    "LEFT RIGHT TRIM UPPER LOWER PROPER EXACT FIND SEARCH SUBSTITUTE REPLACE REPT CODE CHAR CLEAN CONCATENATE DATEVALUE TIMEVALUE YEAR MONTH DAY WEEKDAY " +
    "WEEKNUM ISOWEEKNUM HOUR MINUTE SECOND DATE TIME EOMONTH EDATE DAYS DATEDIF NETWORKDAYS WORKDAY POWER TRUNC QUOTIENT ISEVEN ISODD EVEN ODD CEILING " +
    "CEILING.MATH FLOOR.MATH MROUND LOG LOG10 ISBLANK ISNUMBER ISNONTEXT ISLOGICAL ISERROR ISERR ISNA NOT ATAN2 BITAND BITOR BITXOR FACT COMBIN"
  )
    .split(" ")
    .map((name): [string, (place: number) => boolean] => [
      name,
      name === "NETWORKDAYS" || name === "WORKDAY" ? at(0, 1) : EVERY,
    ]),
  ...["COUNTIF", "SUMIF", "AVERAGEIF"].map((name): [string, (place: number) => boolean] => [name, at(1)]),
  ["COUNTIFS", (place) => place % 2 === 1],
  ...["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"].map((name): [string, (place: number) => boolean] => [
    name,
    (place) => place > 0 && place % 2 === 0,
  ]),
  ...["VLOOKUP", "HLOOKUP", "MATCH", "LOOKUP", "CHOOSE", "RANK", "RANK.EQ", "RANK.AVG"].map(
    (name): [string, (place: number) => boolean] => [name, at(0)],
  ),
]);

/** Functions that came from an add-in of old: given a range they are `#VALUE!`, and answer for each value of an array that is worked out. */
const OF_OLD = new Set("EDATE EOMONTH ISEVEN ISODD MROUND NETWORKDAYS QUOTIENT WEEKNUM WORKDAY".split(" "));

/** Functions that make one value of their ranges: what is within them is no array outside. */
const REDUCING = new Set(
  (
    "SUM SUMPRODUCT MAX MIN AVERAGE COUNT COUNTA COUNTBLANK PRODUCT MEDIAN LARGE SMALL ROWS COLUMNS AND OR SUMIF SUMIFS COUNTIF COUNTIFS AVERAGEIF " +
    "AVERAGEIFS MAXIFS MINIFS VLOOKUP HLOOKUP MATCH SUBTOTAL AGGREGATE"
  ).split(" "),
);

/** A word by which such a function is called: without one a formula is not looked at further. */
const CALLED = new RegExp(
  `(?<![\\p{L}\\p{N}_.])(?:${[...SINGLE.keys()].map((name) => name.replaceAll(".", "\\.")).join("|")})\\(`,
  "iu",
);

/**
 * The formula with such calls over ranges asked for each cell, wherever Excel answers so: within `SUMPRODUCT`, and everywhere in a formula that spills. Elsewhere one
 * cell of the range is meant, and is left to the engine.
 *
 * @param spills - whether its ranges are arrays everywhere
 */
export function askedCellByCell(text: string, spills: boolean, sheet: string, lookup: Lookup): string {
  if (!(spills || /SUMPRODUCT\(/iu.test(text)) || !CALLED.test(text)) return text;
  const isArea = ({ body, sheet: own }: FormulaPiece): boolean =>
    lookup.table(body) !== null || /[:[]/u.test(lookup.nameFormula(body, own ?? sheet) ?? "");
  return render(formulaPieces(text), spills, isArea);
}

type IsArea = (name: FormulaPiece) => boolean;

function render(pieces: readonly FormulaPiece[], arrays: boolean, isArea: IsArea): string {
  let out = "";
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as FormulaPiece;
    if (piece.kind !== "call" || pieces[index + 1]?.text !== "(") {
      out += piece.text;
      continue;
    }
    const end = closing(pieces, index + 1);
    const name = plainName(piece.body);
    const given = split(pieces.slice(index + 2, end));
    const asked = given.map((each) => render(each, arrays || name === "SUMPRODUCT", isArea));
    const takesOne = (arrays && SINGLE.get(name)) || null;
    const spread = given.flatMap((each, place) =>
      takesOne?.(place) === true && mayBeArray(each, isArea) ? [place] : [],
    );
    if (OF_OLD.has(name) && spread.some((place) => isReference(given[place] ?? []))) {
      out += "#VALUE!";
      index = end;
      continue;
    }
    const words = spread.map((place) => `each_${place}_`);
    const own = asked.map((each, place) => (spread.includes(place) ? `each_${place}_` : each)).join(",");
    out +=
      spread.length === 0
        ? `${piece.text}(${own})`
        : `MAP(${[...spread.map((place) => asked[place] ?? ""), `LAMBDA(${[...words, `${piece.text}(${own})`].join(",")})`].join(",")})`;
    index = end;
  }
  return out;
}

function isReference(pieces: readonly FormulaPiece[]): boolean {
  return pieces.every(
    ({ kind, text }) => kind === "ref" || kind === "structured" || kind === "name" || text.trim() === "",
  );
}

/** Whether an argument may hold several values, as far as its words tell. */
function mayBeArray(pieces: readonly FormulaPiece[], isArea: IsArea): boolean {
  let reduced = 0;
  let depth = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.text === "(") {
      depth += 1;
      const before = pieces[index - 1];
      if (reduced === 0 && before?.kind === "call" && REDUCING.has(plainName(before.body))) reduced = depth;
    } else if (piece.text === ")") {
      if (reduced === depth) reduced = 0;
      depth -= 1;
    } else if (reduced === 0 && holdsSeveral(piece, isArea)) return true;
  }
  return false;
}

function holdsSeveral(piece: FormulaPiece, isArea: IsArea): boolean {
  if (piece.text === "{") return true;
  if (piece.kind === "structured") return !/@|#This Row/iu.test(piece.text);
  if (piece.kind === "name") return isArea(piece);
  const area = piece.kind === "ref" ? parseArea(piece.body) : null;
  return area !== null && (area.top !== area.bottom || area.left !== area.right);
}
