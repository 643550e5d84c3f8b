import { WorkbookFileError } from "../errors";
import { attributesOf, endOfElement, localName, nextTag, type Tag } from "./xml-scan";

/** A block of a worksheet's part: one child of its root. */
export interface SheetBlock {
  readonly local: string;
  readonly name: string;
  readonly start: number;
  /** Behind its opening tag. */
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** The root of a worksheet's part, without its blocks. */
export function sheetRoot(text: string): Tag {
  const root = nextTag(text, 0);
  if (root?.kind !== "open" || localName(root.name) !== "worksheet") throw new WorkbookFileError("corrupt");
  return root;
}

/** The blocks of a worksheet's part in their order. The cells are passed over without being read. */
export function sheetBlocks(text: string): SheetBlock[] {
  const root = sheetRoot(text);
  const blocks: SheetBlock[] = [];
  for (let tag = nextTag(text, root.end); tag !== null && tag.kind !== "close";) {
    const local = localName(tag.name);
    const { closeStart, end } =
      local === "sheetData" && tag.kind === "open" ? endOfCells(text, tag) : endOfElement(text, tag);
    blocks.push({ local, name: tag.name, start: tag.start, openEnd: tag.end, closeStart, end });
    tag = nextTag(text, end);
  }
  return blocks;
}

/** No cell's text can hold a closing tag: the first is the end, but for comments and CDATA, in which it may stand. */
function endOfCells(text: string, opening: Tag): { closeStart: number; end: number } {
  if (text.includes("<!", opening.end)) return endOfElement(text, opening);
  const closing = `</${opening.name}`;
  const closeStart = text.indexOf(closing, opening.end);
  const end = closeStart < 0 ? -1 : text.indexOf(">", closeStart);
  if (end < 0) throw new WorkbookFileError("corrupt");
  return { closeStart, end: end + 1 };
}

/** A row of the cells by its place in the text. */
export interface RowText {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

/** The rows, without reading their cells. A row that does not say its number follows the one before. */
export function* rowsOf(text: string, data: SheetBlock): Generator<RowText> {
  let before = 0;
  for (let tag = nextTag(text, data.openEnd); tag !== null && tag.start < data.closeStart;) {
    const stated = attributesOf(text, tag).find(({ name }) => name === "r")?.value;
    const row = stated === undefined ? before + 1 : Number(stated);
    const { closeStart, end } = endOfRow(text, tag);
    yield { row, start: tag.start, openEnd: tag.end, closeStart, end };
    before = row;
    tag = nextTag(text, end);
  }
}

function endOfRow(text: string, opening: Tag): { closeStart: number; end: number } {
  if (opening.kind === "empty") return { closeStart: opening.end, end: opening.end };
  const closeStart = text.indexOf(`</${opening.name}`, opening.end);
  const end = closeStart < 0 ? -1 : text.indexOf(">", closeStart);
  if (end < 0) throw new WorkbookFileError("corrupt");
  return { closeStart, end: end + 1 };
}

/** A cell by its place in the text. */
export interface CellText {
  readonly column: number;
  readonly tag: Tag;
  readonly closeStart: number;
  readonly end: number;
}

/** The cells of a row. A cell that does not say its name follows the one before. */
export function* cellsOf(text: string, row: RowText): Generator<CellText> {
  let before = 0;
  for (let tag = nextTag(text, row.openEnd); tag !== null && tag.start < row.closeStart;) {
    if (localName(tag.name) === "c") {
      const column = columnOf(text, tag) ?? before + 1;
      const { closeStart, end } = endOfElement(text, tag);
      yield { column, tag, closeStart, end };
      before = column;
      tag = nextTag(text, end);
    } else tag = nextTag(text, endOfElement(text, tag).end);
  }
}

function columnOf(text: string, tag: Tag): number | null {
  const name = attributesOf(text, tag).find((each) => each.name === "r")?.value;
  if (name === undefined) return null;
  let column = 0;
  for (const letter of name) {
    const code = letter.toUpperCase().charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column;
}

/** A sheet without its cells, which are long and not needed for its other blocks. */
export function withoutCells(text: string): string {
  const data = sheetBlocks(text).find(({ local }) => local === "sheetData");
  return data ? `${text.slice(0, data.openEnd)}${text.slice(data.closeStart)}` : text;
}
