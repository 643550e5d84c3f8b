import { areaName, intersection, LAST_COLUMN, parseArea, type Area } from "../sheet/address";
import type { Budget } from "./budget";
import { sheetBlocks } from "./sheet-text";
import { XmlEdit } from "./xml-edit";
import { attribute, parseXml } from "./xml-tree";

/** Merged cells the model takes: a merge of more is kept in the file, and each cell shown as its own. */
const MOST_MERGED = 10_000;

/**
 * A sheet's text as the library may read it: cells counted, columns that do not exist left out, merged areas and rules clipped to what they
 * could mean.
 */
export function readableSheet(text: string, budget: Budget): string {
  budget.takeCells(countOf(text, /<c[\s/>]/gu) + countOf(text, /<row[\s/>]/gu));
  const edit = new XmlEdit(text);
  for (const block of sheetBlocks(text)) {
    if (block.local === "cols") clipColumns(edit, block.start, block.end);
    else if (block.local === "mergeCells") dropMerges(edit, block.start, block.end);
    else if (["dataValidations", "hyperlinks"].includes(block.local)) clipAreas(edit, block.start, block.end);
    else if (UNREAD.has(block.local)) edit.remove(block);
  }
  return edit.apply();
}

/** Blocks that only point to parts which are not in the view. */
const UNREAD = new Set([
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "customSheetViews",
  "extLst",
]);

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  while (pattern.exec(text)) count += 1;
  return count;
}

function clipColumns(edit: XmlEdit, start: number, end: number): void {
  const slice = edit.text.slice(start, end);
  const inner = new XmlEdit(slice);
  for (const column of parseXml(slice).children) {
    const [min, max] = [Number(attribute(column, "min")), Number(attribute(column, "max"))];
    if (!(min >= 1 && min <= LAST_COLUMN && max >= min)) inner.remove(column);
    else if (max > LAST_COLUMN) inner.setAttribute(column, "max", String(LAST_COLUMN));
  }
  edit.replace(start, end, inner.apply());
}

function dropMerges(edit: XmlEdit, start: number, end: number): void {
  const slice = edit.text.slice(start, end);
  const inner = new XmlEdit(slice);
  let room = MOST_MERGED;
  for (const merge of parseXml(slice).children) {
    const area = parseArea(attribute(merge, "ref") ?? "");
    const cells = area === null ? Infinity : sizeOf(area);
    if (cells > room) inner.remove(merge);
    else room -= cells;
  }
  edit.replace(start, end, inner.apply());
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Rules and links over whole columns are walked cell by cell: what lies beyond any row in use stays in the file alone. */
const REACH: Area = { top: 1, left: 1, bottom: 100_000, right: 1000 };

function clipAreas(edit: XmlEdit, start: number, end: number): void {
  const slice = edit.text.slice(start, end);
  const inner = new XmlEdit(slice);
  for (const each of parseXml(slice).children) {
    const name = each.attributes.some((own) => own.name === "sqref") ? "sqref" : "ref";
    const areas = (attribute(each, name) ?? "").split(/\s+/u).flatMap((part) => {
      const area = parseArea(part);
      const clipped = area === null ? null : intersection(area, REACH);
      return clipped === null ? [] : [areaName(clipped)];
    });
    if (areas.length === 0) inner.remove(each);
    else inner.setAttribute(each, name, areas.join(" "));
  }
  edit.replace(start, end, inner.apply());
}

/** Shared strings, counted. */
export function readableStrings(text: string, budget: Budget): string {
  budget.takeStrings(countOf(text, /<si[\s/>]/gu));
  return text;
}
