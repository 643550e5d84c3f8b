import { blockMarked, sheetOfFormula } from "./block-name";

/** A workbook name, as far as finding the sheets of our answers needs it. */
interface NameLike {
  readonly name: string;
  readonly formula: unknown;
}

/** Keys of sheets whose tables the user fills begin so; all others hold answers of ours. */
const INPUTS = /^inputs\b/;

/** Whether the tables of a sheet of ours are for its user to fill, by the sheet's key. */
export function isInputSheet(key: string): boolean {
  return INPUTS.test(key);
}

/** The names, in lower case, of the sheets that hold our answers: their tables are not read back as inputs. */
export function answerSheets(names: readonly NameLike[]): ReadonlySet<string> {
  return sheetsMarked(names, (key) => !isInputSheet(key));
}

/** The names, in lower case, of the sheets of input tables that bear our marks. */
export function inputSheetsOf(names: readonly NameLike[]): ReadonlySet<string> {
  return sheetsMarked(names, isInputSheet);
}

function sheetsMarked(names: readonly NameLike[], wanted: (key: string) => boolean): ReadonlySet<string> {
  const sheets = names.flatMap(({ name, formula }) => {
    const mark = blockMarked(name);
    const sheet = mark === null || !wanted(mark.sheetKey) ? null : sheetOfFormula(String(formula));
    return sheet === null ? [] : [sheet.toLowerCase()];
  });
  return new Set(sheets);
}
