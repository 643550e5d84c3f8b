import type { ChartPlan } from "../../../workbook";
import type { ReportModel } from "../../report-model";
import { charts } from "../recommendation/charts";
import { BINS } from "../workings/drawn-bins";

const NAVY = "#1F3A5F";

/** Where the three charts of the page stand, by their first and last column. */
const PLACES = { waterfall: [0, 5], margins: [8, 11] } as const;

/** From the cost today to the plan, the drawn futures, and what would turn the decisions: over the ranges of the workings. */
export function decisionCharts(model: ReportModel): readonly ChartPlan[] {
  const { say } = model.vocabulary;
  const moved = charts(model).flatMap((chart): readonly ChartPlan[] => {
    if (chart.id !== "waterfall" && chart.id !== "margins") return [];
    const [columnFrom, columnTo] = PLACES[chart.id];
    return [{ ...chart, untitled: true, over: "charts", columnFrom, columnTo }];
  });
  const column = (at: number) => ({
    sheetKey: "workings",
    blockId: "chartDrawn",
    firstRow: 1,
    lastRow: BINS,
    column: at,
  });
  const drawn: ChartPlan = {
    id: "drawn",
    kind: "clustered-column",
    title: say("report.decision.chart.drawn"),
    altText: say("report.decision.chart.drawn"),
    legend: false,
    untitled: true,
    format: "0",
    series: [{ name: say("report.decision.chart.drawn"), values: column(1), categories: column(0), colour: NAVY }],
    over: "charts",
    columnFrom: 6,
    columnTo: 7,
  };
  return model.recommendation.workings.draws.length === 0 ? moved : [...moved, drawn];
}
