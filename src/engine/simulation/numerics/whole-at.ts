import { DomainError } from "../../domain-error";

/**
 * The whole number at a place of a list of such, as `at` is for grids: the processor reads indexes and counts without converting them.
 *
 * @throws {@link DomainError} `wrong-shape` outside
 */
export function wholeAt(values: Int32Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw new DomainError("wrong-shape", "index", `a place of ${values.length}`, index);
  return value;
}
