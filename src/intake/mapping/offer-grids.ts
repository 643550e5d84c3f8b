import { message } from "../../language";
import type { SheetContent } from "../../workbook";
import type { Issue } from "../issue";
import { bodyOf } from "./body";
import { namesRange, sourceOf } from "./choose-block";
import { gridLayoutOf } from "./grid-layout";
import { textOf } from "./grid";
import { columnsCalled } from "./layout";
import type { Layout } from "./layout";
import { headerOf } from "./made-choices";
import type { MapRequest } from "./mapped-workbook";
import { nearlyIssue } from "./nearly-issue";
import { priceGridOf } from "./price-grid";
import type { PriceGrid } from "./price-grid";
import type { MappingAnswers, MappingQuestion } from "./question";
import { regionsOf } from "./regions";
import { acrossKind } from "./words/across-names";

/** A grid of prices, with the layout by the words of its headings that it was found as; null where there was none. */
export interface FoundGrid {
  readonly grid: PriceGrid;
  readonly origin: Layout | null;
}

/** The grids of prices of a workbook among the ranges that no table is read from. */
export function gridsOf(
  { sheets }: Pick<MapRequest, "sheets">,
  layouts: readonly Layout[],
  { used, flows }: { readonly used: ReadonlySet<Layout>; readonly flows: ReadonlySet<string> },
): readonly FoundGrid[] {
  const laid = layouts.map((origin) => ({ region: origin.region, origin }));
  const bare = sheets.flatMap((sheet) =>
    regionsOf(sheet).flatMap((region) =>
      layouts.some((each) => holds(each, region)) ? [] : [{ region, origin: null }],
    ),
  );
  return [...laid, ...bare].flatMap(({ region, origin }): readonly FoundGrid[] => {
    if (origin !== null && used.has(origin)) return [];
    const layout = gridLayoutOf(region, origin);
    const grid = layout === null ? null : priceGridOf(layout, flows);
    return grid === null ? [] : [{ grid, origin }];
  });
}

function holds(
  { region: { sheet, area } }: Layout,
  other: { readonly sheet: SheetContent; readonly area: SheetContent["area"] },
): boolean {
  return (
    sheet === other.sheet &&
    other.area.row >= area.row &&
    other.area.row < area.row + area.rows &&
    other.area.column >= area.column &&
    other.area.column < area.column + area.columns
  );
}

const COLUMN = "column";
const EVERY_PROVIDER = "word:offers.provider:*";

/** The column of prices that a person named in a grid where no provider stands. */
export function pickedColumn(answers: MappingAnswers): string | undefined {
  return answers.get("field:offers.price") ?? answers.get(`word:offers.price:${COLUMN}`);
}

/**
 * A doubtful grid as what was answered of it makes it: one column, of a provider that is named or asked for, or all of them where the range itself was named.
 * Null where no answer speaks of it.
 */
export function answeredGrid(
  { grid }: FoundGrid,
  answers: MappingAnswers,
): { readonly grid: PriceGrid; readonly question: MappingQuestion | null } | null {
  const { layout, doubt } = grid;
  if (doubt === "unsaid")
    return namesRange(layout, answers.get("block:offers") ?? "")
      ? { grid: { ...grid, doubt: null }, question: null }
      : null;
  const heading = pickedColumn(answers);
  const [column] = heading === undefined || !grid.flowsDown ? [] : columnsCalled(layout, heading);
  if (column === undefined) return null;
  const name = answers.get(EVERY_PROVIDER);
  const picked = {
    ...grid,
    isPicked: true as const,
    doubt: null,
    aside: [],
    prices: [{ column, name: name ?? "", unit: column.heading, variant: "" }],
  };
  if (name !== undefined && name.trim() !== "") return { grid: picked, question: null };
  const choices = [...new Set([...layout.titles.slice(0, 1), layout.region.sheet.name])];
  return {
    grid: picked,
    question: {
      key: EVERY_PROVIDER,
      text: message("mapping.question.word-all", { column: message(headerOf("offers", "provider")) }),
      choices: choices.map((value) => ({ value, means: message("mapping.choice.provider", { name: value }) })),
    },
  };
}

/** The words by which the mapping keeps that column and its provider. */
export function pickedWords(
  answers: MappingAnswers,
): readonly { readonly key: string; readonly column: string; readonly word: string; readonly means: string }[] {
  const [heading, name] = [pickedColumn(answers), answers.get(EVERY_PROVIDER)];
  return [
    ...(heading === undefined ? [] : [{ key: "field:offers.price", column: "price", word: COLUMN, means: heading }]),
    ...(name === undefined ? [] : [{ key: EVERY_PROVIDER, column: "provider", word: "", means: name }]),
  ];
}

/** A range that looks like prices by flow and was not read: why, and what to do. */
export function doubtIssue({ layout, doubt, flowsDown }: PriceGrid, readFrom: string | null): Issue {
  const { name } = layout.region.sheet;
  return nearlyIssue(
    layout,
    readFrom !== null
      ? message("mapping.issue.grid-beside", { address: readFrom, name })
      : doubt === "unsaid" || doubt === null
        ? message("mapping.issue.grid-unsaid", { name })
        : message(flowsDown ? "mapping.issue.grid-across" : "mapping.issue.grid-down", { kind: doubt }),
  );
}

/** Columns and rows of figures in a grid that are no provider’s, which are not read. */
export function asideIssues({ layout, aside, asideRows, side, flowsDown, prices }: PriceGrid): readonly Issue[] {
  const { grid, first, headingRow } = layout;
  const heads = [...aside, ...prices.map(({ column }) => column)].map(({ heading }) => heading);
  const told = (name: string, at: { readonly row: number; readonly column: number }, where: string | null): Issue => ({
    severity: acrossKind(name, heads) === "sum" ? "note" : "warning",
    code: "column-unused",
    table: sourceOf(layout),
    row: where === null ? at.row - first + 1 : null,
    column: where,
    received: name,
    expected: message("mapping.issue.no-provider"),
    place: grid.place(at.row, at.column),
  });
  const columns = aside
    .filter(({ heading }) => heading !== "")
    .map((column) => told(column.heading, { row: headingRow, column: column.position }, column.path));
  const rows = flowsDown
    ? []
    : bodyOf(layout)
        .rows.filter(({ row }) => asideRows.has(row) && textOf(grid.cell(row, side)) !== "")
        .map(({ row }) => told(textOf(grid.cell(row, side)), { row, column: side }, null));
  return [...columns, ...rows];
}
