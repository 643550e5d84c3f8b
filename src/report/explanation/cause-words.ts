import type { InsideCause } from "../../decision";
import { phrase } from "../../language";
import type { Language } from "../../language";

/** What a cause of the inside's saving is called: a measure by its word in the table, the rest by what it is. */
export function causeWords(language: Language, cause: InsideCause): string {
  switch (cause) {
    case "wages":
    case "volumes":
    case "together":
      return phrase(language, `report.inside.rest.${cause}`);
    default:
      return phrase(language, `choices.measure.${cause}`);
  }
}
