import { WorkbookFileError } from "../errors";
import { kindOf } from "./namespaces";
import type { WorkbookPackage } from "./package";
import { attribute, childOf, childrenOf, parseXml, relationId, type XmlElement } from "./xml-tree";

/** A sheet of the workbook's list: a worksheet, or a chart or macro sheet, which only its place is known of. */
export interface FileSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly path: string;
  readonly isWorksheet: boolean;
}

/** Where the parts of a workbook lie, found by what points to them and never by their names. */
export interface WorkbookMap {
  readonly main: string;
  readonly sheets: readonly FileSheet[];
}

/**
 * @throws {@link WorkbookFileError} `not-xlsx` where the package holds no workbook, `binary` for a workbook in binary parts, `corrupt` where a sheet's part is missing
 */
export function mapWorkbook(pack: WorkbookPackage): WorkbookMap {
  const main = pack.relationshipsOf("").find(({ type }) => kindOf(type) === "officeDocument")?.path ?? null;
  if (main === null || !pack.has(main))
    throw new WorkbookFileError(pack.has("xl/workbook.xml") ? "corrupt" : "not-xlsx");
  if (main.toLowerCase().endsWith(".bin")) throw new WorkbookFileError("binary");
  const tree = workbookTree(pack, main);
  const targets = new Map(pack.relationshipsOf(main).map((each) => [each.id, each]));
  const sheets = childrenOf(childOf(tree, "sheets"), "sheet").map((each): FileSheet => {
    const target = targets.get(relationId(each) ?? "");
    if (target === undefined || target.path === null || !pack.has(target.path)) throw new WorkbookFileError("corrupt");
    return {
      name: attribute(each, "name") ?? "",
      sheetId: Number(attribute(each, "sheetId")),
      path: target.path,
      isWorksheet: kindOf(target.type) === "worksheet",
    };
  });
  if (!sheets.some(({ isWorksheet }) => isWorksheet)) throw new WorkbookFileError("corrupt");
  return { main, sheets };
}

function workbookTree(pack: WorkbookPackage, main: string): XmlElement {
  const tree = parseXml(pack.text(main));
  // A document or a presentation is a package too.
  if (tree.local !== "workbook") throw new WorkbookFileError("not-xlsx");
  return tree;
}

/** The one part of a kind that a part points to: styles, shared strings, metadata, the theme. */
export function partOfKind(pack: WorkbookPackage, source: string, kind: string): string | null {
  const found = pack.relationshipsOf(source).find(({ type, path }) => kindOf(type) === kind && path !== null);
  const path = found?.path ?? null;
  return path !== null && pack.has(path) ? path : null;
}
