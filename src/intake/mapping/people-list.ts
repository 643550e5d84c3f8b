import type { CellValue } from "../../workbook";
import { bodyOf } from "./body";
import type { Body } from "./body-rows";
import { cellsOfColumn } from "./contents";
import { textOf } from "./grid";
import { rowsBelow } from "./layout";
import type { Layout, SourceColumn } from "./layout";
import { numberOf } from "./summary-rows";
import { headingScore } from "./words/dictionary";
import { NAMED } from "./words/named";
import { PAY_COLUMNS } from "./words/pay-heading";
import { callsByNumber, isFrench, isVacancy, namesPerson, namesShareOfPost } from "./words/people-words";

const ROLE = 0.9;

/**
 * A list of the staff by name as one that says what each person counts for: the share of a full post where a column holds it, else one. The same layout
 * where lines are no persons.
 */
export function withPostOfEach(layout: Layout): Layout {
  if (layout.isTurned || layout.spread !== undefined) return layout;
  const { columns } = layout;
  const has = (field: string, least: number): boolean =>
    columns.some(({ heading }) => headingScore(`team.${field}`, heading) >= least);
  const named = columns.filter(({ heading }) => namesPerson(heading));
  if (named.length === 0 || !has("role", ROLE) || !PAY_COLUMNS.some((field) => has(field, NAMED))) return layout;
  const body = bodyOf(layout);
  const persons = named.filter((column) => areNames(layout, body, column));
  const [person] = persons;
  if (person === undefined || !areDistinct(layout, body, persons)) return layout;
  const share = columns.find((column) => namesShareOfPost(column.heading) && sharesIn(layout, body, column) !== null);
  const counted = columns.filter(
    (column) =>
      column !== share &&
      !persons.includes(column) &&
      headingScore("team.fte", column.heading) >= NAMED &&
      cellsOfColumn(layout, body, column).cells.some((cell) => typeof cell === "number"),
  );
  const [fte] = counted;
  if (fte === undefined) return withPosts(layout, body, person, share);
  const shares = counted.length > 1 ? null : sharesIn(layout, body, fte);
  if (shares === null) return layout;
  return { ...layout, people: { fte, from: fte, arePartTime: arePartTime(layout, shares) } };
}

function arePartTime(layout: Layout, shares: Shares): boolean {
  return rowsBelow(layout).some((row) => Number(shares(row) ?? 1) < 1);
}

/** The list with a column of what each counts for. */
function withPosts(layout: Layout, body: Body, person: SourceColumn, share: SourceColumn | undefined): Layout {
  const { columns, grid, first } = layout;
  const from = share ?? person;
  const name = isFrench(columns.map(({ heading }) => heading).join(" ")) ? "ETP" : "FTE";
  const of = from.heading
    .replace(/[([].*?[)\]]|%/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const heading = `${name} (${of})`;
  const position = grid.columns;
  const column: SourceColumn = { position, heading, band: "", month: null, plain: heading, path: heading };
  const shares = (share === undefined ? null : sharesIn(layout, body, share)) ?? (() => 1);
  return {
    ...layout,
    columns: [...columns.filter((each) => each !== share), column],
    people: { fte: column, from, arePartTime: arePartTime(layout, shares) },
    grid: {
      ...grid,
      columns: position + 1,
      cell: (row, at) => {
        if (at !== position) return grid.cell(row, at);
        return row < first || grid.cell(row, person.position) === null ? null : shares(row);
      },
      format: (row, at) => (at === position ? "General" : grid.format(row, at)),
      hasSum: (row, at) => at !== position && grid.hasSum(row, at),
      place: (row, at) => grid.place(row, at === position ? from.position : at),
    },
  };
}

type Shares = (row: number) => number | string | null;

/** The share of a full post by row: of 0 to 1, of per cent, or of texts that say per cent; null where the column holds something else. A blank is told as one. */
function sharesIn(layout: Layout, body: Body, column: SourceColumn): Shares | null {
  const { cells } = cellsOfColumn(layout, body, column);
  const numbers = cells.flatMap((cell) => {
    const number = shareOf(cell);
    return number === null ? [] : [number];
  });
  const most = Math.max(...numbers);
  if (numbers.length === 0 || numbers.some((number) => number <= 0) || most > 100) return null;
  const whole = most > 1 ? 100 : 1;
  return (row) => {
    const cell = layout.grid.cell(row, column.position);
    const number = shareOf(cell);
    return number === null ? (cell === null ? null : textOf(cell)) : number / whole;
  };
}

function shareOf(cell: CellValue): number | null {
  return numberOf(typeof cell === "string" ? cell.replace("%", "") : cell);
}

/** Whether a column holds names, or the numbers by which a staff is called: “Agents: 6, 1” counts them. */
function areNames(layout: Layout, { rows }: Body, column: SourceColumn): boolean {
  const cells = rows.map(({ row }) => layout.grid.cell(row, column.position));
  return callsByNumber(column.heading) || cells.every((cell) => cell === null || /\p{L}/u.test(textOf(cell)));
}

/** How many of a list may stand twice: the others are persons all the same. */
const MOSTLY = 0.8;

/** Whether what names persons differs from line to line, but for vacancies and a slip. */
function areDistinct(layout: Layout, { rows }: Body, persons: readonly SourceColumn[]): boolean {
  const names = rows
    .map(({ row }) => persons.map(({ position }) => String(layout.grid.cell(row, position) ?? "")))
    .filter((parts) => !parts.some(isVacancy))
    .map((parts) => parts.join("|"));
  return names.length > 1 && new Set(names).size >= MOSTLY * names.length;
}
