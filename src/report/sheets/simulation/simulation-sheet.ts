import type { SimulatedPlan } from "../../../decision";
import { phrase } from "../../../language";
import type { SheetPlan } from "../../../workbook";
import { words } from "../../cells";
import type { ReportModel } from "../../report-model";
import { headingBlock } from "../../heading-block";
import { runHeading } from "../../run-heading";
import { dayTable, serviceChart } from "./day-service";
import { flowsTable, halfHoursTable } from "./service-tables";

/** Widths in characters: a margin, a flow, figures, words, where they come from. */
const WIDTHS = [2, 30, 13, 13, 13, 13, 13, 13, 13, 13, 13, 52, 40];
/** Rows that the chart covers. */
const HEIGHT = 18;

/**
 * The plan in simulated days, beside the formulas and never instead of them. Every block stands there whatever it holds, so that a later run without a simulation
 * leaves nothing of an earlier one.
 */
export function simulationSheet(model: ReportModel, simulated: SimulatedPlan | null): SheetPlan {
  const { say, language } = model.vocabulary;
  const others = simulated?.others ?? [];
  return {
    key: "simulation",
    output: true,
    name: say("report.sheet.simulation"),
    columnWidths: WIDTHS,
    blocks: [
      {
        id: "title",
        gap: 1,
        column: 1,
        cells: [
          [words(say("report.simulation.title"), "title")],
          [
            words(
              simulated === null
                ? say("report.simulation.none")
                : phrase(language, "report.simulation.subtitle", { weeks: simulated.weeks, seed: simulated.seed }),
              "subtitle",
            ),
          ],
          [
            words(
              others.length === 0 ? "" : phrase(language, "report.simulation.others", { flows: others.join(", ") }),
              "note",
            ),
          ],
        ],
      },
      headingBlock("headFlows", say("report.simulation.flows"), say("report.simulation.flows.note")),
      flowsTable(model, simulated?.flows ?? []),
      { id: "chart", gap: 1, column: 1, cells: Array.from({ length: HEIGHT }, () => [null]) },
      headingBlock("headDay", say("report.simulation.chart"), say("report.simulation.chart.note")),
      dayTable(model, simulated?.halfHours ?? []),
      headingBlock("headHalfHours", say("report.simulation.halfHours"), say("report.simulation.halfHours.note")),
      halfHoursTable(model, simulated?.halfHours ?? []),
    ],
    charts: simulated === null || simulated.halfHours.length === 0 ? [] : [serviceChart(model, simulated.halfHours)],
    frozenRows: 3,
    print: {
      landscape: true,
      titleRows: 3,
      heading: runHeading(language, model.recommendation.provenance),
    },
  };
}
