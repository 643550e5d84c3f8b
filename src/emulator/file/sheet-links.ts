import type { Shift } from "../book/shifted";
import type { Sheet } from "../sheet/sheet";
import { movedPlace } from "./moved-places";
import { RELATION } from "./namespaces";
import type { SheetBlocks } from "./sheet-blocks";
import type { Donor } from "./donor";
import type { WorkbookPackage } from "./package";
import { sheetBlocks } from "./sheet-text";
import { attribute, parseXml, type XmlElement } from "./xml-tree";

interface LinkSources {
  readonly pack: WorkbookPackage;
  /** The sheet's part in the file. */
  readonly path: string;
  readonly donor: Donor;
  readonly before: Sheet;
  readonly after: Sheet;
  readonly shifts: readonly Shift[];
}

/**
 * Writes the links of a sheet that changed. The model knows those of texts; links of numbers, formulas, empty cells and areas stand in the file alone, and
 * move there with their cells.
 */
export function patchLinks(
  { pack, path, donor, before, after, shifts }: LinkSources,
  blocks: SheetBlocks,
  written: string,
  writtenPath: string,
): void {
  const linkOf = (sheet: Sheet, ref: string): string | undefined =>
    /:/u.test(ref) ? undefined : sheet.raw.findCell(ref)?.hyperlink;
  const isChanged = (ref: string): boolean => linkOf(before, ref) !== linkOf(after, ref);
  const block = sheetBlocks(written).find(({ local }) => local === "hyperlinks");
  const slice = block ? written.slice(block.start, block.end) : "";
  const fresh = (block ? parseXml(slice).children : []).flatMap((entry) => {
    if (!isChanged(attribute(entry, "ref") ?? "")) return [];
    const own = entry.attributes.find(({ name }) => name.endsWith(":id"));
    const entryText = slice.slice(entry.start, entry.end);
    if (!own) return [entryText];
    const target = donor.pack.externalTarget(writtenPath, own.value);
    const id = pack.relateOutside(path, `${RELATION}/hyperlink`, target);
    return [entryText.replace(/ [\w]+:id="[^"]*"/u, ` xmlns:r="${RELATION}" r:id="${id}"`)];
  });
  const isAlone = (ref: string): boolean => linkOf(before, ref) === undefined;
  const moved = (entry: XmlElement, text: string): string[] => {
    const ref = attribute(entry, "ref") ?? "";
    const to = isAlone(ref) ? movedPlace(ref, shifts) : null;
    if (to === null || to === ref || linkOf(after, to) !== undefined) return [];
    return [text.slice(entry.start, entry.end).replace(/(\sref=)("[^"]*"|'[^']*')/u, `$1"${to}"`)];
  };
  const standing = blocks.one("hyperlinks");
  const alone = standing
    ? blocks.tree(standing).children.flatMap((entry) => moved(entry, blocks.textOf(standing)))
    : [];
  blocks.changeList(
    "hyperlinks",
    (entry) => {
      const ref = attribute(entry, "ref") ?? "";
      return !isChanged(ref) && !(isAlone(ref) && movedPlace(ref, shifts) !== ref);
    },
    [...fresh, ...alone],
  );
}
