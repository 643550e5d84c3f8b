import { WorkbookFailure } from "../../workbook";
import type { PlacedSheet } from "./placement";
import type { KnownTable } from "./survey";

/** Clears the filters that the survey found on our tables. Nothing is written yet, so there is nothing to put back. */
export async function clearFilters(
  context: Excel.RequestContext,
  sheets: readonly PlacedSheet[],
  cleared: Set<string>,
): Promise<void> {
  const filtered = sheets.flatMap(({ placements }) =>
    placements.flatMap(({ tableBefore }) => (tableBefore?.isFiltered === true ? [tableBefore] : [])),
  );
  await clearFiltersOf(context, filtered, cleared, true);
}

/**
 * Clears the filters of some tables: through a filter, Excel puts values into other rows than those meant, or refuses.
 *
 * Excel does not always clear what it says it cleared, so it is asked again.
 *
 * @param cleared - gets the tables whose filter is gone, also where Excel does not answer any more afterwards
 * @param restored - whether the workbook is as it was
 * @throws {@link WorkbookFailure} `filtered`, with the table's name, where a filter stays
 */
export async function clearFiltersOf(
  context: Excel.RequestContext,
  filtered: readonly Pick<KnownTable, "id" | "name">[],
  cleared: Set<string>,
  restored: boolean,
): Promise<void> {
  if (filtered.length === 0) return;
  const { tables } = context.workbook;
  filtered.forEach(({ id }) => tables.getItem(id).clearFilters());
  await context.sync();
  filtered.forEach(({ name }) => cleared.add(name));
  const after = filtered.map(({ id, name }) => ({
    name,
    filter: tables.getItem(id).autoFilter.load("isDataFiltered"),
  }));
  await context.sync();
  const kept = after.filter(({ filter }) => filter.isDataFiltered);
  kept.forEach(({ name }) => cleared.delete(name));
  const [first] = kept;
  if (first !== undefined)
    throw new WorkbookFailure("filtered", first.name, "the filter stayed when it was cleared", restored);
}
