import { amount, choice, flag, optionalText, text } from "../protocol/arguments";
import { kind, type HostObject } from "../protocol/members";
import type { Book } from "../book/book";
import type { Chart, ChartAxis } from "../chart/chart";
import { changingChart } from "../chart/chart-edit";
import { chartFormatObject } from "./chart-format";

interface ChartOf {
  readonly book: Book;
  readonly chart: Chart;
}
interface AxisSelf extends ChartOf {
  readonly which: "category" | "value";
}

const of = ({ chart, which }: AxisSelf): ChartAxis => chart[which];
const changing = ({ book, chart, which }: AxisSelf): ChartAxis => changingChart(book, chart)[which];

/** A number of an axis that Excel chooses by itself unless it is told: "" asks it to choose again. */
const automatic = (
  name: "minimum" | "maximum" | "majorUnit",
): { get: (self: AxisSelf) => number | string; set: (self: AxisSelf, value: unknown) => void } => ({
  get: (self) => of(self)[name] ?? "",
  set: (self, value) => {
    changing(self)[name] = value === "" || value === null ? null : amount(value);
  },
});

const title = kind<AxisSelf>({
  type: "ChartAxisTitle",
  scalars: {
    Text: {
      get: (self) => of(self).title ?? "",
      set: (self, value) => {
        changing(self).title = text(value);
      },
    },
    Visible: {
      get: (self) => of(self).title !== undefined,
      set: (self, value) => {
        const axis = changing(self);
        if (!flag(value)) delete axis.title;
        else axis.title ??= "Axis Title";
      },
    },
  },
  objects: { Format: () => chartFormatObject() },
});

const gridlines = kind<AxisSelf>({
  type: "ChartGridlines",
  scalars: {
    Visible: { get: (self) => of(self).gridlines, set: (self, value) => void (changing(self).gridlines = flag(value)) },
  },
});

const NOT_KEPT = { set: () => undefined };
const axisFont = kind<AxisSelf>({
  type: "ChartFont",
  scalars: {
    Size: {
      get: (self) => of(self).textSize ?? 10,
      set: (self, value) => void (changing(self).textSize = amount(value)),
    },
    Bold: NOT_KEPT,
    Color: NOT_KEPT,
    Italic: NOT_KEPT,
    Name: { get: (self) => of(self).face ?? "", set: (self, value) => void (changing(self).face = text(value)) },
  },
});
const axisFormat = kind<AxisSelf>({ type: "ChartAxisFormat", objects: { Font: (self) => axisFont(self) } });

const axis = kind<AxisSelf>({
  type: "ChartAxis",
  scalars: {
    Minimum: automatic("minimum"),
    Maximum: automatic("maximum"),
    MajorUnit: automatic("majorUnit"),
    Visible: { get: (self) => of(self).visible, set: (self, value) => void (changing(self).visible = flag(value)) },
    ReversePlotOrder: {
      get: (self) => of(self).reversed,
      set: (self, value) => void (changing(self).reversed = flag(value)),
    },
    NumberFormat: {
      get: (self) => of(self).numberFormat ?? "General",
      set: (self, value) => {
        changing(self).numberFormat = optionalText(value) ?? "General";
      },
    },
    TickLabelPosition: {
      get: (self) => of(self).labelsAt ?? "NextToAxis",
      set: (self, value) => void (changing(self).labelsAt = choice(value, ["NextToAxis", "Low", "High", "None"])),
    },
    Type: { get: ({ which }) => (which === "category" ? "Category" : "Value") },
  },
  objects: {
    Title: (self) => title(self),
    MajorGridlines: (self) => gridlines(self),
    Format: (self) => axisFormat(self),
  },
});

const axes = kind<ChartOf>({
  type: "ChartAxes",
  objects: {
    CategoryAxis: (self) => axis({ ...self, which: "category" }),
    ValueAxis: (self) => axis({ ...self, which: "value" }),
  },
  methods: {
    GetItem: (self, [type]) =>
      axis({ ...self, which: choice(type, ["Category", "Value"]) === "Category" ? "category" : "value" }),
  },
});

export function chartAxesObject(self: ChartOf): HostObject {
  return axes({ book: self.book, chart: self.chart });
}
