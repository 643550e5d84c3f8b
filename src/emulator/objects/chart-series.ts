import { amount, choice, flag, optionalText, text, whole } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import type { Book } from "../book/book";
import { newSeries, type Chart, type ChartSeries } from "../chart/chart";
import { changingChart } from "../chart/chart-edit";
import { chartReference } from "../chart/chart-source";
import { seriesName, seriesPoints } from "../chart/chart-values";
import { colorOf, colorText } from "../sheet/colors";
import { rangeArgument } from "./range-ref";

interface ChartOf {
  readonly book: Book;
  readonly chart: Chart;
}
interface SeriesSelf extends ChartOf {
  readonly series: ChartSeries;
}
interface PointSelf extends SeriesSelf {
  readonly index: number;
}

const changing = ({ book, chart, series }: SeriesSelf): ChartSeries => {
  changingChart(book, chart);
  return series;
};
const hex = (value: unknown): string => colorText(colorOf(text(value, "a colour"))) ?? "";

const fill = kind<SeriesSelf>({
  type: "ChartFill",
  methods: {
    SetSolidColor: (self, [color]) => void (changing(self).color = hex(color)),
    Clear: (self) => void (changing(self).color = ""),
  },
});

const line = kind<SeriesSelf>({
  type: "ChartLineFormat",
  scalars: {
    Color: {
      get: ({ series }) => series.lineColor ?? "",
      set: (self, value) => void (changing(self).lineColor = hex(value)),
    },
  },
  methods: { Clear: (self) => void (changing(self).lineColor = null) },
});

const format = kind<SeriesSelf>({
  type: "ChartSeriesFormat",
  objects: { Fill: (self) => fill(self), Line: (self) => line(self) },
});

const pointFill = kind<PointSelf>({
  type: "ChartFill",
  methods: {
    SetSolidColor: (self, [color]) => void changing(self).points.set(self.index, hex(color)),
    Clear: (self) => void changing(self).points.set(self.index, ""),
  },
});
const pointFormat = kind<PointSelf>({ type: "ChartPointFormat", objects: { Fill: (self) => pointFill(self) } });
const point = kind<PointSelf>({
  type: "ChartPoint",
  scalars: { Value: { get: (self) => seriesPoints(self.book, self.chart, self.series.values)[self.index] ?? 0 } },
  objects: { Format: (self) => pointFormat(self) },
});
const points = kind<SeriesSelf>({
  type: "ChartPointsCollection",
  scalars: { Count: { get: ({ book, chart, series }) => seriesPoints(book, chart, series.values).length } },
  items: (self) => seriesPoints(self.book, self.chart, self.series.values).map((_, index) => point({ ...self, index })),
  methods: {
    GetCount: ({ book, chart, series }) => seriesPoints(book, chart, series.values).length,
    GetItemAt: (self, [index]) => {
      const at = whole(index);
      if (at < 0 || at >= seriesPoints(self.book, self.chart, self.series.values).length)
        throw new ApiError("ItemNotFound");
      return point({ ...self, index: at });
    },
  },
});

const labelled = (self: SeriesSelf): NonNullable<ChartSeries["labels"]> => {
  const series = changing(self);
  series.labels ??= { values: true, names: false, categories: false, position: null, numberFormat: null };
  return series.labels;
};
const NOT_KEPT = { set: () => undefined };
const labelFont = kind<SeriesSelf>({
  type: "ChartFont",
  scalars: {
    Size: {
      get: ({ series }) => series.labels?.size ?? 10,
      set: (self, value) => void (labelled(self).size = amount(value)),
    },
    Color: {
      get: ({ series }) => series.labels?.color ?? "#000000",
      set: (self, value) => void (labelled(self).color = hex(value)),
    },
    Bold: NOT_KEPT,
    Italic: NOT_KEPT,
    Name: {
      get: ({ series }) => series.labels?.face ?? "",
      set: (self, value) => void (labelled(self).face = text(value)),
    },
  },
});
const labelFormat = kind<SeriesSelf>({ type: "ChartDataLabelFormat", objects: { Font: (self) => labelFont(self) } });
const labels = kind<SeriesSelf>({
  type: "ChartDataLabels",
  scalars: {
    ShowValue: {
      get: ({ series }) => series.labels?.values ?? false,
      set: (self, value) => void (labelled(self).values = flag(value)),
    },
    ShowSeriesName: {
      get: ({ series }) => series.labels?.names ?? false,
      set: (self, value) => void (labelled(self).names = flag(value)),
    },
    ShowCategoryName: {
      get: ({ series }) => series.labels?.categories ?? false,
      set: (self, value) => void (labelled(self).categories = flag(value)),
    },
    Position: {
      get: ({ series }) => series.labels?.position ?? "None",
      set: (self, value) => void (labelled(self).position = text(value)),
    },
    NumberFormat: {
      get: ({ series }) => series.labels?.numberFormat ?? "General",
      set: (self, value) => void (labelled(self).numberFormat = text(value)),
    },
  },
  objects: { Format: (self) => labelFormat(self) },
});

const reference =
  (key: "values" | "categories" | "sizes") =>
  (self: SeriesSelf, [source]: readonly unknown[]): void => {
    const range = rangeArgument(self.book, self.chart.sheet, source);
    changing(self)[key] = chartReference(range.sheet, range.area);
  };

const make = kind<SeriesSelf>({
  type: "ChartSeries",
  scalars: {
    Name: {
      get: (self) => seriesName(self.book, self.chart, self.series),
      set: (self, value) => void (changing(self).name = nameFrom(text(value))),
    },
    HasDataLabels: {
      get: ({ series }) => series.labels !== null,
      set: (self, value) => {
        if (flag(value)) labelled(self);
        else changing(self).labels = null;
      },
    },
    GapWidth: {
      get: ({ series }) => series.gapWidth ?? 150,
      set: (self, value) => void (changing(self).gapWidth = amount(value)),
    },
    Overlap: {
      get: ({ series }) => series.overlap ?? 0,
      set: (self, value) => void (changing(self).overlap = amount(value)),
    },
    MarkerStyle: {
      get: ({ series }) => series.markerStyle ?? "Automatic",
      set: (self, value) =>
        void (changing(self).markerStyle = choice(value, [
          "Automatic",
          "None",
          "Circle",
          "Square",
          "Diamond",
          "Triangle",
          "X",
          "Plus",
          "Star",
          "Dash",
          "Dot",
        ])),
    },
    MarkerSize: {
      get: ({ series }) => series.markerSize ?? 5,
      set: (self, value) => void (changing(self).markerSize = amount(value)),
    },
    ChartType: { get: ({ chart }) => chart.type },
  },
  objects: { Format: (self) => format(self), Points: (self) => points(self), DataLabels: (self) => labels(self) },
  methods: {
    SetValues: reference("values"),
    SetXAxisValues: reference("categories"),
    SetBubbleSizes: reference("sizes"),
    Delete: (self) => {
      const { series } = changingChart(self.book, self.chart);
      series.splice(series.indexOf(self.series), 1);
    },
  },
});

const collection = kind<ChartOf>({
  type: "ChartSeriesCollection",
  scalars: { Count: { get: ({ chart }) => chart.series.length } },
  items: (self) => self.chart.series.map((series) => make({ ...self, series })),
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (self, [index]) => {
      const series = self.chart.series[whole(index)];
      if (!series) throw new ApiError("ItemNotFound");
      return make({ ...self, series });
    },
    Add: (self, [name, index]) => {
      const given = optionalText(name);
      const series = { ...newSeries(), name: given === undefined ? null : nameFrom(given) };
      const all = changingChart(self.book, self.chart).series;
      all.splice(index === null || index === undefined ? all.length : whole(index), 0, series);
      return make({ ...self, series });
    },
  },
});

function nameFrom(given: string): ChartSeries["name"] {
  return given.startsWith("=") ? { formula: given.slice(1) } : { text: given };
}

export function seriesCollectionObject(self: ChartOf): HostObject {
  return collection({ book: self.book, chart: self.chart });
}
