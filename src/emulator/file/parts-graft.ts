import { WorkbookSaveError } from "../errors";
import type { WorkbookPackage } from "./package";
import { kindOf, toStrict } from "./namespaces";
import { absoluteTarget, relationshipsPath } from "./part-names";
import { XmlEdit } from "./xml-edit";
import { attribute, childrenOf, parseXml } from "./xml-tree";

/** Where parts of a kind lie in most workbooks; a free number is put in. */
const PLACES: Readonly<Record<string, string>> = {
  worksheet: "xl/worksheets/sheet#.xml",
  table: "xl/tables/table#.xml",
  drawing: "xl/drawings/drawing#.xml",
  chart: "xl/charts/chart#.xml",
  chartStyle: "xl/charts/style#.xml",
  chartColorStyle: "xl/charts/colors#.xml",
};

/** Copies parts of a written workbook, and what they point to, under free names; relationship ids stay as they are. */
export class PartsGraft {
  private readonly copied = new Map<string, string>();

  constructor(
    private readonly host: WorkbookPackage,
    private readonly donor: WorkbookPackage,
    private readonly strict: boolean,
    private readonly nextTableId: () => number,
  ) {}

  /** A part copied with what it points to, or the copy that was made of it. `text` is given where it is not to be the donor's. */
  copy(path: string, kind: string, text?: string): string {
    const known = this.copied.get(path);
    if (known !== undefined) return known;
    const own = this.host.freePath(PLACES[kind] ?? path.replace(/\d*(\.[^.]+)$/u, "#$1"));
    this.copied.set(path, own);
    const type = this.donor.typeOf(path);
    if (type === null) throw new WorkbookSaveError("unsound", path);
    const content = text ?? this.donor.text(path);
    this.host.add(own, this.inDialect(kind === "table" ? this.renumbered(content) : content), type);
    this.relateLike(path, own);
    return own;
  }

  /** Gives a part the relationships of a donor's part, its targets copied. */
  private relateLike(path: string, own: string): void {
    const source = relationshipsPath(path);
    if (!this.donor.has(source)) return;
    const edit = new XmlEdit(this.donor.text(source));
    const targets = new Map(this.donor.relationshipsOf(path).map((each) => [each.id, each]));
    for (const each of childrenOf(parseXml(edit.text), "Relationship")) {
      const target = targets.get(attribute(each, "Id") ?? "");
      if (target === undefined || target.path === null) continue;
      edit.setAttribute(each, "Target", absoluteTarget(this.copy(target.path, kindOf(target.type))));
    }
    this.host.setText(relationshipsPath(own), this.inDialect(edit.apply()));
  }

  /** A table's id is the workbook's. */
  private renumbered(text: string): string {
    const edit = new XmlEdit(text);
    edit.setAttribute(parseXml(text), "id", String(this.nextTableId()));
    return edit.apply();
  }

  inDialect(text: string): string {
    return this.strict ? toStrict(text) : text;
  }
}
