import type { Recommendation } from "../decision";
import { issueJson } from "../intake";
import type { Issue } from "../intake";
import { text } from "../language";
import type { Language } from "../language";
import { whatIfsJson } from "./model/what-ifs-json";
import { plannedTransitionJson } from "./model/planned-transition-json";
import type { PlannedTransitionJson } from "./model/planned-transition-json";
import { simulatedJson } from "./model/simulated-json";
import type { SimulatedJson } from "./model/simulated-json";
import type { WhatIfsJson } from "./model/what-ifs-json";
import { assumptionWords, reasonWords, waterfallWords } from "./explanation";

/** A run as data: amounts a year in `currency`, unrounded; sentences in `lang`. Without an answer only the issues speak. */
export type RunJson = ReturnType<typeof runJson>;

/** The data of a run; `recommendation` is null where the input has errors. */
export function runJson(recommendation: Recommendation | null, issues: readonly Issue[], language: Language) {
  const whatIfs = recommendation?.workings.whatIfs ?? null;
  const otherWorlds: Partial<WhatIfsJson> = whatIfs === null ? {} : whatIfsJson(whatIfs, language);
  const simulated = recommendation?.workings.simulated ?? null;
  const days: { readonly simulated?: SimulatedJson } =
    simulated === null ? {} : { simulated: simulatedJson(simulated, language) };
  const transition = recommendation?.workings.transition ?? null;
  const way: { readonly transition?: PlannedTransitionJson } =
    recommendation === null || transition === null
      ? {}
      : { transition: plannedTransitionJson(transition, language, recommendation.currency) };
  return {
    version: recommendation?.version ?? null,
    lang: language,
    currency: recommendation?.currency ?? null,
    flows: recommendation?.flows.map((flow) => flowJson(flow, recommendation.currency, language)) ?? [],
    portfolio: recommendation === null ? null : portfolioJson(recommendation, language),
    issues: issues.map((issue) => issueJson(language, issue)),
    assumptions:
      recommendation?.assumptions.map(({ key, value, unit, source, date, grade, fromWorkbook }) => ({
        key,
        label: text(language, assumptionWords({ key })),
        value,
        unit,
        source,
        date,
        grade,
        fromWorkbook,
      })) ?? [],
    ...otherWorlds,
    ...days,
    ...way,
    provenance: recommendation?.provenance ?? null,
  };
}

function flowJson(flow: Recommendation["flows"][number], currency: string, language: Language) {
  return {
    flow: flow.flow,
    decision: flow.decision,
    pattern: flow.pattern,
    share: flow.share,
    logic: flow.logic,
    provider: flow.provider,
    automation: flow.automation,
    baseline: { asIs: flow.baseline.asIs, optimised: flow.baseline.optimised },
    cost: flow.cost,
    saving: flow.saving,
    savingShare: flow.savingShare,
    npv: flow.npv,
    scores: flow.scores,
    posts: flow.posts,
    confidence: flow.confidence,
    vetoes: flow.vetoes.map(({ veto }) => veto),
    reasons: flow.reasons.map((reason) => text(language, reasonWords(reason, currency))),
    flips: flow.turningPoints.map(({ from, to, ...point }) => ({
      ...point,
      from: from.decision,
      to: to.decision,
      ...(to.provider !== null && { provider: to.provider }),
    })),
  };
}

function portfolioJson({ portfolio }: Recommendation, language: Language) {
  return {
    asIs: portfolio.asIs,
    optimised: portfolio.optimised,
    cost: portfolio.cost,
    saving: portfolio.saving,
    npv: portfolio.npv,
    confidence: portfolio.confidence,
    count: portfolio.count,
    posts: portfolio.posts,
    people: portfolio.people,
    waterfall: portfolio.waterfall.map(({ step, amount }) => ({ label: text(language, waterfallWords(step)), amount })),
  };
}
