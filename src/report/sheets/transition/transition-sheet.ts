import type { PlannedTransition } from "../../../decision";
import type { SheetPlan } from "../../../workbook";
import { words } from "../../cells";
import { transitionSentences } from "../../explanation";
import { headingBlock } from "../../heading-block";
import type { ReportModel } from "../../report-model";
import { runHeading } from "../../run-heading";
import { backlogsTable, servicesTable, wavesTable, wayTable } from "./transition-tables";
import { moneyTable, transitionCharts, weeksTable } from "./weeks-table";

/** Widths in characters: a margin, a flow or a week, a taker or a flow, figures, where the longest table’s come from. */
const WIDTHS = [2, 36, 34, ...Array.from({ length: 13 }, () => 13), 30];
/** Rows that the charts cover. */
const HEIGHT = 18;

/**
 * The way to the plan, week by week. Every block stands there whatever it holds, so that a later run in which nothing leaves has nothing of an earlier one.
 */
export function transitionSheet(model: ReportModel, transition: PlannedTransition | null): SheetPlan {
  const { say, language } = model.vocabulary;
  const { currency, provenance } = model.recommendation;
  const said = transition === null ? null : transitionSentences(language, currency, transition);
  return {
    key: "transition",
    output: true,
    name: say("report.sheet.transition"),
    columnWidths: WIDTHS,
    blocks: [
      {
        id: "title",
        gap: 1,
        column: 1,
        cells: [
          [words(say("report.transition.title"), "title")],
          [words(said?.service ?? say("report.transition.none"), "subtitle")],
          [words(said?.remedy ?? "", "text")],
          [words(said?.cost ?? "", "text")],
          [words(said?.cash ?? "", "text")],
          [words(said?.breakEven ?? "", "text")],
        ],
      },
      headingBlock("headWaves", say("report.transition.waves"), say("report.transition.waves.note")),
      wavesTable(model, transition?.waves ?? []),
      { id: "charts", gap: 1, column: 1, cells: Array.from({ length: HEIGHT }, () => [null]) },
      headingBlock("headWay", say("report.transition.cost"), say("report.transition.cost.note")),
      wayTable(model, transition?.way ?? null),
      headingBlock("headWeeks", say("report.transition.weeks"), say("report.transition.weeks.note")),
      weeksTable(model, transition),
      headingBlock("headMoney", say("report.transition.money"), say("report.transition.money.note")),
      moneyTable(model, transition),
      headingBlock("headServices", say("report.transition.services"), say("report.transition.services.note")),
      servicesTable(model, transition?.services ?? []),
      headingBlock("headBacklogs", say("report.transition.backlogs"), say("report.transition.backlogs.note")),
      backlogsTable(model, transition?.backlogs ?? []),
    ],
    charts: transitionCharts(model, transition),
    frozenRows: 3,
    print: { landscape: true, titleRows: 3, heading: runHeading(language, provenance) },
  };
}
