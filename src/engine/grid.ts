import { DomainError } from "./domain-error";

/**
 * The value at a place of a grid. One kind of array alone: the innermost loops read grids, and JavaScript reads one kind without a question.
 *
 * A place outside is a fault of ours, not a 0: it is refused.
 *
 * @throws {@link DomainError} `wrong-shape` outside
 */
export function at(values: Float64Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw outside(values, index);
  return value;
}

/**
 * The item at a place of a list.
 *
 * @throws {@link DomainError} `wrong-shape` outside
 */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw outside(items, index);
  return item;
}

function outside({ length }: ArrayLike<unknown>, index: number): DomainError {
  return new DomainError("wrong-shape", "index", `a place of ${length}`, index);
}
