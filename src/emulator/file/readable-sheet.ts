import { areaName, intersection, LAST_COLUMN, parseArea, type Area } from "../sheet/address";
import type { Budget } from "./budget";
import { sheetBlocks } from "./sheet-text";
import { XmlEdit } from "./xml-edit";
import { attribute, parseXml } from "./xml-tree";

/** Merged cells the model takes: a merge of more is kept in the file, and each cell shown as its own. */
const MOST_MERGED = 10_000;
/** And so many areas of them: the library compares each with each. */
const MOST_MERGES = 2_000;
/** Links that Excel lets a sheet have: where there are more, all stay in the file alone. */
const MOST_LINKS = 65_530;
/** Rules of one kind that the model takes: of sheets that are used by people, those with most have some thousands. Where there are more, all stay in the file alone. */
const MOST_RULES = 20_000;

/**
 * A sheet's text as the library may read it: cells counted, columns that do not exist left out, merged areas and rules clipped to what they
 * could mean.
 */
export function readableSheet(text: string, budget: Budget): string {
  budget.takeCells(countOf(text, /<c[\s/>]/gu) + countOf(text, /<row[\s/>]/gu));
  const edit = new XmlEdit(text);
  dropLongFormulas(edit);
  const blocks = sheetBlocks(text);
  const tooManyConditions = blocks.filter(({ local }) => local === "conditionalFormatting").length > MOST_RULES;
  for (const block of blocks) {
    if (block.local === "conditionalFormatting" && tooManyConditions) edit.remove(block);
    else if (block.local === "cols") clipColumns(edit, block.start, block.end);
    else if (block.local === "mergeCells") dropMerges(edit, block.start, block.end);
    else if (block.local === "dataValidations") clipAreas(edit, block.start, block.end);
    else if (block.local === "hyperlinks") keepLinksOfTexts(edit, block.start, block.end);
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

/** The longest formula Excel takes. A longer one keeps its result in the model, and its place in the file. */
const LONGEST_FORMULA = 8192;

function dropLongFormulas(edit: XmlEdit): void {
  const { text } = edit;
  for (let start = text.indexOf("<f"); start >= 0; start = text.indexOf("<f", start + 2)) {
    if (!/[\s>]/u.test(text.charAt(start + 2))) continue;
    const open = text.indexOf(">", start);
    if (text.charAt(open - 1) === "/") continue;
    const end = text.indexOf("</f>", open);
    if (open < 0 || end < 0) return;
    if (end - open > LONGEST_FORMULA) edit.replace(start, end + 4, "");
    start = end;
  }
}

/** The last row a sheet's text tells of; 0 for an empty sheet. */
export function lastRowOf(text: string): number {
  const at = Math.max(text.lastIndexOf("<row "), text.lastIndexOf("<row>"));
  if (at < 0) return 0;
  const stated = /^<row[^>]*?\sr="(\d+)"/u.exec(text.slice(at, at + 400))?.[1];
  return stated === undefined ? countOf(text, /<row[\s/>]/gu) : Number(stated);
}

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
  const slice = firstMerges(edit.text.slice(start, end));
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

/** A list of merges without those beyond the first: hundreds of thousands are not looked at one by one. */
function firstMerges(list: string): string {
  const each = /<(?:\w+:)?mergeCell[\s/>]/gu;
  for (let count = 0; count <= MOST_MERGES; count += 1) if (each.exec(list) === null) return list;
  return `${list.slice(0, each.lastIndex).replace(/<[^<]*$/u, "")}${list.slice(list.lastIndexOf("</"))}`;
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Rules and links over whole columns are walked cell by cell: what lies beyond any row in use stays in the file alone. */
const REACH: Area = { top: 1, left: 1, bottom: 100_000, right: 1000 };

function clipAreas(edit: XmlEdit, start: number, end: number): void {
  const slice = edit.text.slice(start, end);
  if (countOf(slice, /<(?:\w+:)?dataValidation[\s>]/gu) > MOST_RULES) {
    edit.replace(start, end, "");
    return;
  }
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

/**
 * Links on cells that hold a text. The library makes a text of whatever cell has a link: a number would be no number any more, a formula would not be
 * calculated. Links on those, and on empty cells, stay in the file alone.
 */
function keepLinksOfTexts(edit: XmlEdit, start: number, end: number): void {
  const slice = edit.text.slice(start, end);
  if (countOf(slice, /<(?:\w+:)?hyperlink[\s/>]/gu) > MOST_LINKS) {
    edit.replace(start, end, "");
    return;
  }
  const inner = new XmlEdit(slice);
  const links = parseXml(slice).children.map((link) => ({ link, ref: attribute(link, "ref") ?? "" }));
  const texts = textsAmong(new Set(links.map(({ ref }) => ref)), edit.text.slice(0, start));
  for (const { link, ref } of links) if (!texts.has(ref)) inner.remove(link);
  edit.replace(start, end, inner.apply());
}

function textsAmong(refs: ReadonlySet<string>, cells: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [tag] of cells.matchAll(/<(?:\w+:)?c\s[^>]*>/gu)) {
    const ref = /\sr=["']([^"']*)["']/u.exec(tag)?.[1] ?? "";
    if (refs.has(ref) && !tag.endsWith("/>") && /\st=["'](?:s|inlineStr)["']/u.test(tag)) found.add(ref);
  }
  return found;
}

/** Shared strings, counted. */
export function readableStrings(text: string, budget: Budget): string {
  budget.takeStrings(countOf(text, /<si[\s/>]/gu));
  return text;
}
