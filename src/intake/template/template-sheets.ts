import { LANGUAGES, phrase } from "../../language";
import type { WorkbookContent } from "../../workbook";
import type { Recognised } from "../recognised";
import { SHEETS, TITLE_ROWS } from "./input-sheets";

/**
 * The sheets of input tables that the template made, told by what it gave them: the tab's name, in either language, and every table on it known by
 * its name and begun where the template begins one. A sheet that its user made, or renamed, is not among them.
 */
export function templateSheets({ tables }: WorkbookContent, recognised: Recognised): readonly string[] {
  const named = new Set(
    Object.values(recognised)
      .filter(({ by }) => by === "name")
      .map(({ name }) => name),
  );
  const titles = new Set(LANGUAGES.flatMap((language) => SHEETS.map(({ title }) => phrase(language, title))));
  const sheets = [...new Set(tables.map(({ origin }) => origin.sheet))];
  return sheets.filter(
    (sheet) =>
      titles.has(sheet) &&
      tables
        .filter(({ origin }) => origin.sheet === sheet)
        .every(({ name, origin: { row, column } }) => named.has(name) && column === 0 && row > TITLE_ROWS),
  );
}
