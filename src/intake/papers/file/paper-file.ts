import type { TableContent } from "../../../workbook";
import { bytesSource } from "../../call-log/source/byte-source";
import { parsed, relationsIn, textParts } from "../../call-log/source/package-parts";
import type { Relations } from "../../call-log/source/package-parts";
import { sharedTexts } from "../../call-log/source/shared-texts";
import type { GridFile } from "../grid/read-grid";
import { placeOf, sheetCells, unescaped } from "./sheet-cells";
import type { SheetCells } from "./sheet-cells";

/** Unpacked bytes beyond which a file is no paper: a specification of fifty flows takes two million. */
const MOST_UNPACKED = 64_000_000;
/** Cells of tables beyond which a file is no paper. */
const MOST_CELLS = 2_000_000;

/** A file that is no workbook, or none that a paper could be. */
export class PaperUnreadable extends Error {
  override readonly name = "PaperUnreadable";
}

/**
 * The tables of a paper that came back as a file: each with its name, its headers and what its cells hold. Nothing is calculated; cells of formulas hold what Excel
 * last gave them.
 *
 * @param currency - of the workbook that the paper answers
 * @throws PaperUnreadable where the bytes are no workbook, or one larger than any paper
 */
export async function paperFile(name: string, bytes: Uint8Array, currency: string): Promise<GridFile> {
  const parts = await partsOf(name, bytes);
  const workbook = parts.get("xl/workbook.xml");
  if (workbook === undefined) throw new PaperUnreadable(name);
  const shared = sharedTexts(parts.get("xl/sharedStrings.xml") ?? "");
  const sheets = sheetsOf(workbook, relationsOf(parts, "xl/workbook.xml"));
  const tables = sheets.flatMap(({ sheet, path }) => tablesOf(sheet, path, parts, shared));
  return { name, content: { tables, sheets: sheets.map(({ sheet }) => sheet), currency } };
}

type Parts = ReadonlyMap<string, string>;

async function partsOf(name: string, bytes: Uint8Array): Promise<Parts> {
  try {
    return await textParts(bytesSource(name, bytes), (path) => /^xl\/.*\.(?:xml|rels)$/i.test(path), MOST_UNPACKED);
  } catch {
    throw new PaperUnreadable(name);
  }
}

/** Where a part's relations lead, by their ids. */
function relationsOf(parts: Parts, path: string): Relations {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return relationsIn(parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`) ?? "", folder);
}

function sheetsOf(
  workbook: string,
  relations: Relations,
): readonly { readonly sheet: string; readonly path: string }[] {
  const sheets: { readonly sheet: string; readonly path: string }[] = [];
  parsed(workbook, (name, given) => {
    if (name !== "sheet") return;
    const to = relations.get(given["r:id"] ?? given["id"] ?? "");
    if (to !== undefined && to.type.endsWith("/worksheet")) sheets.push({ sheet: given["name"] ?? "", path: to.path });
  });
  return sheets;
}

/** The tables of a sheet; one without tables is not read. */
function tablesOf(sheet: string, path: string, parts: Parts, shared: readonly string[]): readonly TableContent[] {
  const paths = [...relationsOf(parts, path).values()].filter(({ type }) => type.endsWith("/table"));
  const xml = parts.get(path);
  if (paths.length === 0 || xml === undefined) return [];
  const cells = sheetCells(xml, shared);
  return paths.flatMap((to) => {
    const table = parts.get(to.path);
    return table === undefined ? [] : [tableContent(sheet, table, cells)];
  });
}

function tableContent(sheet: string, xml: string, cells: SheetCells): TableContent {
  const headers: string[] = [];
  let [name, ref, above, below] = ["", "A1", 1, 0];
  parsed(xml, (element, given) => {
    if (element === "table") {
      name = given["displayName"] ?? given["name"] ?? "";
      ref = given["ref"] ?? ref;
      above = Number(given["headerRowCount"] ?? 1);
      below = Number(given["totalsRowCount"] ?? 0);
    } else if (element === "tableColumn") headers.push(unescaped(given["name"] ?? ""));
  });
  const [from = "A1", to = from] = ref.split(":");
  const [first, last] = [placeOf(from), placeOf(to)];
  const count = Math.max(0, last.row - first.row + 1 - above - below);
  if (count * headers.length > MOST_CELLS) throw new PaperUnreadable(name);
  const rows = Array.from({ length: count }, (_, index) => {
    const row = cells.get(first.row + above + index);
    return headers.map((_header, column) => row?.get(first.column + column) ?? null);
  });
  return { name, origin: { sheet, row: first.row - (1 - above), column: first.column }, headers, rows };
}
