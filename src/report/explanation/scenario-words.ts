import type { ChangedDecision, ScenarioFact } from "../../decision";
import { phrase } from "../../language";
import type { Language } from "../../language";
import { changeText, percentText } from "./amounts";
import { decisionLabelText } from "./limit-words";

/** What a scenario is called. */
export function scenarioWords(language: Language, fact: ScenarioFact): string {
  switch (fact.kind) {
    case "base":
    case "late":
      return phrase(language, `report.scenario.${fact.kind}`);
    case "failure":
      return phrase(language, "report.scenario.failure", { provider: fact.provider, month: fact.month });
    case "exit":
      return phrase(language, "report.scenario.exit", { month: fact.month });
    case "deflection":
      return phrase(language, "report.scenario.deflection", { share: percentText(language, 1 - fact.multiple) });
    case "own":
      return phrase(language, "report.scenario.own", {
        name: fact.name,
        factors: fact.factors.map((each) => factorWords(language, each)).join(", "),
      });
    default:
      return phrase(language, `report.scenario.${fact.kind}`, { change: changeText(language, fact.multiple - 1) });
  }
}

function factorWords(language: Language, { factor, flow, multiple }: OwnFactor): string {
  const change = changeText(language, multiple - 1);
  const name = phrase(language, `choices.factor.${factor}`);
  return flow === null ? `${name} ${change}` : `${name} ${change} (${flow})`;
}

type OwnFactor = Extract<ScenarioFact, { kind: "own" }>["factors"][number];

/** A flow that would be decided otherwise: what it is decided now, and what it would be. */
export function changedDecisionText(language: Language, { flow, from, to }: ChangedDecision): string {
  return phrase(language, "report.scenario.changed", {
    flow,
    from: decisionLabelText(language, from),
    to: decisionLabelText(language, to),
  });
}
