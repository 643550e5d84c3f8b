import { XmlEdit } from "./xml-edit";
import { attributesOf, endOfElement, localName, nextTag, unescaped, type Tag } from "./xml-scan";

/** What the numbers of a written sheet become in the workbook that receives it. */
export interface GraftMaps {
  /** A cell format; `quoted` for a text that would read as a formula. */
  style(index: number, quoted: boolean): number;
  differential(index: number): number;
  /** The mark of dynamic arrays. */
  arrayMark(): number;
  /** What stands inside a shared string. */
  string(index: number): string;
}

/** A text that a person who edits its cell would turn into a formula. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@]./su.test(text);
}

/** A written sheet, or a piece of one, with formats, texts and array marks moved to the workbook's numbering. Texts become inline. */
export function graftSheetText(text: string, maps: GraftMaps): string {
  const edit = new XmlEdit(text);
  for (let tag = nextTag(text, 0); tag !== null; tag = nextTag(text, tag.end)) {
    if (tag.kind === "close") continue;
    const local = localName(tag.name);
    if (local === "c") {
      const { end } = endOfElement(text, tag);
      edit.replace(tag.start, end, graftCell(text, tag, end, maps));
      tag = { ...tag, end };
    } else if (local === "row") renumber(edit, text, tag, "s", (index) => maps.style(index, false), ["spans"]);
    else if (local === "col") renumber(edit, text, tag, "style", (index) => maps.style(index, false));
    else if (local === "cfRule") renumber(edit, text, tag, "dxfId", (index) => maps.differential(index));
  }
  return edit.apply();
}

function renumber(
  edit: XmlEdit,
  text: string,
  tag: Tag,
  name: string,
  map: (index: number) => number,
  dropped: readonly string[] = [],
): void {
  for (const each of attributesOf(text, tag)) {
    if (each.name === name) edit.replace(each.start, each.end, `${name}="${map(Number(each.value))}"`);
    else if (dropped.includes(each.name)) edit.replace(each.start - 1, each.end, "");
  }
}

function graftCell(text: string, tag: Tag, end: number, maps: GraftMaps): string {
  const attributes = attributesOf(text, tag);
  const valueOf = (name: string): string | undefined => attributes.find((each) => each.name === name)?.value;
  const kind = valueOf("t");
  const body = tag.kind === "empty" ? "" : text.slice(tag.end, text.lastIndexOf("<", end - 1));
  const shared = kind === "s" ? maps.string(Number(/<v>(\d+)<\/v>/u.exec(body)?.[1] ?? -1)) : null;
  const inline = shared ?? (kind === "inlineStr" ? (/<is>(.*)<\/is>/su.exec(body)?.[1] ?? "") : null);
  const quoted = inline !== null && looksLikeFormula(textIn(inline));
  const style = maps.style(Number(valueOf("s") ?? 0), quoted);
  const parts = [`r="${valueOf("r") ?? ""}"`];
  if (style !== 0) parts.push(`s="${style}"`);
  if (inline !== null) parts.push('t="inlineStr"');
  else if (kind !== undefined && kind !== "n") parts.push(`t="${kind}"`);
  if (valueOf("cm") !== undefined) parts.push(`cm="${maps.arrayMark()}"`);
  const content = inline !== null ? `<is>${inline}</is>` : body;
  return content === "" ? `<c ${parts.join(" ")}/>` : `<c ${parts.join(" ")}>${content}</c>`;
}

/** The plain text of an inline or shared string, its runs joined. */
export function textIn(inner: string): string {
  let text = "";
  for (const match of inner.replace(/<rPh[\s\S]*?<\/rPh>/gu, "").matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</gu))
    text += unescaped(match[1] ?? "");
  return text;
}
