import type { WorkbookPackage } from "./package";
import { RELATION } from "./namespaces";
import { partOfKind } from "./workbook-map";
import { XmlEdit } from "./xml-edit";
import { attribute, childOf, childrenOf, descendantsOf, parseXml } from "./xml-tree";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const FLAGS = `<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext>`;
const KIND = `<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>`;

/**
 * The number under which a workbook's cells say that their formula is a dynamic array ([MS-XLSX] 2.2.2): found, or added beside what rich values
 * have there already.
 */
export function dynamicArrayMark(pack: WorkbookPackage, main: string): number {
  const path = partOfKind(pack, main, "sheetMetadata");
  if (path === null) {
    const made = pack.freePath("xl/metadata#.xml").replace("1.xml", ".xml");
    const own = pack.has(made) ? pack.freePath("xl/metadata#.xml") : made;
    pack.add(
      own,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1">${KIND}</metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>${FLAGS}</extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
      TYPE,
    );
    pack.relate(main, `${RELATION}/sheetMetadata`, own);
    return 1;
  }
  const text = pack.text(path);
  const tree = parseXml(text);
  const kinds = childrenOf(childOf(tree, "metadataTypes"), "metadataType");
  const place = kinds.findIndex((each) => attribute(each, "name") === "XLDAPR") + 1;
  const cells = childrenOf(childOf(tree, "cellMetadata"), "bk");
  const known = cells.findIndex((each) =>
    descendantsOf(each, "rc").some((own) => Number(attribute(own, "t")) === place && place > 0),
  );
  if (known >= 0) return known + 1;
  const prefix = tree.name.includes(":") ? tree.name.slice(0, tree.name.indexOf(":") + 1) : "";
  const named = (xml: string): string => xml.replace(/<(\/?)(?!xda:)/gu, `<$1${prefix}`);
  const edit = new XmlEdit(text);
  const type = place > 0 ? place : kinds.length + 1;
  const types = childOf(tree, "metadataTypes");
  if (place === 0) {
    if (types) {
      edit.append(types, named(KIND));
      edit.setAttribute(types, "count", String(type));
    } else edit.insert(tree.openEnd, named(`<metadataTypes count="1">${KIND}</metadataTypes>`));
  }
  const values = childrenOf(tree, "futureMetadata").find((each) => attribute(each, "name") === "XLDAPR");
  const before = childOf(tree, "cellMetadata") ?? childOf(tree, "valueMetadata") ?? childOf(tree, "extLst");
  if (!values) {
    const made = named(`<futureMetadata name="XLDAPR" count="1"><bk><extLst>${FLAGS}</extLst></bk></futureMetadata>`);
    if (before) edit.insert(before.start, made);
    else edit.append(tree, made);
  }
  const list = childOf(tree, "cellMetadata");
  const mark = named(`<bk><rc t="${type}" v="0"/></bk>`);
  if (list) {
    edit.append(list, mark);
    edit.setAttribute(list, "count", String(cells.length + 1));
  } else {
    const made = `${named('<cellMetadata count="1">')}${mark}${named("</cellMetadata>")}`;
    if (before) edit.insert(before.start, made);
    else edit.append(tree, made);
  }
  pack.setText(path, edit.apply());
  return cells.length + 1;
}
