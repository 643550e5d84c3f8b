import { engineError, type EngineValue } from "./engine-values";

/** A range where one value is asked for gives an answer for each of its cells. */
export function lifted(args: readonly EngineValue[], one: (args: readonly EngineValue[]) => EngineValue): EngineValue {
  const arrays = args.flatMap((arg) => (arg.kind === 5 ? [arg] : []));
  const height = Math.max(1, ...arrays.map((array) => array.height));
  const width = Math.max(1, ...arrays.map((array) => array.width));
  if (height === 1 && width === 1) return one(args);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      one(
        args.map((arg) =>
          arg.kind === 5
            ? (arg.rows[arg.height === 1 ? 0 : row]?.[arg.width === 1 ? 0 : column] ?? engineError("#N/A"))
            : arg,
        ),
      ),
    ),
  );
  return { kind: 5, rows, height, width };
}
