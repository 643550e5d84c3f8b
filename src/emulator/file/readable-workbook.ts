import type { WorkbookMap } from "./workbook-map";
import { XmlEdit } from "./xml-edit";
import { attribute, childOf, childrenOf, parseXml } from "./xml-tree";

/** The workbook's part with its worksheets alone: sheets that are no worksheets take their place in every position with them. */
export function readableWorkbook(text: string, { sheets }: WorkbookMap): string {
  const edit = new XmlEdit(text);
  const tree = parseXml(text);
  const place = new Map<number, number>();
  sheets.forEach(({ isWorksheet }, position) => {
    if (isWorksheet) place.set(position, place.size);
  });
  childrenOf(childOf(tree, "sheets"), "sheet").forEach((each, position) => {
    const sheet = sheets[position];
    if (sheet?.isWorksheet !== true) return edit.remove(each);
    const relation = each.attributes.find(({ name }) => /:id$/u.test(name));
    if (relation) edit.replace(relation.start, relation.end, `${relation.name}="sheet${sheet.sheetId}"`);
  });
  for (const each of childrenOf(childOf(tree, "definedNames"), "definedName")) {
    const scope = attribute(each, "localSheetId");
    if (scope === undefined) continue;
    const moved = place.get(Number(scope));
    if (moved === undefined) edit.remove(each);
    else edit.setAttribute(each, "localSheetId", String(moved));
  }
  for (const view of childrenOf(childOf(tree, "bookViews"), "workbookView")) {
    const active = attribute(view, "activeTab");
    if (active !== undefined) edit.setAttribute(view, "activeTab", String(place.get(Number(active)) ?? 0));
  }
  for (const local of ["externalReferences", "pivotCaches", "functionGroups", "extLst"]) {
    const found = childOf(tree, local);
    if (found) edit.remove(found);
  }
  return edit.apply();
}
