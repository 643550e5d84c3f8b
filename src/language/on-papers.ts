import { enOnPapers } from "./en/on-papers";
import { frOnPapers } from "./fr/on-papers";
import { sayAlso } from "./text";

/** Lets this program say what only the papers say that go out to providers and come back: the pane fetches these words with the papers. */
export function speakOnPapers(): void {
  sayAlso({ en: enOnPapers, fr: frOnPapers });
}
