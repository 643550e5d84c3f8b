import { choice, text, whole } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import type { Book } from "../book/book";
import { CHART_TYPES, type Chart, type ChartType } from "../chart/chart";
import { addChart } from "../chart/chart-edit";
import type { Sheet } from "../sheet/sheet";
import { chartObject } from "./chart";
import { rangeArgument } from "./range-ref";
import type { SheetRef } from "./selves";

const make = kind<SheetRef>({
  type: "ChartCollection",
  scalars: { Count: { get: ({ book, sheet }) => book.chartsOf(sheet).length } },
  items: ({ book, sheet }) => book.chartsOf(sheet).map((chart) => chartObject(book, chart)),
  item: (self, key) => chartObject(self.book, required(find(self, key))),
  methods: {
    Add: ({ book, sheet }, [type, source, seriesBy]) => {
      const range = rangeArgument(book, sheet, source);
      return chartObject(
        book,
        addChart(book, sheet, chartType(type), range, choice(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"])),
      );
    },
    GetCount: ({ book, sheet }) => book.chartsOf(sheet).length,
    GetItem: (self, [key]) => chartObject(self.book, required(find(self, key))),
    GetItemAt: ({ book, sheet }, [index]) => chartObject(book, required(book.chartsOf(sheet)[whole(index)])),
    GetItemOrNullObject: (self, [key]) => {
      const chart = find(self, key);
      return chart ? chartObject(self.book, chart) : null;
    },
  },
});

function chartType(value: unknown): ChartType {
  const wanted = text(value, "a chart type");
  if (!(wanted in CHART_TYPES)) throw new ApiError("ApiNotFound", `The chart type "${wanted}" is not known to it.`);
  return wanted as ChartType;
}

function find({ book, sheet }: SheetRef, key: unknown): Chart | undefined {
  const charts = book.chartsOf(sheet);
  return (
    charts.find(({ id }) => id === key) ??
    charts.find(({ name }) => typeof key === "string" && name.toLowerCase() === key.toLowerCase())
  );
}

function required(chart: Chart | undefined): Chart {
  if (!chart) throw new ApiError("ItemNotFound");
  return chart;
}

export function chartsObject(book: Book, sheet: Sheet): HostObject {
  return make({ book, sheet });
}
