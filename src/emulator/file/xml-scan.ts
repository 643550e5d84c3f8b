import { WorkbookFileError } from "../errors";

/** A tag of a part's text, by its place there. */
export interface Tag {
  readonly kind: "open" | "close" | "empty";
  /** With its prefix. */
  readonly name: string;
  readonly start: number;
  /** Just behind the `>`. */
  readonly end: number;
}

const SPACE = /[\s/>]/gu;

/**
 * The next tag at or behind a place; comments, CDATA and instructions are passed over. `null` behind the last one.
 *
 * @throws {@link WorkbookFileError} `doctype` for a document type, `corrupt` for a tag that does not end
 */
export function nextTag(text: string, from: number): Tag | null {
  let start = text.indexOf("<", from);
  while (start >= 0) {
    const second = text.charCodeAt(start + 1);
    if (second === 0x21) start = text.indexOf("<", behindMarkup(text, start));
    else if (second === 0x3f) start = text.indexOf("<", found(text.indexOf("?>", start)));
    else break;
  }
  if (start < 0) return null;
  const end = endOfTag(text, start);
  const closes = text.charCodeAt(start + 1) === 0x2f;
  const nameStart = closes ? start + 2 : start + 1;
  SPACE.lastIndex = nameStart;
  const nameEnd = SPACE.exec(text)?.index ?? end - 1;
  const kind = closes ? "close" : text.charCodeAt(end - 2) === 0x2f ? "empty" : "open";
  return { kind, name: text.slice(nameStart, nameEnd), start, end };
}

function behindMarkup(text: string, start: number): number {
  if (text.startsWith("<!--", start)) return found(text.indexOf("-->", start + 4));
  if (text.startsWith("<![CDATA[", start)) return found(text.indexOf("]]>", start));
  throw new WorkbookFileError("doctype");
}

function found(place: number): number {
  if (place < 0) throw new WorkbookFileError("corrupt");
  return place + 2;
}

/** Behind the tag's end: a `>` inside quotes does not end it. */
function endOfTag(text: string, start: number): number {
  let from = start;
  let end = text.indexOf(">", from);
  for (;;) {
    // Looked for once up to each place: in a tag of many attributes the next one stands behind them all.
    if (end < from) end = text.indexOf(">", from);
    if (end < 0) throw new WorkbookFileError("corrupt");
    const quote = firstQuote(text, from, end);
    if (quote < 0) return end + 1;
    const close = text.indexOf(text.charAt(quote), quote + 1);
    if (close < 0) throw new WorkbookFileError("corrupt");
    from = close + 1;
  }
}

function firstQuote(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22 || code === 0x27) return at;
  }
  return -1;
}

/** Where the element that a tag opens ends: behind its closing tag. */
export function endOfElement(text: string, opening: Tag): { closeStart: number; end: number } {
  if (opening.kind === "empty") return { closeStart: opening.end, end: opening.end };
  let depth = 1;
  for (let tag = nextTag(text, opening.end); tag !== null; tag = nextTag(text, tag.end)) {
    if (tag.kind === "open") depth += 1;
    else if (tag.kind === "close") depth -= 1;
    if (depth === 0) return { closeStart: tag.start, end: tag.end };
  }
  throw new WorkbookFileError("corrupt");
}

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** An attribute as it stands in a tag: the place of its whole text, and its value, unescaped. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The attributes of a tag, in their order. Each character is looked at once: no tag can be long enough to keep us. */
export function attributesOf(text: string, tag: { readonly start: number; readonly end: number }): Attribute[] {
  const own = text.slice(tag.start, tag.end);
  const attributes: Attribute[] = [];
  let at = 1;
  for (let equals = own.indexOf("="); equals >= 0; equals = own.indexOf("=", at)) {
    let open = equals + 1;
    while (isSpace(own.charCodeAt(open))) open += 1;
    const close = own.indexOf(own.charAt(open), open + 1);
    if (close < 0) break;
    let nameEnd = equals;
    while (nameEnd > at && isSpace(own.charCodeAt(nameEnd - 1))) nameEnd -= 1;
    let start = nameEnd;
    while (start > at && !isSpace(own.charCodeAt(start - 1))) start -= 1;
    attributes.push({
      name: own.slice(start, nameEnd),
      value: unescaped(own.slice(open + 1, close)),
      start: tag.start + start,
      end: tag.start + close + 1,
    });
    at = close + 1;
  }
  return attributes;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

export function attributeOf(
  text: string,
  tag: { readonly start: number; readonly end: number },
  name: string,
): string | null {
  return attributesOf(text, tag).find((each) => each.name === name)?.value ?? null;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/giu, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text as it may stand in an attribute or between tags; characters that XML does not know are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[&<>"]/gu, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter] ?? letter)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "")
    .replace(/[\n\r\t]/gu, (letter) => `&#${letter.charCodeAt(0)};`);
}
