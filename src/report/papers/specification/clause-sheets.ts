import { phrase } from "../../../language";
import type { FileSheet } from "../../../workbook";
import { RULES } from "./service-sheets";
import { clauses, paperSheet } from "./sheet-parts";
import type { SpecificationParts } from "./sheet-parts";

/** Sheets of clauses, with how many each holds. */
const CLAUSES = { readMe: 6, quality: 6, reporting: 5, security: 10, forecast: 5, reversibility: 6 } as const;

/** A sheet of clauses. */
export function clauseSheet(parts: SpecificationParts, key: keyof typeof CLAUSES, lines: number): FileSheet {
  const { language, currency, mark, date } = parts;
  const values = { currency, mark, weeks: RULES.forecastWeeks, band: RULES.forecastBand };
  const texts = Array.from({ length: CLAUSES[key] }, (_, index) =>
    phrase(language, `specification.${key}.${index + 1}` as `specification.readMe.1`, values),
  );
  const name = phrase(language, `specification.sheet.${key}`);
  return paperSheet(parts, `specification-${key}`, {
    name,
    about:
      key === "readMe"
        ? `${phrase(language, "specification.title")} · ${phrase(language, "specification.subtitle", { lines, mark, date })}`
        : phrase(language, "specification.title"),
    widths: [6, 110],
    blocks: [clauses(texts)],
  });
}
