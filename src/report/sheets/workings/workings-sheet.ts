import type { Block, SheetPlan } from "../../../workbook";
import { words } from "../../cells";
import type { ReportModel } from "../../report-model";
import { runHeading } from "../../run-heading";
import { costRange, marginRange, quadrantRange, waterfallRange } from "./chart-ranges";
import { components, costLines, optimisedLines } from "./cost-tables";
import { flowCosts } from "./flow-costs";
import { quantities, rates } from "./cost-parts";
import { cashFlows } from "./cash-flows";
import { steps, turns } from "./drawn-from";
import { drawnRange, drawnWidth } from "./drawn-bins";
import { drawnFutures } from "./drawn-futures";
import { figures } from "./figures";
import { insideWorth } from "./inside-worth";
import { offerLines, offers } from "./offers";
import { optionMenu } from "./option-menu";
import { pageWaterfall } from "./page-waterfall";
import { staffing } from "./staffing";
import { swingRange, swings } from "./swings";

/** Widths of the sheet's columns, in characters: a margin, a number, a name, the rest. */
const WIDTHS = [2, 9, 28, 16, 34, 18, 16, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14];

/** The sheet that the recommendation's figures refer to. */
export function workingsSheet(model: ReportModel): SheetPlan {
  const { say } = model.vocabulary;
  const heading = (id: string, words_: string): Block => ({
    id,
    gap: 2,
    column: 1,
    cells: [[words(words_, "heading")]],
  });
  const title: Block = {
    id: "title",
    gap: 1,
    column: 1,
    cells: [[words(say("report.workings.title"), "title")], [words(say("report.workings.subtitle"), "subtitle")]],
  };
  return {
    key: "workings",
    output: true,
    name: say("report.sheet.workings"),
    columnWidths: WIDTHS,
    blocks: [
      title,
      heading("headFigures", say("report.workings.figures")),
      figures(model),
      heading("headFlows", say("report.workings.flows")),
      flowCosts(model),
      heading("headOptions", say("report.workings.options")),
      optionMenu(model),
      heading("headStaffing", say("report.workings.staffing")),
      staffing(model),
      heading("headQuantities", say("report.workings.quantities")),
      quantities(model),
      heading("headRates", say("report.workings.rates")),
      rates(model),
      heading("headComponents", say("report.workings.components")),
      components(model),
      heading("headCostLines", say("report.workings.costLines")),
      costLines(model),
      heading("headOptimisedLines", say("report.workings.optimisedLines")),
      optimisedLines(model),
      heading("headOffers", say("report.workings.offers")),
      offers(model),
      heading("headOfferLines", say("report.workings.offerLines")),
      offerLines(model),
      heading("headCashFlows", say("report.workings.cashFlows")),
      cashFlows(model),
      heading("headDraws", say("report.workings.draws")),
      drawnFutures(model),
      heading("headSteps", say("report.workings.steps")),
      steps(model),
      heading("headTurns", say("report.workings.turns")),
      turns(model),
      ...(model.recommendation.workings.whatIfs === null
        ? []
        : [
            heading("headSwings", say("report.workings.swings")),
            swings(model),
            heading("headInside", say("report.workings.inside")),
            insideWorth(model),
          ]),
      heading("headCharts", say("report.workings.charts")),
      costRange(model),
      quadrantRange(model),
      waterfallRange(model),
      pageWaterfall(model),
      marginRange(model),
      ...(model.recommendation.workings.draws.length === 0 ? [] : [drawnWidth(model), drawnRange(model)]),
      ...(model.recommendation.workings.whatIfs === null ? [] : [swingRange(model)]),
    ],
    charts: [],
    frozenRows: 3,
    print: {
      landscape: true,
      titleRows: 3,
      heading: runHeading(model.context.language, model.recommendation.provenance),
    },
  };
}
