import type { FlowRecommendation, Recommendation } from "../decision";
import { message, oneLine, phrase } from "../language";
import type { Language } from "../language";
import {
  amountText,
  confidenceText,
  answerText,
  chosenOption,
  firstReason,
  limitsText,
  numberText,
  partText,
  percentText,
  transitionText,
} from "./explanation";

/** Most characters of a name or a reason on a line. */
const LONGEST = 160;

/** The recommendation in plain text, for a terminal: the answer, then a line and a reason for each flow. */
export function summaryText(recommendation: Recommendation, language: Language): string {
  const { answer, costs } = answerText(language, recommendation);
  const flows = recommendation.flows.flatMap((flow) => {
    const reason = firstReason(language, recommendation.currency, flow);
    const part = partText(language, flow, chosenOption(recommendation.workings.options, flow.flow));
    return [
      `  ${flowLine(flow, part, recommendation.currency, language)}`,
      ...(reason === "" ? [] : [`      ${oneLine(reason, LONGEST)}`]),
    ];
  });
  const limits = limitsText(language, recommendation);
  const { transition } = recommendation.workings;
  const way = transition === null ? [] : [transitionText(language, recommendation.currency, transition)];
  return [answer, ...(costs === "" ? [] : [costs]), ...(limits === null ? [] : [limits]), ...way, "", ...flows].join(
    "\n",
  );
}

function flowLine(flow: FlowRecommendation, part: string, currency: string, language: Language): string {
  const isLeaving = flow.decision === "full" || flow.decision === "partial" || flow.decision === "automate";
  const parts = [
    ...(part === "" ? [] : [part]),
    ...(flow.decision === "partial" || flow.decision === "automate" ? [percentText(language, flow.share)] : []),
    ...(flow.provider === null || !isLeaving ? [] : [oneLine(flow.provider, LONGEST)]),
    ...(isLeaving
      ? [phrase(language, "report.summary.saving", { amount: amountText(language, currency, flow.saving) })]
      : []),
    ...(flow.confidence === null ? [] : [confidenceText(language, flow.confidence)]),
    phrase(language, "report.summary.score", { score: numberText(language, flow.scores.overall, 0) }),
  ];
  return phrase(language, "report.summary.flow", {
    flow: oneLine(flow.flow, LONGEST),
    decision: message(`common.decision.${flow.decision}`),
    detail: ` (${parts.join(", ")})`,
  });
}
