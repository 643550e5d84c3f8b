import type { Budget } from "./budget";
import { localName, nextTag } from "./xml-scan";

/** The lists of a styles part that grow with each look a workbook knows. */
const LISTS = new Set(["fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "numFmts"]);

/** Styles, counted list by list: each is made an object before the first cell is read. */
export function readableStyles(text: string, budget: Budget): string {
  let depth = 0;
  let isList = false;
  let count = 0;
  for (let tag = nextTag(text, 0); tag !== null; tag = nextTag(text, tag.end)) {
    if (tag.kind === "close") {
      depth -= 1;
      continue;
    }
    if (depth === 1) [isList, count] = [LISTS.has(localName(tag.name)), 0];
    else if (depth === 2 && isList) budget.takeFormats((count += 1));
    if (tag.kind === "open") depth += 1;
  }
  return text;
}
