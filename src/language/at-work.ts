import { en } from "./en";
import { fr } from "./fr";
import { sayAlso } from "./text";

/** Lets this program say all that the add-in says: the pane calls it when it comes to work, the workers as they start. */
export function speakAtWork(): void {
  sayAlso({ en, fr });
}
