import { phrase } from "../../language";
import type { Language } from "../../language";
import type { PageHeading } from "../../workbook";

/** What stands above and below the pages of a sheet of ours; the run and the day of its inputs only where it answers a run. */
export function pageHeading(
  language: Language,
  { run = "", inputs = "" }: { readonly run?: string; readonly inputs?: string } = {},
): PageHeading {
  return {
    subject: phrase(language, "template.page.subject"),
    run,
    page: phrase(language, "template.page.number"),
    inputs,
  };
}
