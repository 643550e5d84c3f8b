import { DomainError } from "../engine/domain-error";

/**
 * Two lists of the same things in the same order, as pairs: where an answer of the engine enters, it joins what it was asked for once.
 *
 * @throws {@link DomainError} `wrong-shape` where one is longer
 */
export function zip<Left, Right>(left: readonly Left[], right: readonly Right[]): readonly (readonly [Left, Right])[] {
  if (left.length !== right.length)
    throw new DomainError("wrong-shape", "right", `as many values as left (${left.length})`, right.length);
  const rest = right[Symbol.iterator]();
  return left.map((each): readonly [Left, Right] => [each, rest.next().value as Right]);
}
