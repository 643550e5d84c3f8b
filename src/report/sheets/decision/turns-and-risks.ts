import { phrase } from "../../../language";
import { amountText, numberText, turningPointText } from "../../explanation";
import type { ReportModel } from "../../report-model";
import { nearestTurns } from "../workings/drawn-from";

/** Lines of each of the three columns. */
export const LINES = 3;

/** What would turn a decision, the nearest first. */
export function turnLines(model: ReportModel): readonly string[] {
  const { language, currency } = model.vocabulary;
  return nearestTurns(model)
    .toSorted((one, other) => Math.abs(one.point.margin) - Math.abs(other.point.margin))
    .slice(0, LINES)
    .map(({ line, point }) => `${line.flow.flow} · ${turningPointText(language, currency, point)}`);
}

/** The three risks that every plan has, told from its own figures, each with who holds it. None where nothing leaves. */
export function riskLines({ recommendation, vocabulary }: ReportModel): readonly string[] {
  const { language, currency } = vocabulary;
  const { flows, portfolio } = recommendation;
  const outside = flows.filter(({ provider, share }) => provider !== null && share > 0);
  if (outside.length === 0) return [];
  const byProvider = new Map<string, { count: number; saving: number }>();
  for (const { provider, saving } of outside) {
    const known = byProvider.get(provider ?? "") ?? { count: 0, saving: 0 };
    byProvider.set(provider ?? "", { count: known.count + 1, saving: known.saving + saving });
  }
  const [largest] = [...byProvider].toSorted(([, one], [, other]) => other.saving - one.saving);
  const money = (value: number): string => amountText(language, currency, value);
  return [
    ...(largest === undefined
      ? []
      : [
          phrase(language, "report.decision.risk.provider", {
            provider: largest[0],
            count: largest[1].count,
            saving: money(largest[1].saving),
          }),
        ]),
    phrase(language, "report.decision.risk.late", { saving: money(portfolio.saving / 12) }),
    phrase(language, "report.decision.risk.people", { heads: numberText(language, portfolio.people.heads, 0) }),
  ];
}
