import { message } from "../../language";
import { areaAddress, placeAddress } from "../../workbook";
import type { SheetArea } from "../../workbook";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { cornerOf, sourceOf, standsAt } from "./choose-block";
import { firstText } from "./grid";
import { cellsAt, columnsCalled } from "./layout";
import type { Layout } from "./layout";
import type { MappingRow } from "./mapping-row";
import { headingsOf } from "./scope";
import { SCHEMAS } from "../schema";
import type { SourceTable } from "./words/dictionary";

/** Headings of an earlier mapping that stand nowhere any more. */
export function goneIssues(rows: readonly MappingRow[], candidates: readonly Candidate[]): readonly Issue[] {
  const headings = headingsOf(rows);
  const nearest = nearestTo(rows, candidates);
  const gone = nearest === null ? headings : headings.filter((heading) => !has(nearest, heading));
  const source = rows.find(({ column }) => column === "")?.source ?? "";
  const table = nearest === null ? source : sourceOf(nearest.layout);
  const expected =
    gone.length === 1
      ? message("mapping.issue.source-gone", { heading: gone[0] ?? "" })
      : message("mapping.issue.block-gone", { headings: gone.join(", ") });
  return [
    { severity: "error", code: "source-gone", table, row: null, column: null, received: "", expected, place: null },
  ];
}

/** The range that has most of the headings of an earlier mapping; null where none has any. */
export function nearestTo(rows: readonly MappingRow[], candidates: readonly Candidate[]): Candidate | null {
  const known = (candidate: Candidate): number => headingsOf(rows).filter((heading) => has(candidate, heading)).length;
  const [nearest] = [...candidates].sort((a, b) => known(b) - known(a));
  return nearest === undefined || known(nearest) === 0 ? null : nearest;
}

function has({ layout }: Candidate, heading: string): boolean {
  return columnsCalled(layout, heading).length > 0;
}

/** A grid of prices or of months of an earlier mapping that is nowhere any more. */
export function rangeGone(rows: readonly MappingRow[]): Issue {
  const source = rows.find(({ column }) => column === "")?.source ?? "";
  const across = rows.find(({ column, unit, means }) => column !== "" && means !== "" && ACROSS.has(unit))?.means;
  const headings = [...headingsOf(rows), across ?? source].join(", ");
  return {
    severity: "error",
    code: "source-gone",
    table: source,
    row: null,
    column: null,
    received: "",
    expected: message("mapping.issue.block-gone", { headings }),
    place: null,
  };
}

const ACROSS: ReadonlySet<string> = new Set(["prices", "months"]);

/** Grids of prices of an earlier mapping that stand elsewhere, which is told, or nowhere any more, which is an error: half of the offers would be missing in silence. */
export function gridIssues(ranges: readonly (readonly MappingRow[])[], chosen: readonly Candidate[]): readonly Issue[] {
  const sourceIn = (rows: readonly MappingRow[]): string => rows.find(({ column }) => column === "")?.source ?? "";
  const stands = (rows: readonly MappingRow[], { layout }: Candidate): boolean => standsAt(layout, sourceIn(rows));
  const grids = ranges.filter((rows) => rows.some(({ unit }) => unit === "prices"));
  const away = grids.filter((rows) => !chosen.some((candidate) => stands(rows, candidate)));
  const others = chosen.filter((candidate) => !grids.some((rows) => stands(rows, candidate)));
  return away.flatMap((rows, at): readonly Issue[] => {
    const moved = others[at];
    return moved === undefined ? [rangeGone(rows)] : movedIssues(rows, moved);
  });
}

/** Names across a grid of prices, of providers or flows, that the last run found and this one does not, or the other way round. */
export function acrossIssues(
  rows: readonly MappingRow[],
  made: readonly MappingRow[],
  { layout }: Candidate,
): readonly Issue[] {
  const namesOf = (of: readonly MappingRow[]): readonly string[] =>
    of.find(({ column, unit, means }) => column !== "" && means !== "" && unit === "prices")?.means.split(", ") ?? [];
  const [before, now] = [namesOf(rows), namesOf(made)];
  if (before.length === 0 || now.length === 0) return [];
  const differing = (from: readonly string[], to: readonly string[]): string =>
    from.filter((name) => !to.includes(name)).join(", ");
  const [gone, come] = [differing(before, now), differing(now, before)];
  if (gone === "" && come === "") return [];
  return [
    {
      severity: "note",
      code: "source-rows",
      table: sourceOf(layout),
      row: null,
      column: null,
      received: now.join(", "),
      expected: message("mapping.issue.other-columns", { names: before.join(", ") }),
      place: layout.grid.place(layout.headingRow, 0),
    },
  ];
}

/** A table of ours goes before a mapped range of its kind. */
export function standingBack(table: SourceTable, rows: readonly MappingRow[]): readonly Issue[] {
  return rows.flatMap(({ column, source }): readonly Issue[] =>
    column === ""
      ? [
          {
            severity: "warning",
            code: "two-sources",
            table: source,
            row: null,
            column: null,
            received: source,
            expected: message("mapping.issue.two-sources", { table: message(SCHEMAS[table].title), address: source }),
            place: null,
          },
        ]
      : [],
  );
}

/** A source that stands elsewhere than an earlier mapping says: followed, and told. Rows added below it are no move. */
export function movedIssues(rows: readonly MappingRow[], { layout }: Candidate): readonly Issue[] {
  const before = rows.find(({ column }) => column === "")?.source ?? "";
  const now = sourceOf(layout);
  if (before === "" || cornerOf(before) === cornerOf(now)) return [];
  return [
    {
      severity: "note",
      code: "source-moved",
      table: now,
      row: null,
      column: null,
      received: before,
      expected: message("mapping.issue.source-moved", { address: now }),
      place: layout.grid.place(layout.headingRow, 0),
    },
  ];
}

/** A source with more or fewer rows than the last run found: the user knows whether that is right. Where the mapping does not keep their number, the address tells it. */
export function rowIssues(rows: readonly MappingRow[], { layout, body }: Candidate): readonly Issue[] {
  const block = rows.find(({ column }) => column === "");
  const more = difference(block, layout, body.rows.length);
  if (more === 0) return [];
  return [
    {
      severity: "note",
      code: "source-rows",
      table: sourceOf(layout),
      row: null,
      column: null,
      received: String(body.rows.length),
      expected: message(more > 0 ? "mapping.issue.more-rows" : "mapping.issue.fewer-rows", {
        rows: body.rows.length,
        difference: Math.abs(more),
      }),
      place: layout.grid.place(layout.headingRow, 0),
    },
  ];
}

function difference(block: MappingRow | undefined, layout: Layout, count: number): number {
  if (block === undefined) return 0;
  if (block.factor !== null) return count - block.factor;
  const before = extentOf(block.source, layout.isTurned);
  const now = extentOf(sourceOf(layout), layout.isTurned);
  return before === null || now === null ? 0 : now - before;
}

/** Rows of an address such as `Data!A1:D7`, or its columns; null for a name. */
function extentOf(address: string, isTurned: boolean): number | null {
  const match = /!\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(address);
  if (match === null) return null;
  const [, left = "", top, right = "", bottom] = match;
  return isTurned ? columnNumber(right) - columnNumber(left) : Number(bottom) - Number(top);
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Rows named totals, means or parts, of which the figures say something else than the name, or nothing. */
export function totalIssues(candidate: Candidate): readonly Issue[] {
  return [...wrongTotals(candidate), ...summaryIssues(candidate)];
}

/** Rows named totals that are not the sum of what they follow. */
function wrongTotals({ layout, body }: Candidate): readonly Issue[] {
  return body.wrongTotals.map(({ row, column, received, expected }) => {
    const position = layout.columns[column]?.position ?? 0;
    return {
      severity: "warning",
      code: "total-not-sum",
      table: sourceOf(layout),
      row: row - layout.first + 1,
      column: layout.columns[column]?.path ?? null,
      received: String(received),
      expected: message("mapping.issue.total-not-sum", { sum: String(Number(expected.toPrecision(12))) }),
      place: layout.grid.place(row, position),
    };
  });
}

/** Rows that bear the name of a total, a mean or a part while their figures do not prove it: left out or used, each name told once. */
function summaryIssues({ layout, body }: Candidate): readonly Issue[] {
  const told = new Set<string>();
  return body.named.flatMap(({ row, becomes }): readonly Issue[] => {
    const name = firstText(cellsAt(layout, row));
    if (told.has(`${becomes} ${name}`)) return [];
    told.add(`${becomes} ${name}`);
    return [
      {
        severity: becomes === "part" ? "note" : "warning",
        code: "summary-row",
        table: sourceOf(layout),
        row: row - layout.first + 1,
        column: null,
        received: name,
        expected: message(`mapping.issue.summary-${becomes}`),
        place: layout.grid.place(row, 0),
      },
    ];
  });
}

/** Where a range was read on over an empty row or column, and what below it was not read. */
export function gapIssues({ layout }: Candidate): readonly Issue[] {
  const { sheet, joined = [] } = layout.region;
  const at = (code: "read-on" | "rows-unread", severity: Issue["severity"], area: SheetArea): Issue => ({
    severity,
    code,
    table: sourceOf(layout),
    row: null,
    column: null,
    received: areaAddress(sheet.name, area),
    expected: message(`mapping.issue.${code}`),
    place: { sheet: sheet.name, row: area.row, column: area.column },
  });
  return [
    ...joined.map((area) => at("read-on", "note", area)),
    ...(layout.unread === null ? [] : [at("rows-unread", layout.unread.fits ? "warning" : "note", layout.unread.area)]),
  ];
}

/** Rows set aside, as the sheet's addresses of their first cells. */
export function setAside({ layout, body }: Candidate): readonly { readonly address: string; readonly cause: string }[] {
  return body.aside.map(({ row, cause }) => ({ address: placeAddress(layout.grid.place(row, 0)), cause }));
}
