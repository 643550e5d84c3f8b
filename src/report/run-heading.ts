import type { Provenance } from "../decision";
import { pageHeading } from "../intake";
import { phrase } from "../language";
import type { Language } from "../language";
import type { PageHeading } from "../workbook";
import { dateText } from "./explanation";

/** From a small letter to its capital. */
const CASE = 32;

/** A run by the beginning of its inputs' fingerprint, short enough to be read out: `06BA-6590`. */
export function runMark({ inputHash }: Pick<Provenance, "inputHash">): string {
  const mark = inputHash.slice(0, 8).replace(/[a-f]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - CASE));
  return `${mark.slice(0, 4)}-${mark.slice(4)}`;
}

/** What stands above and below the pages that answer a run. */
export function runHeading(language: Language, provenance: Provenance): PageHeading {
  return pageHeading(language, {
    run: phrase(language, "report.page.run", { mark: runMark(provenance) }),
    inputs: phrase(language, "report.page.inputs", { date: dateText(language, provenance.date) }),
  });
}
