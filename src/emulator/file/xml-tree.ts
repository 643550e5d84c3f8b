import { WorkbookFileError } from "../errors";
import { attributesOf, localName, nextTag, unescaped, type Attribute, type Tag } from "./xml-scan";

/** An element of a small part, which knows its place in the text. */
export interface XmlElement {
  readonly name: string;
  readonly local: string;
  readonly start: number;
  /** Behind its opening tag. */
  readonly openEnd: number;
  /** Where its closing tag begins; the end, for an empty one. */
  readonly closeStart: number;
  readonly end: number;
  readonly isEmpty: boolean;
  /** Read from the text whenever they are asked for: styles may have a hundred thousand elements, of which few are looked at. */
  readonly attributes: readonly Attribute[];
  readonly children: readonly XmlElement[];
}

const NO_CHILDREN: readonly XmlElement[] = [];

class TextElement implements XmlElement {
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
  readonly isEmpty: boolean;
  private own: XmlElement[] | null = null;

  constructor(
    private readonly text: string,
    tag: Tag,
    readonly name: string,
    readonly local: string,
  ) {
    this.start = tag.start;
    this.openEnd = this.closeStart = this.end = tag.end;
    this.isEmpty = tag.kind === "empty";
  }

  get attributes(): readonly Attribute[] {
    return attributesOf(this.text, { start: this.start, end: this.openEnd });
  }

  get children(): readonly XmlElement[] {
    return this.own ?? NO_CHILDREN;
  }

  take(child: XmlElement): void {
    (this.own ??= []).push(child);
  }
}

/** Elements nested deeper than any part of a workbook are. */
const DEEPEST = 200;

/**
 * The tree of a part's text.
 *
 * @throws {@link WorkbookFileError} `corrupt` where tags do not close each other
 */
export function parseXml(text: string): XmlElement {
  let root: TextElement | undefined;
  const open: TextElement[] = [];
  // One text for each name, however often it comes.
  const names = new Map<string, readonly [name: string, local: string]>();
  for (let tag = nextTag(text, 0); tag !== null; tag = nextTag(text, tag.end)) {
    if (tag.kind === "close") {
      const closed = open.pop();
      if (closed?.name !== tag.name) throw new WorkbookFileError("corrupt");
      closed.closeStart = tag.start;
      closed.end = tag.end;
      continue;
    }
    const known = names.get(tag.name) ?? ([tag.name, localName(tag.name)] as const);
    names.set(known[0], known);
    const element = new TextElement(text, tag, ...known);
    const parent = open.at(-1);
    if (parent) parent.take(element);
    else root ??= element;
    if (tag.kind === "open") open.push(element);
    if (open.length > DEEPEST) throw new WorkbookFileError("corrupt");
  }
  if (root === undefined || open.length > 0) throw new WorkbookFileError("corrupt");
  return root;
}

export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local);
}

export function childrenOf(element: XmlElement | undefined, local: string): XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

/** All elements of that name below an element. */
export function descendantsOf(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.local === local ? [child] : []),
    ...descendantsOf(child, local),
  ]);
}

/** An attribute's value, by its name without prefix: `id` finds `r:id`, and a plain `id` before it. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return (
    element.attributes.find((each) => each.name === name) ??
    element.attributes.find((each) => each.name.includes(":") && localName(each.name) === name)
  )?.value;
}

/** The relationship an element points to: an `id` with a prefix. */
export function relationId(element: XmlElement): string | undefined {
  return element.attributes.find(
    ({ name }) => name.includes(":") && localName(name) === "id" && !name.startsWith("xml"),
  )?.value;
}

export function innerText(text: string, element: XmlElement): string {
  return unescaped(text.slice(element.openEnd, element.closeStart));
}
