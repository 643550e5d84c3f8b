import { WorkbookSaveError } from "../errors";
import { Budget } from "./budget";
import { WorkbookPackage } from "./package";
import { mapWorkbook, partOfKind } from "./workbook-map";
import { childrenOf, parseXml } from "./xml-tree";

/** The workbook as the library writes it: from it come the parts and the cells that are grafted. */
export interface Donor {
  readonly pack: WorkbookPackage;
  readonly main: string;
  readonly styles: string;
  /** The part of a sheet, by its name. */
  sheetPath(name: string): string;
  /** What stands inside a shared string. */
  string(index: number): string;
}

export function donorOf(bytes: Uint8Array): Donor {
  const pack = new WorkbookPackage(bytes, Budget.unlimited());
  const map = mapWorkbook(pack);
  const path = partOfKind(pack, map.main, "sharedStrings");
  const text = path === null ? "<sst/>" : pack.text(path);
  const strings = childrenOf(parseXml(text), "si").map((each) => text.slice(each.openEnd, each.closeStart));
  return {
    pack,
    main: map.main,
    styles: pack.text(partOfKind(pack, map.main, "styles") ?? "xl/styles.xml"),
    sheetPath: (name) => {
      const found = map.sheets.find((each) => each.name === name);
      if (!found) throw new WorkbookSaveError("unsound", name);
      return found.path;
    },
    string: (index) => strings[index] ?? "<t></t>",
  };
}
