import { areaName, quotedSheet } from "../sheet/address";
import type { Book } from "../book/book";
import { formulaForEngine } from "./formula-dialect";
import { evaluate } from "./engine-view";
import { shown } from "./engine-values";
import type { DefinedName } from "../book/names";
import { precedentsOf } from "./dependencies";
import { isTooLong } from "./spelled-out";
import { valueType, wireValue } from "./values";

/** A name's type and value as Office.js gives them: an address for a name of cells, otherwise what its formula comes to. */
export function evaluateName(book: Book, name: DefinedName): { type: string; value: string | number | boolean } {
  const place = book.areaOfName(name);
  if (place) return { type: "Range", value: `${quotedSheet(place.sheet.name)}!${areaName(place.area)}` };
  book.settle();
  const home = name.sheet ?? book.activeSheet;
  if (isTooLong(name.formula, home.name, book.lookup)) return { type: "Error", value: "#NUM!" };
  const formula = { sheet: home, row: 1_048_576, column: 16_384, text: name.formula, dynamic: true };
  const text = formulaForEngine(name.formula, true, null, null, book.lookup);
  const reads = precedentsOf(text, home.name, 1, 1, book.lookup);
  const result = evaluate({
    sheets: book.sheets,
    names: [],
    functions: book.functions,
    formulas: [formula],
    textOf: () => text,
    reads: reads.anywhere
      ? "everything"
      : reads.areas.flatMap(({ sheet, area }) => {
          const found = book.sheet(sheet);
          return found ? [{ sheet: found, area }] : [];
        }),
    date1904: false,
  }).get(formula);
  const value = result ? shown(result) : null;
  const type = result?.kind === 5 ? "Array" : valueType(value);
  return { type, value: wireValue(value) };
}
