import type { ChartPlan, ChartRange, ChartSeries } from "../../workbook";
import { addressOf } from "../address";
import { blockName, chartName } from "../block-name";
import { worksheetOf } from "./build-structure";
import type { PlacedSheet } from "./placement";
import { COLOURS } from "../../workbook";

/** Excel's name of each kind of chart. */
const KINDS = {
  "clustered-bar": "BarClustered",
  "stacked-bar": "BarStacked",
  "stacked-column": "ColumnStacked",
  "clustered-column": "ColumnClustered",
  bubble: "Bubble",
  scatter: "XYScatter",
  line: "Line",
} as const;

/** A chart to draw, with the sheet it stands on. */
export interface PlacedChart {
  readonly sheet: PlacedSheet;
  readonly plan: ChartPlan;
}

/** The charts to draw: one without a row is refused by Excel, and shows nothing. */
export function chartsOf(sheets: readonly PlacedSheet[]): readonly PlacedChart[] {
  return sheets.flatMap((sheet) =>
    sheet.plan.charts.filter(({ series }) => series.some(hasRows)).map((plan) => ({ sheet, plan })),
  );
}

function hasRows({ values: { firstRow, lastRow } }: ChartSeries): boolean {
  return lastRow >= firstRow;
}

/**
 * Draws a chart from its ranges. One that is there keeps its place, size and what its user made of it: only its series
 * are given anew.
 */
export async function drawChart(
  context: Excel.RequestContext,
  { sheet, plan }: PlacedChart,
  sheets: readonly PlacedSheet[],
): Promise<void> {
  const drawn = plan.series.filter(hasRows);
  const [first] = drawn;
  if (first === undefined) return;
  const name = chartName(sheet.plan.key, plan.id);
  const { charts } = worksheetOf(context, sheet);
  const isThere = sheet.known?.charts.includes(name) === true;
  const chart = isThere
    ? charts.getItem(name)
    : charts.add(KINDS[plan.kind], startOf(context, plan, first, sheets), "Columns");
  chart.name = name;
  const old = chart.series.load("items/name");
  await context.sync();

  drawn.forEach((series) => addSeries(context, chart, plan, series, sheets));
  // Series are known by their place: from the last to the first, each is still where it was.
  old.items.toReversed().forEach((series) => series.delete());
  if (!isThere) place(context, chart, sheet, plan);
  if (!isThere) dressChart(chart, plan);
  await context.sync();
}

/** What a new chart begins from: a bubble needs its place and its size from the start, others their values. */
function startOf(
  context: Excel.RequestContext,
  { kind }: ChartPlan,
  { values, categories, sizes }: ChartSeries,
  sheets: readonly PlacedSheet[],
): Excel.Range {
  const range = rangeOf(context, values, sheets);
  if (kind !== "bubble") return range;
  return [categories, sizes].reduce(
    (whole, part) => (part === undefined ? whole : whole.getBoundingRect(rangeOf(context, part, sheets))),
    range,
  );
}

/** Takes a chart away that could not be finished, unless it was there before: half a chart misleads. */
export async function dropChart(context: Excel.RequestContext, { sheet, plan }: PlacedChart): Promise<void> {
  const name = chartName(sheet.plan.key, plan.id);
  if (sheet.known?.charts.includes(name) === true) return;
  const chart = worksheetOf(context, sheet).charts.getItemOrNullObject(name).load("name");
  await context.sync();
  if (chart.isNullObject) return;
  chart.delete();
  await context.sync();
}

function addSeries(
  context: Excel.RequestContext,
  chart: Excel.Chart,
  { kind, namesAtPoints }: ChartPlan,
  plan: ChartSeries,
  sheets: readonly PlacedSheet[],
): void {
  const series = chart.series.add(seriesName(plan.name));
  series.setValues(rangeOf(context, plan.values, sheets));
  if (plan.categories !== undefined) series.setXAxisValues(rangeOf(context, plan.categories, sheets));
  if (plan.sizes !== undefined && kind === "bubble") series.setBubbleSizes(rangeOf(context, plan.sizes, sheets));
  if (plan.colour === "none") series.format.fill.clear();
  else if (plan.colour !== undefined) series.format.fill.setSolidColor(plan.colour);
  if (namesAtPoints === true) {
    series.hasDataLabels = true;
    series.dataLabels.showSeriesName = true;
    series.dataLabels.showValue = false;
    series.dataLabels.position = "Right";
  }
  if (plan.labels !== undefined) {
    const { format, ink, position } = plan.labels;
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.numberFormat = format;
    series.dataLabels.format.font.size = LABEL_POINTS;
    series.dataLabels.format.font.name = PAPER_FONT;
    if (ink !== undefined) series.dataLabels.format.font.color = ink;
    if (position !== undefined) series.dataLabels.position = position;
  }
  if (kind === "stacked-column" || kind === "stacked-bar") series.gapWidth = 40;
  if (kind === "clustered-bar") series.gapWidth = 60;
}

/** Words of a chart that carries its values, in points, as the words around it. */
const LABEL_POINTS = 9;
/** Words below bars that stand side by side. */
const NARROW_POINTS = 8;
/** Alike on every machine. */
const PAPER_FONT = "Arial";

/** Longest name that Excel takes for a series. */
const LONGEST_NAME = 255;

/** A name that begins with `=` would be read as a reference: a space of no width before it keeps it text. */
function seriesName(name: string): string {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 2)}…` : name;
  return short.startsWith("=") ? `\u200B${short}` : short;
}

function dressChart(chart: Excel.Chart, plan: ChartPlan): void {
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = COLOURS.accent;
  if (plan.untitled === true) chart.title.visible = false;
  const shown = plan.series.filter(({ colour }) => colour !== "none").length;
  chart.legend.visible = shown > 1 && plan.legend !== false && plan.namesAtPoints !== true;
  chart.legend.position = "Bottom";
  const { valueAxis, categoryAxis } = chart.axes;
  if (plan.valueAxis === false) {
    valueAxis.visible = false;
    valueAxis.majorGridlines.visible = false;
    categoryAxis.format.font.size = plan.kind === "stacked-column" ? NARROW_POINTS : LABEL_POINTS;
    categoryAxis.format.font.name = PAPER_FONT;
  }
  // What goes below nothing would write over the words of the axis.
  if (plan.kind === "stacked-bar") categoryAxis.tickLabelPosition = "Low";
  if (plan.format !== undefined) valueAxis.numberFormat = plan.format;
  if (plan.valueRange !== undefined) {
    valueAxis.minimum = plan.valueRange.min;
    valueAxis.maximum = plan.valueRange.max;
  }
  if (plan.yTitle !== undefined) valueAxis.title.text = plan.yTitle;
  if (plan.xTitle !== undefined) categoryAxis.title.text = plan.xTitle;
}

function place(context: Excel.RequestContext, chart: Excel.Chart, sheet: PlacedSheet, plan: ChartPlan): void {
  const over = sheet.placements.find(({ block }) => block.id === plan.over);
  if (over === undefined) return;
  const { row, rows } = over.area;
  const worksheet = worksheetOf(context, sheet);
  const corner = (atRow: number, column: number): Excel.Range =>
    worksheet.getRange(addressOf({ row: atRow, column, rows: 1, columns: 1 }));
  chart.setPosition(corner(row, plan.columnFrom), corner(row + rows - 1, plan.columnTo));
}

function rangeOf(
  context: Excel.RequestContext,
  { sheetKey, blockId, firstRow, lastRow, column }: ChartRange,
  sheets: readonly PlacedSheet[],
): Excel.Range {
  const sheet = sheets.find(({ plan }) => plan.key === sheetKey);
  const placement = sheet?.placements.find(({ name }) => name === blockName({ sheetKey, blockId }));
  if (sheet === undefined || placement === undefined)
    throw new RangeError(`a chart speaks of the block ${sheetKey}/${blockId}, which is not in the plan`);
  const body = placement.block.table === undefined ? 0 : 1;
  const { area } = placement;
  return worksheetOf(context, sheet).getRange(
    addressOf({
      row: area.row + body + firstRow,
      column: area.column + column,
      rows: lastRow - firstRow + 1,
      columns: 1,
    }),
  );
}
