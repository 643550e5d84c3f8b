import type { Sheet } from "../sheet/sheet";

export interface ChartAxis {
  title?: string;
  /** `null` where Excel chooses; so with the two below. */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  numberFormat?: string;
  visible: boolean;
  gridlines: boolean;
  reversed: boolean;
  /** Where the words of the axis stand; beside the axis unless told. */
  labelsAt?: "NextToAxis" | "Low" | "High" | "None";
  /** Of the words of the axis, in points. */
  textSize?: number;
  /** The font of the words of the axis. */
  face?: string;
}

/** A series: what it shows, by references such as "Workings!$B$2:$B$9". */
export interface ChartSeries {
  name: { readonly text: string } | { readonly formula: string } | null;
  values: string | null;
  categories: string | null;
  sizes: string | null;
  color: string | null;
  lineColor: string | null;
  /** Colours of single points, by index from 0; "" is no fill. */
  points: Map<number, string>;
  labels: {
    values: boolean;
    names: boolean;
    categories: boolean;
    position: string | null;
    numberFormat: string | null;
    /** In points; absent where nothing was said. */
    size?: number;
    color?: string;
    face?: string;
  } | null;
  gapWidth: number | null;
  overlap: number | null;
  markerStyle: string | null;
  markerSize: number | null;
}

/** A chart on a sheet. Places and sizes are in points from the sheet's top left. */
export interface Chart {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  type: ChartType;
  title: { text: string; visible: boolean; overlay: boolean };
  legend: { visible: boolean; position: string; overlay: boolean };
  category: ChartAxis;
  value: ChartAxis;
  series: ChartSeries[];
  left: number;
  top: number;
  width: number;
  height: number;
  altText: string;
  /**
   * The library's number of a chart that came with the file and has not been changed; `null` where the host must write it anew, and what of its
   * look the host does not know is lost.
   */
  fileNumber: number | null;
}

/** How the chart types of Office.js stand in files. */
export const CHART_TYPES = {
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  ColumnStacked: { type: "bar", barDir: "col", grouping: "stacked" },
  ColumnStacked100: { type: "bar", barDir: "col", grouping: "percentStacked" },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  BarStacked: { type: "bar", barDir: "bar", grouping: "stacked" },
  BarStacked100: { type: "bar", barDir: "bar", grouping: "percentStacked" },
  Line: { type: "line", grouping: "standard", showMarker: false },
  LineMarkers: { type: "line", grouping: "standard", showMarker: true },
  LineStacked: { type: "line", grouping: "stacked", showMarker: false },
  Area: { type: "area", grouping: "standard" },
  AreaStacked: { type: "area", grouping: "stacked" },
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  XYScatter: { type: "scatter", scatterStyle: "lineMarker" },
  XYScatterLines: { type: "scatter", scatterStyle: "lineMarker" },
  XYScatterLinesNoMarkers: { type: "scatter", scatterStyle: "line" },
  XYScatterSmooth: { type: "scatter", scatterStyle: "smoothMarker" },
  Bubble: { type: "bubble" },
  Radar: { type: "radar" },
} as const;
export type ChartType = keyof typeof CHART_TYPES;

/** Sizes of a chart that Excel makes without being told. */
export const STANDARD_CHART = { width: 360, height: 216 } as const;

export function newAxis(gridlines: boolean): ChartAxis {
  return { minimum: null, maximum: null, majorUnit: null, visible: true, gridlines, reversed: false };
}

export function newSeries(): ChartSeries {
  return {
    name: null,
    values: null,
    categories: null,
    sizes: null,
    color: null,
    lineColor: null,
    points: new Map(),
    labels: null,
    gapWidth: null,
    overlap: null,
    markerStyle: null,
    markerSize: null,
  };
}

export function isXY(type: ChartType): boolean {
  return type.startsWith("XY") || type === "Bubble";
}
