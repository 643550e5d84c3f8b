import { WorkbookFileError } from "../errors";
import { areaName, parseArea } from "../sheet/address";
import { XmlEdit } from "./xml-edit";
import { attribute, childOf, childrenOf, parseXml, type XmlElement } from "./xml-tree";

/** So many blank rows at a table's end are somebody's room to type in; more are a whole column made a table. */
const BLANK_ROWS = 1000;

/**
 * A table's part, its area clipped to the rows in use where it goes on far beyond them.
 *
 * @throws {@link WorkbookFileError} `table-columns`, naming the table, where two of its columns have one number
 */
export function readableTable(text: string, lastRow: number): string {
  const root = parseXml(text);
  requireOwnColumns(root);
  const area = parseArea(attribute(root, "ref") ?? "");
  if (area === null || area.bottom <= Math.max(lastRow, area.top + 1) + BLANK_ROWS) return text;
  const ref = areaName({ ...area, bottom: Math.max(lastRow, area.top + 1) });
  const edit = new XmlEdit(text);
  edit.setAttribute(root, "ref", ref);
  edit.setAttribute(root, "totalsRowCount", null);
  const filter = childOf(root, "autoFilter");
  if (filter) edit.setAttribute(filter, "ref", ref);
  return edit.apply();
}

/** What an edit means by such a column cannot be told, and Excel repairs the table before it opens it. Two of one name are told with their cells. */
function requireOwnColumns(root: XmlElement): void {
  const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  const numbers = new Set(columns.map((each) => attribute(each, "id") ?? ""));
  if (numbers.size < columns.length)
    throw new WorkbookFileError("table-columns", {
      part: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
    });
}
