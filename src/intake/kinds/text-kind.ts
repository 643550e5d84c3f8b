import { message } from "../../language";
import type { Kind } from "./kind";
import { refused, taken } from "./kind";

const accepts = message("intake.accepts.text");

/** Text, without the spaces around it. A number is not taken for its digits: a name such as 2026 must be formatted as text. */
export const textKind: Kind<string> = {
  accepts,
  format: "@",
  read: (cell) => (typeof cell === "string" ? taken(cell.trim()) : refused("not-text", accepts)),
};
