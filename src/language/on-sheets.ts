import { enOnSheets } from "./en/on-sheets";
import { frOnSheets } from "./fr/on-sheets";
import { sayAlso } from "./text";

/** Lets this program say what only the sheets of a recommendation say: the pane fetches these words with the sheets, the functions never. */
export function speakOnSheets(): void {
  sayAlso({ en: enOnSheets, fr: frOnSheets });
}
