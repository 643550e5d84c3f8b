import { message } from "../../language";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { textOf } from "./grid";
import type { Ranges } from "./free-candidates";
import { kindOfFigures } from "./figures-by-month";
import type { Layout } from "./layout";
import { speaksOf } from "./months-block";
import { nearlyIssue } from "./nearly-issue";
import { scaleOver } from "./scale-over";
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
    const kind = measure === "other" ? null : kindOfFigures(candidate, textsOver(candidate));
    if (isMeant || (measure !== "other" && kind === null)) across.push(candidate);
    if (!isMeant && (measure === "other" || kind !== null)) {
      others.push(layout);
      const { name } = layout.region.sheet;
      const expected =
        kind === null
          ? message("mapping.issue.months-of-other", { name })
          : message("mapping.issue.months-of-kind", { name, kind });
      told.push(nearlyIssue(layout, expected));
      continue;
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
  if (flows.months.length === 0 || bands === "other" || (bands === "unsaid" && areOther(flows))) return false;
  return kindOfFlows(flows) === null;
}

/** What is to be said of months in a table of flows that are not read, for they are no contacts of each month. */
export function monthsOfFlowsTold(flows: readonly Candidate[]): readonly Issue[] {
  return flows.flatMap((each) => {
    const bands = measureByMonth(each.months.map(({ band }) => band));
    const kind = each.months.length === 0 || bands === "other" ? null : kindOfFlows(each);
    return kind === null ? [] : [nearlyIssue(each.layout, message("mapping.issue.flow-months-of-kind", { kind }))];
  });
}

/** What the figures by month of a table of flows are where they are no month's own: by the bands over them and the figures. */
function kindOfFlows(flows: Candidate): ReturnType<typeof kindOfFigures> {
  return kindOfFigures(
    flows,
    flows.months.map(({ band }) => band),
  );
}

/** What the figures of a range with months across are: by the texts over them, and by the figures themselves. */
function measureOf(candidate: Candidate): MeasureByMonth {
  const said = measureByMonth(textsOver(candidate));
  return said === "unsaid" && scaleOver(candidate) === 1 && areOther(candidate) ? "other" : said;
}

/** What is said over months across, the nearest first: the bands over them, the titles, the heading of the names, the sheet's name. */
function textsOver({ layout, months }: Candidate): readonly string[] {
  const { grid, titles, columns, headingRow, region } = layout;
  const [corner] = columns.filter(({ month }) => month === null);
  const heading = corner === undefined ? "" : textOf(grid.cell(headingRow, corner.position));
  return [...months.map(({ band }) => band), ...titles, heading, region.sheet.name];
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
