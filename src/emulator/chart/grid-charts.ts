import type { GridChart } from "../grid-view";
import type { Book } from "../book/book";
import { gridSeries } from "./chart-values";
import type { Sheet } from "../sheet/sheet";

/** The charts of a sheet, with the values they show. */
export function gridCharts(book: Book, sheet: Sheet): GridChart[] {
  return book.chartsOf(sheet).map((chart) => ({
    id: chart.id,
    name: chart.name,
    type: chart.type,
    ...(chart.title.visible && chart.title.text !== "" ? { title: chart.title.text } : {}),
    ...(chart.altText === "" ? {} : { altText: chart.altText }),
    ...(chart.category.title === undefined ? {} : { categoryTitle: chart.category.title }),
    ...(chart.value.title === undefined ? {} : { valueTitle: chart.value.title }),
    ...(chart.legend.visible ? { legend: chart.legend.position } : {}),
    left: chart.left,
    top: chart.top,
    width: chart.width,
    height: chart.height,
    series: chart.series.map((series) => gridSeries(book, chart, series)),
  }));
}
