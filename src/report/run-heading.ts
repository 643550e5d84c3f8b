import type { Provenance } from "../decision";
import { pageHeading } from "../intake";
import { phrase } from "../language";
import type { Language } from "../language";
import type { PageHeading } from "../workbook";
import { dateText } from "./explanation";
import { runMark } from "./run-mark";

/** What stands above and below the pages that answer a run. */
export function runHeading(language: Language, provenance: Provenance): PageHeading {
  return pageHeading(language, {
    run: phrase(language, "report.page.run", { mark: runMark(provenance) }),
    inputs: phrase(language, "report.page.inputs", { date: dateText(language, provenance.date) }),
  });
}
