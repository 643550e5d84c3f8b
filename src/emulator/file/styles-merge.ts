import { MAIN } from "./namespaces";
import { inNamespace, XmlEdit } from "./xml-edit";
import { escaped } from "./xml-scan";
import { attribute, childOf, childrenOf, parseXml, type XmlElement } from "./xml-tree";

/** The sections of a styles part, in the order the schema wants (ECMA-376 part 1, §18.8.39). */
const SECTIONS = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
  " ",
);
const FIRST_OWN_FORMAT = 164;

/**
 * Brings cell formats of a donor into a workbook's styles: shared where an equal one stands there, appended otherwise. Entries that were there
 * keep their numbers; format 0 of the donor is the workbook's own Normal.
 */
export class StylesMerge {
  private readonly host: XmlElement;
  private readonly donor: XmlElement;
  private readonly hostFormats: readonly XmlElement[];
  private readonly donorFormats: readonly XmlElement[];
  private readonly appended = new Map<string, string[]>();
  private readonly known = new Map<string, Map<string, number>>();
  private readonly formats = new Map<string, number>();
  private readonly differential = new Map<number, number>();

  constructor(
    private readonly hostText: string,
    private readonly donorText: string,
  ) {
    this.host = parseXml(hostText);
    this.donor = parseXml(donorText);
    this.hostFormats = childrenOf(childOf(this.host, "cellXfs"), "xf");
    this.donorFormats = childrenOf(childOf(this.donor, "cellXfs"), "xf");
  }

  /** The workbook's number for a cell format of the donor; `quoted` says that what the cell holds is text, whatever it begins with. */
  cellFormat(index: number, quoted = false): number {
    if (index === 0 && !quoted) return 0;
    const key = `${index},${quoted}`;
    const known = this.formats.get(key);
    if (known !== undefined) return known;
    const xf = this.donorFormats[index];
    const made = xf === undefined ? 0 : this.shared("cellXfs", this.grafted(xf, quoted));
    this.formats.set(key, made);
    return made;
  }

  /** The workbook's own cell format, with the mark that what the cell holds is text. */
  quoted(index: number): number {
    const xf = this.hostFormats[index];
    if (xf === undefined) return this.cellFormat(0, true);
    if (attribute(xf, "quotePrefix") === "1") return index;
    const edit = new XmlEdit(this.hostText);
    edit.setAttribute(xf, "quotePrefix", "1");
    const text = edit.apply();
    return this.shared("cellXfs", text.slice(xf.start, xf.end + text.length - this.hostText.length));
  }

  /** The workbook's number for a differential format of the donor. */
  differentialFormat(index: number): number {
    const known = this.differential.get(index);
    if (known !== undefined) return known;
    const dxf = childrenOf(childOf(this.donor, "dxfs"), "dxf")[index];
    const made = dxf === undefined ? 0 : this.shared("dxfs", this.donorPart(dxf));
    this.differential.set(index, made);
    return made;
  }

  /** The styles part with what was appended. */
  finish(): string {
    const edit = new XmlEdit(this.hostText);
    for (const [local, entries] of this.appended) {
      if (entries.length === 0) continue;
      const section = childOf(this.host, local);
      const content = entries.map((each) => inNamespace(each, this.host.name, MAIN)).join("");
      if (section) {
        edit.append(section, content);
        edit.setAttribute(section, "count", String(section.children.length + entries.length));
      } else this.insertSection(edit, local, `<${local} count="${entries.length}">${entries.join("")}</${local}>`);
    }
    return edit.apply();
  }

  private insertSection(edit: XmlEdit, local: string, text: string): void {
    const place = SECTIONS.indexOf(local);
    const next = this.host.children.find((each) => SECTIONS.indexOf(each.local) > place);
    const inserted = inNamespace(text, this.host.name, MAIN);
    if (next) edit.insert(next.start, inserted);
    else edit.append(this.host, inserted);
  }

  private grafted(xf: XmlElement, quoted: boolean): string {
    const own = (local: string, name: string): number => {
      const entry = childOf(this.donor, local)?.children[Number(attribute(xf, name) ?? 0)];
      return entry === undefined ? 0 : this.shared(local, this.donorPart(entry));
    };
    const values: Record<string, string> = {
      numFmtId: String(this.numberFormat(Number(attribute(xf, "numFmtId") ?? 0))),
      fontId: String(own("fonts", "fontId")),
      fillId: String(own("fills", "fillId")),
      borderId: String(own("borders", "borderId")),
      xfId: this.normal(),
      ...(quoted ? { quotePrefix: "1" } : {}),
    };
    for (const { name, value } of xf.attributes) if (name.startsWith("apply")) values[name] = value;
    const attributes = Object.entries(values).map(([name, value]) => ` ${name}="${escaped(value)}"`);
    const inner = xf.children.map((each) => this.donorPart(each)).join("");
    return `<xf${attributes.join("")}${inner === "" ? "/>" : `>${inner}</xf>`}`;
  }

  private normal(): string {
    const found = childrenOf(childOf(this.host, "cellStyles"), "cellStyle").find(
      (each) => attribute(each, "builtinId") === "0",
    );
    return (found && attribute(found, "xfId")) ?? "0";
  }

  private numberFormat(id: number): number {
    if (id < FIRST_OWN_FORMAT) return id;
    const find = (tree: XmlElement, keep: (each: XmlElement) => boolean): XmlElement | undefined =>
      childrenOf(childOf(tree, "numFmts"), "numFmt").find(keep);
    const wanted = find(this.donor, (each) => Number(attribute(each, "numFmtId")) === id);
    const code = wanted && attribute(wanted, "formatCode");
    if (code === undefined) return 0;
    const same = find(this.host, (each) => attribute(each, "formatCode") === code);
    if (same) return Number(attribute(same, "numFmtId"));
    const added = this.appended.get("numFmts") ?? [];
    this.appended.set("numFmts", added);
    const tail = ` formatCode="${escaped(code)}"/>`;
    const before = added.find((each) => each.endsWith(tail));
    if (before !== undefined) return Number(/numFmtId="(\d+)"/u.exec(before)?.[1]);
    const taken = childrenOf(childOf(this.host, "numFmts"), "numFmt").map((each) =>
      Number(attribute(each, "numFmtId")),
    );
    const fresh = Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1 + added.length;
    added.push(`<numFmt numFmtId="${fresh}"${tail}`);
    return fresh;
  }

  private donorPart(element: XmlElement): string {
    // The library writes a pattern it was never given as the word for nothing.
    return this.donorText.slice(element.start, element.end).replaceAll(' patternType="undefined"', "");
  }

  /** The number of an entry of a section: of an equal one where there is one. */
  private shared(local: string, text: string): number {
    const section = childOf(this.host, local);
    let known = this.known.get(local);
    if (known === undefined) {
      known = new Map();
      const entries = section?.children ?? [];
      for (let index = entries.length - 1; index >= 0; index -= 1) {
        const entry = entries[index];
        if (entry) known.set(canonical(entry), index);
      }
      this.known.set(local, known);
    }
    const key = canonical(parseXml(text));
    const found = known.get(key);
    if (found !== undefined) return found;
    const added = this.appended.get(local) ?? [];
    this.appended.set(local, added);
    added.push(text);
    const index = (section?.children.length ?? 0) + added.length - 1;
    known.set(key, index);
    return index;
  }
}

/** An element's meaning as text: names without prefixes, attributes in one order, those with their usual value left out. */
function canonical(element: XmlElement): string {
  const attributes = element.attributes
    .filter(({ name }) => !name.startsWith("xmlns"))
    .filter(
      ({ name, value }) =>
        !(
          value === "0" &&
          (name === "quotePrefix" || name === "pivotButton" || name === "diagonalUp" || name === "diagonalDown")
        ),
    )
    .map(({ name, value }) => `${name}=${value}`)
    .sort();
  return `${element.local}(${attributes.join(" ")})[${element.children.map(canonical).join(",")}]`;
}
