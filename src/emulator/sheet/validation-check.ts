import type { DataValidation } from "@cj-tech-master/excelts";

import { intersection, overlaps, type Area } from "./address";
import type { Book } from "../book/book";
import { validationsOf } from "./rules";
import type { Sheet } from "./sheet";
import { wireValue, type Scalar } from "../formula/values";

/**
 * Whether the cells of a range fulfil their rules: `true` all, `false` none, `null` some. Rules with formulas for bounds, and custom ones, are
 * not checked here and count as fulfilled.
 */
export function isValid(book: Book, sheet: Sheet, area: Area): boolean | null {
  book.settle();
  let [valid, invalid] = [0, 0];
  for (const each of validationsOf(sheet)) {
    const part = overlaps(each.area, area) ? intersection(each.area, area) : null;
    if (!part) continue;
    const list = each.rule.type === "list" ? choicesOf(book, sheet, each.rule) : null;
    for (let row = part.top; row <= part.bottom; row += 1) {
      for (let column = part.left; column <= part.right; column += 1) {
        const fits = fulfils(sheet.value(row, column), each.rule, list);
        if (fits) valid += 1;
        else invalid += 1;
      }
    }
  }
  if (invalid === 0) return true;
  return valid === 0 ? false : null;
}

function choicesOf(book: Book, sheet: Sheet, rule: Extract<DataValidation, { formulae: unknown }>): Set<string> | null {
  const source = String(rule.formulae[0] ?? "");
  if (source.startsWith('"'))
    return new Set(
      source
        .slice(1, -1)
        .split(",")
        .map((each) => each.trim().toLowerCase()),
    );
  const place = book.resolve(source, sheet);
  if (!place) return null;
  const choices = new Set<string>();
  place.sheet.forEachCell(place.area, (_, row, column) =>
    choices.add(String(wireValue(place.sheet.value(row, column))).toLowerCase()),
  );
  return choices;
}

function fulfils(value: Scalar, rule: DataValidation, list: Set<string> | null): boolean {
  if (value === null) return rule.allowBlank !== false;
  if (rule.type === "any" || rule.type === "custom") return true;
  if (rule.type === "list") return list === null || list.has(String(wireValue(value)).toLowerCase());
  const measured = rule.type === "textLength" ? String(wireValue(value)).length : value;
  if (typeof measured !== "number" || (rule.type === "whole" && !Number.isInteger(measured))) return false;
  const [low, high] = rule.formulae.map(Number);
  if (low === undefined || Number.isNaN(low)) return true;
  switch (rule.operator ?? "between") {
    case "between":
      return measured >= low && measured <= (high ?? low);
    case "notBetween":
      return measured < low || measured > (high ?? low);
    case "equal":
      return measured === low;
    case "notEqual":
      return measured !== low;
    case "greaterThan":
      return measured > low;
    case "lessThan":
      return measured < low;
    case "greaterThanOrEqual":
      return measured >= low;
    case "lessThanOrEqual":
      return measured <= low;
  }
}
