import { WorkbookFailure } from "../../workbook";
import type { PlacedSheet } from "./placement";

/**
 * Clears the filters of our tables: through a filter, Excel puts values into other rows than those meant, or refuses.
 *
 * Excel does not always clear what it says it cleared, so it is asked again.
 *
 * @param cleared - filled with the tables whose filter is gone, also where Excel does not answer any more afterwards
 * @throws {@link WorkbookFailure} `filtered`, with the table's name, where a filter stays; nothing is written then
 */
export async function clearFilters(
  context: Excel.RequestContext,
  sheets: readonly PlacedSheet[],
  cleared: string[],
): Promise<void> {
  const filtered = sheets.flatMap(({ placements }) =>
    placements.flatMap(({ tableBefore }) => (tableBefore?.isFiltered === true ? [tableBefore] : [])),
  );
  if (filtered.length === 0) return;
  const { tables } = context.workbook;
  filtered.forEach(({ id }) => tables.getItem(id).clearFilters());
  await context.sync();
  cleared.push(...filtered.map(({ name }) => name));
  const after = filtered.map(({ id, name }) => ({
    name,
    filter: tables.getItem(id).autoFilter.load("isDataFiltered"),
  }));
  await context.sync();
  const kept = after.find(({ filter }) => filter.isDataFiltered);
  cleared.splice(0, Infinity, ...after.flatMap(({ name, filter }) => (filter.isDataFiltered ? [] : [name])));
  if (kept !== undefined)
    throw new WorkbookFailure("filtered", kept.name, "the filter stayed when it was cleared", true);
}
