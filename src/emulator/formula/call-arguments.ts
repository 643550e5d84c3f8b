import type { FormulaPiece } from "./formula-text";

/** Which argument of which function a piece of a formula is, alone. Arguments count from 0. */
export interface CallArgument {
  readonly name: string;
  readonly index: number;
}

/** The pieces that are a whole argument of a call, by their place among the pieces. */
export function callArguments(pieces: readonly FormulaPiece[]): ReadonlyMap<number, CallArgument> {
  const found = new Map<number, CallArgument>();
  const open: { name: string; index: number }[] = [];
  let before = "";
  pieces.forEach((piece, place) => {
    const text = piece.text.trim();
    if (text === "") return;
    const call = open.at(-1);
    if (piece.kind !== "other" && piece.kind !== "call" && call && (before === "(" || before === ",")) {
      const next = nextText(pieces, place);
      if (next === "," || next === ")") found.set(place, { ...call });
    }
    if (text === "(") open.push({ name: nameBefore(pieces, place), index: 0 });
    else if (text === ")") open.pop();
    else if (text === "{") open.push({ name: "", index: 0 });
    else if (text === "}") open.pop();
    else if (text === "," && call) call.index += 1;
    before = text;
  });
  return found;
}

function nextText(pieces: readonly FormulaPiece[], place: number): string {
  for (let next = place + 1; next < pieces.length; next += 1) {
    const text = pieces[next]?.text.trim() ?? "";
    if (text !== "") return text;
  }
  return "";
}

function nameBefore(pieces: readonly FormulaPiece[], place: number): string {
  const piece = pieces[place - 1];
  return piece?.kind === "call" ? piece.body.toUpperCase() : "";
}

/** Functions whose every argument may be a range, of which they take the numbers and pass over texts and logicals. */
const ALL = new Set(
  (
    "SUM MAX MIN AVERAGE COUNT PRODUCT SUMSQ MEDIAN MODE MODE.SNGL STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP " +
    "GEOMEAN HARMEAN DEVSQ SKEW KURT AVEDEV GCD LCM AND OR XOR FREQUENCY SUMXMY2 SUMX2MY2 SUMX2PY2 MDETERM COUNTBLANK MULTINOMIAL ROW"
  ).split(" "),
);
/** Functions that take ranges in some places, and single values in the others. */
const SOME: ReadonlyMap<string, (index: number) => boolean> = new Map([
  ...["COUNTIF", "LARGE", "SMALL", "PERCENTILE", "PERCENTILE.INC", "QUARTILE", "QUARTILE.INC", "TRIMMEAN"].map(
    (name): [string, (index: number) => boolean] => [name, (index) => index === 0],
  ),
  ...["SUMIF", "AVERAGEIF"].map((name): [string, (index: number) => boolean] => [name, (index) => index !== 1]),
  ...["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"].map((name): [string, (index: number) => boolean] => [
    name,
    (index) => index === 0 || index % 2 === 1,
  ]),
  ["COUNTIFS", (index) => index % 2 === 0],
  // A table with one row has columns of one cell: they are looked through all the same.
  ...["MATCH", "XMATCH"].map((name): [string, (index: number) => boolean] => [name, (index) => index === 1]),
  ...["LOOKUP", "XLOOKUP"].map((name): [string, (index: number) => boolean] => [
    name,
    (index) => index === 1 || index === 2,
  ]),
  ...["SORT", "UNIQUE", "FILTER", "SORTBY"].map((name): [string, (index: number) => boolean] => [
    name,
    (index) => index === 0,
  ]),
  ...["RANK", "RANK.EQ", "RANK.AVG"].map((name): [string, (index: number) => boolean] => [
    name,
    (index) => index === 1,
  ]),
]);

/** Whether a reference to one cell is a range where it stands: `SUM(A1)` passes over a text in A1, `SUM("text")` is an error. */
export function takesRange(argument: CallArgument | undefined): boolean {
  if (argument === undefined) return false;
  return ALL.has(argument.name) || SOME.get(argument.name)?.(argument.index) === true;
}
