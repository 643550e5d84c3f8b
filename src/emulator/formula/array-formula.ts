import { formulaTree } from "./dependencies";
import { plainName } from "./engine-names";

type Ast = NonNullable<ReturnType<typeof formulaTree>>;
const KIND = {
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

/** Functions that take whole ranges; any other function given a range answers with an array. */
const TAKES_RANGES = new Set(
  (
    "SUM AVERAGE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS MIN MAX MINA MAXA AVERAGEA PRODUCT SUMSQ MEDIAN MODE MODE.SNGL " +
    "STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC LARGE SMALL RANK RANK.EQ RANK.AVG " +
    "INDEX MATCH VLOOKUP HLOOKUP LOOKUP XLOOKUP XMATCH SUMPRODUCT SUBTOTAL AGGREGATE ROWS COLUMNS ROW COLUMN AND OR XOR NPV IRR XNPV XIRR MIRR CONCAT TEXTJOIN " +
    "CORREL COVARIANCE.P COVARIANCE.S SLOPE INTERCEPT RSQ FORECAST FORECAST.LINEAR AREAS OFFSET ISREF GCD LCM GEOMEAN HARMEAN TRIMMEAN DEVSQ SKEW KURT SUMX2MY2 SUMXMY2 SUMX2PY2 " +
    "DSUM DCOUNT DCOUNTA DAVERAGE DMAX DMIN DGET NETWORKDAYS WORKDAY SHEET SHEETS CELL FORMULATEXT T N"
  ).split(" "),
);
/** Functions that evaluate their arguments as arrays in every version of Excel. */
const ALWAYS_ARRAY = new Set(["SUMPRODUCT", "LOOKUP", "MMULT", "INDEX"]);
const GIVES_ARRAY = new Set(
  "FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY VSTACK HSTACK TAKE DROP EXPAND TOCOL TOROW WRAPROWS WRAPCOLS CHOOSECOLS CHOOSEROWS TEXTSPLIT LET LAMBDA MAP REDUCE SCAN MAKEARRAY BYROW BYCOL TRANSPOSE FREQUENCY LINEST TREND GROWTH MMULT MINVERSE".split(
    " ",
  ),
);

/**
 * Whether a file must mark the formula as a dynamic array. Without the mark Excel reads it as a formula of the time before arrays, and puts `@`
 * before its ranges: another result.
 */
export function needsArrayMark(formula: string, isCustom: (name: string) => boolean): boolean {
  const tree = formulaTree(formula);
  if (!tree) return false;
  const kind: number = tree.type;
  return isRange(tree) || kind === KIND.array || hasArrayWork(tree, false, isCustom);
}

function isRange(node: Ast): boolean {
  const kind: number = node.type;
  if (kind === KIND.structured) {
    const { specials, columns } = node as Extract<Ast, { specials: unknown }>;
    return (
      !(specials.includes("#This Row") && columns.length === 1) &&
      !(columns.length === 1 && specials.length === 1 && specials[0] !== "#Data" && specials[0] !== "#All")
    );
  }
  return kind === KIND.range || kind === KIND.columns || kind === KIND.rows || kind === KIND.union;
}

function hasArrayWork(node: Ast, safe: boolean, isCustom: (name: string) => boolean): boolean {
  const kind: number = node.type;
  if (kind === KIND.binary) {
    const { left, right } = node as Extract<Ast, { left: unknown }>;
    return [left, right].some((side) => (!safe && isRange(side)) || hasArrayWork(side, safe, isCustom));
  }
  if (kind === KIND.unary || kind === KIND.percent) {
    const { operand } = node as Extract<Ast, { operand: unknown }>;
    const intersects = kind === KIND.unary && (node as unknown as { op: string }).op === "@";
    return (!safe && !intersects && isRange(operand)) || hasArrayWork(operand, safe, isCustom);
  }
  if (kind !== KIND.call) return false;
  const call = node as Extract<Ast, { args: unknown }>;
  const name = plainName(call.name);
  if (GIVES_ARRAY.has(name) || isCustom(name)) return true;
  const inside = safe || ALWAYS_ARRAY.has(name);
  return call.args.some(
    (arg) => (!inside && !TAKES_RANGES.has(name) && isRange(arg)) || hasArrayWork(arg, inside, isCustom),
  );
}
