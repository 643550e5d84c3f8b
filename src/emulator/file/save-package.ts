import type { Book } from "../book/book";
import { Sheet } from "../sheet/sheet";
import { WorkbookSaveError } from "../errors";
import { Budget } from "./budget";
import { donorOf, type Donor } from "./donor";
import { dynamicArrayMark } from "./metadata-merge";
import { isStrict, kindOf, RELATION } from "./namespaces";
import type { OpenedFile } from "./opened-file";
import { WorkbookPackage } from "./package";
import { checkPackage } from "./package-check";
import { PartsGraft } from "./parts-graft";
import type { SavedFile, SaveNote } from "./saved-file";
import { sheetChanges, sameResult, type SheetChanges } from "./sheet-changes";
import { graftSheetText, type GraftMaps } from "./sheet-graft";
import { dropPart, saveSheet } from "./sheet-save";
import { StylesMerge } from "./styles-merge";
import { editWorkbook, type PlacedSheet, type PrintName } from "./workbook-edit";
import { relationshipsPath } from "./part-names";
import { mapWorkbook, partOfKind, type FileSheet } from "./workbook-map";
import { selectedSheetText } from "./selected-sheet";
import { attribute, childOf, childrenOf, innerText, parseXml } from "./xml-tree";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface SaveSources {
  readonly file: OpenedFile;
  readonly before: Book;
  readonly after: Book;
  /** Sheets that are as their file has them, by the number that it gives them. */
  readonly untouched: ReadonlySet<number>;
  /** The library's bytes of the workbook as it is now; writing leaves traces in what is compared, so it comes after. */
  readonly write: () => Promise<Uint8Array>;
}

/**
 * Saves a workbook by editing the file that was opened: sheets of ours are grafted, changed cells patched, all else passed through.
 *
 * @throws {@link WorkbookSaveError} where that cannot be done without loss
 */
export async function savePackage({ file, before, after, untouched, write }: SaveSources): Promise<SavedFile> {
  const pack = new WorkbookPackage(file.bytes, Budget.unlimited());
  const map = mapWorkbook(pack);
  const fileSheetOf = (sheet: Sheet): FileSheet | undefined =>
    map.sheets.find(({ sheetId }) => sheetId === sheet.raw.id);
  const followsChange = changedResults(before, after);
  const changes = new Map<Sheet, SheetChanges>();
  for (const sheet of after.sheets) {
    const old = before.sheets.find(({ raw }) => raw.id === sheet.raw.id);
    if (old && fileSheetOf(sheet) && !untouched.has(sheet.raw.id))
      changes.set(
        sheet,
        sheetChanges(old, sheet, (...cell) => followsChange(sheet, ...cell)),
      );
  }
  requirePossible(pack, map.main, after, fileSheetOf);

  const donor = donorOf(await write());
  const strict = isStrict(pack.text(map.main));
  const styles = stylesPart(pack, map.main, donor);
  const merge = new StylesMerge(pack.text(styles), donor.styles);
  let mark: number | null = null;
  const maps: GraftMaps = {
    style: (index, quoted) => merge.cellFormat(index, quoted),
    differential: (index) => merge.differentialFormat(index),
    arrayMark: () => (mark ??= dynamicArrayMark(pack, map.main)),
    string: (index) => donor.string(index),
  };
  const parts = new PartsGraft(pack, donor.pack, strict, tableIds(pack, map.sheets));

  const placed: PlacedSheet[] = [];
  for (const sheet of after.sheets) {
    const own = fileSheetOf(sheet);
    if (own) placed.push({ position: map.sheets.indexOf(own), sheet, relation: "" });
    else {
      const path = donor.sheetPath(sheet.name);
      const made = parts.copy(path, "worksheet", graftSheetText(donor.pack.text(path), maps));
      placed.push({
        position: null,
        sheet,
        relation: pack.relate(map.main, `${strict ? relationOf(pack) : RELATION}/worksheet`, made),
      });
    }
  }
  for (const [sheet, own] of changes) {
    const path = fileSheetOf(sheet)?.path ?? "";
    const old = before.sheets.find(({ raw }) => raw.id === sheet.raw.id);
    if (!old) continue;
    saveSheet(
      {
        pack,
        donor,
        parts,
        maps,
        quoted: (style) => merge.quoted(style),
        path,
        before: old,
        after: sheet,
        shifts: after.moved.get(sheet) ?? [],
        charts: { before: before.chartsOf(old), after: after.chartsOf(sheet) },
        chartPath: (number) => file.origins.get(`xl/charts/chart${number}.xml`),
      },
      own,
    );
  }
  withOtherSheets(placed, map.sheets);
  for (const gone of map.sheets) {
    if (!gone.isWorksheet || placed.some(({ position }) => map.sheets[position ?? -1] === gone)) continue;
    const relation = pack.relationshipsOf(map.main).find(({ path }) => path === gone.path);
    if (relation) dropPart(pack, map.main, relation.id);
  }
  pack.setText(styles, merge.finish());
  if (after.activeSheet.raw.id !== before.activeSheet.raw.id) selectSheet(pack, after, placed, map.sheets);
  const edits = {
    before,
    after,
    fileSheets: map.sheets,
    placed,
    printNames: printNames(donor, after, changes, fileSheetOf),
  };
  pack.setText(map.main, editWorkbook(pack.text(map.main), edits));
  saveProperties(pack, donor, before, after);
  if (formulasChanged(changes, after, fileSheetOf)) dropCalculationChain(pack, map.main);

  const notes = droppedLinks(pack, ["", map.main, ...map.sheets.map(({ path }) => path)]);
  const answer = pack.answer();
  if (answer.edited.length + answer.added.length + answer.removed.length === 0)
    return { bytes: file.bytes, ...answer, notes: [] };
  checkPackage(pack, [...answer.edited, ...answer.added]);
  return { bytes: pack.toBytes(), ...answer, notes };
}

/** Links that led nowhere in the file as it came: where their list is written anew, they are not written again. */
function droppedLinks(pack: WorkbookPackage, sources: readonly string[]): readonly SaveNote[] {
  const { edited } = pack.answer();
  const notes: SaveNote[] = [];
  for (const source of sources.filter((each) => edited.includes(relationshipsPath(each))))
    for (const { id, path } of pack.relationshipsOf(source))
      if (path !== null && !pack.has(path)) {
        pack.unrelate(source, id);
        notes.push({ code: "broken-link", place: path });
      }
  return notes;
}

/** Whether a result that differs from the file's follows from a change: when the file was opened, it came to another. */
function changedResults(before: Book, after: Book): (sheet: Sheet, ...cell: [number, number, unknown]) => boolean {
  let volatile: ReadonlySet<object> | undefined;
  return (sheet, row, column, value) => {
    const key = Sheet.key(row, column);
    const results = after.opened?.results.get(sheet);
    const old = before.sheets.find(({ raw }) => raw.id === sheet.raw.id);
    const first = results?.has(key) === true ? results.get(key) : old?.value(row, column);
    if (first !== undefined && sameResult(first, value as never)) return false;
    volatile ??= after.calculation.volatileFormulas();
    const formula = sheet.formulaAt(row, column);
    return formula === undefined || !volatile.has(formula);
  };
}

function requirePossible(
  pack: WorkbookPackage,
  main: string,
  after: Book,
  fileSheetOf: (sheet: Sheet) => FileSheet | undefined,
): void {
  if (pack.relationshipsOf(main).some(({ type }) => kindOf(type) === "revisionHeaders"))
    throw new WorkbookSaveError("shared-workbook", main);
  if (pack.relationshipsOf("").some(({ type }) => kindOf(type) === "origin")) throw new WorkbookSaveError("signed", "");
  for (const sheet of after.moved.keys()) {
    const path = fileSheetOf(sheet)?.path;
    if (path === undefined) continue;
    const fixed = pack.relationshipsOf(path).some(({ type }) => FIXED.has(kindOf(type)));
    if (fixed) throw new WorkbookSaveError("moved-cells", sheet.name);
  }
}

/** What stands at cells of a sheet, in parts the model does not move. */
const FIXED = new Set(["pivotTable", "queryTable", "ctrlProp", "control", "comments", "threadedComment", "slicer"]);

function stylesPart(pack: WorkbookPackage, main: string, donor: Donor): string {
  const known = partOfKind(pack, main, "styles");
  if (known !== null) return known;
  const path = pack.freePath("xl/styles#.xml");
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  pack.add(path, empty, `${SPREADSHEET}.styles+xml`);
  pack.relate(main, `${RELATION}/styles`, path);
  void donor;
  return path;
}

function tableIds(pack: WorkbookPackage, sheets: readonly FileSheet[]): () => number {
  const ids = sheets.flatMap(({ path }) =>
    pack
      .relationshipsOf(path)
      .flatMap((each) =>
        kindOf(each.type) === "table" && each.path !== null
          ? [Number(attribute(parseXml(pack.text(each.path)), "id") ?? 0)]
          : [],
      ),
  );
  let last = Math.max(0, ...ids);
  return () => (last += 1);
}

/** The base of the relationship types a strict workbook uses. */
function relationOf(pack: WorkbookPackage): string {
  const type = pack.relationshipsOf("").find((each) => kindOf(each.type) === "officeDocument")?.type ?? RELATION;
  return type.slice(0, type.lastIndexOf("/"));
}

/** Chart and macro sheets stay behind the sheet they stood behind. */
function withOtherSheets(placed: PlacedSheet[], fileSheets: readonly FileSheet[]): void {
  fileSheets.forEach(({ isWorksheet }, position) => {
    if (isWorksheet) return;
    let before = position - 1;
    while (before >= 0 && !placed.some((each) => each.position === before)) before -= 1;
    const place = placed.findIndex((each) => each.position === before);
    placed.splice(place + 1, 0, { position, sheet: null, relation: "" });
  });
}

/** Two sheets selected are a group, and what is typed goes into both: one is in front, and it alone. */
function selectSheet(
  pack: WorkbookPackage,
  after: Book,
  placed: readonly PlacedSheet[],
  fileSheets: readonly FileSheet[],
): void {
  for (const { position, sheet } of placed) {
    const path = position === null ? null : (fileSheets[position]?.path ?? null);
    if (path === null || sheet === null) continue;
    pack.setText(path, selectedSheetText(pack.text(path), sheet === after.activeSheet));
  }
}

/** Print areas and titles of sheets that are new, or whose page changed. */
function printNames(
  donor: Donor,
  after: Book,
  changes: ReadonlyMap<Sheet, SheetChanges>,
  fileSheetOf: (sheet: Sheet) => FileSheet | undefined,
): PrintName[] {
  const text = donor.pack.text(donor.main);
  const sheets = mapWorkbook(donor.pack).sheets;
  const written = childrenOf(childOf(parseXml(text), "definedNames"), "definedName").map((each) => ({
    name: attribute(each, "name") ?? "",
    sheet: sheets[Number(attribute(each, "localSheetId") ?? -1)]?.name,
    text: innerText(text, each),
  }));
  return after.sheets.flatMap((sheet) => {
    const isNew = fileSheetOf(sheet) === undefined;
    if (!isNew && changes.get(sheet)?.pieces.has("page") !== true) return [];
    return ["_xlnm.Print_Area", "_xlnm.Print_Titles"].flatMap((name): PrintName[] => {
      const found = written.find((each) => each.name === name && each.sheet === sheet.name);
      return found ? [{ sheet, name, text: found.text }] : isNew ? [] : [{ sheet, name, text: null }];
    });
  });
}

const PROPERTIES = ["title", "subject", "creator", "keywords", "description", "category"] as const;

function saveProperties(pack: WorkbookPackage, donor: Donor, before: Book, after: Book): void {
  if (PROPERTIES.every((name) => before.raw[name] === after.raw[name])) return;
  const own = pack.relationshipsOf("").find(({ type }) => kindOf(type) === "core-properties")?.path ?? null;
  const written = donor.pack.relationshipsOf("").find(({ type }) => kindOf(type) === "core-properties");
  if (written === undefined || written.path === null) return;
  const text = donor.pack.text(written.path);
  if (own !== null && pack.has(own)) pack.setText(own, text);
  else {
    const path = pack.freePath("docProps/core#.xml");
    pack.add(path, text, "application/vnd.openxmlformats-package.core-properties+xml");
    pack.relate("", written.type, path);
  }
}

function formulasChanged(
  changes: ReadonlyMap<Sheet, SheetChanges>,
  after: Book,
  fileSheetOf: (sheet: Sheet) => FileSheet | undefined,
): boolean {
  for (const { cells } of changes.values()) for (const { formula } of cells.values()) if (formula) return true;
  return after.sheets.some((sheet) => fileSheetOf(sheet) === undefined);
}

/** Excel builds the chain again; one that names a cell without a formula is an error to it. */
function dropCalculationChain(pack: WorkbookPackage, main: string): void {
  const found = pack.relationshipsOf(main).find(({ type }) => kindOf(type) === "calcChain");
  if (found) dropPart(pack, main, found.id);
}
