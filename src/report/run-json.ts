import type { Recommendation } from "../decision";
import { issueJson } from "../intake";
import type { Issue } from "../intake";
import { text } from "../language";
import type { Language } from "../language";

/** A run as data: amounts a year in `currency`, unrounded; sentences in `lang`. Without an answer only the issues speak. */
export type RunJson = ReturnType<typeof runJson>;

/** The data of a run; `recommendation` is null where the input has errors. */
export function runJson(recommendation: Recommendation | null, issues: readonly Issue[], language: Language) {
  return {
    version: recommendation?.version ?? null,
    lang: language,
    currency: recommendation?.currency ?? null,
    flows: recommendation?.flows.map((flow) => flowJson(flow, language)) ?? [],
    portfolio: recommendation === null ? null : portfolioJson(recommendation, language),
    issues: issues.map((issue) => issueJson(language, issue)),
    assumptions:
      recommendation?.assumptions.map(({ key, label, value, unit, source, date, grade, fromWorkbook }) => ({
        key,
        label: text(language, label),
        value,
        unit,
        source,
        date,
        grade,
        fromWorkbook,
      })) ?? [],
    provenance: recommendation?.provenance ?? null,
  };
}

function flowJson(flow: Recommendation["flows"][number], language: Language) {
  return {
    flow: flow.flow,
    decision: flow.decision,
    pattern: flow.pattern,
    share: flow.share,
    logic: flow.logic,
    provider: flow.provider,
    baseline: { asIs: flow.baseline.asIs.value, optimised: flow.baseline.optimised.value },
    cost: flow.cost.value,
    saving: flow.saving.value,
    savingShare: flow.savingShare,
    npv: flow.npv.value,
    scores: flow.scores,
    confidence: flow.confidence,
    vetoes: flow.vetoes.map(({ code }) => code),
    reasons: flow.reasons.map((reason) => text(language, reason)),
    flips: flow.turningPoints,
  };
}

function portfolioJson({ portfolio }: Recommendation, language: Language) {
  return {
    asIs: portfolio.asIs.value,
    optimised: portfolio.optimised.value,
    cost: portfolio.cost.value,
    saving: portfolio.saving.value,
    npv: portfolio.npv.value,
    confidence: portfolio.confidence,
    count: portfolio.count,
    waterfall: portfolio.waterfall.map(({ label, amount }) => ({ label: text(language, label), amount })),
  };
}
