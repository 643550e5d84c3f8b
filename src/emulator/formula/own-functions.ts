import type { EngineFunction } from "./custom-functions";
import { betaShare, erf, gammaDistribution, gammaShare } from "./distributions";
import { CELL_BY_CELL } from "./cell-by-cell";
import { filterFunction } from "./filter-function";
import { lifted } from "./lifted";
import { engineError, type EngineValue } from "./engine-values";
import { convertFunction, sumProduct, textFunction, valueFunction } from "./own-text-functions";

export const OWN_PREFIX = "EMBEDDEDHOST.";

type Numbers = (...numbers: number[]) => number | string;

/** A function of numbers: an error given to it is its answer, a text that is a number counts as one, and a text as answer is an error's code. */
function ofNumbers(least: number, most: number, run: Numbers): EngineFunction {
  const one = (args: readonly EngineValue[]): EngineValue => {
    const numbers: number[] = [];
    for (const arg of args) {
      const value = arg.kind === 5 && arg.height === 1 && arg.width === 1 ? (arg.rows[0]?.[0] ?? arg) : arg;
      if (value.kind === 4) return value;
      const number = numberOf(value);
      if (number === null) return engineError("#VALUE!");
      numbers.push(number);
    }
    const answer = run(...numbers);
    if (typeof answer === "string") return engineError(answer);
    return Number.isFinite(answer) ? { kind: 1, value: answer } : engineError("#NUM!");
  };
  return {
    minArity: least,
    maxArity: most,
    invoke: (given) => lifted(given as EngineValue[], one),
  };
}

function numberOf(value: EngineValue): number | null {
  if (value.kind === 0) return 0;
  if (value.kind === 1) return value.value;
  if (value.kind === 3) return value.value ? 1 : 0;
  if (value.kind !== 2 || value.value.trim() === "") return null;
  const text = value.value.trim();
  const plain = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/u.test(text) ? text.replaceAll(",", "") : text;
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
}

/** Number of payments: from r·(pv·q^n) + pmt·(1 + r·type)·(q^n − 1) + r·fv = 0, q = 1 + r. */
function payments(rate: number, payment: number, present: number, future = 0, atStart = 0): number | string {
  if (rate === 0) return payment === 0 ? "#NUM!" : -(present + future) / payment;
  const due = payment * (1 + rate * (atStart === 0 ? 0 : 1));
  const ratio = (due - future * rate) / (due + present * rate);
  return ratio > 0 ? Math.log(ratio) / Math.log1p(rate) : "#NUM!";
}

function floorTo(number: number, step: number): number | string {
  if (number === 0) return 0;
  if (step === 0) return "#DIV/0!";
  if (number > 0 && step < 0) return "#NUM!";
  const steps = number / step;
  const near = Math.round(steps);
  return (Math.abs(steps - near) < 1e-12 * Math.max(1, Math.abs(steps)) ? near : Math.floor(steps)) * step;
}

/** Half away from zero, by the decimal digits of the number: 2.675 has two places 2.68. */
function rounded(number: number, digits: number, whole: (size: number) => number = Math.round): number {
  if (digits > 15 || number === 0) return number;
  const size = Math.abs(number);
  const shown = size.toString();
  const moved = shown.includes("e") ? size * 10 ** digits : Number(`${shown}e${digits}`);
  const steps = whole(moved);
  return Math.sign(number) * (digits > 0 ? Number(`${steps}e${-digits}`) : steps * 10 ** -digits);
}

/** Functions that the engine lacks, or answers otherwise than Excel does, under the names by which it is asked for them. */
export const OWN_FUNCTIONS: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  [`${OWN_PREFIX}CONVERT`, convertFunction],
  [`${OWN_PREFIX}FILTER`, filterFunction],
  ...CELL_BY_CELL.map(([name, run]): [string, EngineFunction] => [`${OWN_PREFIX}${name}`, run]),
  [`${OWN_PREFIX}SUMPRODUCT`, sumProduct],
  [`${OWN_PREFIX}TEXT`, textFunction],
  [`${OWN_PREFIX}VALUE`, valueFunction],
  ...(
    [
      ["ERF", 1, 2, (from = 0, to) => (to === undefined ? erf(from) : erf(to) - erf(from))],
      ["BETADIST", 3, 5, betaShare],
      [
        "CHIDIST",
        2,
        2,
        (x = 0, freedom = 1) => (x < 0 || freedom < 1 ? "#NUM!" : 1 - gammaShare(Math.floor(freedom) / 2, x / 2)),
      ],
      ["GAMMADIST", 4, 4, gammaDistribution],
      ["GAMMA.DIST", 4, 4, gammaDistribution],
      ["ROUND", 2, 2, (number = 0, digits = 0) => rounded(number, Math.trunc(digits))],
      ["ABS", 1, 1, (number = 0) => Math.abs(number)],
      ["EXP", 1, 1, (number = 0) => Math.exp(number)],
      ["INT", 1, 1, (number = 0) => Math.floor(number)],
      ["LN", 1, 1, (number = 0) => (number > 0 ? Math.log(number) : "#NUM!")],
      ["ROUNDDOWN", 2, 2, (number = 0, digits = 0) => rounded(number, Math.trunc(digits), Math.floor)],
      ["ROUNDUP", 2, 2, (number = 0, digits = 0) => rounded(number, Math.trunc(digits), Math.ceil)],
      ["MOD", 2, 2, (number = 0, by = 0) => (by === 0 ? "#DIV/0!" : number - by * Math.floor(number / by))],
      ["SIGN", 1, 1, (number = 0) => Math.sign(number)],
      ["SQRT", 1, 1, (number = 0) => (number >= 0 ? Math.sqrt(number) : "#NUM!")],
      ["ERFC", 1, 1, (x = 0) => 1 - erf(x)],
      [
        "NPER",
        3,
        5,
        (rate = 0, payment = 0, present = 0, future = 0, type = 0) => payments(rate, payment, present, future, type),
      ],
      ["FLOOR", 2, 2, (number = 0, step = 0) => floorTo(number, step)],
    ] satisfies readonly [string, number, number, Numbers][]
  ).map(([name, least, most, run]): [string, EngineFunction] => [`${OWN_PREFIX}${name}`, ofNumbers(least, most, run)]),
]);
