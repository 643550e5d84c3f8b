import { amount, choice, flag, text } from "../protocol/arguments";
import { ApiError } from "../errors";
import { kind, type HostObject } from "../protocol/members";
import type { Book } from "../book/book";
import { CHART_TYPES, type Chart, type ChartType } from "../chart/chart";
import { changingChart, deleteChart, placeChart } from "../chart/chart-edit";
import { seriesFrom } from "../chart/chart-source";
import { chartAxesObject } from "./chart-axes";
import { chartFormatObject, fontObject } from "./chart-format";
import { seriesCollectionObject } from "./chart-series";
import { worksheetObject } from "./makers";
import { rangeArgument } from "./range-ref";

export interface ChartSelf {
  readonly book: Book;
  readonly chart: Chart;
}

type Size = "left" | "top" | "width" | "height";
const size = (name: Size): { get: (self: ChartSelf) => number; set: (self: ChartSelf, value: unknown) => void } => ({
  get: ({ chart }) => chart[name],
  set: ({ book, chart }, value) => void (changingChart(book, chart)[name] = Math.max(0, amount(value))),
});

const title = kind<ChartSelf>({
  type: "ChartTitle",
  scalars: {
    Text: {
      get: ({ chart }) => chart.title.text,
      set: ({ book, chart }, value) => {
        changingChart(book, chart).title = { ...chart.title, text: text(value), visible: true };
      },
    },
    Visible: {
      get: ({ chart }) => chart.title.visible,
      set: ({ book, chart }, value) => void (changingChart(book, chart).title.visible = flag(value)),
    },
    Overlay: {
      get: ({ chart }) => chart.title.overlay,
      set: ({ book, chart }, value) => void (changingChart(book, chart).title.overlay = flag(value)),
    },
  },
  objects: { Format: () => chartFormatObject() },
});

const legend = kind<ChartSelf>({
  type: "ChartLegend",
  scalars: {
    Visible: {
      get: ({ chart }) => chart.legend.visible,
      set: ({ book, chart }, value) => void (changingChart(book, chart).legend.visible = flag(value)),
    },
    Position: {
      get: ({ chart }) => chart.legend.position,
      set: ({ book, chart }, value) =>
        void (changingChart(book, chart).legend.position = choice(value, ["Top", "Bottom", "Left", "Right", "Corner"])),
    },
    Overlay: {
      get: ({ chart }) => chart.legend.overlay,
      set: ({ book, chart }, value) => void (changingChart(book, chart).legend.overlay = flag(value)),
    },
  },
  objects: { Format: () => chartFormatObject() },
});

const area = kind<null>({ type: "ChartAreaFormat", objects: { Font: () => fontObject() } });

const make = kind<ChartSelf>({
  type: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  scalars: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ book, chart }, value) => {
        const name = text(value, "a name");
        if (
          name === "" ||
          book.chartsOf(chart.sheet).some((other) => other !== chart && other.name.toLowerCase() === name.toLowerCase())
        )
          throw new ApiError("InvalidArgument", `"${name}" cannot be the chart's name.`);
        changingChart(book, chart).name = name;
      },
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: ({ book, chart }, value) => {
        const wanted = text(value);
        if (!(wanted in CHART_TYPES))
          throw new ApiError("ApiNotFound", `The chart type "${wanted}" is not known to it.`);
        changingChart(book, chart).type = wanted as ChartType;
      },
    },
    Left: size("left"),
    Top: size("top"),
    Width: size("width"),
    Height: size("height"),
  },
  objects: {
    Title: (self) => title(self),
    Legend: (self) => legend(self),
    Axes: (self) => chartAxesObject(self),
    Series: (self) => seriesCollectionObject(self),
    Worksheet: ({ book, chart }) => worksheetObject(book, chart.sheet),
    Format: () => area(null),
  },
  methods: {
    Delete: ({ book, chart }) => deleteChart(book, chart),
    SetData: ({ book, chart }, [source, seriesBy]) => {
      const range = rangeArgument(book, chart.sheet, source);
      changingChart(book, chart).series = seriesFrom(
        book,
        range.sheet,
        range.area,
        chart.type,
        choice(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"]),
      );
    },
    SetPosition: ({ book, chart }, [start, end]) => {
      const first = rangeArgument(book, chart.sheet, start).area;
      const last = end === null || end === undefined ? null : rangeArgument(book, chart.sheet, end).area;
      const { width, height } = chart;
      placeChart(changingChart(book, chart), {
        top: first.top,
        left: first.left,
        bottom: last?.bottom ?? first.top,
        right: last?.right ?? first.left,
      });
      if (!last) Object.assign(chart, { width, height });
    },
    Activate: ({ book, chart }) => {
      book.active = chart.sheet;
    },
  },
});

export function chartObject(book: Book, chart: Chart): HostObject {
  if (!book.charts.includes(chart)) throw new ApiError("ItemNotFound", "The chart was deleted.");
  return make({ book, chart });
}
