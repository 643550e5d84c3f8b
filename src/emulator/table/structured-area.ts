import type { Area } from "../sheet/address";
import { formulaTree, type Lookup, type TablePlace } from "../formula/dependencies";
import type { FormulaPiece } from "../formula/formula-text";

const STRUCTURED = 15;

/** The cells a structured reference stands for, in a formula on that row; `null` where there are none. */
export function structuredArea(
  piece: FormulaPiece,
  place: { readonly row: number },
  home: TablePlace | null,
  lookup: Lookup,
): { sheet: string; area: Area } | null {
  const table = piece.body === "" ? home : lookup.table(piece.body);
  const tree = formulaTree(piece.body === "" ? `Home${piece.text}` : piece.text) as {
    type: number;
    columns?: string[];
    specials?: string[];
  } | null;
  if (!table || tree?.type !== STRUCTURED) return null;
  const { columns = [], specials = [] } = tree;
  const places = columns.map((name) => table.columns.findIndex((each) => each.toLowerCase() === name.toLowerCase()));
  if (places.includes(-1)) return null;
  const left = places.length > 0 ? table.area.left + Math.min(...places) : table.area.left;
  const right = places.length > 0 ? table.area.left + Math.max(...places) : table.area.right;
  const rows = rowsOf(table, specials, place.row);
  return rows && rows.top <= rows.bottom ? { sheet: table.sheet, area: { left, right, ...rows } } : null;
}

function rowsOf(table: TablePlace, specials: readonly string[], row: number): { top: number; bottom: number } | null {
  const { top, bottom } = table.area;
  const first = top + table.headerRows;
  const last = bottom - table.totalRows;
  const has = (name: string): boolean => specials.includes(name);
  if (has("#This Row")) return row >= first && row <= last ? { top: row, bottom: row } : null;
  if (has("#All")) return { top, bottom };
  if (has("#Headers") && table.headerRows === 0) return null;
  if (has("#Totals") && table.totalRows === 0) return null;
  const headers = has("#Headers");
  const totals = has("#Totals");
  if (headers && totals) return has("#Data") ? { top, bottom } : null;
  if (headers) return { top, bottom: has("#Data") ? last : top };
  if (totals) return { top: has("#Data") ? first : bottom, bottom };
  return specials.every((name) => name === "#Data") ? { top: first, bottom: last } : null;
}
