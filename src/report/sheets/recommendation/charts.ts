import type { Block, ChartPlan, ChartRange, ChartSeries } from "../../../workbook";
import { words, row } from "../../cells";
import type { ReportModel } from "../../report-model";
import { shownByCost, shownByMargin, shownInQuadrant, WATERFALL } from "../workings/chart-ranges";
import type { Band } from "../workings/chart-ranges";
import { AT, FIRST, WIDTH } from "./columns";
import { FORMATS } from "../../formats";
import { phrase } from "../../../language";

/** Rows that a chart covers. */
const HEIGHT = 18;

/** The half of the sheet that a chart covers. */
const LEFT = { columnFrom: AT.flow, columnTo: AT.asIs } as const;
const RIGHT = { columnFrom: AT.optimised, columnTo: AT.reason } as const;

const COLOURS = {
  today: "#A9B4C2",
  optimised: "#5B7FA6",
  recommended: "#1F3A5F",
  up: "#C4622D",
  down: "#3B8266",
  low: "#9DC3B4",
  middle: "#5B7FA6",
  high: "#1F3A5F",
} as const;

const BAND_COLOURS: Readonly<Record<Band, string>> = { low: COLOURS.low, middle: COLOURS.middle, high: COLOURS.high };

/** Rows kept free for two charts side by side, and the same said in words below them. */
function pair(id: string, gap: number, left: string, right: string): readonly Block[] {
  return [
    { id, gap, column: FIRST, cells: Array.from({ length: HEIGHT }, () => row(WIDTH, {})) },
    {
      id: `${id}Words`,
      gap: 0,
      column: FIRST,
      cells: [row(WIDTH, { [AT.flow - FIRST]: words(left, "note"), [AT.optimised - FIRST]: words(right, "note") })],
    },
  ];
}

export function chartBlocks({ vocabulary: { say } }: ReportModel): readonly Block[] {
  return [
    ...pair("charts1", 0, say("report.chart.waterfall.caption"), say("report.chart.quadrant.caption")),
    ...pair("charts2", 1, say("report.chart.costs.caption"), say("report.chart.margins.caption")),
  ];
}

/** A column of a range on the workings; the range's first row holds its headers. */
function range(blockId: string, column: number, first: number, rows: number): ChartRange {
  return { sheetKey: "workings", blockId, firstRow: first + 1, lastRow: first + rows, column };
}

export function charts(model: ReportModel): readonly ChartPlan[] {
  return [...waterfall(model), ...quadrant(model), ...costs(model), ...margins(model)];
}

function waterfall({ vocabulary: { say }, recommendation }: ReportModel): readonly ChartPlan[] {
  const rows = recommendation.portfolio.waterfall.length + 2;
  const column = (at: number): ChartRange => range("chartWaterfall", at, 0, rows);
  const categories = column(WATERFALL.step);
  const series = (at: number, name: string, colour: string): ChartSeries => ({
    name,
    values: column(at),
    categories,
    colour,
  });
  return [
    {
      id: "waterfall",
      kind: "stacked-column",
      title: say("report.chart.waterfall"),
      altText: say("report.chart.waterfall.caption"),
      format: FORMATS.money,
      legend: false,
      series: [
        series(WATERFALL.foot, say("report.chart.waterfall.foot"), "none"),
        series(WATERFALL.total, say("report.chart.waterfall.total"), COLOURS.recommended),
        series(WATERFALL.up, say("report.chart.waterfall.up"), COLOURS.up),
        series(WATERFALL.down, say("report.chart.waterfall.down"), COLOURS.down),
      ],
      over: "charts1",
      ...LEFT,
    },
  ];
}

function quadrant(model: ReportModel): readonly ChartPlan[] {
  const { say } = model.vocabulary;
  const series = shownInQuadrant(model).map(({ line, band }, index): ChartSeries => {
    const column = (at: number): ChartRange => range("chartQuadrant", at, index, 1);
    return {
      name: line.flow.flow,
      categories: column(1),
      values: column(2),
      sizes: column(3),
      colour: BAND_COLOURS[band],
    };
  });
  if (series.length === 0) return [];
  return [
    {
      id: "quadrant",
      kind: "bubble",
      title: say("report.chart.quadrant"),
      altText: say("report.chart.quadrant.caption"),
      xTitle: say("report.chart.quadrant.x"),
      yTitle: say("report.chart.quadrant.y"),
      format: FORMATS.count,
      valueRange: { min: 0, max: 100 },
      namesAtPoints: true,
      series,
      over: "charts1",
      ...RIGHT,
    },
  ];
}

function costs(model: ReportModel): readonly ChartPlan[] {
  const { say, language, currency } = model.vocabulary;
  const rows = shownByCost(model).length;
  if (rows === 0) return [];
  const column = (at: number): ChartRange => range("chartCosts", at, 0, rows);
  const categories = column(0);
  const isPart = rows < model.lines.length;
  return [
    {
      id: "costs",
      kind: "clustered-bar",
      title: isPart
        ? phrase(language, "report.chart.costs.more", { count: rows, currency })
        : say("report.chart.costs"),
      altText: say("report.chart.costs.caption"),
      format: FORMATS.money,
      series: [
        { name: say("report.column.cost"), values: column(3), categories, colour: COLOURS.recommended },
        { name: say("report.column.optimised"), values: column(2), categories, colour: COLOURS.optimised },
        { name: say("report.column.asIs"), values: column(1), categories, colour: COLOURS.today },
      ],
      over: "charts2",
      ...LEFT,
    },
  ];
}

function margins(model: ReportModel): readonly ChartPlan[] {
  const { say } = model.vocabulary;
  const rows = shownByMargin(model).length;
  if (rows === 0) return [];
  const column = (at: number): ChartRange => range("chartMargins", at, 0, rows);
  return [
    {
      id: "margins",
      kind: "clustered-bar",
      title: say("report.chart.margins"),
      altText: say("report.chart.margins.caption"),
      format: FORMATS.wholePercent,
      series: [
        {
          name: say("report.chart.margins.value"),
          values: column(1),
          categories: column(0),
          colour: COLOURS.optimised,
        },
      ],
      over: "charts2",
      ...RIGHT,
    },
  ];
}
