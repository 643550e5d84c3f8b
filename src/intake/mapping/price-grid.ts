import type { CellValue } from "../../workbook";
import { keyOf } from "../kinds";
import { bodyOf } from "./body";
import type { Body } from "./body-rows";
import { cellsOfColumn } from "./contents";
import { holdsNumbers } from "./dimension";
import { textOf } from "./grid";
import type { Layout, SourceColumn } from "./layout";
import { numberInText } from "./numbers";
import type { Made } from "./reading";
import { acrossKind, isAmbiguous, nameAndUnit } from "./words/across-names";
import type { AcrossKind } from "./words/across-names";
import { fieldsOfTable, headingScore, meaningOf } from "./words/dictionary";
import { saysNoValue } from "./words/no-value";
import { priceTitle } from "./words/price-titles";
import { variantsOf } from "./price-variants";
import type { PriceColumn } from "./price-variants";

/** A table of prices with flows one way and providers the other. */
export interface PriceGrid {
  readonly layout: Layout;
  /** Where the flows stand: down a column, or across the headings. */
  readonly flowsDown: boolean;
  /** The column of the names down. */
  readonly side: number;
  readonly prices: readonly PriceColumn[];
  /** The column that says for each row what is priced. */
  readonly pricing: SourceColumn | null;
  /** Columns of numbers that are no prices of a provider, and what they are. */
  readonly aside: readonly SourceColumn[];
  /** Rows that are no provider’s, where providers stand down. */
  readonly asideRows: ReadonlySet<number>;
  /** Why nobody can say that it is one; null where it is. */
  readonly doubt: GridDoubt | null;
  /** Whether a person named its column of prices and its provider. */
  readonly isPicked?: true;
}

/** What keeps a table of prices by flow from being read: what stands where providers would, or that nothing says whose prices they are. */
export type GridDoubt = "year" | "tier" | "region" | "channel" | "pricing" | "variant" | "unsaid";

/** Share of the names on a side that must be flows. */
const MOST = 0.6;
/** From here on the words of a heading are those of a column of ours. */
const OURS = 0.8;
/** Prices of a contact, a minute or an hour are seldom above, and volumes and yearly costs seldom below. */
const MOST_OF_PRICE = 100;
/** Differences are shown to a cent, and ratios to a half per cent. */
const NEARLY = 0.006;

/** A laid-out range as a grid of prices; null where its names are no flows, its body no numbers, or nothing over it speaks of prices. */
export function priceGridOf(layout: Layout, flows: ReadonlySet<string>): PriceGrid | null {
  if (flows.size === 0 || layout.isTurned) return null;
  const { columns } = layout;
  const body = bodyOf(layout);
  if (columns.length < 2 || body.rows.length === 0) return null;
  const cellsOf = ({ position }: SourceColumn): readonly CellValue[] =>
    body.rows.map(({ row }) => layout.grid.cell(row, position));
  const numeric = columns.filter((column) => column.position > 0 && areNumbers(cellsOf(column)));
  const texts = columns.filter(
    (column) => !numeric.includes(column) && cellsOf(column).some((cell) => textOf(cell) !== ""),
  );
  if (numeric.length === 0) return null;
  const down = texts.find((column) => shareIn(cellsOf(column).map(textOf), flows) >= MOST);
  const heads = numeric.map(({ heading }) => heading);
  const others = heads.filter((head) => !isOther(head));
  const across =
    shareIn(
      others.map((head) => nameAndUnit(head).name),
      flows,
    ) >= MOST && numeric.length > 1;
  const [first] = texts;
  // A column that names the providers makes a list of offers.
  if (
    down !== undefined &&
    texts.some((each) => each !== down && headingScore("offers.provider", each.heading) >= OURS)
  )
    return null;
  if ((down !== undefined) === across || (across && first === undefined)) return null;
  const grid =
    down === undefined ? acrossGrid(layout, first ?? numeric[0], numeric, flows) : downGrid(layout, down, numeric);
  if (grid === null) return null;
  const pricing =
    texts.find((column) => column !== down && column !== first && isPricing(column, cellsOf(column))) ?? null;
  const said = saidOver(
    layout,
    [...(down === undefined ? [first] : [down]), ...numeric].flatMap((column) => column ?? []),
  );
  if (grid.doubt !== null) return said === "offer" ? { ...grid, pricing } : null;
  if (said === "own" || (said === null && !mayBePrices(grid, body))) return null;
  return { ...grid, pricing, doubt: said === "offer" ? null : "unsaid" };
}

/** Small figures for each flow under names alone could be prices, though nothing says it. */
function mayBePrices({ layout, flowsDown, prices, aside }: Omit<PriceGrid, "pricing">, body: Body): boolean {
  const figures = prices.flatMap(({ column }) => cellsOfColumn(layout, body, column).cells);
  const names = prices.filter(({ column }) => acrossKind(column.heading) === "name" && column.month === null);
  return (
    flowsDown &&
    aside.length === 0 &&
    prices.length > 1 &&
    names.length === prices.length &&
    figures.every((cell) => cell === null || (typeof cell === "number" && cell > 0 && cell <= MOST_OF_PRICE)) &&
    figures.some((cell) => typeof cell === "number" && !Number.isInteger(cell)) &&
    prices.every(({ column }) => !cellsOfColumn(layout, body, column).formats.some((format) => /[%:]/.test(format)))
  );
}

function isOther(heading: string): boolean {
  return ["own", "sum"].includes(acrossKind(heading));
}

/** Flows down a column, providers across. */
function downGrid(
  layout: Layout,
  side: SourceColumn,
  numeric: readonly SourceColumn[],
): Omit<PriceGrid, "pricing"> | null {
  const { prices, kinds } = variantsOf(numeric);
  const read = prices.filter(
    ({ column }) => !isOurs(column) && !(isAmbiguous(column.heading) && isReckoned(layout, column, numeric)),
  );
  const aside = numeric.filter((column) => !read.some((each) => each.column === column));
  const grid = { layout, flowsDown: true, side: side.position, aside, asideRows: new Set<number>() };
  if (read.length > 0) return { ...grid, prices: read, doubt: null };
  const doubt = doubtOf(kinds);
  return doubt === null ? null : { ...grid, prices: [], doubt };
}

/** Whether a heading is that of figures of ours: contacts, a handling time, a set-up fee. */
function isOurs({ heading }: SourceColumn): boolean {
  return (["flows", "offers"] as const).some((table) =>
    fieldsOfTable(table).some(
      (field) => holdsNumbers(table, field) && field !== "price" && headingScore(`${table}.${field}`, heading) >= OURS,
    ),
  );
}

/** Whether every figure of a column is the difference or the ratio of two others beside it. */
function isReckoned(layout: Layout, column: SourceColumn, numeric: readonly SourceColumn[]): boolean {
  const others = numeric.filter((each) => each !== column);
  const numbersOf = ({ position }: SourceColumn): readonly CellValue[] =>
    bodyOf(layout).rows.map(({ row }) => layout.grid.cell(row, position));
  const own = numbersOf(column);
  const isFrom = (a: readonly CellValue[], b: readonly CellValue[], by: (a: number, b: number) => number): boolean =>
    own.every((value, row) => {
      const [x, y] = [a[row], b[row]];
      return (
        typeof value !== "number" ||
        (typeof x === "number" && typeof y === "number" && Math.abs(by(x, y) - value) < NEARLY)
      );
    });
  return others.some((a) =>
    others.some(
      (b) =>
        a !== b &&
        [(x: number, y: number) => x - y, (x: number, y: number) => x / y - 1].some((by) =>
          isFrom(numbersOf(a), numbersOf(b), by),
        ),
    ),
  );
}

/** Providers down a column, flows across. */
function acrossGrid(
  layout: Layout,
  side: SourceColumn | undefined,
  numeric: readonly SourceColumn[],
  flows: ReadonlySet<string>,
): Omit<PriceGrid, "pricing"> | null {
  if (side === undefined) return null;
  const named = numeric.map((column): PriceColumn => ({ column, ...nameAndUnit(column.heading), variant: "" }));
  const prices = named.filter(({ name }) => flows.has(keyOf(name)));
  const rows = bodyOf(layout).rows.map(({ row }) => ({ row, name: textOf(layout.grid.cell(row, side.position)) }));
  const names = rows.map(({ name }) => name).filter((name) => name !== "");
  const kinds = rows.map(({ name }) => acrossKind(name, names));
  const asideRows = new Set(rows.flatMap(({ row, name }, at) => (name === "" || kinds[at] !== "name" ? [row] : [])));
  const aside = named.filter((each) => !prices.includes(each)).map(({ column }) => column);
  const grid = { layout, flowsDown: false, side: side.position, aside, asideRows };
  if (asideRows.size < rows.length) return { ...grid, prices, doubt: null };
  const doubt = doubtOf(kinds);
  return doubt === null ? null : { ...grid, prices: [], doubt };
}

/** What stands where providers would, most of all. */
function doubtOf(kinds: readonly AcrossKind[]): GridDoubt | null {
  const [most] = (["year", "tier", "region", "channel", "pricing", "variant"] as const)
    .map((kind) => ({ kind, count: kinds.filter((each) => each === kind).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return most?.kind ?? null;
}

/** What the texts over a grid say: of offers where any of them does, else of costs, of which nobody says whose. */
function saidOver({ titles, region }: Layout, columns: readonly SourceColumn[]): "offer" | "cost" | "own" | null {
  const [corner] = columns;
  const heads = columns.slice(1).filter(({ heading }) => !isOther(heading));
  const units = heads.map(({ heading }) => nameAndUnit(heading).unit).filter((unit) => unit !== "");
  const numbered = heads.some(({ heading }) => /\d$|\s\p{L}$/u.test(heading.trim()) && priceTitle(heading) === "offer");
  const said = [...titles, corner?.heading ?? "", ...new Set(columns.map(({ band }) => band)), region.sheet.name].map(
    priceTitle,
  );
  if (said.includes("own") && !said.includes("offer")) return "own";
  if (said.includes("offer") || numbered) return "offer";
  // A unit behind each name is one of a price: “Atlas (€/call)”.
  if (heads.length > 0 && units.length === heads.length && units.every((unit) => priceTitle(unit) !== null))
    return "offer";
  return said.includes("cost") ? "cost" : null;
}

function isPricing({ heading }: SourceColumn, cells: readonly CellValue[]): boolean {
  const filled = cells.map(textOf).filter((text) => text !== "");
  const known = filled.filter(
    (text) => meaningOf("pricing", text) !== null && meaningOf("channel", text) === null,
  ).length;
  return headingScore("offers.pricing", heading) >= MOST || (filled.length > 0 && known >= MOST * filled.length);
}

function areNumbers(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((cell) => cell !== null && !saysNoValue(cell));
  const numbers = filled.filter(
    (cell) => typeof cell === "number" || (typeof cell === "string" && numberInText(cell, ".") !== null),
  );
  return numbers.length > 0 && numbers.length >= MOST * filled.length;
}

function shareIn(names: readonly string[], flows: ReadonlySet<string>): number {
  const filled = names.filter((name) => name !== "");
  return filled.length === 0 ? 0 : filled.filter((name) => flows.has(keyOf(name))).length / filled.length;
}

/** The names of flows that the sheets' own tables and blocks give, as keys. */
export function namesIn(made: Made): readonly string[] {
  const cells = made.columns.find(({ column }) => column === "name")?.cells ?? [];
  return cells.flatMap(({ value }) => (typeof value === "string" ? [keyOf(value)] : []));
}
