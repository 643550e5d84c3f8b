import { DomainError } from "../../domain-error";

/**
 * The value at a place of a table of numbers, for the innermost loops: one kind of array alone, so that the engine of JavaScript reads it without a question.
 *
 * @throws {@link DomainError} `wrong-shape` outside
 */
export function read(table: Float64Array, index: number): number {
  const value = table[index];
  if (value === undefined) throw outside(table, index);
  return value;
}

function outside({ length }: Float64Array, index: number): DomainError {
  return new DomainError("wrong-shape", "index", `a place of ${length}`, index);
}
