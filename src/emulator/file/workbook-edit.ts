import { WorkbookSaveError } from "../errors";
import type { Book } from "../book/book";
import { settingNames } from "../book/settings";
import type { Sheet } from "../sheet/sheet";
import { MAIN, RELATION } from "./namespaces";
import type { FileSheet } from "./workbook-map";
import { inNamespace, XmlEdit } from "./xml-edit";
import { escaped } from "./xml-scan";
import { attribute, childOf, childrenOf, innerText, parseXml, type XmlElement } from "./xml-tree";

/** A sheet in its new place: one of the file, by its position there, or a new one with its relationship. */
export interface PlacedSheet {
  readonly position: number | null;
  readonly sheet: Sheet | null;
  readonly relation: string;
}

/** A print area or print titles, which files keep as names; `null` where a sheet no longer has one. */
export interface PrintName {
  readonly sheet: Sheet;
  readonly name: string;
  readonly text: string | null;
}

export interface WorkbookEdits {
  readonly before: Book;
  readonly after: Book;
  readonly fileSheets: readonly FileSheet[];
  readonly placed: readonly PlacedSheet[];
  readonly printNames: readonly PrintName[];
}

interface ModelName {
  readonly name: string;
  readonly formula: string;
  readonly sheet: Sheet | null;
  readonly visible: boolean;
}

/** The workbook's part with its list of sheets, its names and the sheet in front as they are now. */
export function editWorkbook(text: string, edits: WorkbookEdits): string {
  const edit = new XmlEdit(text);
  const tree = parseXml(text);
  const list = childOf(tree, "sheets");
  if (!list) throw new WorkbookSaveError("unsound", "sheets");
  editSheets(edit, tree, list, edits);
  editNames(edit, tree, list, edits);
  editViews(edit, tree, list, edits);
  return edit.apply();
}

function editSheets(edit: XmlEdit, tree: XmlElement, list: XmlElement, { placed, fileSheets }: WorkbookEdits): void {
  const stand = childrenOf(list, "sheet");
  let nextId = Math.max(0, ...fileSheets.map(({ sheetId }) => sheetId));
  const texts = placed.map(({ position, sheet, relation }) => {
    const own = position === null ? undefined : stand[position];
    if (own === undefined) {
      nextId += 1;
      const state = sheet && sheet.raw.state !== "visible" ? ` state="${sheet.raw.state}"` : "";
      const made = `<sheet xmlns:r="${RELATION}" name="${escaped(sheet?.name ?? "")}" sheetId="${nextId}"${state} r:id="${relation}"/>`;
      return inNamespace(made, tree.name, MAIN);
    }
    const slice = edit.text.slice(own.start, own.end);
    if (sheet === null) return slice;
    const inner = new XmlEdit(slice);
    const root = parseXml(slice);
    inner.setAttribute(root, "name", sheet.name);
    const state = attribute(root, "state") ?? "visible";
    if (state !== sheet.raw.state) inner.setAttribute(root, "state", sheet.raw.state);
    return inner.apply();
  });
  const same = placed.length === stand.length && placed.every(({ position }, index) => position === index);
  if (same) stand.forEach((each, index) => edit.replace(each.start, each.end, texts[index] ?? ""));
  else edit.replace(list.openEnd, list.closeStart, texts.join(""));
}

const nameKey = (name: string, position: number | undefined): string => `${position ?? ""}!${name.toLowerCase()}`;

function editNames(edit: XmlEdit, tree: XmlElement, list: XmlElement, edits: WorkbookEdits): void {
  const { before, after, fileSheets, placed, printNames } = edits;
  const container = childOf(tree, "definedNames");
  const positionIn = (sheet: Sheet | null): number | undefined => {
    if (sheet === null) return undefined;
    const place = placed.findIndex((each) => each.sheet === sheet);
    return place < 0 ? undefined : place;
  };
  const newPosition = fileSheets.map((_, position) => placed.findIndex((each) => each.position === position));
  const same = (one: Sheet | null, other: Sheet | null): boolean => one?.raw.id === other?.raw.id;
  const [was, now] = [namesOf(before), namesOf(after)];
  const keyOf = ({ name, sheet }: ModelName): string => `${sheet?.raw.id ?? ""}!${name.toLowerCase()}`;
  const [stood, stands] = [was, now].map((names) => new Map(names.map((each) => [keyOf(each), each] as const)));
  const changed = new Map<string, string | null>();
  const added: { key: string; text: string }[] = [];
  const put = (name: string, sheet: Sheet | null, formula: string, hidden: boolean): void => {
    const position = positionIn(sheet);
    const scope = position === undefined ? "" : ` localSheetId="${position}"`;
    const made = `<definedName name="${escaped(name)}"${scope}${hidden ? ' hidden="1"' : ""}>${escaped(formula)}</definedName>`;
    added.push({ key: nameKey(name, position), text: inNamespace(made, tree.name, MAIN) });
  };
  for (const name of now) {
    const old = stood?.get(keyOf(name));
    if (old?.formula === name.formula) continue;
    changed.set(nameKey(name.name, positionIn(name.sheet)), name.formula);
    put(name.name, name.sheet, name.formula, !name.visible);
  }
  for (const name of was) {
    if (stands?.has(keyOf(name)) === true) continue;
    const sheet = after.sheets.find((each) => same(each, name.sheet)) ?? null;
    if (name.sheet === null || sheet !== null) changed.set(nameKey(name.name, positionIn(sheet)), null);
  }
  for (const { sheet, name, text } of printNames) {
    changed.set(nameKey(name, positionIn(sheet)), text);
    if (text !== null) put(name, sheet, text, false);
  }
  const standing = new Set<string>();
  for (const each of childrenOf(container, "definedName")) {
    const scope = attribute(each, "localSheetId");
    const position = scope === undefined ? undefined : newPosition[Number(scope)];
    if (position !== undefined && position < 0) {
      edit.remove(each);
      continue;
    }
    const key = nameKey(attribute(each, "name") ?? "", position);
    standing.add(key);
    if (position !== undefined) edit.setAttribute(each, "localSheetId", String(position));
    const wanted = changed.get(key);
    if (wanted === null) edit.remove(each);
    else if (wanted !== undefined && innerText(edit.text, each) !== wanted)
      edit.replace(each.openEnd, each.closeStart, escaped(wanted));
  }
  const fresh = added.flatMap(({ key, text }) => (standing.has(key) ? [] : [text])).join("");
  if (container) edit.append(container, fresh);
  else if (fresh !== "") {
    const next = tree.children.find(({ local }) => local === "externalReferences" || local === "functionGroups");
    const made = inNamespace(`<definedNames>${fresh}</definedNames>`, tree.name, MAIN);
    edit.insert(
      next && next.start < list.start
        ? list.end
        : (childOf(tree, "externalReferences")?.end ?? childOf(tree, "functionGroups")?.end ?? list.end),
      made,
    );
  }
}

function namesOf(book: Book): ModelName[] {
  return [
    ...book.names.map(({ name, formula, sheet, visible }) => ({ name, formula, sheet, visible })),
    ...settingNames(book).map(({ name, formula }) => ({ name, formula, sheet: null, visible: false })),
  ];
}

function editViews(edit: XmlEdit, tree: XmlElement, list: XmlElement, edits: WorkbookEdits): void {
  const { placed, after, fileSheets } = edits;
  const active = placed.findIndex(({ sheet }) => sheet === after.activeSheet);
  const views = childOf(tree, "bookViews");
  const [view] = childrenOf(views, "workbookView");
  if (view) {
    if (Number(attribute(view, "activeTab") ?? 0) !== active) edit.setAttribute(view, "activeTab", String(active));
    const first = Number(attribute(view, "firstSheet") ?? 0);
    const moved = first < fileSheets.length ? placed.findIndex(({ position }) => position === first) : 0;
    if (first !== moved) edit.setAttribute(view, "firstSheet", String(Math.max(0, moved)));
  } else if (active > 0) {
    const made = `<bookViews><workbookView activeTab="${active}"/></bookViews>`;
    edit.insert(list.start, inNamespace(made, tree.name, MAIN));
  }
}
