import type { Book } from "../book/book";
import {
  CHART_TYPES,
  newAxis,
  newSeries,
  STANDARD_CHART,
  type ChartAxis,
  type ChartSeries,
  type ChartType,
} from "./chart";
import { cornersOf, pointsAt, type NativeAnchor } from "./chart-anchor";
import { chartOptions } from "./chart-options";
import type { Sheet } from "../sheet/sheet";

interface FileReference {
  readonly formula?: string;
}
interface FileSource {
  readonly strRef?: FileReference;
  readonly numRef?: FileReference;
}
interface FileSeries {
  readonly tx?: { readonly strRef?: FileReference; readonly value?: string };
  readonly cat?: FileSource;
  readonly val?: FileSource;
  readonly xVal?: FileSource;
  readonly yVal?: FileSource;
  readonly bubbleSize?: FileSource;
  readonly spPr?: { readonly _rawXml?: string };
}
interface FileAxis {
  readonly axPos?: string;
  readonly title?: { readonly rawTx?: string };
}
interface FileAnchor {
  readonly chartNumber?: number;
  readonly range: { readonly tl: NativeAnchor; readonly br?: NativeAnchor };
  readonly graphicFrame?: { readonly name?: string; readonly index?: number };
}
interface Drawing {
  anchors: FileAnchor[];
  rels?: unknown[];
  name?: string;
}
const drawingOf = (sheet: Sheet): Drawing | undefined => (sheet.raw as unknown as { _drawing?: Drawing })._drawing;

/** Takes over the charts of a loaded sheet. Kinds of chart the host does not know stay in the file, and are not listed. */
export function chartsFromFile(book: Book, sheet: Sheet): void {
  for (const raw of sheet.raw.getCharts()) {
    const group = raw.chartTypes[0] as
      { type?: string; barDir?: string; grouping?: string; series?: readonly FileSeries[] } | undefined;
    const type = group && typeOf(group);
    if (!group || !type) continue;
    const anchor = drawingOf(sheet)?.anchors.find(({ chartNumber }) => chartNumber === raw.chartNumber);
    const { tl, br } = raw.model.range;
    const start = pointsAt(sheet, tl);
    const end = br
      ? pointsAt(sheet, br)
      : { left: start.left + STANDARD_CHART.width, top: start.top + STANDARD_CHART.height };
    const number = book.nextId();
    const legend = raw.legend as { legendPos?: string; overlay?: boolean } | undefined;
    book.charts.push({
      id: `{00000000-0008-0000-0000-${String(number).padStart(12, "0")}}`,
      name: anchor?.graphicFrame?.name ?? `Chart ${raw.chartNumber}`,
      sheet,
      type,
      title: { text: raw.title ?? "", visible: raw.title !== undefined, overlay: false },
      legend: {
        visible: legend !== undefined,
        position: LEGENDS[legend?.legendPos ?? "b"] ?? "Bottom",
        overlay: legend?.overlay === true,
      },
      category: axisOf(raw.axes as readonly FileAxis[], "b", false),
      value: axisOf(raw.axes as readonly FileAxis[], "l", true),
      series: (group.series ?? []).map(seriesOf),
      left: start.left,
      top: start.top,
      width: end.left - start.left,
      height: end.top - start.top,
      altText: "",
      fileNumber: raw.chartNumber,
    });
  }
}

const LEGENDS: Readonly<Record<string, string>> = { b: "Bottom", t: "Top", l: "Left", r: "Right", tr: "Corner" };

function typeOf(group: { type?: string; barDir?: string; grouping?: string }): ChartType | null {
  const found = Object.entries(CHART_TYPES).find(([, file]) => {
    const { barDir, grouping } = file as { barDir?: string; grouping?: string };
    return (
      file.type === group.type &&
      (barDir === undefined || barDir === (group.barDir ?? "col")) &&
      (grouping === undefined || grouping === (group.grouping ?? "standard"))
    );
  });
  return (found?.[0] as ChartType | undefined) ?? null;
}

function axisOf(axes: readonly FileAxis[], position: string, gridlines: boolean): ChartAxis {
  const found = axes.find(({ axPos }) => axPos === position);
  const text = found?.title?.rawTx?.match(/<a:t>([^<]*)<\/a:t>/u)?.[1];
  return { ...newAxis(gridlines), ...(text === undefined ? {} : { title: unescaped(text) }) };
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

function seriesOf(file: FileSeries): ChartSeries {
  const reference = (source: FileSource | undefined): string | null =>
    source?.numRef?.formula ?? source?.strRef?.formula ?? null;
  const color = file.spPr?._rawXml?.match(/<a:solidFill><a:srgbClr val="([0-9A-Fa-f]{6})"/u)?.[1];
  const isUnfilled = /^<c:spPr[^>]*>\s*<a:noFill/u.test(file.spPr?._rawXml ?? "");
  const formula = file.tx?.strRef?.formula;
  return {
    ...newSeries(),
    name: formula !== undefined ? { formula } : file.tx?.value === undefined ? null : { text: file.tx.value },
    categories: reference(file.cat ?? file.xVal),
    values: reference(file.val ?? file.yVal),
    sizes: reference(file.bubbleSize),
    color: isUnfilled ? "" : color === undefined ? null : `#${color.toUpperCase()}`,
  };
}

/** Gives the library the charts the host made or changed. Returns how to take them back, once the library has taken its picture. */
export function chartsForFile(book: Book): () => void {
  const added: { sheet: Sheet; number: number }[] = [];
  for (const sheet of book.sheets) {
    const mine = book
      .chartsOf(sheet)
      .filter(({ fileNumber, series }) => fileNumber === null && series.some(({ values }) => values !== null));
    const drawing = drawingOf(sheet) ?? { anchors: [] };
    for (const chart of mine) {
      const { tl, br } = cornersOf(chart);
      const number = sheet.raw.addChart(...chartOptions(chart, tl, br));
      added.push({ sheet, number });
      drawing.anchors.push({
        chartNumber: number,
        range: { tl, br },
        graphicFrame: { name: chart.name, index: number + 1 },
      });
    }
    for (const chart of book.chartsOf(sheet)) {
      const anchor = drawing.anchors.find(({ chartNumber }) => chartNumber === chart.fileNumber);
      if (anchor) (anchor as { graphicFrame?: object }).graphicFrame = { ...anchor.graphicFrame, name: chart.name };
    }
    // Drawings are numbered anew at each save: a kept name, even of one the library found empty, could meet a new one.
    delete drawing.name;
    if (drawing.anchors.length === 0) {
      delete (sheet.raw as unknown as { _drawing?: Drawing })._drawing;
      continue;
    }
    drawing.rels ??= [];
    (sheet.raw as unknown as { _drawing?: Drawing })._drawing = drawing;
  }
  return () => {
    for (const { sheet, number } of added) {
      const chart = sheet.raw.getCharts().find(({ chartNumber }) => chartNumber === number);
      if (chart) sheet.raw.removeChart(chart);
    }
  };
}
