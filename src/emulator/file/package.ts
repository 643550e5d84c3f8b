import { WorkbookFileError, WorkbookSaveError } from "../errors";
import { Budget } from "./budget";
import { PACKAGE } from "./namespaces";
import { absoluteTarget, partKey, partPath, relationshipsPath, targetPath } from "./part-names";
import { bytesOf, textOf } from "./text-codec";
import { XmlEdit } from "./xml-edit";
import { escaped } from "./xml-scan";
import { attribute, childrenOf, parseXml } from "./xml-tree";
import { packedEntry, readArchive, unpack, writeArchive, type ArchiveEntry } from "./zip-archive";

/** What one part says of another, or of a place outside. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The part's path; `null` where the target lies outside. */
  readonly path: string | null;
}

const TYPES = "[Content_Types].xml";

/**
 * An opened package: its parts by name, unpacked when asked for. What nobody changes is passed through as it lies in the file.
 */
export class WorkbookPackage {
  private readonly entries = new Map<string, ArchiveEntry>();
  private readonly changed = new Map<string, string>();
  private readonly added = new Set<string>();
  private readonly removed = new Set<string>();
  private readonly texts = new Map<string, string>();

  /**
   * @throws {@link WorkbookFileError} `corrupt`, `encrypted`, or `doubled` where two parts have one name
   */
  constructor(
    bytes: Uint8Array,
    private readonly budget: Budget,
  ) {
    for (const entry of readArchive(bytes)) {
      const key = partKey(entry.path);
      if (this.entries.has(key)) throw new WorkbookFileError("doubled", { part: entry.path });
      this.entries.set(key, entry);
    }
  }

  has(path: string): boolean {
    const key = partKey(path);
    return !this.removed.has(key) && (this.entries.has(key) || this.changed.has(key));
  }

  /** The parts as they are now, by their own spelling. */
  paths(): string[] {
    return [
      ...[...this.entries].flatMap(([key, { path }]) => (this.removed.has(key) ? [] : [partPath(path)])),
      ...this.added,
    ];
  }

  /** Parts that were edited, added and removed, and those that are as they were. */
  answer(): { kept: string[]; edited: string[]; added: string[]; removed: string[] } {
    const known = [...this.entries].map(([key, { path }]) => ({ key, path: partPath(path) }));
    const named = (keep: (key: string) => boolean): string[] =>
      known.filter(({ key }) => keep(key)).map(({ path }) => path);
    return {
      kept: named((key) => !this.removed.has(key) && !this.changed.has(key)),
      edited: named((key) => !this.removed.has(key) && this.changed.has(key)),
      added: [...this.added],
      removed: named((key) => this.removed.has(key)),
    };
  }

  /** @throws {@link WorkbookFileError} `corrupt` where there is no such part */
  text(path: string): string {
    const key = partKey(path);
    const known = this.changed.get(key) ?? this.texts.get(key);
    if (known !== undefined) return known;
    const text = textOf(this.bytes(path));
    this.texts.set(key, text);
    return text;
  }

  /** The text of a part that was read before and let go of: it came within the budget then. */
  textAgain(path: string): string {
    const entry = this.entries.get(partKey(path));
    if (entry === undefined) throw new WorkbookFileError("corrupt");
    return textOf(unpack(entry, Budget.unlimited()));
  }

  bytes(path: string): Uint8Array {
    const entry = this.removed.has(partKey(path)) ? undefined : this.entries.get(partKey(path));
    if (entry === undefined) throw new WorkbookFileError("corrupt");
    return unpack(entry, this.budget);
  }

  /** Lets go of the text of a part that was only read. */
  forget(path: string): void {
    this.texts.delete(partKey(path));
  }

  setText(path: string, text: string): void {
    const key = partKey(path);
    const isAsItWas =
      this.entries.has(key) && !this.changed.has(key) && !this.removed.has(key) && this.text(path) === text;
    if (isAsItWas) return;
    if (!this.entries.has(key)) this.added.add(path);
    this.removed.delete(key);
    this.changed.set(key, text);
  }

  /** A new part with its content type; the path is free, or it is an error of ours. */
  add(path: string, text: string, contentType: string): void {
    if (this.has(path)) throw new WorkbookSaveError("unsound", path);
    this.setText(path, text);
    this.setType(path, contentType);
  }

  remove(path: string): void {
    const key = partKey(path);
    for (const own of [path, relationshipsPath(path)]) {
      const ownKey = partKey(own);
      this.changed.delete(ownKey);
      this.added.delete([...this.added].find((each) => partKey(each) === ownKey) ?? "");
      if (this.entries.has(ownKey)) this.removed.add(ownKey);
    }
    this.editTypes((edit, text) => {
      const tree = parseXml(text);
      for (const each of childrenOf(tree, "Override"))
        if (partKey(attribute(each, "PartName") ?? "") === key) edit.remove(each);
    });
  }

  /** The first free path of a numbered kind: `xl/tables/table#.xml`. */
  freePath(pattern: string): string {
    for (let number = 1; ; number += 1) {
      const path = pattern.replace("#", String(number));
      if (!this.has(path)) return path;
    }
  }

  typeOf(path: string): string | null {
    const tree = parseXml(this.text(TYPES));
    const override = childrenOf(tree, "Override").find(
      (each) => partKey(attribute(each, "PartName") ?? "") === partKey(path),
    );
    if (override) return attribute(override, "ContentType") ?? null;
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const standard = childrenOf(tree, "Default").find(
      (each) => attribute(each, "Extension")?.toLowerCase() === extension,
    );
    return standard ? (attribute(standard, "ContentType") ?? null) : null;
  }

  private setType(path: string, contentType: string): void {
    if (this.typeOf(path) === contentType) return;
    this.editTypes((edit, text) => {
      const tree = parseXml(text);
      const tag = tree.name.replace(tree.local, "Override");
      edit.append(tree, `<${tag} PartName="${escaped(absoluteTarget(path))}" ContentType="${escaped(contentType)}"/>`);
    });
  }

  private editTypes(change: (edit: XmlEdit, text: string) => void): void {
    const edit = new XmlEdit(this.text(TYPES));
    change(edit, edit.text);
    if (!edit.isEmpty) this.setText(TYPES, edit.apply());
  }

  /** What a part points to; `""` for the package itself. */
  relationshipsOf(path: string): Relationship[] {
    const own = relationshipsPath(path);
    if (!this.has(own)) return [];
    return childrenOf(parseXml(this.text(own)), "Relationship").map((each) => ({
      id: attribute(each, "Id") ?? "",
      type: attribute(each, "Type") ?? "",
      path: attribute(each, "TargetMode") === "External" ? null : targetPath(path, attribute(each, "Target") ?? ""),
    }));
  }

  /** Adds a relationship under a free id, and gives it. */
  relate(path: string, type: string, target: string): string {
    const own = relationshipsPath(path);
    const taken = new Set(this.relationshipsOf(path).map(({ id }) => id.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`rid${number}`)) number += 1;
    const id = `rId${number}`;
    const text = this.has(own)
      ? this.text(own)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`;
    const edit = new XmlEdit(text);
    const tree = parseXml(text);
    const tag = tree.name.replace(tree.local, "Relationship");
    edit.append(tree, `<${tag} Id="${id}" Type="${escaped(type)}" Target="${escaped(absoluteTarget(target))}"/>`);
    this.setText(own, edit.apply());
    return id;
  }

  /** Adds a relationship to a place outside under a free id, and gives it. */
  relateOutside(path: string, type: string, target: string): string {
    const id = this.relate(path, type, "outside");
    const own = relationshipsPath(path);
    const place = escaped(target);
    this.setText(
      own,
      this.text(own).replace(
        `Id="${id}" Type="${escaped(type)}" Target="/outside"`,
        () => `Id="${id}" Type="${escaped(type)}" Target="${place}" TargetMode="External"`,
      ),
    );
    return id;
  }

  /** The place outside that a relationship points to. */
  externalTarget(path: string, id: string): string {
    const own = relationshipsPath(path);
    const found = childrenOf(parseXml(this.text(own)), "Relationship").find((each) => attribute(each, "Id") === id);
    return (found && attribute(found, "Target")) ?? "";
  }

  unrelate(path: string, id: string): void {
    const own = relationshipsPath(path);
    if (!this.has(own)) return;
    const edit = new XmlEdit(this.text(own));
    for (const each of childrenOf(parseXml(edit.text), "Relationship"))
      if (attribute(each, "Id") === id) edit.remove(each);
    if (!edit.isEmpty) this.setText(own, edit.apply());
  }

  /** Whether any part but the named one points to a path. */
  isPointedTo(path: string, except: string): boolean {
    const key = partKey(path);
    return ["", ...this.paths()].some(
      (source) =>
        source !== except &&
        !source.endsWith(".rels") &&
        this.has(relationshipsPath(source)) &&
        this.relationshipsOf(source).some((each) => each.path !== null && partKey(each.path) === key),
    );
  }

  /** The package's bytes: entries in the order in which they lay, new ones behind them. */
  toBytes(): Uint8Array {
    const entries: ArchiveEntry[] = [];
    for (const [key, entry] of this.entries) {
      if (this.removed.has(key)) continue;
      const text = this.changed.get(key);
      entries.push(text === undefined ? entry : packedEntry(entry.path, bytesOf(text)));
    }
    for (const path of this.added) entries.push(packedEntry(path, bytesOf(this.text(path))));
    return writeArchive(entries);
  }
}
