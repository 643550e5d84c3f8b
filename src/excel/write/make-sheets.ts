import type { Area } from "../address";
import type { PlacedSheet, Placement } from "./placement";
import { askArea, isAt } from "./range-area";

/** The sheets that a run makes: told by Excel's ids, and by a name that only this run gives until the ids are known. */
export interface MadeSheets {
  readonly prefix: string;
  /** By the plan's key. */
  readonly ids: Map<string, string>;
}

export function noSheetsMade(): MadeSheets {
  return { prefix: `${crypto.randomUUID().slice(0, 8)} `, ids: new Map() };
}

/** Our blocks stand otherwise than the survey saw them: somebody put rows in or took them out meanwhile, or filtered a table of ours. */
export class MovedMeanwhile extends Error {}

/**
 * Makes the new sheets, under names of the run's own, and looks once more where our blocks stand.
 *
 * A sheet of the user's that has taken a name of ours meanwhile is not mixed up with one of them: they get their names only once their ids are known.
 *
 * @returns the sheets, all with their ids
 * @throws {@link MovedMeanwhile} where a block is not where the plan was laid out for
 */
export async function makeSheets(
  context: Excel.RequestContext,
  sheets: readonly PlacedSheet[],
  { prefix, ids }: MadeSheets,
): Promise<readonly PlacedSheet[]> {
  const { worksheets } = context.workbook;
  const added = sheets
    .filter(({ known }) => known === null)
    .map(({ plan }, index) => ({ plan, worksheet: worksheets.add(`${prefix}${index + 1}`).load("id") }));
  const standing = marksOf(context, sheets, ({ before }) => before?.area ?? null);
  const filters = filtersOf(context, sheets, ({ tableBefore }) => tableBefore?.id ?? null);
  await context.sync();
  added.forEach(({ plan, worksheet }) => ids.set(plan.key, worksheet.id));
  requireUnmoved(standing, filters);
  return sheets.map((sheet) => ({ ...sheet, id: sheet.id ?? ids.get(sheet.plan.key) ?? null }));
}

/**
 * Looks whether all blocks stand where they were laid out, since formulas speak of them by address, and are not filtered.
 *
 * @throws {@link MovedMeanwhile} where one does not
 */
export async function requireInPlace(context: Excel.RequestContext, sheets: readonly PlacedSheet[]): Promise<void> {
  const standing = marksOf(context, sheets, ({ reserved }) => reserved);
  const filters = filtersOf(context, sheets, ({ block }) => block.table?.name ?? null);
  await context.sync();
  requireUnmoved(standing, filters);
}

/** Where the mark of a block is, and where it should be. */
interface Mark {
  readonly range: Excel.Range;
  readonly area: Area;
}

function marksOf(
  context: Excel.RequestContext,
  sheets: readonly PlacedSheet[],
  expected: (placement: Placement) => Area | null,
): readonly Mark[] {
  return sheets
    .flatMap(({ placements }) => placements)
    .flatMap((placement) => {
      const area = expected(placement);
      if (area === null) return [];
      const range = context.workbook.names.getItemOrNullObject(placement.name).getRangeOrNullObject();
      return [{ area, range: askArea(range) }];
    });
}

/** Through a filter that somebody set meanwhile, cells were or would be written into other rows. */
function filtersOf(
  context: Excel.RequestContext,
  sheets: readonly PlacedSheet[],
  table: (placement: Placement) => string | null,
): readonly Excel.AutoFilter[] {
  return sheets
    .flatMap(({ placements }) => placements)
    .flatMap((placement) => {
      const key = table(placement);
      return key === null ? [] : [context.workbook.tables.getItemOrNullObject(key).autoFilter.load("isDataFiltered")];
    });
}

function requireUnmoved(marks: readonly Mark[], filters: readonly Excel.AutoFilter[]): void {
  if (
    !marks.every(({ range, area }) => !range.isNullObject && isAt(range, area)) ||
    filters.some((filter) => !filter.isNullObject && filter.isDataFiltered)
  )
    throw new MovedMeanwhile();
}

/** The sheets that a run made and that are still there. */
export function madeAmong(sheets: readonly Excel.Worksheet[], { prefix, ids }: MadeSheets): readonly Excel.Worksheet[] {
  const made = new Set(ids.values());
  return sheets.filter(({ id, name }) => made.has(id) || name.startsWith(prefix));
}
