import type { Recommendation } from "../decision";
import { pageHeading } from "../intake";
import type { WorkbookPlan } from "../workbook";
import type { ReportContext } from "./report-context";
import { reportModel } from "./report-model";
import { checksSheet } from "./sheets/checks/checks-sheet";
import { FRESH } from "./sheets/checks/freshness";
import { decisionSheet } from "./sheets/decision/decision-sheet";
import { limitsSheet } from "./sheets/limits/limits-sheet";
import { recommendationSheet } from "./sheets/recommendation/recommendation-sheet";
import { scenariosSheet } from "./sheets/scenarios/scenarios-sheet";
import { simulationSheet } from "./sheets/simulation/simulation-sheet";
import { steeringSheet } from "./sheets/steering/steering-sheet";
import { transitionSheet } from "./sheets/transition/transition-sheet";
import { figureNames } from "./sheets/workings/figures";
import { workingsSheet } from "./sheets/workings/workings-sheet";

/** The sheets of a recommendation: the answer, what it refers to, and its checks. */
export function recommendationPlan(recommendation: Recommendation, context: ReportContext): WorkbookPlan {
  const model = reportModel(recommendation, context);
  const { whatIfs, simulated, transition } = recommendation.workings;
  const limits = whatIfs?.limits ?? null;
  return {
    sheets: [
      decisionSheet(model),
      recommendationSheet(model),
      ...(whatIfs === null ? [] : [scenariosSheet(model, whatIfs)]),
      ...(limits === null && context.last?.hasLimits !== true ? [] : [limitsSheet(model, limits)]),
      ...(simulated === null && context.last?.hasSimulation !== true ? [] : [simulationSheet(model, simulated)]),
      ...(transition === null && context.last?.hasTransition !== true ? [] : [transitionSheet(model, transition)]),
      steeringSheet(model),
      workingsSheet(model),
      checksSheet(model),
    ],
    names: [...figureNames(), ...(context.inputTables.length === 0 ? [] : [FRESH])],
    activate: "decision",
    inputPages: { sheets: context.inputSheets, heading: pageHeading(context.language) },
  };
}
