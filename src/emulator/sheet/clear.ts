import { overlaps, type Area } from "./address";
import type { Book } from "../book/book";
import { clearContents, limited, requireWritable } from "./edit";
import { changeStyle } from "./format-edit";
import { areasOf, setValidations, validationKey, validationsOf, without } from "./rules";
import type { Sheet } from "./sheet";
import { wireValue } from "../formula/values";
import { areaName } from "./address";

export type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** Clears contents, formats, links, or all of it with the rules that lie there. */
export function clearArea(book: Book, sheet: Sheet, area: Area, what: ClearWhat): void {
  requireWritable(book, sheet, limited(sheet, area));
  if (what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks") clearLinks(sheet, area);
  if (what === "All" || what === "Contents") clearContents(book, sheet, area);
  if (what === "All" || what === "Formats") {
    changeStyle(book, sheet, limited(sheet, area), () => ({}));
    clearConditionalFormats(sheet, area);
  }
  if (what === "All") clearValidations(sheet, area);
  book.isDirty = true;
}

function clearLinks(sheet: Sheet, area: Area): void {
  sheet.forEachCell(area, (cell, row, column) => {
    if (cell.hyperlink === undefined) return;
    const value = wireValue(sheet.value(row, column));
    cell.value = value === "" ? null : value;
  });
}

/** Takes conditional formats away from an area; what they cover beside it stays. */
export function clearConditionalFormats(sheet: Sheet, area: Area): void {
  sheet.raw.conditionalFormattings = sheet.raw.conditionalFormattings.flatMap((format) => {
    const areas = areasOf(format.ref);
    if (!areas.some((each) => overlaps(each, area))) return [format];
    const left = without(areas, area);
    return left.length === 0 ? [] : [{ ...format, ref: left.map((each) => areaName(each)).join(" ") }];
  });
}

/** Takes validation away from an area; what it covers beside it stays. */
export function clearValidations(sheet: Sheet, area: Area): void {
  const found = validationsOf(sheet);
  if (!found.some((each) => overlaps(each.area, area))) return;
  setValidations(
    sheet,
    Object.fromEntries(
      found.flatMap(({ area: own, rule }) => without([own], area).map((part) => [validationKey(part), rule])),
    ),
  );
}
