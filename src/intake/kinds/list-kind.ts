import { message } from "../../language";
import type { Kind } from "./kind";
import { refused, taken } from "./kind";
import { keyOf } from "./key-of";

/**
 * Texts with a semicolon or a comma between two of them; doubles count once.
 *
 * @param each - what a text of the list stands for, one or several
 */
export function listKind(each: (text: string) => readonly string[] = (text) => [text]): Kind<readonly string[]> {
  const accepts = message("intake.accepts.list");
  return {
    accepts,
    format: "@",
    read: (cell) => {
      if (typeof cell !== "string") return refused("not-text", accepts);
      const items = cell
        .split(/[;,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== "")
        .flatMap(each);
      const unique = new Map(items.map((item) => [keyOf(item), item]));
      return taken([...unique.values()]);
    },
  };
}
