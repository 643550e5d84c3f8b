import { formatCellValue } from "@cj-tech-master/excelts";

import { optionalDigits } from "../sheet/optional-digits";
import type { EngineFunction } from "./custom-functions";
import { engineError, type EngineValue } from "./engine-values";
import { readTypedText } from "./typed-text";

function single(value: EngineValue | undefined): EngineValue {
  if (value === undefined) return { kind: 0 };
  return value.kind === 5 ? (value.rows[0]?.[0] ?? { kind: 0 }) : value;
}

/** One value for one value; a range as first argument gives an answer for each of its cells. */
function overCells(
  least: number,
  most: number,
  run: (first: EngineValue, others: readonly EngineValue[]) => EngineValue,
): EngineFunction {
  return {
    minArity: least,
    maxArity: most,
    invoke: (given) => {
      const [first, ...others] = given as EngineValue[];
      const own = others.map(single);
      if (first?.kind !== 5) return run(single(first), own);
      return { ...first, rows: first.rows.map((row) => row.map((cell) => run(cell, own))) };
    },
  };
}

/** `VALUE`: what the text would be if it were typed into a cell. */
export const valueFunction = overCells(1, 1, (value) => {
  if (value.kind === 1 || value.kind === 4) return value;
  if (value.kind === 0) return { kind: 1, value: 0 };
  const typed = value.kind === 2 && value.value !== "" ? readTypedText(value.value) : null;
  return typed?.kind === "value" && typeof typed.value === "number"
    ? { kind: 1, value: typed.value }
    : engineError("#VALUE!");
});

/** `TEXT`: a value as a number format shows it. */
export const textFunction = overCells(2, 2, (given, [format = { kind: 0 }]) => {
  if (given.kind === 4) return given;
  if (format.kind === 4) return format;
  const code = format.kind === 2 ? format.value : format.kind === 1 ? String(format.value) : "";
  const typed = given.kind === 2 ? readTypedText(given.value) : null;
  const number =
    given.kind === 1
      ? given.value
      : given.kind === 0
        ? 0
        : typed?.kind === "value" && typeof typed.value === "number"
          ? typed.value
          : null;
  if (number === null) {
    const text = given.kind === 2 ? given.value : given.kind === 3 ? (given.value ? "TRUE" : "FALSE") : "";
    return { kind: 2, value: code.includes("@") ? formatCellValue(text, code) : text };
  }
  if (code === "") return { kind: 2, value: "" };
  return { kind: 2, value: optionalDigits(number, code) ?? formatCellValue(number, code) };
});

/** `SUMPRODUCT`: arrays of one size multiplied cell by cell and summed; what is no number counts as 0. */
export const sumProduct: EngineFunction = {
  minArity: 1,
  maxArity: 255,
  invoke: (given) => {
    const arrays = (given as EngineValue[]).map((value): Extract<EngineValue, { kind: 5 }> =>
      value.kind === 5 ? value : { kind: 5, rows: [[value]], height: 1, width: 1 },
    );
    const [first] = arrays;
    if (!first || arrays.some(({ height, width }) => height !== first.height || width !== first.width))
      return arrays.flatMap(({ rows }) => rows.flat()).find(({ kind }) => kind === 4) ?? engineError("#VALUE!");
    let sum = 0;
    for (let row = 0; row < first.height; row += 1) {
      for (let column = 0; column < first.width; column += 1) {
        let product = 1;
        for (const { rows } of arrays) {
          const cell = rows[row]?.[column] ?? { kind: 0 };
          if (cell.kind === 4) return cell;
          product *= cell.kind === 1 ? cell.value : 0;
        }
        sum += product;
      }
    }
    return { kind: 1, value: sum };
  },
};

/** Seconds in each unit of time that `CONVERT` knows. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ["yr", 31_557_600],
  ["day", 86_400],
  ["d", 86_400],
  ["hr", 3600],
  ["mn", 60],
  ["min", 60],
  ["sec", 1],
  ["s", 1],
]);

/** `CONVERT` between units of time; others are not supported, which is `#NAME?` and never a number. */
export const convertFunction: EngineFunction = {
  minArity: 3,
  maxArity: 3,
  invoke: (given) => {
    const [number, from, to] = (given as EngineValue[]).map(single);
    for (const each of [number, from, to]) if (each?.kind === 4) return each;
    if (number?.kind !== 1 || from?.kind !== 2 || to?.kind !== 2) return engineError("#VALUE!");
    const [one, other] = [TIMES.get(from.value), TIMES.get(to.value)];
    if (one === undefined || other === undefined) return engineError("#NAME?");
    return { kind: 1, value: (number.value * one) / other };
  },
};
