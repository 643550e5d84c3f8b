import type { CellValue, SheetArea } from "../../workbook";
import { dateOfSerial } from "../../engine/serial-date";
import { gridOf, textOf, turned } from "./grid";
import type { Body } from "./body-rows";
import type { Grid } from "./grid";
import type { Region } from "./regions";
import { isDateFormat, timeSuffix, scaleIn, periodIn } from "./unit-words";
import { standsUpright } from "./stands-upright";
import { channelAndQuantity } from "./words/channel-quantity";
import { partOfYear } from "./words/part-of-year";
import { callsByNumber, namesShareOfPost } from "./words/people-words";
import { headingScore, isKnownHeading, meaningOf, monthNamed, plainWords } from "./words/dictionary";

/** A column of a source: its heading as it stands, and the band above it. */
export interface SourceColumn {
  readonly position: number;
  /** Empty where nothing stands there. */
  readonly heading: string;
  readonly band: string;
  /** Band and heading: `Activité › DMT (min)`. */
  readonly plain: string;
  /** What identifies it: band and heading, and of twins which of how many: `DMT (1/2)`. */
  readonly path: string;
  /** The month the heading names, and its year. */
  readonly month: { readonly month: number; readonly year: number | null } | null;
}

/** A region read as a table: where its headings stand and which rows follow. */
export interface Layout {
  readonly region: Region;
  readonly isTurned: boolean;
  readonly grid: Grid;
  readonly columns: readonly SourceColumn[];
  /** The row of the headings, in the grid. */
  readonly headingRow: number;
  /** First row of the body, in the grid. */
  readonly first: number;
  /** Texts above the headings, the nearest first. */
  readonly titles: readonly string[];
  /** Cells below that look like rows of a table and were not read with it; null where there are none. `fits`: they could be rows of this one. */
  readonly unread: { readonly area: SheetArea; readonly fits: boolean } | null;
  /** Where channels stood across and each row is a flow by one of them: its rows, and whether one handling time speaks for all channels of a flow. */
  readonly spread?: { readonly body: Body; readonly isOneTime: boolean };
  /** Where each line is a person: what each counts for. */
  readonly people?: PeopleList;
}

/** A list with a line for each person. */
export interface PeopleList {
  /** What each counts for as full-time equivalent: a column of the source, or one made of it. */
  readonly fte: SourceColumn;
  /** What it was made of: a share of a post, or what names the person; the column itself where the source counts full-time equivalents. */
  readonly from: SourceColumn;
  /** Whether some work a part of a full post, so that it matters which of the two their pay is of. */
  readonly arePartTime: boolean;
}

/** The rows below the headings, in the grid. */
export function rowsBelow({ grid, first }: Pick<Layout, "grid" | "first">): readonly number[] {
  return Array.from({ length: Math.max(0, grid.rows - first) }, (_, at) => first + at);
}

/** The cells of a row, column by column. */
export function cellsAt({ grid, columns }: Pick<Layout, "grid" | "columns">, row: number): readonly CellValue[] {
  return columns.map(({ position }) => grid.cell(row, position));
}

const HEADING_ROWS = 12;
/** From here on a heading names the channel: what stands beside it are channels of rows that lie on their side. */
const NAMES_IT = 0.9;
const KNOWN_WEIGHT = 0.6;
const TEXT_WEIGHT = 0.2;
const CONTRAST_WEIGHT = 0.2;
const ENOUGH = 0.45;
/** A table is turned only where its first column says clearly more than its first row. */
const CLEARLY = 0.15;

/** A table that lies on its side has a row for each of its columns: nobody has as many. */
const MOST_SIDEWAYS = 500;
const NO_HEADING = { row: 0, score: 0 };

/** The region as a table, whichever way it lies; null where no row or column of it looks like headings. */
export function layoutOf(region: Region): Layout | null {
  const grid = gridOf(region.sheet, region.area);
  if (region.table !== null) return laidOut(region, grid, 0, false);
  if (grid.rows < 2 || grid.columns < 2) return null;
  const upright = bestHeading(grid);
  const sideways = grid.rows > MOST_SIDEWAYS ? NO_HEADING : bestHeading(turned(grid), 3);
  const side = unitRow(turned(grid), sideways.row + 1) === null ? [sideways.row] : [sideways.row, sideways.row + 1];
  const isUpright = upright.score >= ENOUGH && standsUpright(grid, { heading: upright.row, side });
  if (!isUpright && sideways.score >= ENOUGH && sideways.score > upright.score + CLEARLY)
    return laidOut(region, turned(grid), sideways.row, true);
  return upright.score >= ENOUGH ? laidOut(region, grid, upright.row, false) : null;
}

/** A region as a table upright, under headings in a row of its grid. */
export function uprightLayout(region: Region, row: number): Layout {
  return laidOut(region, gridOf(region.sheet, region.area), row, false);
}

function bestHeading(grid: Grid, most = HEADING_ROWS): { readonly row: number; readonly score: number } {
  let best = { row: 0, score: 0 };
  for (let row = 0; row < Math.min(most, grid.rows - 1); row += 1) {
    const score = headingScoreOf(grid, row);
    if (score > best.score + 1e-9) best = { row, score };
  }
  return best;
}

function headingScoreOf(grid: Grid, row: number): number {
  const cells = cellsOf(grid, row);
  const filled = cells.filter((cell) => cell !== null);
  if (filled.length < 2 && grid.columns > 1) return 0;
  const numbered = numberedMonths(grid, row);
  const heads = cells.map((cell, column) =>
    numbered.has(column) ? `M${String(cell)}` : headText(grid, row, column, cell),
  );
  const named = heads.findIndex((text) => text !== "");
  const isRowOfChannels = headingScore("flows.channel", heads[named] ?? "") >= NAMES_IT;
  // Ways of pricing beside the word for them are those of offers that lie on their side.
  const isRowOfPricings = headingScore("offers.pricing", heads[named] ?? "") >= NAMES_IT;
  const channels = heads.flatMap((text) => (text === "" ? [] : (meaningOf("channel", text) ?? [])));
  // Words for several channels in one row head columns.
  const areChannels = new Set(channels).size > 1 && !isRowOfChannels;
  const known = heads.filter(
    (text, column) =>
      text !== "" &&
      !(isRowOfPricings && column !== named && meaningOf("pricing", text) !== null) &&
      ((areChannels && meaningOf("channel", text) !== null) ||
        isKnownHeading(text) ||
        channelAndQuantity(text) !== null ||
        callsByNumber(text) ||
        namesShareOfPost(text) ||
        monthNamed(text) !== null ||
        namesPart(text)),
  ).length;
  const texts = heads.filter((text) => text !== "").length;
  const below = cellsOf(grid, unitRow(grid, row + 1) === null ? row + 1 : row + 2);
  const contrast = below.some((cell, column) => typeof cell === "number" && typeof cells[column] === "string");
  return (
    (KNOWN_WEIGHT * known) / filled.length + (TEXT_WEIGHT * texts) / filled.length + (contrast ? CONTRAST_WEIGHT : 0)
  );
}

function namesPart(text: string): boolean {
  const part = partOfYear(text);
  return part?.kind === "months" && part.part !== null;
}

function cellsOf(grid: Grid, row: number): readonly CellValue[] {
  return Array.from({ length: grid.columns }, (_, column) => grid.cell(row, column));
}

/** The word before a row of units. */
const UNIT_NAME = /^(?:unit(?:é|e)?s?|units? of measure|unités? de mesure|uom)$/i;

const MONTHS_A_YEAR = 12;

/** The columns headed by 1 to 12 one after the other, which are months. */
function numberedMonths(grid: Grid, row: number): ReadonlySet<number> {
  const numbers = cellsOf(grid, row).map((cell) => (cell === null ? NaN : Number(cell)));
  const first = numbers.findIndex((_, at) =>
    Array.from({ length: MONTHS_A_YEAR }, (_each, month) => numbers[at + month] === month + 1).every(Boolean),
  );
  return new Set(first < 0 ? [] : Array.from({ length: MONTHS_A_YEAR }, (_, month) => first + month));
}

/** The text of a heading; a date that heads a column is its month. */
function headText(grid: Grid, row: number, column: number, cell: CellValue): string {
  if (typeof cell === "number" && isDateFormat(grid.format(row, column)) && cell > 36_000 && cell < 75_000) {
    const { year, month } = dateOfSerial(cell);
    return `${year}-${String(month).padStart(2, "0")}`;
  }
  if (typeof cell === "number" && Number.isInteger(cell) && cell >= 1990 && cell <= 2100) return String(cell);
  return textOf(cell);
}

function laidOut(region: Region, grid: Grid, row: number, isTurned: boolean): Layout {
  const bands = row > 0 ? bandsAt(region, grid, row - 1, isTurned) : null;
  const units = unitRow(grid, row + 1);
  const numbered = numberedMonths(grid, row);
  const heads = Array.from({ length: grid.columns }, (_, column) => {
    const cell = grid.cell(row, column);
    const own = numbered.has(column) ? String(cell) : headText(grid, row, column, cell);
    const unit = units?.[column] ?? "";
    return unit === "" ? own : `${own} (${unit.replace(/^[([]|[)\]]$/g, "")})`.trim();
  });
  const columns = pathed(heads, bands ?? [], numbered);
  const titles = Array.from({ length: bands === null ? row : row - 1 }, (_, above) => {
    const texts = cellsOf(grid, (bands === null ? row : row - 1) - 1 - above).map(textOf);
    return texts.filter((text) => text !== "").join(" ");
  }).filter((text) => text !== "");
  return {
    region,
    isTurned,
    grid,
    columns,
    headingRow: row,
    first: row + (units === null ? 1 : 2),
    titles: [...titles, ...region.above],
    unread: null,
  };
}

/** Headings with what identifies each. Twins say of how many they are which: one more or one less, and none of them is taken for another. */
function pathed(
  heads: readonly string[],
  bands: readonly string[],
  numbered: ReadonlySet<number>,
): readonly SourceColumn[] {
  const plains = heads.map((heading, at) => [bands[at] ?? "", heading].filter((part) => part !== "").join(" › "));
  const seen = new Map<string, number>();
  return heads.map((heading, position): SourceColumn => {
    const plain = plains[position] ?? "";
    const times = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, times);
    const twins = plain === "" ? 1 : plains.filter((each) => each === plain).length;
    const path = twins === 1 ? plain : `${plain} (${times}/${twins})`;
    return {
      position,
      heading,
      band: bands[position] ?? "",
      plain,
      path,
      month: monthNamed(numbered.has(position) ? `M${heading}` : heading),
    };
  });
}

/** The columns that a heading of an earlier mapping calls: the one it identifies, else all that bear it. */
export function columnsCalled({ columns }: Layout, heading: string): readonly SourceColumn[] {
  const exact = columns.filter(({ path }) => path === heading);
  return exact.length > 0 ? exact : columns.filter((each) => each.plain === heading || each.heading === heading);
}

/** The bands above the headings: a text over several columns. Null where the row above is a title. */
function bandsAt({ sheet, area }: Region, grid: Grid, row: number, isTurned: boolean): readonly string[] | null {
  const texts = cellsOf(grid, row).map(textOf);
  const filled = texts.filter((text) => text !== "").length;
  if (filled === 0) return null;
  const spans = isTurned
    ? []
    : sheet.merges.filter((merge) => merge.row === area.row + row && merge.rows === 1 && merge.columns > 1);
  const whole = spans.some(({ columns }) => columns >= area.columns);
  if (whole || (filled === 1 && spans.length === 0))
    return filled === 1 && texts[0] === "" && !whole ? spread(texts) : null;
  if (spans.length === 0) return spread(texts);
  return texts.map((text, column) => {
    const span = spans.find(
      (each) => each.column - area.column <= column && column < each.column - area.column + each.columns,
    );
    return span === undefined ? text : (texts[span.column - area.column] ?? "");
  });
}

/** Each text speaks for the columns up to the next. */
function spread(texts: readonly string[]): readonly string[] {
  let last = "";
  return texts.map((text) => (last = text === "" ? last : text));
}

/** A row under the headings that holds nothing but units: `(min)`, `k€`, `/an`. Null where there is none. */
function unitRow(grid: Grid, row: number): readonly string[] | null {
  if (row >= grid.rows - 1) return null;
  const texts = cellsOf(grid, row);
  const filled = texts.filter((cell) => cell !== null);
  const isUnit = (cell: CellValue): boolean => {
    const text = textOf(cell);
    if (text === "" || text.length > 14) return false;
    const bare = text.replace(/^[([]|[)\]]$/g, "");
    return (
      /^(?:%|etp|fte|nb|nombre|number|k?€|€\/[a-zé]+)$/i.test(bare) ||
      (plainWords(bare).split(" ").length <= 2 &&
        (timeSuffix(bare) !== null || scaleIn(bare) !== null || periodIn(`/${bare.replace(/^\//, "")}`) !== null))
    );
  };
  // The row may say of itself that it holds units.
  const named = texts.findIndex((cell) => UNIT_NAME.test(textOf(cell)));
  const units = filled.filter((cell) => cell !== texts[named]);
  return units.length > 0 && units.every(isUnit)
    ? texts.map((cell, column) => (column === named ? "" : textOf(cell)))
    : null;
}
