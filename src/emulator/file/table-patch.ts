import type { Table } from "../sheet/sheet";
import { MAIN } from "./namespaces";
import { inNamespace, XmlEdit } from "./xml-edit";
import { attribute, childOf, childrenOf, parseXml } from "./xml-tree";

/** What the model knows of a table, as text, to compare. */
export function tableState(table: Table): string {
  return JSON.stringify({ ...table, sheet: undefined, isFiltered: undefined });
}

/**
 * A table's part after its table changed: area, name and columns of the written part, on the id, the filter and the columns that stood there.
 *
 * @param keptColumns - for each column as it is now, its place among the columns of the file; `null` for a new one
 */
export function patchTable(text: string, written: string, keptColumns: readonly (number | null)[]): string {
  const edit = new XmlEdit(text);
  const [root, fresh] = [parseXml(text), parseXml(written)];
  for (const name of ["name", "displayName", "ref", "headerRowCount", "totalsRowCount", "totalsRowShown"])
    edit.setAttribute(root, name, attribute(fresh, name) ?? null);
  const [filter, freshFilter] = [childOf(root, "autoFilter"), childOf(fresh, "autoFilter")];
  const part = (local: string): string => {
    const found = childOf(fresh, local);
    return found ? inNamespace(written.slice(found.start, found.end), root.name, MAIN) : "";
  };
  if (filter && freshFilter) edit.setAttribute(filter, "ref", attribute(freshFilter, "ref") ?? null);
  else if (filter) edit.remove(filter);
  else if (freshFilter) edit.insert(root.openEnd, part("autoFilter"));
  const [columns, freshColumns] = [childOf(root, "tableColumns"), childOf(fresh, "tableColumns")];
  if (columns && freshColumns) {
    const [stand, wanted] = [childrenOf(columns, "tableColumn"), childrenOf(freshColumns, "tableColumn")];
    let nextId = Math.max(0, ...stand.map((each) => Number(attribute(each, "id"))));
    const texts = wanted.map((each, index) => {
      const own = stand[keptColumns[index] ?? -1];
      if (own === undefined) {
        nextId += 1;
        const slice = written.slice(each.start, each.end).replace(/ id="\d+"/u, ` id="${nextId}"`);
        return inNamespace(slice, root.name, MAIN);
      }
      return keptColumn(text.slice(own.start, own.end), written.slice(each.start, each.end), root.name);
    });
    edit.replace(columns.openEnd, columns.closeStart, texts.join(""));
    edit.setAttribute(columns, "count", String(texts.length));
  }
  const style = childOf(root, "tableStyleInfo");
  if (style) edit.replace(style.start, style.end, part("tableStyleInfo"));
  else if (columns) edit.insert(columns.end, part("tableStyleInfo"));
  return edit.apply();
}

/** A column that stays: its name and its total are the written ones, its formats and formula its own. */
function keptColumn(text: string, written: string, rootName: string): string {
  const edit = new XmlEdit(text);
  const [own, fresh] = [parseXml(text), parseXml(written)];
  for (const name of ["name", "totalsRowFunction", "totalsRowLabel"])
    edit.setAttribute(own, name, attribute(fresh, name) ?? null);
  const [total, freshTotal] = [childOf(own, "totalsRowFormula"), childOf(fresh, "totalsRowFormula")];
  const wanted = freshTotal ? inNamespace(written.slice(freshTotal.start, freshTotal.end), rootName, MAIN) : "";
  if (total) edit.replace(total.start, total.end, wanted);
  else edit.append(own, wanted);
  return edit.apply();
}
