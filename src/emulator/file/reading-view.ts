import { WorkbookFileError } from "../errors";
import { Budget } from "./budget";
import { isStrict, kindOf, toTransitional } from "./namespaces";
import type { WorkbookPackage } from "./package";
import { relationshipsPath } from "./part-names";
import { readableDrawing } from "./readable-drawing";
import { lastRowOf, readableSheet, readableStrings } from "./readable-sheet";
import { readableStyles } from "./readable-styles";
import { readableTable } from "./readable-table";
import { readableWorkbook, type FileName } from "./readable-workbook";
import { withoutCells } from "./sheet-text";
import { bytesOf } from "./text-codec";
import type { WorkbookMap } from "./workbook-map";
import { partOfKind } from "./workbook-map";
import { escaped, nextTag } from "./xml-scan";

/**
 * The package as the library can read it: parts under the names it expects, one dialect, no prefixes, and of drawings, merges and columns
 * only what it may take. It is read and thrown away: a save begins with the file.
 */
export interface ReadingView {
  readonly parts: Record<string, Uint8Array>;
  /** The file's parts by their names in the view: sheets, tables and charts. */
  readonly origins: ReadonlyMap<string, string>;
  /** A sheet's text as the library reads it, by the number that the file gives it; read anew, for it is long and seldom asked for. */
  readonly sheetText: (sheetId: number) => string | undefined;
  /** The names that people gave. */
  readonly names: readonly FileName[];
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/**
 * @param leftOut - sheets, by the number that the file gives them, whose cells are not wanted
 * @throws {@link WorkbookFileError} `doctype`, or the budget's own
 */
export function readingView(
  pack: WorkbookPackage,
  map: WorkbookMap,
  budget: Budget,
  leftOut: ReadonlySet<number> = new Set(),
): ReadingView {
  const parts: Record<string, Uint8Array> = {};
  const origins = new Map<string, string>();
  const counts = new Map<string, number>();
  const nameFor = (pattern: string, origin: string): string => {
    const number = (counts.get(pattern) ?? 0) + 1;
    counts.set(pattern, number);
    const path = pattern.replace("#", String(number));
    origins.set(path, origin);
    return path;
  };
  const put = (path: string, text: string): void => {
    parts[path] = bytesOf(text);
  };
  const copy = (origin: string, path: string, change: (text: string) => string = (text) => text): string => {
    const text = change(readable(pack.text(origin)));
    pack.forget(origin);
    put(path, text);
    return text;
  };
  const relations = (source: string, wanted: readonly (readonly [id: string, kind: string, path: string])[]): void => {
    if (wanted.length > 0) put(relationshipsPath(source), relationshipsText(wanted));
  };

  const worksheets = map.sheets.filter(({ isWorksheet }) => isWorksheet);
  const workbookRelations: [string, string, string][] = [];
  for (const [kind, path, change] of [
    ["styles", "xl/styles.xml", (text: string) => readableStyles(text, budget)],
    ["sharedStrings", "xl/sharedStrings.xml", (text: string) => readableStrings(text, budget)],
    ["theme", "xl/theme/theme1.xml", undefined],
    ["sheetMetadata", "xl/metadata.xml", undefined],
  ] as const) {
    const origin = partOfKind(pack, map.main, kind);
    if (origin === null) continue;
    copy(origin, path, change);
    workbookRelations.push([`${kind}1`, kind, path]);
  }
  for (const sheet of worksheets) {
    const path = nameFor("xl/worksheets/sheet#.xml", sheet.path);
    const text = copy(sheet.path, path, (own) =>
      readableSheet(leftOut.has(sheet.sheetId) ? withoutCells(own) : own, budget),
    );
    workbookRelations.push([`sheet${sheet.sheetId}`, "worksheet", path]);
    relations(path, sheetRelations(sheet.path, lastRowOf(text)));
  }
  const workbook = readableWorkbook(readable(pack.text(map.main)), map, budget);
  put("xl/workbook.xml", workbook.text);
  relations("xl/workbook.xml", workbookRelations);
  const root: [string, string, string][] = [["rId1", "officeDocument", "xl/workbook.xml"]];
  const core = pack.relationshipsOf("").find(({ type }) => kindOf(type) === "core-properties")?.path ?? null;
  if (core !== null && pack.has(core)) {
    copy(core, "docProps/core.xml");
    root.push(["rId2", "core", "docProps/core.xml"]);
  }
  put("_rels/.rels", relationshipsText(root));
  const sheetText = (sheetId: number): string | undefined => {
    const origin = worksheets.find((each) => each.sheetId === sheetId)?.path;
    if (origin === undefined) return undefined;
    const text = readableSheet(readable(pack.textAgain(origin)), Budget.unlimited());
    return leftOut.has(sheetId) ? withoutCells(text) : text;
  };
  return { parts, origins, sheetText, names: workbook.names };

  function sheetRelations(source: string, lastRow: number): [string, string, string][] {
    return pack.relationshipsOf(source).flatMap(({ id, type, path }): [string, string, string][] => {
      const kind = kindOf(type);
      if (path === null || !pack.has(path)) return [];
      if (kind === "table") {
        const own = nameFor("xl/tables/table#.xml", path);
        copy(path, own, (text) => readableTable(text, lastRow));
        return [[id, kind, own]];
      }
      if (kind === "comments") {
        const own = nameFor("xl/comments#.xml", path);
        copy(path, own);
        return [[id, kind, own]];
      }
      return kind === "drawing" ? drawing(id, path) : [];
    });
  }

  function drawing(id: string, path: string): [string, string, string][] {
    const charts = pack
      .relationshipsOf(path)
      .filter((each) => kindOf(each.type) === "chart" && each.path !== null && pack.has(each.path));
    if (charts.length === 0) return [];
    const own = nameFor("xl/drawings/drawing#.xml", path);
    const shown = new Set(charts.map((each) => each.id));
    copy(path, own, (text) => readableDrawing(text, shown));
    relations(
      own,
      charts.map((each): [string, string, string] => {
        const chart = nameFor("xl/charts/chart#.xml", each.path ?? "");
        copy(each.path ?? "", chart);
        return [each.id, "chart", chart];
      }),
    );
    return [[id, "drawing", own]];
  }
}

function relationshipsText(wanted: readonly (readonly [id: string, kind: string, path: string])[]): string {
  const each = wanted.map(
    ([id, kind, path]) =>
      `<Relationship Id="${escaped(id)}" Type="${kind === "core" ? CORE : `${OFFICE}/${kind}`}" Target="/${path}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

/** A part's text in the transitional dialect and without the prefix that some programs give every element. */
function readable(text: string): string {
  if (/<!DOCTYPE/iu.test(text)) throw new WorkbookFileError("doctype");
  const plain = isStrict(text) ? toTransitional(text) : text;
  const root = nextTag(plain, 0)?.name ?? "";
  const prefix = root.includes(":") ? root.slice(0, root.indexOf(":")) : undefined;
  // Drawings and charts are read by their prefixes.
  if (prefix === undefined || !/^[\w-]+$/u.test(prefix) || ["xdr", "c"].includes(prefix)) return plain;
  return plain
    .replace(new RegExp(`(</?)${prefix}:`, "gu"), "$1")
    .replace(new RegExp(`xmlns:${prefix}=`, "u"), "xmlns=");
}
