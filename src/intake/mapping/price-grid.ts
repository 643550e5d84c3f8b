import { phrase } from "../../language";
import type { WorkbookContent } from "../../workbook";
import { keyOf } from "../kinds";
import { receivedText } from "../reading/table-reference";
import { bodyOf } from "./body";
import { textOf } from "./grid";
import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { headerOf, labelOf } from "./made-choices";
import { pricingOf, pricingQuestion, taxFactor, taxQuestion, taxRows } from "./made-price";
import { meansAgainst } from "./mapping-row";
import { rowMaker } from "./reading";
import type { Made, MadeCell, MappingContext } from "./reading";
import { scaleIn } from "./unit-words";
import { saysNoValue } from "./words/no-value";
import { piecesOfPrice } from "./words/price-pieces";
import { decimalMark, numberInText } from "./numbers";
import { beginsWithTotal, headingScore, namesPrice } from "./words/dictionary";

/** A table of prices with flows one way and providers the other. */
export interface PriceGrid {
  readonly layout: Layout;
  /** Where the flows stand: down the first column, or across the headings. */
  readonly flowsDown: boolean;
}

/** Share of the names on a side that must be flows. */
const MOST = 0.6;

/** A laid-out range as a grid of prices; null where its names are no flows, its body no numbers, or nothing over it speaks of prices. */
export function priceGridOf(layout: Layout, flows: ReadonlySet<string>): PriceGrid | null {
  if (flows.size === 0 || layout.isTurned) return null;
  const { columns, grid } = layout;
  const body = bodyOf(layout);
  if (columns.length < 3 || body.rows.length === 0) return null;
  const saysPrice = [
    ...layout.titles,
    columns[0]?.heading ?? "",
    ...columns.map(({ band }) => band),
    layout.region.sheet.name,
  ].some(namesPrice);
  const others = columns.slice(1);
  const down = body.rows.map(({ row }) => textOf(grid.cell(row, 0)));
  const across = others.map(({ heading }) => heading);
  const flowsDown = shareIn(down, flows) >= MOST;
  const flowsAcross = shareIn(across, flows) >= MOST;
  if (!saysPrice || flowsDown === flowsAcross) return null;
  const known = others.filter(
    ({ heading }) =>
      headingScore("flows.annualVolume", heading) >= 0.6 || headingScore("flows.handlingTime", heading) >= 0.6,
  );
  if (flowsDown && known.length > 0) return null;
  const filled = body.rows.flatMap(({ row }) =>
    others.map(({ position }) => grid.cell(row, position)).filter((cell) => cell !== null && !saysNoValue(cell)),
  );
  const numbers = filled.filter(
    (cell) => typeof cell === "number" || (typeof cell === "string" && numberInText(cell, ".") !== null),
  );
  return numbers.length >= MOST * filled.length && numbers.length > 0 ? { layout, flowsDown } : null;
}

function shareIn(names: readonly string[], flows: ReadonlySet<string>): number {
  const filled = names.filter((name) => name !== "");
  return filled.length === 0 ? 0 : filled.filter((name) => flows.has(keyOf(name))).length / filled.length;
}

/** The offers of a grid of prices, one for each filled cell, row by row of the sheet. */
export function readPriceGrid({ layout, flowsDown }: PriceGrid, context: MappingContext): Made {
  const { grid, columns, titles } = layout;
  const body = bodyOf(layout);
  const across = columns.slice(1).filter(({ heading }) => heading !== "" && !beginsWithTotal(heading));
  const corner = columns[0]?.heading ?? "";
  const texts = { heading: corner, band: across[0]?.band ?? "", titles };
  const { pricing, against } = pricingOf(texts, context);
  const said = [texts.heading, texts.band, ...titles];
  const also = taxFactor(said, context);
  const cells = body.rows.flatMap(({ row }) =>
    across.map((column) => ({ row, column, cell: grid.cell(row, column.position) })),
  );
  const example = cells.find(({ cell }) => typeof cell === "number")?.cell;
  const questions = [
    ...(pricing === null ? [pricingQuestion(titles[0] ?? corner)] : []),
    ...(also === null ? [taxQuestion(titles[0] ?? corner, typeof example === "number" ? example : 1)] : []),
  ];
  if (questions.length > 0 || pricing === null || also === null) return { columns: [], rows: [], questions };
  const scale = (said.some((text) => scaleIn(text) === "cent") ? 0.01 : 1) / piecesOfPrice(pricing, said);
  const mark = decimalMark(cells.map(({ cell }) => cell)).mark;
  const made = {
    provider: [] as MadeCell[],
    flow: [] as MadeCell[],
    pricing: [] as MadeCell[],
    price: [] as MadeCell[],
  };
  for (const { row, column, cell } of cells) {
    if (cell === null || saysNoValue(cell)) continue;
    const head = headCell(layout, column.position, column.heading);
    const side = sideCell(grid, row);
    const number =
      typeof cell === "number" ? cell : typeof cell === "string" ? (numberInText(cell, mark)?.value ?? null) : null;
    const source = { place: grid.place(row, column.position), shown: receivedText(cell) };
    made.provider.push(flowsDown ? head : side);
    made.flow.push(flowsDown ? side : head);
    made.pricing.push({ value: phrase("en", labelOf("pricing", pricing)), source });
    made.price.push({ value: number === null ? cell : Number((number * scale * also).toPrecision(12)), source });
  }
  const make = rowMaker("offers", context);
  const name = (column: string): string => phrase("en", headerOf("offers", column), { currency: context.currency });
  return {
    columns: (["provider", "flow", "pricing", "price"] as const).map((column) => ({
      column,
      heading: name(column),
      cells: made[column],
    })),
    rows: [
      make("block:offers", {
        column: "price",
        unit: "prices",
        factor: scale * also,
        means: across.map(({ heading }) => heading).join(", "),
      }),
      make("basis:offers.price", { column: "pricing", means: meansAgainst(pricing, against) }),
      ...taxRows(context),
    ],
    questions: [],
  };
}

function headCell({ grid, headingRow }: Layout, position: number, heading: string): MadeCell {
  return { value: heading, source: { place: grid.place(headingRow, position), shown: heading } };
}

function sideCell(grid: Grid, row: number): MadeCell {
  const name = receivedText(grid.cell(row, 0)).trim();
  return { value: name, source: { place: grid.place(row, 0), shown: name } };
}

/** The names of flows that the sheets' own tables and blocks give, as keys. */
export function namesIn(made: Made): readonly string[] {
  const cells = made.columns.find(({ column }) => column === "name")?.cells ?? [];
  return cells.flatMap(({ value }) => (typeof value === "string" ? [keyOf(value)] : []));
}

/** The names that stand first in the rows of a workbook's own tables, as keys: those of the flows among them. */
export function firstNames({ tables }: WorkbookContent): readonly string[] {
  return tables.flatMap(({ rows }) => rows.flatMap(([name]) => (typeof name === "string" ? [keyOf(name)] : [])));
}
