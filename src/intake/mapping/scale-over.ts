import type { Candidate } from "./candidate";
import { textOf } from "./grid";
import { scaleIn } from "./unit-words";

const SCALES: Readonly<Record<string, number>> = { hundred: 1e2, thousand: 1e3, million: 1e6 };

/**
 * By what the contacts of months across are to be multiplied: the heading over the names, and the sheet's name, speak of all the figures. What the bands and
 * the titles say goes with the unit of each column.
 */
export function scaleOfCorner(candidate: Candidate): number {
  const { grid, titles, columns, headingRow, region } = candidate.layout;
  const near = [...candidate.months.flatMap(({ band, heading }) => [band, heading]), ...titles];
  if (near.some((text) => scaleIn(text) !== null)) return 1;
  const [corner] = columns.filter(({ month }) => month === null);
  const heading = corner === undefined ? "" : textOf(grid.cell(headingRow, corner.position));
  const said = [heading, region.sheet.name]
    .filter((text) => text.trim().length > 1)
    .map(scaleIn)
    .find((scale) => scale !== null);
  return SCALES[said ?? ""] ?? 1;
}

/** By what the figures of months across are multiplied, whatever says it. */
export function scaleOver(candidate: Candidate): number {
  const near = [...candidate.months.map(({ band }) => band), ...candidate.layout.titles];
  const said = near.map(scaleIn).find((scale) => scale !== null);
  return said === undefined ? scaleOfCorner(candidate) : (SCALES[said ?? ""] ?? 1);
}
