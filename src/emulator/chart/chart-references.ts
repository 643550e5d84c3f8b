import type { Book } from "../book/book";
import type { Chart, ChartSeries } from "./chart";

/** Rewrites what charts refer to. A chart of the file that changes by it is written by the host from then on. */
export function rewriteChartReferences(book: Book, rewrite: (reference: string, home: string) => string): void {
  for (const chart of book.charts) {
    const changed = chart.series.map((series) =>
      rewriteSeries(series, (reference) => rewrite(reference, chart.sheet.name)),
    );
    if (changed.includes(true)) detachFromFile(chart);
  }
}

function rewriteSeries(series: ChartSeries, rewrite: (reference: string) => string): boolean {
  let changed = false;
  for (const key of ["values", "categories", "sizes"] as const) {
    const before = series[key];
    if (before === null) continue;
    series[key] = rewrite(before);
    if (series[key] !== before) changed = true;
  }
  const { name } = series;
  if (name && "formula" in name) {
    const formula = rewrite(name.formula);
    if (formula !== name.formula) changed = true;
    series.name = { formula };
  }
  return changed;
}

/** Takes the chart out of what the library keeps of the file: the host writes it anew at each save. */
export function detachFromFile(chart: Chart): void {
  if (chart.fileNumber === null) return;
  const found = chart.sheet.raw.getCharts().find(({ chartNumber }) => chartNumber === chart.fileNumber);
  if (found) chart.sheet.raw.removeChart(found);
  chart.fileNumber = null;
}
