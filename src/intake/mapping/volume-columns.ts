import type { Body } from "./body-rows";
import { cellsOfColumn, contentsScore } from "./contents";
import type { Layout, SourceColumn } from "./layout";
import { headingScore, isVersionAlone } from "./words/dictionary";
import { NAMED } from "./words/named";
import { partOfYear } from "./words/part-of-year";

/** Columns headed by years or versions alone that hold volumes: two or more, or one under a title that names volumes. */
export function volumesByVersion(layout: Layout, body: Body, free: readonly SourceColumn[]): readonly SourceColumn[] {
  const found = free.filter(
    (column) =>
      isVersionAlone(column.heading) &&
      contentsScore({ kind: "volume", period: "year" }, cellsOfColumn(layout, body, column)) > 0,
  );
  const isTitled = [...layout.titles, ...found.map(({ band }) => band), layout.region.sheet.name].some(
    (text) => headingScore("flows.annualVolume", text) >= NAMED,
  );
  return found.length > 1 || isTitled ? found : [];
}

/**
 * The columns headed by each quarter, or by both halves, of one year; none where one is missing or stands twice.
 *
 * @param isNamed - whether a heading names what is sought, beside those that name nothing but the part of the year
 */
export function partsOfOneYear(
  columns: readonly SourceColumn[],
  isNamed: (column: SourceColumn) => boolean = isVolume,
): readonly SourceColumn[] {
  for (const count of [4, 2] as const) {
    const found = columns.flatMap((column) => {
      const said = isNamed(column) || isPartAlone(column) ? partOfYear(column.heading) : null;
      return said?.kind === "months" && said.part?.of === count ? [{ column, at: said.part.at }] : [];
    });
    const years = new Set(found.map(({ column }) => /\b(?:19|20)\d\d\b/.exec(column.path)?.[0] ?? ""));
    if (found.length === count && new Set(found.map(({ at }) => at)).size === count && years.size === 1)
      return found.map(({ column }) => column);
  }
  return [];
}

function isVolume({ heading, path }: SourceColumn): boolean {
  return headingScore("flows.annualVolume", heading) >= NAMED || headingScore("flows.annualVolume", path) >= NAMED;
}

/** Whether a heading names nothing but the part of the year it is of. */
function isPartAlone({ heading }: SourceColumn): boolean {
  return /^(?:[tqsh] ?[1-4]|(?:\d|[ivx]+)?\S* ?(?:trim\S*|quarter|qtr|semestre|semester|half)\S*(?: ?(?:\d|[ivx]+))?)(?:[\s'/-]*(?:20)?\d\d)?$/i.test(
    heading.trim(),
  );
}
