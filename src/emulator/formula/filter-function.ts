import type { EngineFunction } from "./custom-functions";
import { engineArray, engineError, type EngineValue } from "./engine-values";

/** `FILTER`: the rows or columns of an array for which another array, of its height or width, is true; a table with one row is an array too. */
export const filterFunction: EngineFunction = {
  minArity: 2,
  maxArity: 3,
  invoke: (given) => {
    const [array, include] = (given as EngineValue[]).slice(0, 2).map(asArray);
    const instead = (given as EngineValue[])[2];
    if (!array || !include) return engineError("#VALUE!");
    const source = (given as EngineValue[])[0];
    if (source?.kind === 4) return source;
    const byRows = include.width === 1 && include.height === array.height;
    if (!byRows && !(include.height === 1 && include.width === array.width))
      return errorIn(include) ?? engineError("#VALUE!");
    const kept: number[] = [];
    for (const [index, cell] of include.rows.flat().entries()) {
      if (cell.kind === 4) return cell;
      if (cell.kind === 2) return engineError("#VALUE!");
      if ((cell.kind === 1 && cell.value !== 0) || (cell.kind === 3 && cell.value)) kept.push(index);
    }
    if (kept.length === 0) return instead ?? engineError("#CALC!");
    const all = array.rows;
    const rows = byRows
      ? kept.map((index) => all[index] ?? [])
      : all.map((row) => kept.map((index) => row[index] ?? engineError("#N/A")));
    return engineArray(rows);
  },
};

type EngineArray = Extract<EngineValue, { kind: 5 }>;

function asArray(value: EngineValue): EngineArray {
  return value.kind === 5 ? value : { kind: 5, rows: [[value]], height: 1, width: 1 };
}

function errorIn({ rows }: EngineArray): EngineValue | undefined {
  return rows.flat().find(({ kind }) => kind === 4);
}
