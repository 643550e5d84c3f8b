import { ApiError } from "../errors";
import type { Area } from "../sheet/address";
import type { Book } from "../book/book";
import { newAxis, STANDARD_CHART, type Chart, type ChartType } from "./chart";
import { detachFromFile } from "./chart-references";
import { seriesFrom } from "./chart-source";
import { requireWritable } from "../sheet/edit";
import type { Sheet } from "../sheet/sheet";
import { columnPoints, rowPoints } from "../sheet/sizes";

export function addChart(
  book: Book,
  sheet: Sheet,
  type: ChartType,
  source: { sheet: Sheet; area: Area },
  seriesBy: "Auto" | "Columns" | "Rows",
): Chart {
  requireWritable(book, sheet, null);
  if (type === "Bubble" && source.area.right - source.area.left < 2)
    throw new ApiError("EmptyChartSeries", "A bubble has a place and a size: three columns.");
  const number = book.nextId();
  const series = seriesFrom(book, source.sheet, source.area, type, seriesBy);
  const chart: Chart = {
    id: `{00000000-0008-0000-0000-${String(number).padStart(12, "0")}}`,
    name: freeName(book.chartsOf(sheet)),
    sheet,
    type,
    title: { text: "Chart Title", visible: series.length <= 1, overlay: false },
    legend: { visible: series.length > 1, position: "Bottom", overlay: false },
    category: newAxis(type.startsWith("XY") || type === "Bubble"),
    value: newAxis(true),
    series,
    left: 100,
    top: 50,
    ...STANDARD_CHART,
    altText: "",
    fileNumber: null,
  };
  book.charts.push(chart);
  book.isDirty = true;
  book.changes.add({ kind: "other" });
  return chart;
}

function freeName(charts: readonly Chart[]): string {
  for (let number = charts.length + 1; ; number += 1)
    if (!charts.some(({ name }) => name === `Chart ${number}`)) return `Chart ${number}`;
}

/** Must come before every change of a chart: from then on the host writes it. */
export function changingChart(book: Book, chart: Chart): Chart {
  requireWritable(book, chart.sheet, null);
  if (!book.charts.includes(chart)) throw new ApiError("ItemNotFound", "The chart was deleted.");
  detachFromFile(chart);
  book.isDirty = true;
  book.changes.add({ kind: "other" });
  return chart;
}

export function deleteChart(book: Book, chart: Chart): void {
  changingChart(book, chart);
  book.charts.splice(book.charts.indexOf(chart), 1);
}

/** Lays a chart over cells. */
export function placeChart(chart: Chart, area: Area): void {
  const across = (column: number): number => sum(1, column - 1, (index) => columnPoints(chart.sheet, index));
  const down = (row: number): number => sum(1, row - 1, (index) => rowPoints(chart.sheet, index));
  chart.left = across(area.left);
  chart.top = down(area.top);
  chart.width = across(area.right + 1) - chart.left;
  chart.height = down(area.bottom + 1) - chart.top;
}

function sum(first: number, last: number, of: (index: number) => number): number {
  let total = 0;
  for (let index = first; index <= last; index += 1) total += of(index);
  return total;
}
