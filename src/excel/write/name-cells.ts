import { withAddresses } from "../../workbook";
import type { NamedCell } from "../../workbook";
import { addressIn } from "./block-address";
import type { PlacedSheet } from "./placement";
import { movedFormula } from "./rows-moved";
import type { Survey } from "./survey";

/** Gives cells their workbook names; a name that is there refers to its cell again, and is left alone where it does. */
export function nameCells(
  context: Excel.RequestContext,
  names: readonly NamedCell[],
  sheets: readonly PlacedSheet[],
  { formulas }: Survey,
): void {
  names.forEach(({ name, cell }) => {
    const formula = `=${withAddresses(cell, (target) => addressIn(target, null, sheets))}`;
    const before = formulas.get(name);
    if (before === undefined) context.workbook.names.add(name, formula);
    else if (before !== formula) context.workbook.names.getItem(name).formula = formula;
  });
}

/** Takes away the names that were not there, and lets the others refer to what they did. */
export function unnameCells(
  context: Excel.RequestContext,
  names: readonly NamedCell[],
  { formulas }: Survey,
  present: readonly string[],
  rowsBySheet: (sheet: string) => number,
): void {
  const there = new Set(present);
  names
    .filter(({ name }) => there.has(name))
    .forEach(({ name }) => {
      const item = context.workbook.names.getItem(name);
      const before = formulas.get(name);
      if (before === undefined) item.delete();
      else item.formula = movedFormula(before, null, rowsBySheet);
    });
}
