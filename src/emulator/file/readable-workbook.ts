import type { Budget } from "./budget";
import type { WorkbookMap } from "./workbook-map";
import { XmlEdit } from "./xml-edit";
import { attribute, childOf, childrenOf, innerText, parseXml } from "./xml-tree";

/** A defined name as the workbook's part has it; its scope counts worksheets alone. */
export interface FileName {
  readonly name: string;
  readonly formula: string;
  readonly scope: number | null;
  readonly hidden: boolean;
}

export interface ReadableWorkbook {
  readonly text: string;
  readonly names: readonly FileName[];
}

/**
 * The workbook's part with its worksheets alone: sheets that are no worksheets take their place in every position with them. Names of people stand apart:
 * the library would look through all of them for each, and spell their references its own way.
 */
export function readableWorkbook(text: string, { sheets }: WorkbookMap, budget: Budget): ReadableWorkbook {
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
  const names: FileName[] = [];
  const list = childrenOf(childOf(tree, "definedNames"), "definedName");
  budget.takeNames(list.length);
  for (const each of list) {
    const scope = attribute(each, "localSheetId");
    const moved = scope === undefined ? null : (place.get(Number(scope)) ?? -1);
    const name = attribute(each, "name") ?? "";
    if (!/^_xlnm\./iu.test(name) || moved === -1) {
      edit.remove(each);
      const hidden = /^(1|true)$/u.test(attribute(each, "hidden") ?? "");
      if (moved !== -1) names.push({ name, formula: innerText(text, each), scope: moved, hidden });
    } else if (moved !== null) edit.setAttribute(each, "localSheetId", String(moved));
  }
  for (const view of childrenOf(childOf(tree, "bookViews"), "workbookView")) {
    const active = attribute(view, "activeTab");
    if (active !== undefined) edit.setAttribute(view, "activeTab", String(place.get(Number(active)) ?? 0));
  }
  for (const local of ["externalReferences", "pivotCaches", "functionGroups", "extLst"]) {
    const found = childOf(tree, local);
    if (found) edit.remove(found);
  }
  return { text: edit.apply(), names };
}
