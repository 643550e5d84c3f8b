import type { Sheet } from "../sheet/sheet";
import { areaName } from "../sheet/address";
import { areasOf } from "../sheet/rules";
import { conditionsText, type SheetPiece } from "./sheet-changes";
import { blockText, childNamed, entriesOf, type SheetBlocks } from "./sheet-blocks";
import { attribute, parseXml } from "./xml-tree";

/** The blocks a piece is written as, where the written block simply takes the place of the one that stood there. */
const WHOLE: Partial<Readonly<Record<SheetPiece, readonly string[]>>> = {
  columns: ["cols"],
  views: ["sheetViews"],
  header: ["headerFooter"],
  protection: ["sheetProtection"],
  filter: ["autoFilter"],
  breaks: ["rowBreaks", "colBreaks"],
};

export interface PieceSources {
  readonly before: Sheet;
  readonly after: Sheet;
  /** The sheet as the library wrote it, in the workbook's numbering. */
  readonly written: string;
}

/** Writes the pieces of a sheet that changed, each for itself: what the model does not know of the others stays. */
export function patchPieces(blocks: SheetBlocks, pieces: ReadonlySet<SheetPiece>, sources: PieceSources): void {
  const { written } = sources;
  for (const piece of pieces) {
    for (const local of WHOLE[piece] ?? []) blocks.set(local, blockText(written, local));
    if (piece === "properties") patchProperties(blocks, written);
    else if (piece === "page") patchPage(blocks, written);
    else if (piece === "merges") patchMerges(blocks, sources);
    else if (piece === "conditions") patchConditions(blocks, sources);
    else if (piece === "validation") patchValidation(blocks, sources);
  }
}

/** The tab's colour, the fit to pages and the standard sizes; code names and outlines stay. */
function patchProperties(blocks: SheetBlocks, written: string): void {
  const wanted = blockText(written, "sheetPr");
  if (!blocks.one("sheetPr")) blocks.set("sheetPr", wanted);
  else
    blocks.change("sheetPr", (edit, root) => {
      const color = childNamed(wanted, "tabColor");
      const known = root.children.find(({ local }) => local === "tabColor");
      if (known) edit.replace(known.start, known.end, color);
      else if (color !== "" && root.isEmpty) edit.append(root, color);
      else if (color !== "") edit.insert(root.openEnd, color);
      setFit(edit, root, wanted);
    });
  const sizes = blockText(written, "sheetFormatPr");
  if (sizes !== "") setAttributes(blocks, "sheetFormatPr", sizes);
}

function setFit(
  ...[edit, root, wanted]: [Parameters<Parameters<SheetBlocks["change"]>[1]>[0], ReturnType<typeof parseXml>, string]
): void {
  const fit = childNamed(wanted, "pageSetUpPr");
  const known = root.children.find(({ local }) => local === "pageSetUpPr");
  const value = fit === "" ? undefined : attribute(parseXml(fit), "fitToPage");
  if (known) edit.setAttribute(known, "fitToPage", value ?? null);
  else if (value !== undefined) edit.append(root, fit);
}

/** Margins, paper and scaling; the printer's own settings stay with their relationship. */
function patchPage(blocks: SheetBlocks, written: string): void {
  for (const local of ["printOptions", "pageMargins", "pageSetup"]) {
    const wanted = blockText(written, local);
    if (wanted === "") continue;
    if (blocks.one(local)) setAttributes(blocks, local, wanted);
    else blocks.insert(local, wanted);
  }
  const properties = blockText(written, "sheetPr");
  if (blocks.one("sheetPr")) blocks.change("sheetPr", (edit, root) => setFit(edit, root, properties));
  else if (properties.includes("fitToPage")) blocks.set("sheetPr", properties);
}

function setAttributes(blocks: SheetBlocks, local: string, wanted: string): void {
  if (!blocks.one(local)) return blocks.set(local, wanted);
  blocks.change(local, (edit, root) => {
    for (const { name, value } of parseXml(wanted).attributes)
      if (!name.includes(":") && !name.startsWith("xmlns")) edit.setAttribute(root, name, value);
  });
}

function patchMerges(blocks: SheetBlocks, { before, after }: PieceSources): void {
  const refs = (sheet: Sheet): string[] => sheet.raw.mergedRegions.map((each) => areaName(each));
  const [was, now] = [refs(before), refs(after)];
  blocks.changeList(
    "mergeCells",
    (entry) => {
      const ref = attribute(entry, "ref")?.replaceAll("$", "") ?? "";
      return !was.includes(ref) || now.includes(ref);
    },
    now.filter((ref) => !was.includes(ref)).map((ref) => `<mergeCell ref="${ref}"/>`),
  );
}

/** Rules that are as they were keep their element, with what the model does not know of it. */
function patchConditions(blocks: SheetBlocks, { before, after, written }: PieceSources): void {
  const stand = blocks.all("conditionalFormatting");
  const texts = (sheet: Sheet): string[] => sheet.raw.conditionalFormattings.map(conditionsText);
  const [was, now] = [texts(before), texts(after)];
  const fresh = writtenConditions(written);
  // More than the model takes stay in the file alone, with what was added beside them.
  if (was.length === 0) return void fresh.forEach((each) => blocks.insert("conditionalFormatting", each));
  const matched = stand.length === was.length && fresh.length === now.length;
  if (!matched) return blocks.set("conditionalFormatting", blockText(written, "conditionalFormatting"));
  const left = [...now];
  const keeps = was.map((each) => {
    const place = left.indexOf(each);
    if (place >= 0) left[place] = "";
    return place >= 0;
  });
  stand.forEach((block, index) => {
    if (keeps[index] !== true) blocks.replace(block, "");
  });
  left.forEach((each, index) => {
    if (each !== "") blocks.insert("conditionalFormatting", fresh[index] ?? "");
  });
}

function writtenConditions(written: string): string[] {
  const all = blockText(written, "conditionalFormatting");
  if (all === "") return [];
  const list = `<list>${all}</list>`;
  return parseXml(list).children.map((each) => list.slice(each.start, each.end));
}

/** Rules of cells that are as they were keep their element. */
function patchValidation(blocks: SheetBlocks, { before, after, written }: PieceSources): void {
  const rules = (sheet: Sheet): Map<string, string> =>
    new Map(
      Object.entries((sheet.raw.dataValidations as unknown as { model: object }).model).flatMap(([key, rule]) =>
        areasOf(key.replace(/^range:/u, "")).map((area): [string, string] => [areaName(area), JSON.stringify(rule)]),
      ),
    );
  const [was, now] = [rules(before), rules(after)];
  const isAsItWas = (sqref: string): boolean =>
    areasOf(sqref).every((area) => {
      const name = areaName(area);
      return now.get(name) === was.get(name);
    });
  const entries = entriesOf(written, "dataValidations");
  blocks.changeList(
    "dataValidations",
    (entry) => isAsItWas(attribute(entry, "sqref") ?? ""),
    entries.filter((entry) => !isAsItWas(attribute(parseXml(entry), "sqref") ?? "")),
  );
}
