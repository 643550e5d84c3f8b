import { WorkbookSaveError } from "../errors";
import { kindOf } from "./namespaces";
import type { WorkbookPackage } from "./package";
import { partKey, relationshipsPath } from "./part-names";
import { mapWorkbook, partOfKind } from "./workbook-map";
import { attributesOf, localName, nextTag } from "./xml-scan";
import { attribute, childOf, childrenOf, descendantsOf, parseXml } from "./xml-tree";

/**
 * Looks through a package before its bytes leave: every relationship has its part, every part its type, ids and names are unique, and numbers
 * lie within the lists they count in. Only what was written is read in full.
 *
 * @throws {@link WorkbookSaveError} `unsound`, naming the part: a fault of ours, never a file
 */
export function checkPackage(pack: WorkbookPackage, changed: readonly string[]): void {
  const fail = (place: string): never => {
    throw new WorkbookSaveError("unsound", place);
  };
  const map = mapWorkbook(pack);
  for (const path of pack.paths())
    if (path !== "[Content_Types].xml" && pack.typeOf(path) === null && changed.includes(path)) fail(path);
  for (const source of ["", map.main, ...map.sheets.map((each) => each.path), ...changed]) {
    if (source.endsWith(".rels")) continue;
    const relations = pack.relationshipsOf(source);
    if (new Set(relations.map(({ id }) => id)).size < relations.length) fail(relationshipsPath(source));
    for (const { path, id } of changed.includes(relationshipsPath(source)) ? relations : [])
      if (path !== null && !pack.has(path)) fail(`${relationshipsPath(source)} ${id}`);
    if (changed.includes(source) && source.endsWith(".xml")) checkRelationsUsed(pack, source, fail);
  }
  const unique = (values: readonly string[], place: string): void => {
    const keys = values.map((each) => each.toLowerCase());
    if (new Set(keys).size < keys.length) fail(place);
  };
  const tree = parseXml(pack.text(map.main));
  unique(
    map.sheets.map(({ name }) => name),
    map.main,
  );
  unique(
    map.sheets.map(({ sheetId }) => String(sheetId)),
    map.main,
  );
  unique(
    map.sheets.map(({ path }) => partKey(path)),
    map.main,
  );
  const names = childrenOf(childOf(tree, "definedNames"), "definedName");
  unique(
    names.map((each) => `${attribute(each, "localSheetId") ?? ""}!${attribute(each, "name") ?? ""}`),
    `${map.main} definedNames`,
  );
  for (const each of names)
    if (Number(attribute(each, "localSheetId") ?? 0) >= map.sheets.length)
      fail(`${map.main} ${attribute(each, "name") ?? ""}`);
  checkTables(
    pack,
    map.sheets.map(({ path }) => path),
    unique,
    fail,
  );
  const styles = partOfKind(pack, map.main, "styles");
  const formats = styles === null ? 0 : childrenOf(childOf(parseXml(pack.text(styles)), "cellXfs"), "xf").length;
  for (const { path } of map.sheets) if (changed.includes(path)) checkSheet(pack.text(path), path, formats, fail);
}

function checkRelationsUsed(pack: WorkbookPackage, path: string, fail: (place: string) => never): void {
  const text = pack.text(path);
  const known = new Set(pack.relationshipsOf(path).map(({ id }) => id));
  for (let tag = nextTag(text, 0); tag !== null; tag = nextTag(text, tag.end)) {
    if (tag.kind === "close" || !USES_RELATIONS.has(localName(tag.name))) continue;
    for (const { name, value } of attributesOf(text, tag))
      if (name.includes(":") && localName(name) === "id" && name !== "xml:id" && !known.has(value))
        fail(`${path} ${value}`);
  }
}

const USES_RELATIONS = new Set([
  "drawing",
  "legacyDrawing",
  "tablePart",
  "hyperlink",
  "sheet",
  "chart",
  "blip",
  "pageSetup",
]);

function checkTables(
  pack: WorkbookPackage,
  sheets: readonly string[],
  unique: (values: readonly string[], place: string) => void,
  fail: (place: string) => never,
): void {
  const tables = sheets.flatMap((sheet) =>
    pack.relationshipsOf(sheet).flatMap(({ type, path }) => (kindOf(type) === "table" && path !== null ? [path] : [])),
  );
  const trees = tables.map((path) => parseXml(pack.text(path)));
  unique(
    trees.map((each) => attribute(each, "id") ?? ""),
    "table ids",
  );
  unique(
    trees.map((each) => attribute(each, "displayName") ?? ""),
    "table names",
  );
  trees.forEach((each, index) => {
    const columns = descendantsOf(each, "tableColumn").map((own) => attribute(own, "name") ?? "");
    if (new Set(columns.map((name) => name.toLowerCase())).size < columns.length) fail(tables[index] ?? "");
  });
}

/** Rows and cells in their order, each once, with formats that exist. */
function checkSheet(text: string, path: string, formats: number, fail: (place: string) => never): void {
  let [row, column] = [0, 0];
  for (let tag = nextTag(text, 0); tag !== null; tag = nextTag(text, tag.end)) {
    if (tag.kind === "close") continue;
    const local = localName(tag.name);
    if (local !== "row" && local !== "c") continue;
    const attributes = attributesOf(text, tag);
    const valueOf = (name: string): string | undefined => attributes.find((each) => each.name === name)?.value;
    if (Number(valueOf("s") ?? 0) >= Math.max(1, formats)) fail(`${path} ${valueOf("r") ?? ""} s`);
    const name = valueOf("r");
    if (name === undefined) {
      if (local === "row") [row, column] = [row + 1, 0];
      else column += 1;
    } else if (local === "row") {
      if (Number(name) <= row) fail(`${path} ${name}`);
      [row, column] = [Number(name), 0];
    } else {
      const own = [...name.replace(/\d+$/u, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      if (own <= column || !name.endsWith(String(row))) fail(`${path} ${name}`);
      column = own;
    }
  }
}
