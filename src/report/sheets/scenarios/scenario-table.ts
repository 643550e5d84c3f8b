import type { Scenario, WhatIfs } from "../../../decision";
import { phrase } from "../../../language";
import type { Block } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { changedDecisionText, scenarioWords } from "../../explanation";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import { figureCell } from "../workings/figures";
import type { FigureName } from "../workings/figures";

/** A row a scenario: the base by links to the figures of the paper, the others as they were analysed. */
export function scenarioTable({ vocabulary, trace }: ReportModel, { scenarios }: WhatIfs): Block {
  const { header, here, language } = vocabulary;
  const amount = (of: "inside" | "held" | "anew" | "npv", figure: FigureName) => (scenario: Scenario) =>
    scenario.fact.kind === "base"
      ? formula(`=${figureCell(figure)}`, FORMATS.money)
      : number(scenario[of], FORMATS.money);
  return tableBlock<Scenario>({
    id: "scenarios",
    name: vocabulary.table("scenarios"),
    column: 1,
    rows: scenarios,
    wrap: [0, 8],
    conditional: [
      { kind: "negative", column: 4 },
      { kind: "negative", column: 5 },
      { kind: "negative", column: 6 },
      { kind: "negative", column: 7 },
    ],
    columns: [
      { header: header("scenario"), cell: ({ fact }) => words(scenarioWords(language, fact), "label") },
      { header: header("insideAtBest"), cell: amount("inside", "optimised") },
      { header: header("planHeld"), cell: amount("held", "plan") },
      { header: header("decidedAnew"), cell: amount("anew", "plan") },
      {
        header: header("savingHeld"),
        cell: () => formula(`=${here("insideAtBest")}-${here("planHeld")}`, FORMATS.money),
      },
      {
        header: header("savingAnew"),
        cell: () => formula(`=${here("insideAtBest")}-${here("decidedAnew")}`, FORMATS.money),
      },
      { header: header("presentValue"), cell: amount("npv", "npv") },
      {
        header: header("againstBase"),
        cell: () => formula(`=${here("savingAnew")}-${figureCell("saving")}`, FORMATS.money),
      },
      {
        header: header("decisionsChange"),
        cell: ({ changed }) =>
          words(
            changed.map((each) => changedDecisionText(language, each)).join("; ") ||
              phrase(language, "report.scenarios.none"),
            "text",
          ),
      },
      trace.column(({ fact }) => (fact.kind === "base" ? trace.formula : trace.made("ANALYSE"))),
    ],
  });
}
