import { WorkbookFailure } from "../../workbook";
import type { Block, SheetPlan } from "../../workbook";
import type { Area } from "../address";
import { blockMarked, blockName } from "../block-name";
import { heightOf, spareRows, widthOf } from "./placement";
import type { Insertion, PlacedSheet, Placement } from "./placement";
import type { KnownBlock, KnownSheet, KnownTable, Survey } from "./survey";

/** A new block among those already there: after which row it comes, or null for the end of the sheet. */
interface NewBlock {
  readonly block: Block;
  readonly spare: number;
  readonly insertion: Insertion | null;
}

/**
 * Blocks on a sheet that has some of them already: those stay where the user has them, grow by whole rows so that
 * notes beside them and references from elsewhere move along, and keep their rows when they shrink. New ones come in
 * below the block they follow.
 */
export function existingSheetLayout(plan: SheetPlan, known: KnownSheet, survey: Survey): PlacedSheet {
  const here = [...survey.blocks.values()].filter(
    ({ name, sheetId }) => sheetId === known.id && blockMarked(name)?.sheetKey === plan.key,
  );
  const insertions: Insertion[] = [];
  let previous: KnownBlock | null = null;

  const steps = plan.blocks.map((block, index) => {
    const name = blockName({ sheetKey: plan.key, blockId: block.id });
    const before = here.find((each) => each.name === name) ?? null;
    const spare = spareRows(plan.blocks, index);
    if (before === null) return { name, before, added: newBlock(block, spare, previous, here, insertions) };
    requireOurColumns(before, widthOf(block), known);
    const table = tableIn(before, survey.tables);
    const growth = Math.max(0, heightOf(block) + spare - before.area.rows);
    if (growth > 0) insertions.push({ at: growthRow(before.area, block, table), rows: growth });
    previous = before;
    return { name, before, block, growth, table };
  });

  const ordered = insertions.toSorted((one, other) => one.at - other.at);
  const moved = (row: number): number => row + ordered.reduce((sum, { at, rows }) => sum + (at <= row ? rows : 0), 0);
  const startOf = (insertion: Insertion): number =>
    insertion.at + ordered.slice(0, ordered.indexOf(insertion)).reduce((sum, { rows }) => sum + rows, 0);
  let bottom = moved(Math.max(known.end, ...here.map(({ area }) => area.row + area.rows)));

  const placements = steps.map((step): Placement => {
    if (step.added === undefined) {
      const { area } = step.before;
      // A block of one row is pushed down by its own growth: it starts where the new rows do.
      const row = moved(area.row) - (area.rows === 1 ? step.growth : 0);
      return existingPlacement(step, row);
    }
    const { block, spare, insertion } = step.added;
    const row = (insertion === null ? bottom : startOf(insertion)) + block.gap;
    const area = { row, column: block.column, rows: heightOf(block), columns: widthOf(block) };
    if (insertion === null) bottom = row + area.rows + spare;
    return {
      name: step.name,
      block,
      area,
      reserved: { ...area, rows: area.rows + spare },
      before: null,
      tableBefore: null,
      inserted: insertion !== null,
    };
  });
  return { plan, name: known.name, known, id: known.id, placements, insertions: ordered };
}

function newBlock(
  block: Block,
  spare: number,
  previous: KnownBlock | null,
  here: readonly KnownBlock[],
  insertions: Insertion[],
): NewBlock {
  const end = previous === null ? null : previous.area.row + previous.area.rows;
  if (end === null || !here.some(({ area }) => area.row >= end)) return { block, spare, insertion: null };
  const insertion = { at: end, rows: block.gap + heightOf(block) + spare };
  insertions.push(insertion);
  return { block, spare, insertion };
}

/**
 * Where the rows come in: above the total row, so that references to the total follow it; else above the block's last row,
 * so that its mark grows with it. Never below the block: how far its end moved then tells, after a failure, what was done.
 */
function growthRow(area: Area, block: Block, table: KnownTable | null): number {
  const last = area.row + area.rows - 1;
  if (block.table?.totals !== true || table === null) return last;
  return Math.min(last, table.area.row + table.area.rows);
}

/** A block that stands already, and by how many rows it grows. */
interface Standing {
  readonly name: string;
  readonly block: Block;
  readonly before: KnownBlock;
  readonly table: KnownTable | null;
  readonly growth: number;
}

function existingPlacement({ name, block, before, table, growth }: Standing, row: number): Placement {
  const { column, rows, columns } = before.area;
  const width = widthOf(block);
  return {
    name,
    block,
    area: { row, column, rows: heightOf(block), columns: width },
    reserved: { row, column, rows: rows + growth, columns: Math.max(width, columns) },
    before,
    tableBefore: table,
    inserted: false,
  };
}

/** A column put into our block by the user, or taken out, cannot be told from ours: better to say so than to write over it. */
function requireOurColumns({ area, note }: KnownBlock, width: number, { name }: KnownSheet): void {
  const isOurs = note === null ? area.columns <= width : area.columns === note.columns;
  if (isOurs) return;
  throw new WorkbookFailure(
    "not-ours",
    name,
    `a block of ${note?.columns ?? width} columns now has ${area.columns}`,
    true,
  );
}

function tableIn({ sheetId, area }: KnownBlock, tables: readonly KnownTable[]): KnownTable | null {
  const inside = tables.filter(
    (table) =>
      table.sheetId === sheetId &&
      table.area.column === area.column &&
      table.area.row >= area.row &&
      table.area.row < area.row + area.rows,
  );
  return inside[0] ?? null;
}
