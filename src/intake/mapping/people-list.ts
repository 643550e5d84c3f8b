import { bodyOf } from "./body";
import { cellsOfColumn } from "./contents";
import { textOf } from "./grid";
import { rowsBelow } from "./layout";
import type { Layout, SourceColumn } from "./layout";
import { numberInText } from "./numbers";
import { headingScore } from "./words/dictionary";
import { NAMED } from "./words/named";
import { callsByNumber, isFrench, isVacancy, namesPerson, namesShareOfPost } from "./words/people-words";

const ROLE = 0.9;
const PAY = ["loadedSalary", "grossSalary", "salary", "payroll", "loadedPayroll", "grossPayroll"] as const;

/**
 * A list of the staff by name as one that says what each person counts for: the share of a full post where a column holds it, else one. The same layout
 * where lines are no persons.
 */
export function withPostOfEach(layout: Layout): Layout {
  if (layout.isTurned || layout.spread !== undefined) return layout;
  const { columns } = layout;
  const has = (field: string, least: number): boolean =>
    columns.some(({ heading }) => headingScore(`team.${field}`, heading) >= least);
  const persons = columns.filter((column) => namesPerson(column.heading) && areNames(layout, column));
  const [person] = persons;
  if (person === undefined || !has("role", ROLE) || !PAY.some((field) => has(field, NAMED))) return layout;
  if (!areDistinct(layout, persons)) return layout;
  const share = columns.find((column) => namesShareOfPost(column.heading) && sharesIn(layout, column) !== null);
  const counted = columns.filter(
    (column) =>
      column !== share &&
      !persons.includes(column) &&
      headingScore("team.fte", column.heading) >= NAMED &&
      cellsOfColumn(layout, bodyOf(layout), column).cells.some((cell) => typeof cell === "number"),
  );
  const [fte] = counted;
  if (fte === undefined) return withPosts(layout, person, share);
  const shares = counted.length > 1 ? null : sharesIn(layout, fte);
  if (shares === null) return layout;
  return { ...layout, people: { fte, from: fte, arePartTime: arePartTime(layout, shares) } };
}

function arePartTime(layout: Layout, shares: Shares): boolean {
  return rowsBelow(layout).some((row) => Number(shares(row) ?? 1) < 1);
}

/** The list with a column of what each counts for. */
function withPosts(layout: Layout, person: SourceColumn, share: SourceColumn | undefined): Layout {
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
  const shares = (share === undefined ? null : sharesIn(layout, share)) ?? (() => 1);
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
function sharesIn(layout: Layout, column: SourceColumn): Shares | null {
  const { cells } = cellsOfColumn(layout, bodyOf(layout), column);
  const numbers = cells.flatMap((cell) => {
    const number = numberOf(cell);
    return number === null ? [] : [number];
  });
  const most = Math.max(...numbers);
  if (numbers.length === 0 || numbers.some((number) => number <= 0) || most > 100) return null;
  const whole = most > 1 ? 100 : 1;
  return (row) => {
    const cell = layout.grid.cell(row, column.position);
    const number = numberOf(cell);
    return number === null ? (cell === null ? null : textOf(cell)) : number / whole;
  };
}

function numberOf(cell: unknown): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? (numberInText(cell.replace("%", ""), null)?.value ?? null) : null;
}

/** Whether a column holds names, or the numbers by which a staff is called: “Agents: 6, 1” counts them. */
function areNames(layout: Layout, column: SourceColumn): boolean {
  const cells = bodyOf(layout).rows.map(({ row }) => layout.grid.cell(row, column.position));
  return callsByNumber(column.heading) || cells.every((cell) => cell === null || /\p{L}/u.test(textOf(cell)));
}

/** How many of a list may stand twice: the others are persons all the same. */
const MOSTLY = 0.8;

/** Whether what names persons differs from line to line, but for vacancies and a slip. */
function areDistinct(layout: Layout, persons: readonly SourceColumn[]): boolean {
  const names = bodyOf(layout)
    .rows.map(({ row }) => persons.map(({ position }) => String(layout.grid.cell(row, position) ?? "")))
    .filter((parts) => !parts.some(isVacancy))
    .map((parts) => parts.join("|"));
  return names.length > 1 && new Set(names).size >= MOSTLY * names.length;
}
