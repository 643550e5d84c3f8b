import { WorkbookFailure } from "../../workbook";
import type { PlacedSheet } from "./placement";

/**
 * Clears the filters of our tables, and says of which: through a filter, Excel puts values into other rows than those meant, or refuses.
 *
 * Excel does not always clear what it says it cleared, so it is asked again.
 *
 * @throws {@link WorkbookFailure} `filtered`, with the table's name, where a filter stays; nothing is written then
 */
export async function clearFilters(
  context: Excel.RequestContext,
  sheets: readonly PlacedSheet[],
): Promise<readonly string[]> {
  const filtered = sheets.flatMap(({ placements }) =>
    placements.flatMap(({ tableBefore }) => (tableBefore?.isFiltered === true ? [tableBefore] : [])),
  );
  if (filtered.length === 0) return [];
  const { tables } = context.workbook;
  filtered.forEach(({ id }) => tables.getItem(id).clearFilters());
  await context.sync();
  const after = filtered.map(({ id, name }) => ({
    name,
    filter: tables.getItem(id).autoFilter.load("isDataFiltered"),
  }));
  await context.sync();
  const kept = after.find(({ filter }) => filter.isDataFiltered);
  if (kept !== undefined)
    throw new WorkbookFailure("filtered", kept.name, "the filter stayed when it was cleared", true);
  return filtered.map(({ name }) => name);
}
