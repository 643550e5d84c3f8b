import { shifted, type Shift } from "../book/shifted";
import { WorkbookSaveError } from "../errors";
import { moveReferences } from "../formula/formula-text";
import { areaName, parseArea, type Area } from "../sheet/address";
import { sheetBlocks } from "./sheet-text";
import { XmlEdit } from "./xml-edit";
import { escaped, unescaped } from "./xml-scan";
import { attribute, parseXml } from "./xml-tree";

/** Where cells named in a file lie after all shifts; as it was written where they did not move or name none, `null` where they are gone. */
export function movedPlace(ref: string, shifts: readonly Shift[]): string | null {
  const from = parseArea(ref);
  if (from === null) return ref;
  const area = movedArea(from, shifts);
  if (area === null) return null;
  return area === from ? ref : areaName(area);
}

function movedArea(from: Area, shifts: readonly Shift[]): Area | null {
  let area: Area | null = from;
  for (const shift of shifts) if (area !== null) area = shifted(area, shift);
  return area;
}

/** Places in a list between blanks; `null` where all are gone. */
function movedPlaces(list: string, shifts: readonly Shift[]): string | null {
  const places = list.split(/\s+/u).filter((each) => each !== "");
  const moved = places.map((each) => movedPlace(each, shifts));
  if (moved.every((each, index) => each === places[index])) return list;
  const left = moved.filter((each) => each !== null);
  return left.length === 0 ? null : left.join(" ");
}

/** Lists whose entries name cells and which the model does not read, with the attribute that names them. */
const LISTS: Readonly<Record<string, string>> = { protectedRanges: "sqref", cellWatches: "r", ignoredErrors: "sqref" };

/**
 * A sheet's text in which protected ranges, watched cells, errors not to be shown, sparklines and rules of newer kinds stand where their cells moved to.
 *
 * @throws {@link WorkbookSaveError} where all cells of a sparkline or of a newer rule are gone: what hung on them would have to go too
 */
export function withPlacesMoved(text: string, sheet: string, shifts: readonly Shift[]): string {
  if (shifts.length === 0) return text;
  const edit = new XmlEdit(text);
  for (const block of sheetBlocks(text)) {
    if (block.local === "extLst") {
      const own = text.slice(block.start, block.end);
      edit.replace(block.start, block.end, withExtensionsMoved(own, sheet, shifts));
    }
    const name = LISTS[block.local];
    if (name === undefined) continue;
    const inner = new XmlEdit(text.slice(block.start, block.end));
    const entries = parseXml(inner.text).children;
    let left = entries.length;
    for (const entry of entries) {
      const places = attribute(entry, name);
      if (places === undefined) continue;
      const moved = movedPlaces(places, shifts);
      if (moved === null) {
        inner.remove(entry);
        left -= 1;
      } else if (moved !== places) inner.setAttribute(entry, name, moved);
    }
    if (left === 0) edit.remove(block);
    else if (!inner.isEmpty) edit.replace(block.start, block.end, inner.apply());
  }
  return edit.isEmpty ? text : edit.apply();
}

/** Extensions name their cells in elements of their own: `sqref`, and formulas in `f`. */
function withExtensionsMoved(text: string, sheet: string, shifts: readonly Shift[]): string {
  const move = (area: Area): Area | null => movedArea(area, shifts);
  return text
    .replace(/(<(?:\w+:)?sqref>)([^<]*)(?=<)/gu, (_, tag: string, places: string) => {
      const moved = movedPlaces(places, shifts);
      if (moved === null) throw new WorkbookSaveError("moved-cells", sheet);
      return tag + moved;
    })
    .replace(
      /(<(?:\w+:)?f>)([^<]*)(?=<)/gu,
      (_, tag: string, formula: string) => tag + escaped(moveReferences(unescaped(formula), sheet, sheet, move)),
    );
}
