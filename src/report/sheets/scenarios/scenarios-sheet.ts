import type { SheetPlan } from "../../../workbook";
import type { WhatIfs } from "../../../decision";
import { words } from "../../cells";
import type { ReportModel } from "../../report-model";
import { headingBlock } from "../../heading-block";
import { runHeading } from "../../run-heading";
import { priceVolumeTable } from "./price-volume-table";
import { scenarioTable } from "./scenario-table";

/** Widths in characters: a margin, a name, amounts, what changes, where it comes from. */
const WIDTHS = [2, 38, 15, 15, 15, 15, 15, 15, 15, 44, 40];

/** What other worlds would make of the decisions: scenarios side by side, and other prices and volumes. */
export function scenariosSheet(model: ReportModel, whatIfs: WhatIfs): SheetPlan {
  const { say } = model.vocabulary;
  return {
    key: "scenarios",
    output: true,
    name: say("report.sheet.scenarios"),
    columnWidths: WIDTHS,
    blocks: [
      {
        id: "title",
        gap: 1,
        column: 1,
        cells: [[words(say("report.scenarios.title"), "title")], [words(say("report.scenarios.subtitle"), "subtitle")]],
      },
      headingBlock("headScenarios", say("report.scenarios.head"), say("report.scenarios.note")),
      scenarioTable(model, whatIfs),
      headingBlock("headPriceVolume", say("report.priceVolume.head"), say("report.priceVolume.note")),
      priceVolumeTable(model, whatIfs),
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
