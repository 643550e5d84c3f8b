import { message } from "../../language";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { textOf } from "./grid";
import type { Ranges } from "./free-candidates";
import type { Layout } from "./layout";
import { speaksOf } from "./months-block";
import { nearlyIssue } from "./nearly-issue";
import { measureByMonth } from "./words/measure-by-month";
import type { MeasureByMonth } from "./words/measure-by-month";

/** Figures below this that mostly have decimals are marks or shares, no contacts. */
const SMALL = 50;
const MOSTLY = 0.5;

/** The ranges with months across that are volumes of flows, and what is to be said of those by flow that are not, or not surely. */
export interface MonthsAcross {
  readonly across: readonly Candidate[];
  readonly told: readonly Issue[];
  /** The ranges that are told to hold something else, which is enough said of them. */
  readonly others: readonly Layout[];
}

/**
 * Which ranges with months across are volumes: those whose rows are called as flows are and of which no text says that they hold anything else; and those that a person names.
 *
 * @param names - of the flows, as keys
 * @param isSaid - whether a person, now or before, says that a range is the volumes
 */
export function monthsAcross(
  { layouts, used, candidates }: Ranges,
  names: ReadonlySet<string>,
  isSaid: (layout: Layout) => boolean,
): MonthsAcross {
  const across: Candidate[] = [];
  const told: Issue[] = [];
  const others: Layout[] = [];
  for (const layout of layouts) {
    const candidate = candidates.get(layout)?.get("volumes");
    if (used.has(layout) || candidate === undefined || candidate.months.length === 0) continue;
    const isMeant = isSaid(layout);
    if (!isMeant && !speaksOf(candidate, names)) continue;
    const measure = measureOf(candidate);
    if (isMeant || measure !== "other") across.push(candidate);
    if (measure === "other" && !isMeant) {
      others.push(layout);
      told.push(nearlyIssue(layout, message("mapping.issue.months-of-other", { name: layout.region.sheet.name })));
    }
    if (measure === "answered")
      told.push({
        ...nearlyIssue(layout, message("mapping.issue.handled-as-offered")),
        code: "handled-as-offered",
      });
  }
  return { across, told, others };
}

/** Whether a table of flows has their volumes by month: months across, of which neither the bands over them nor the figures say that they are anything else. */
export function haveMonths(flows: Candidate): boolean {
  const bands = measureByMonth(flows.months.map(({ band }) => band));
  return flows.months.length > 0 && bands !== "other" && (bands !== "unsaid" || !areOther(flows));
}

/** What the figures of a range with months across are: by the bands over the months, the titles, the heading of the names, the sheet's name, and the figures themselves. */
function measureOf(candidate: Candidate): MeasureByMonth {
  const { grid, titles, columns, headingRow, region } = candidate.layout;
  const [corner] = columns.filter(({ month }) => month === null);
  const said = measureByMonth([
    ...candidate.months.map(({ band }) => band),
    ...titles,
    corner === undefined ? "" : textOf(grid.cell(headingRow, corner.position)),
    region.sheet.name,
  ]);
  return said === "unsaid" && areOther(candidate) ? "other" : said;
}

/** Whether figures by month are shown as money or shares, or are small and mostly have decimals. */
function areOther({ layout: { grid }, months, body }: Candidate): boolean {
  const cells = body.rows.flatMap(({ row }) => months.map(({ position }) => [row, position] as const));
  const formats = cells.map(([row, position]) => grid.format(row, position));
  if (formats.filter((format) => /[%€$£]/.test(format)).length > MOSTLY * cells.length) return true;
  const figures = cells.flatMap(([row, position]) => {
    const value = grid.cell(row, position);
    return typeof value === "number" ? [value] : [];
  });
  return figures.filter((value) => value < SMALL && !Number.isInteger(value)).length > MOSTLY * figures.length;
}
