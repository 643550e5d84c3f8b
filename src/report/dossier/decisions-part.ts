import { decidedOtherwise } from "../../decision";
import type { DecidedFlow, Recommendation } from "../../decision";
import type { DecisionRecord, Inputs } from "../../engine/records";
import { phrase } from "../../language";
import type { Language } from "../../language";
import { amountText } from "../explanation";
import { grid, paragraph } from "./document";
import type { DocumentPart } from "./document";

const COLUMNS = ["flow", "recommended", "decided", "provider", "price", "then", "reason", "by", "on"] as const;

/**
 * What people decided: each decision beside the recommendation, what deciding otherwise costs, whether what it was decided against is recommended still, and the
 * totals twice, as recommended and as decided.
 */
export function decisionsPart(
  language: Language,
  recommendation: Recommendation,
  inputs: Pick<Inputs, "decisions" | "flows" | "offers">,
): readonly DocumentPart[] {
  const made = inputs.decisions.filter(({ decided }) => decided !== undefined);
  if (made.length === 0) return [paragraph(phrase(language, "dossier.decisions.none"))];
  const { portfolio, currency, flows } = recommendation;
  const otherwise = decidedOtherwise(recommendation, inputs);
  const rows = new Map(inputs.flows.map(({ keys, row }) => [keys.name, row]));
  const now = new Map(flows.map((flow) => [flow.row, flow.decision]));
  const cost = otherwise.reduce((sum, { price }) => sum + (price ?? 0), portfolio.cost as number);
  const money = (value: number): string => amountText(language, currency, value);
  return [
    ...grid(
      COLUMNS.map((key) => phrase(language, `dossier.decision.${key}`)),
      made.map((record) => {
        const row = rows.get(record.keys.flow) ?? -1;
        const recommended = now.get(row);
        const other = otherwise.find((each) => each.row === row);
        return [
          record.flow,
          recommended === undefined ? "" : phrase(language, `common.decision.${recommended}`),
          record.decided ?? "",
          other?.provider ?? "",
          priceText(language, other, money),
          thenText(language, other),
          reasonText(language, record, other),
          record.by ?? "",
          record.on ?? "",
        ];
      }),
    ),
    paragraph(
      phrase(language, "dossier.decisions.totals", {
        recommended: money(portfolio.cost),
        saving: money(portfolio.saving),
        decided: money(cost),
        savingDecided: money(portfolio.optimised - cost),
        count: otherwise.length,
      }),
    ),
  ];
}

/** What deciding otherwise costs a year; as recommended it costs nothing, and what was never priced has no price. */
function priceText(language: Language, other: DecidedFlow | undefined, money: (value: number) => string): string {
  if (other === undefined) return "";
  return other.price === null ? phrase(language, "dossier.decision.unpriced") : money(other.price);
}

function thenText(language: Language, other: DecidedFlow | undefined): string {
  if (other?.recommendedThen === undefined || other.recommendedThen === null) return "";
  return other.isSameAsThen
    ? other.recommendedThen
    : phrase(language, "dossier.decision.differs", { then: other.recommendedThen });
}

/** Only what differs from the recommendation needs a reason. */
function reasonText(language: Language, { reason }: DecisionRecord, other: DecidedFlow | undefined): string {
  return reason ?? (other === undefined ? "" : phrase(language, "dossier.decision.unexplained"));
}
