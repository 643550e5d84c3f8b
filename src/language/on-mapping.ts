import { mapping as en } from "./en/mapping";
import { mapping as fr } from "./fr/mapping";
import { sayAlso } from "./text";

/** Lets this program say what only the mapping of a user's own ranges says: whoever maps them calls it first. */
export function speakOnMapping(): void {
  sayAlso({ en, fr });
}
