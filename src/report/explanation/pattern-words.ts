import type { Pattern } from "../../decision";
import { message } from "../../language";
import type { Message } from "../../language";

/** In which way a part leaves. */
export function patternWords(pattern: Pattern): Message {
  return message(`report.pattern.${pattern}`);
}
