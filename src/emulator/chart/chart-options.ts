import type { Worksheet } from "@cj-tech-master/excelts";

import { CHART_TYPES, isXY, type Chart, type ChartAxis, type ChartSeries } from "./chart";
import type { NativeAnchor } from "./chart-anchor";

type Options = Parameters<Worksheet["addChart"]>[0];
type Range = Parameters<Worksheet["addChart"]>[1];
type SeriesOptions = NonNullable<Options["series"]>[number];
type AxisOptions = NonNullable<Options["categoryAxis"]>;

const LEGENDS: Readonly<Record<string, Options["legendPosition"]>> = {
  Bottom: "b",
  Top: "t",
  Left: "l",
  Right: "r",
  Corner: "tr",
};
const MARKERS: Readonly<Record<string, string>> = {
  None: "none",
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Plus: "plus",
  Star: "star",
  Dash: "dash",
  Dot: "dot",
};
const LABELS: Readonly<Record<string, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

/** A chart as the library writes it. */
export function chartOptions(chart: Chart, tl: NativeAnchor, br: NativeAnchor): [Options, Range] {
  const first = chart.series[0];
  const options = {
    ...CHART_TYPES[chart.type],
    series: chart.series.filter(({ values }) => values !== null).map((series) => seriesOptions(chart, series)),
    title: chart.title.visible && chart.title.text !== "" ? chart.title.text : null,
    showLegend: chart.legend.visible,
    legendPosition: LEGENDS[chart.legend.position] ?? "b",
    categoryAxis: axisOptions(chart.category),
    valueAxis: axisOptions(chart.value),
    ...(first?.gapWidth === null || first?.gapWidth === undefined ? {} : { gapWidth: first.gapWidth }),
    ...(first?.overlap === null || first?.overlap === undefined ? {} : { overlap: first.overlap }),
  };
  return [options as unknown as Options, { tl, br } as unknown as Range];
}

function seriesOptions(chart: Chart, series: ChartSeries): SeriesOptions {
  const { name, values, categories, sizes, color, lineColor, labels } = series;
  const points = [...series.points].map(([index, fill]) => ({ index, ...(fill === "" ? {} : { fill: hex(fill) }) }));
  const options = {
    values: values ?? "",
    ...(name === null ? {} : { name: "text" in name ? name.text : { formula: name.formula } }),
    ...(categories === null ? {} : isXY(chart.type) ? { xValues: categories } : { categories }),
    ...(sizes === null ? {} : { bubbleSize: sizes }),
    ...(color === null ? {} : color === "" ? { spPr: { fill: { noFill: true } } } : { fill: hex(color) }),
    ...(lineColor === null ? {} : { line: hex(lineColor) }),
    ...(series.markerStyle === null
      ? {}
      : {
          marker: {
            symbol: MARKERS[series.markerStyle] ?? "circle",
            ...(series.markerSize === null ? {} : { size: series.markerSize }),
          },
        }),
    ...(points.length === 0 ? {} : { dataPoints: points }),
    ...(labels === null
      ? {}
      : {
          dataLabels: {
            showLegendKey: false,
            showVal: labels.values,
            showSerName: labels.names,
            showCatName: labels.categories,
            ...(labels.position === null ? {} : { position: LABELS[labels.position] ?? "outEnd" }),
            ...(labels.numberFormat === null ? {} : { numFmt: labels.numberFormat, numFmtLinked: false }),
            ...textOptions(labels),
          },
        }),
  };
  return options as unknown as SeriesOptions;
}

function axisOptions(axis: ChartAxis): AxisOptions {
  return {
    ...(axis.title === undefined || axis.title === "" ? {} : { title: axis.title }),
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
    ...(axis.majorUnit === null ? {} : { majorUnit: axis.majorUnit }),
    ...(axis.numberFormat === undefined ? {} : { numFmt: axis.numberFormat }),
    majorGridlines: axis.gridlines,
    ...(axis.visible ? {} : { hidden: true }),
    ...(axis.reversed ? { orientation: "maxMin" as const } : {}),
    ...(axis.labelsAt === undefined ? {} : { tickLblPos: TICKS[axis.labelsAt] }),
    ...textOptions({
      ...(axis.textSize !== undefined && { size: axis.textSize }),
      ...(axis.face !== undefined && { face: axis.face }),
    }),
  };
}

const TICKS = { NextToAxis: "nextTo", Low: "low", High: "high", None: "none" } as const;

/** How words of a chart look, where something was said of it. */
function textOptions({
  size,
  color,
  face,
}: {
  readonly size?: number;
  readonly color?: string;
  readonly face?: string;
}): object {
  if (size === undefined && color === undefined && face === undefined) return {};
  return {
    txPr: {
      ...(size === undefined ? {} : { size: Math.round(size * 100) }),
      ...(face === undefined ? {} : { fontFamily: face }),
      ...(color === undefined ? {} : { color: { srgb: hex(color) } }),
    },
  };
}

function hex(color: string): string {
  return color.replace(/^#/u, "").toUpperCase();
}
