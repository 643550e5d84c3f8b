import type { Block, SheetPlan } from "../../workbook";
import type { Area } from "../address";
import type { KnownBlock, KnownSheet, KnownTable } from "./survey";

/** Rows put into a sheet of ours before anything is written; `at` counts on the sheet as it stands. */
export interface Insertion {
  readonly at: number;
  readonly rows: number;
}

/** Where a block goes, on the sheet as it will be. */
export interface Placement {
  readonly name: string;
  readonly block: Block;
  /** The cells to write. */
  readonly area: Area;
  /** The cells it keeps for itself: `area`, rows of a larger run before, and a spare one to grow into. */
  readonly reserved: Area;
  /** Where it stands now; null for a new block. */
  readonly before: KnownBlock | null;
  readonly tableBefore: KnownTable | null;
  /** A new block that stands on rows put in for it, rather than below everything on its sheet. */
  readonly inserted: boolean;
}

/** A sheet to write, found again or to be made. */
export interface PlacedSheet {
  readonly plan: SheetPlan;
  readonly name: string;
  /** Null where the sheet is to be made. */
  readonly known: KnownSheet | null;
  /** Excel's id; null until the sheet is made. */
  readonly id: string | null;
  readonly placements: readonly Placement[];
  /** Ascending. */
  readonly insertions: readonly Insertion[];
}

/** The rows a block wants below itself to grow into: one, unless the next block follows at once. */
export function spareRows(blocks: readonly Block[], index: number): number {
  return blocks[index + 1]?.gap === 0 ? 0 : 1;
}

export function heightOf({ cells }: Block): number {
  return cells.length;
}

export function widthOf({ cells }: Block): number {
  return cells[0]?.length ?? 0;
}
