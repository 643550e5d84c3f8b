import { MAIN } from "./namespaces";
import { sheetBlocks, sheetRoot, type SheetBlock } from "./sheet-text";
import { inNamespace, XmlEdit } from "./xml-edit";
import { attribute, childrenOf, parseXml, type XmlElement } from "./xml-tree";

/** The blocks of a worksheet in the order the schema wants (ECMA-376 part 1, §18.3.1.99). */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState " +
  "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture " +
  "oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** A sheet's part whose blocks are changed one by one; those that are not keep their text. */
export class SheetBlocks {
  private readonly edit: XmlEdit;
  private readonly blocks: readonly SheetBlock[];
  private readonly rootName: string;

  constructor(readonly text: string) {
    this.edit = new XmlEdit(text);
    this.blocks = sheetBlocks(text);
    this.rootName = sheetRoot(text).name;
  }

  all(local: string): SheetBlock[] {
    return this.blocks.filter((each) => each.local === local);
  }

  one(local: string): SheetBlock | undefined {
    return this.blocks.find((each) => each.local === local);
  }

  tree(block: SheetBlock): XmlElement {
    return parseXml(this.text.slice(block.start, block.end));
  }

  textOf(block: SheetBlock): string {
    return this.text.slice(block.start, block.end);
  }

  /** Puts a block in the place of those of its name; `""` takes them away. */
  set(local: string, text: string): void {
    const [first, ...others] = this.all(local);
    for (const other of others) this.edit.remove(other);
    if (!first) this.insert(local, text);
    else this.edit.replace(first.start, first.end, inNamespace(text, this.rootName, MAIN));
  }

  replace(block: SheetBlock, text: string): void {
    this.edit.replace(block.start, block.end, inNamespace(text, this.rootName, MAIN));
  }

  /** A block put in where the schema wants it, behind others of its name. */
  insert(local: string, text: string): void {
    const place = ORDER.indexOf(local);
    const next = this.blocks.find((each) => ORDER.indexOf(each.local) > place);
    const end = this.text.lastIndexOf("</");
    this.edit.insert(next?.start ?? end, inNamespace(text, this.rootName, MAIN));
  }

  /** Changes what stands inside a block, or makes the block. `attributes` of the block's own tag are set. */
  change(local: string, change: (edit: XmlEdit, root: XmlElement) => void): void {
    const block = this.one(local);
    if (!block) return;
    const inner = new XmlEdit(this.textOf(block));
    change(inner, parseXml(inner.text));
    if (!inner.isEmpty) this.edit.replace(block.start, block.end, inner.apply());
  }

  /** Takes entries out of a list block and puts others in; the count is kept right, and an empty list goes. */
  changeList(local: string, keep: (entry: XmlElement, index: number) => boolean, added: readonly string[]): void {
    const block = this.one(local);
    if (!block) {
      if (added.length > 0) this.insert(local, `<${local} count="${added.length}">${added.join("")}</${local}>`);
      return;
    }
    const root = this.tree(block);
    const kept = root.children.filter(keep);
    if (kept.length + added.length === 0) return this.edit.remove(block);
    this.change(local, (edit, own) => {
      own.children.forEach((entry, index) => {
        if (!keep(entry, index)) edit.remove(entry);
      });
      edit.append(own, added.map((each) => inNamespace(each, this.rootName, MAIN)).join(""));
      if (attribute(own, "count") !== undefined) edit.setAttribute(own, "count", String(kept.length + added.length));
    });
  }

  apply(): string {
    return this.edit.apply();
  }
}

/** The children of a block of another sheet's text, as text. */
export function entriesOf(text: string, local: string): string[] {
  return sheetBlocks(text)
    .filter((each) => each.local === local)
    .flatMap((block) => {
      const slice = text.slice(block.start, block.end);
      return parseXml(slice).children.map((entry) => slice.slice(entry.start, entry.end));
    });
}

/** A block of another sheet's text; `""` where it has none. */
export function blockText(text: string, local: string): string {
  return sheetBlocks(text)
    .filter((each) => each.local === local)
    .map(({ start, end }) => text.slice(start, end))
    .join("");
}

export function childNamed(text: string, local: string): string {
  if (text === "") return "";
  const root = parseXml(text);
  const [child] = childrenOf(root, local);
  return child ? text.slice(child.start, child.end) : "";
}
