import type { DefinedNameModel } from "@cj-tech-master/excelts";

import { ApiError } from "../errors";
import { parseArea } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";

/** A defined name. `formula` stands without its equals sign. */
export interface DefinedName {
  name: string;
  formula: string;
  /** The sheet to which the name belongs; `null` for the workbook. */
  sheet: Sheet | null;
  visible: boolean;
  comment: string;
}

/** Refuses what Excel refuses as a name of a cell, a range or a table. */
export function requireName(name: string): void {
  const shaped = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const likeCell =
    parseArea(name) !== null || /^(r|c|r\d+c?\d*|c\d+|rc\d+|r\d*c\d*)$/iu.test(name) || /^(true|false)$/iu.test(name);
  if (!shaped || likeCell) throw new ApiError("InvalidArgument", `"${name}" cannot be a name.`);
}

export function sameName(one: string, other: string): boolean {
  return one === other || (!startApart(one, other) && one.toLowerCase() === other.toLowerCase());
}

/** First letter beyond ASCII: an İ becomes two, a Kelvin sign a k. */
const BEYOND_ASCII = 128;
/** In ASCII, the bit by which a small letter differs from its capital. */
const CASE = 32;

/** Whether two names differ before any letter of either is beyond ASCII: then they differ in small letters too. Most do, at once. */
function startApart(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  for (let place = 0; place < length; place += 1) {
    const a = one.charCodeAt(place);
    const b = other.charCodeAt(place);
    if (a >= BEYOND_ASCII || b >= BEYOND_ASCII) return false;
    if ((a | CASE) !== (b | CASE)) return true;
  }
  return false;
}

/** Names of a file: those that the library keeps for itself, and those that people gave. */
export function namesFromFile(
  entries: readonly DefinedNameModel[],
  own: readonly {
    readonly name: string;
    readonly formula: string;
    readonly scope: number | null;
    readonly hidden: boolean;
  }[],
  sheets: readonly Sheet[],
): DefinedName[] {
  const kept = entries.map((entry) => ({
    name: entry.name,
    formula: entry.formulaExpression ?? entry.rawText ?? entry.ranges.join(","),
    scope: entry.localSheetId ?? null,
    hidden: entry.hidden === true,
  }));
  return [...kept, ...own].flatMap(({ name, formula, scope, hidden }) =>
    formula === ""
      ? []
      : [
          {
            name,
            formula: absolute(formula),
            sheet: scope === null ? null : (sheets[scope] ?? null),
            visible: !hidden,
            comment: "",
          },
        ],
  );
}

function absolute(formula: string): string {
  return formula.replace(/^=/u, "");
}

export function namesForFile(names: readonly DefinedName[], sheets: readonly Sheet[]): DefinedNameModel[] {
  return names.map(({ name, formula, sheet, visible }) => {
    const place = sheet === null ? -1 : sheets.indexOf(sheet);
    return {
      name,
      ranges: [formula],
      formulaExpression: formula,
      ...(place < 0 ? {} : { localSheetId: place }),
      ...(visible ? {} : { hidden: true }),
    };
  });
}

/** Names in the order in which Excel lists them. */
export function sortedNames(names: readonly DefinedName[]): DefinedName[] {
  return [...names].sort((one, other) => one.name.localeCompare(other.name, "en"));
}
