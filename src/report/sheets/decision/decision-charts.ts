import { phrase } from "../../../language";
import type { ChartPlan, ChartRange, ChartSeries } from "../../../workbook";
import { numberText } from "../../explanation";
import type { ReportModel } from "../../report-model";
import { charts } from "../recommendation/charts";
import { BINS, DRAWN } from "../workings/drawn-bins";
import { PAGE_BAR, PAGE_BARS } from "../workings/page-waterfall";
import { SWING } from "../workings/swings";

const COLOURS = { navy: "#1F3A5F", lost: "#C4622D", gained: "#3B8266", tails: "#A9B4C2" } as const;

/** Thousands; what is nothing is not written. */
const THOUSANDS = "#,##0,;−#,##0,;";

/** Where the three charts of the page stand, by their first and last column. */
const WATERFALL = { columnFrom: 0, columnTo: 5 } as const;
const DRAWS = { columnFrom: 6, columnTo: 7 } as const;
const TORNADO = { columnFrom: 8, columnTo: 11 } as const;

const UNTITLED = { untitled: true, over: "charts", legend: false } as const;

/** From the cost today to the plan, the drawn futures, and what moves the saving most: over the ranges of the workings, each with its values. */
export function decisionCharts(model: ReportModel): readonly ChartPlan[] {
  const { draws, whatIfs } = model.recommendation.workings;
  return [
    waterfall(model),
    ...(draws.length === 0 ? [] : [drawn(model)]),
    ...(whatIfs === null ? margins(model) : [tornado(model, whatIfs.swings.length)]),
  ];
}

function waterfall({ vocabulary: { say } }: ReportModel): ChartPlan {
  const column = (at: number): ChartRange => rangeOf("chartPage", at, PAGE_BARS);
  const series = (at: number, name: string, colour: string, labels?: ChartSeries["labels"]): ChartSeries => ({
    name,
    values: column(at),
    categories: column(PAGE_BAR.name),
    colour,
    ...(labels !== undefined && { labels }),
  });
  return {
    id: "waterfall",
    kind: "stacked-column",
    title: say("report.decision.chart.waterfall"),
    altText: say("report.chart.waterfall.caption"),
    ...UNTITLED,
    ...WATERFALL,
    valueAxis: false,
    series: [
      series(PAGE_BAR.foot, say("report.chart.waterfall.foot"), "none"),
      series(PAGE_BAR.total, say("report.chart.waterfall.total"), COLOURS.navy, { format: "#,##0,;;", ink: "#FFFFFF" }),
      series(PAGE_BAR.up, say("report.chart.waterfall.up"), COLOURS.lost, { format: "+#,##0,;;" }),
      series(PAGE_BAR.down, say("report.chart.waterfall.down"), COLOURS.gained, { format: "−#,##0,;;" }),
    ],
  };
}

/** How far from turning each flow is: where no other world was asked. */
function margins(model: ReportModel): readonly ChartPlan[] {
  return charts(model).flatMap((chart): readonly ChartPlan[] =>
    chart.id === "margins" ? [{ ...chart, ...UNTITLED, ...TORNADO }] : [],
  );
}

/** How many futures were drawn, and in what they are told. */
export function drawnTitle({
  vocabulary: { language, currency },
  recommendation: { provenance },
}: ReportModel): string {
  return phrase(language, "report.decision.chart.drawn", {
    currency,
    draws: numberText(language, provenance.draws ?? 0, 0),
  });
}

function drawn(model: ReportModel): ChartPlan {
  const { say } = model.vocabulary;
  const column = (at: number): ChartRange => rangeOf("chartDrawn", at, BINS);
  const series = (at: number, name: string, colour: string): ChartSeries => ({
    name,
    values: column(at),
    categories: column(DRAWN.label),
    colour,
  });
  return {
    id: "drawn",
    kind: "stacked-column",
    title: drawnTitle(model),
    altText: drawnTitle(model),
    ...UNTITLED,
    ...DRAWS,
    valueAxis: false,
    series: [
      series(DRAWN.middle, say("report.drawn.middle"), COLOURS.navy),
      series(DRAWN.tails, say("report.drawn.tails"), COLOURS.tails),
    ],
  };
}

function tornado({ vocabulary: { say } }: ReportModel, rows: number): ChartPlan {
  const column = (at: number): ChartRange => rangeOf("chartSwings", at, rows);
  const series = (at: number, name: string, colour: string): ChartSeries => ({
    name,
    values: column(at),
    categories: column(SWING.label),
    colour,
  });
  return {
    id: "tornado",
    kind: "stacked-bar",
    title: say("report.decision.chart.swings"),
    altText: say("report.decision.chart.swings"),
    format: THOUSANDS,
    ...UNTITLED,
    ...TORNADO,
    valueAxis: false,
    series: [
      series(SWING.lost, say("report.chart.waterfall.down"), COLOURS.lost),
      series(SWING.gained, say("report.chart.waterfall.up"), COLOURS.gained),
    ],
  };
}

function rangeOf(blockId: string, column: number, rows: number): ChartRange {
  return { sheetKey: "workings", blockId, firstRow: 1, lastRow: rows, column };
}
