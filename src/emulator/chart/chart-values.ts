import type { GridSeries, GridValue } from "../grid-view";
import type { Book } from "../book/book";
import type { Chart, ChartSeries } from "./chart";
import { wireValue, type Scalar } from "../formula/values";

function cellsOf(book: Book, chart: Chart, reference: string | null): Scalar[] {
  const place = reference === null ? null : book.resolve(reference, chart.sheet);
  if (!place) return [];
  const values: Scalar[] = [];
  for (let row = place.area.top; row <= place.area.bottom; row += 1) {
    for (let column = place.area.left; column <= place.area.right; column += 1)
      values.push(place.sheet.value(row, column));
  }
  return values;
}

/** The numbers a series shows; `null` where its cell holds none. */
export function seriesPoints(book: Book, chart: Chart, reference: string | null): (number | null)[] {
  return cellsOf(book, chart, reference).map((value) => (typeof value === "number" ? value : null));
}

export function seriesName(book: Book, chart: Chart, series: ChartSeries): string {
  const { name } = series;
  if (name === null) return `Series${chart.series.indexOf(series) + 1}`;
  return "text" in name ? name.text : String(wireValue(cellsOf(book, chart, name.formula)[0] ?? null));
}

/** A series with its values, for a grid to draw. */
export function gridSeries(book: Book, chart: Chart, series: ChartSeries): GridSeries {
  const categories: GridValue[] = cellsOf(book, chart, series.categories).map(wireValue);
  return {
    name: seriesName(book, chart, series),
    ...(series.categories === null ? {} : { categories }),
    values: seriesPoints(book, chart, series.values),
    ...(series.sizes === null ? {} : { sizes: seriesPoints(book, chart, series.sizes) }),
    ...(series.color === null ? {} : { color: series.color }),
    ...(series.points.size === 0 ? {} : { pointColors: Object.fromEntries(series.points) }),
  };
}
