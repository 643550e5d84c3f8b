import type { Chart } from "../chart/chart";
import { cornersOf, type NativeAnchor } from "../chart/chart-anchor";
import type { Shift } from "../book/shifted";
import { Sheet, type Table } from "../sheet/sheet";
import { WorkbookSaveError } from "../errors";
import { grownDimension, patchCells, type CellPatch } from "./cell-patch";
import type { Donor } from "./donor";
import { chartAnchors, patchDrawing, type Corner, type FrameGraft } from "./drawing-patch";
import { kindOf, RELATION } from "./namespaces";
import type { WorkbookPackage } from "./package";
import type { PartsGraft } from "./parts-graft";
import { SheetBlocks } from "./sheet-blocks";
import type { SheetChanges } from "./sheet-changes";
import { withPlacesMoved } from "./moved-places";
import { patchLinks } from "./sheet-links";
import { graftSheetText, looksLikeFormula, type GraftMaps } from "./sheet-graft";
import { patchPieces } from "./sheet-pieces";
import { cellsOf, rowsOf, sheetBlocks, withoutCells } from "./sheet-text";
import { patchTable, tableState } from "./table-patch";
import { attributeOf, attributesOf, localName, nextTag } from "./xml-scan";
import { attribute, parseXml } from "./xml-tree";

/** What it takes to save a sheet, beside the sheet itself. */
export interface SheetSave {
  readonly pack: WorkbookPackage;
  readonly donor: Donor;
  readonly parts: PartsGraft;
  readonly maps: GraftMaps;
  readonly quoted: (style: number) => number;
  /** The sheet's part in the file. */
  readonly path: string;
  readonly before: Sheet;
  readonly after: Sheet;
  /** How its cells moved since the file was opened. */
  readonly shifts: readonly Shift[];
  readonly charts: { readonly before: readonly Chart[]; readonly after: readonly Chart[] };
  /** The file's part of a chart, by the number under which the library read it. */
  readonly chartPath: (number: number) => string | undefined;
}

/** Changes a sheet of the file where it changed, and nowhere else. */
export function saveSheet(save: SheetSave, changes: SheetChanges): void {
  const { pack, path, before, after, donor } = save;
  const writtenPath = donor.sheetPath(after.name);
  const written = donor.pack.text(writtenPath);
  let text = pack.text(path);
  if (changes.cells.size + changes.rows.size > 0) text = cellsPatched(save, changes, text, written);
  const pieces = new Set(changes.pieces);
  const state = pieces.delete("state");
  const links = pieces.delete("links") || save.shifts.length > 0;
  if (pieces.size > 0 || links) {
    const grafted = graftSheetText(withoutCells(written), save.maps);
    const blocks = new SheetBlocks(text);
    patchPieces(blocks, pieces, { before, after, written: grafted });
    if (links) patchLinks(save, blocks, grafted, writtenPath);
    text = blocks.apply();
  }
  text = withPlacesMoved(text, after.name, save.shifts);
  text = tablesPatched(save, text, writtenPath);
  text = chartsPatched(save, text, writtenPath);
  if (text !== pack.text(path)) pack.setText(path, save.parts.inDialect(text));
  void state;
}

function cellsPatched(save: SheetSave, changes: SheetChanges, text: string, written: string): string {
  openSharedFormulas(text, changes);
  const cells = new Map<number, Map<number, CellPatch>>();
  const rows = new Map<number, string>();
  const data = sheetBlocks(written).find(({ local }) => local === "sheetData");
  const put = (row: number, column: number, writtenText: string | null): void => {
    const change = changes.cells.get(Sheet.key(row, column));
    if (!change) return;
    const value = save.after.value(row, column);
    const isQuoted =
      typeof value === "string" && looksLikeFormula(value) && save.after.formulaAt(row, column) === undefined;
    const own = cells.get(row) ?? new Map<number, CellPatch>();
    cells.set(row, own);
    own.set(column, {
      text: writtenText === null ? null : notBlank(graftSheetText(writtenText, save.maps)),
      keepsStyle: !change.style,
      isQuoted,
    });
  };
  const wantedRows = new Set([...changes.cells.keys()].map((key) => Math.floor((key - 1) / 16_384)));
  for (const row of data ? rowsOf(written, data) : []) {
    if (changes.rows.has(row.row)) rows.set(row.row, rowLook(written, row, save.maps));
    if (!wantedRows.has(row.row)) continue;
    for (const cell of cellsOf(written, row)) put(row.row, cell.column, written.slice(cell.tag.start, cell.end));
  }
  for (const key of changes.cells.keys()) {
    const [row, column] = placeOf(key);
    if (cells.get(row)?.has(column) !== true) put(row, column, null);
  }
  for (const row of changes.rows) if (!rows.has(row)) rows.set(row, "");
  const patched = patchCells(text, { cells, rows, quoted: save.quoted });
  const dimension = sheetBlocks(patched).find(({ local }) => local === "dimension");
  const grown = grownDimension(patched, dimension, cells);
  if (grown === null || !dimension) return patched;
  const tag = patched.slice(dimension.start, dimension.openEnd).replace(/ref=("[^"]*"|'[^']*')/u, `ref="${grown}"`);
  return patched.slice(0, dimension.start) + tag + patched.slice(dimension.openEnd);
}

/** A cell without content and without a format is no cell. */
function notBlank(text: string): string | null {
  return /^<c r="[A-Z]+\d+"\/>$/u.test(text) ? null : text;
}

export function placeOf(key: number): [row: number, column: number] {
  const row = Math.floor((key - 1) / 16_384);
  return [row, key - row * 16_384];
}

function rowLook(text: string, row: { readonly start: number; readonly openEnd: number }, maps: GraftMaps): string {
  return attributesOf(text, { start: row.start, end: row.openEnd })
    .filter(({ name }) => name !== "r" && name !== "spans" && !name.includes(":"))
    .map(({ name, value }) => `${name}="${name === "s" ? maps.style(Number(value), false) : value}"`)
    .join(" ");
}

/** Where the cell changes that carries a formula for others, those others take their own: all of the group count as changed. */
function openSharedFormulas(text: string, changes: SheetChanges): void {
  if (!/t=["']shared["']/u.test(text)) return;
  const data = sheetBlocks(text).find(({ local }) => local === "sheetData");
  const groups = new Map<string, { keys: number[]; opened: boolean }>();
  for (const row of data ? rowsOf(text, data) : []) {
    for (const cell of cellsOf(text, row)) {
      for (let tag = nextTag(text, cell.tag.end); tag && tag.start < cell.closeStart; tag = nextTag(text, tag.end)) {
        if (tag.kind === "close" || localName(tag.name) !== "f" || attributeOf(text, tag, "t") !== "shared") continue;
        const id = attributeOf(text, tag, "si") ?? "";
        const group = groups.get(id) ?? { keys: [], opened: false };
        groups.set(id, group);
        const key = Sheet.key(row.row, cell.column);
        group.keys.push(key);
        const carries = attributeOf(text, tag, "ref") !== null;
        if (carries && changes.cells.has(key)) group.opened = true;
      }
    }
  }
  for (const { keys, opened } of groups.values())
    for (const key of opened ? keys : [])
      if (!changes.cells.has(key)) changes.cells.set(key, { content: true, style: false, formula: true });
}

function tablesPatched(save: SheetSave, text: string, writtenPath: string): string {
  const { pack, donor, path, before, after, parts } = save;
  const partsOf = (source: WorkbookPackage, sheet: string): Map<string, { path: string; id: string }> =>
    new Map(
      source.relationshipsOf(sheet).flatMap(({ id, type, path: target }) => {
        if (kindOf(type) !== "table" || target === null) return [];
        const name = attribute(parseXml(source.text(target)), "displayName") ?? "";
        return [[name.toLowerCase(), { path: target, id }]];
      }),
    );
  const was = new Map(before.tables.map((table) => [table.id, table]));
  const changed = after.tables.filter((table) => {
    const old = was.get(table.id);
    return old === undefined || tableState(old) !== tableState(table);
  });
  const gone = before.tables.filter(({ id }) => !after.tables.some((table) => table.id === id));
  if (changed.length + gone.length === 0) return text;
  const [stand, written] = [partsOf(pack, path), partsOf(donor.pack, writtenPath)];
  const blocks = new SheetBlocks(text);
  const added: string[] = [];
  const removed = new Set<string>();
  for (const table of gone) {
    const part = stand.get(table.name.toLowerCase());
    if (!part) continue;
    removed.add(part.id);
    pack.unrelate(path, part.id);
    if (!pack.isPointedTo(part.path, path)) pack.remove(part.path);
  }
  for (const table of changed) {
    const fresh = written.get(table.name.toLowerCase());
    if (!fresh) throw new WorkbookSaveError("unsound", table.name);
    const old = was.get(table.id);
    const part = old && stand.get(old.name.toLowerCase());
    if (old && part) {
      const content = patchTable(pack.text(part.path), donor.pack.text(fresh.path), keptColumns(old, table));
      pack.setText(part.path, parts.inDialect(content));
    } else {
      const id = pack.relate(path, `${RELATION}/table`, parts.copy(fresh.path, "table"));
      added.push(`<tablePart xmlns:r="${RELATION}" r:id="${id}"/>`);
    }
  }
  blocks.changeList(
    "tableParts",
    (entry) => !entry.attributes.some(({ name, value }) => name.endsWith(":id") && removed.has(value)),
    added,
  );
  return blocks.apply();
}

function keptColumns(before: Table, after: Table): (number | null)[] {
  return after.columns.map(({ id }) => {
    const place = before.columns.findIndex((each) => each.id === id);
    return place < 0 ? null : place;
  });
}

function chartsPatched(save: SheetSave, text: string, writtenPath: string): string {
  const { pack, donor, path, charts, parts } = save;
  const kept = new Map(charts.after.flatMap((each) => (each.fileNumber === null ? [] : [[each.fileNumber, each]])));
  const gone = charts.before.filter(({ fileNumber }) => fileNumber !== null && !kept.has(fileNumber));
  const fresh = charts.after.filter(
    ({ fileNumber, series }) => fileNumber === null && series.some(({ values }) => values !== null),
  );
  const moved = charts.before.flatMap((old) => {
    const now = old.fileNumber === null ? undefined : kept.get(old.fileNumber);
    return now && !samePlace(old, now) ? [now] : [];
  });
  if (gone.length + fresh.length + moved.length === 0) return text;
  const own = pack.relationshipsOf(path).find(({ type }) => kindOf(type) === "drawing")?.path ?? null;
  const writtenDrawing =
    donor.pack.relationshipsOf(writtenPath).find(({ type }) => kindOf(type) === "drawing")?.path ?? null;
  if (own === null) {
    if (writtenDrawing === null || fresh.length === 0) return text;
    const blocks = new SheetBlocks(text);
    const id = pack.relate(path, `${RELATION}/drawing`, parts.copy(writtenDrawing, "drawing"));
    blocks.set("drawing", `<drawing xmlns:r="${RELATION}" r:id="${id}"/>`);
    return blocks.apply();
  }
  const relations = pack.relationshipsOf(own);
  const relationOf = ({ fileNumber }: Chart): string =>
    relations.find((each) => each.path !== null && each.path === save.chartPath(fileNumber ?? -1))?.id ?? "";
  const removed = new Set(gone.map(relationOf));
  const places = new Map(moved.map((chart) => [relationOf(chart), cornerNumbers(chart)] as const));
  for (const id of removed) dropPart(pack, own, id);
  const frames: FrameGraft[] = [];
  if (fresh.length > 0 && writtenDrawing !== null) {
    const targets = new Map(donor.pack.relationshipsOf(writtenDrawing).map((each) => [each.id, each.path]));
    for (const { relation, text: frame } of chartAnchors(donor.pack.text(writtenDrawing)).slice(-fresh.length)) {
      const target = targets.get(relation) ?? "";
      frames.push({
        text: frame,
        from: relation,
        to: pack.relate(own, `${RELATION}/chart`, parts.copy(target, "chart")),
      });
    }
  }
  pack.setText(own, parts.inDialect(patchDrawing(pack.text(own), removed, places, frames)));
  return text;
}

function samePlace(one: Chart, other: Chart): boolean {
  return one.left === other.left && one.top === other.top && one.width === other.width && one.height === other.height;
}

function cornerNumbers(chart: Chart): readonly [Corner, Corner] {
  const numbers = (anchor: NativeAnchor): Corner => [
    anchor.nativeCol,
    anchor.nativeColOff,
    anchor.nativeRow,
    anchor.nativeRowOff,
  ];
  const { tl, br } = cornersOf(chart);
  return [numbers(tl), numbers(br)];
}

/** Takes a relationship away, and the part it points to with all that only it needs. */
export function dropPart(pack: WorkbookPackage, source: string, id: string): void {
  const target = pack.relationshipsOf(source).find((each) => each.id === id)?.path ?? null;
  pack.unrelate(source, id);
  if (target === null || !pack.has(target) || pack.isPointedTo(target, "")) return;
  for (const each of pack.relationshipsOf(target)) dropPart(pack, target, each.id);
  pack.remove(target);
}
