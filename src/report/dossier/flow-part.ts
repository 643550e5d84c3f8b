import type { FlowRecommendation } from "../../decision";
import { phrase, text } from "../../language";
import type { LinkedLine } from "../cost-book";
import { amountText, componentWords, decisionLines, numberText, optionWords, percentText } from "../explanation";
import { priceText } from "../explanation/amounts";
import type { ReportModel } from "../report-model";
import { COST_PARTS } from "../sheets/workings/option-menu";
import { grid, heading, paragraph } from "./document";
import type { DocumentPart } from "./document";

/** Digits of a quantity in a worked figure. */
const DIGITS = 2;

/** One flow's figures worked out line by line, from quantities and rates to the figure of the page. */
export function flowPart(model: ReportModel, flow: FlowRecommendation): readonly DocumentPart[] {
  const { vocabulary, costs, options } = model;
  const { language, currency, say, header } = vocabulary;
  const money = (value: number): string => amountText(language, currency, value);
  const own = (lines: readonly LinkedLine[]): readonly LinkedLine[] =>
    lines.filter(({ line }) => line.flow === flow.flow);
  const lines = (given: readonly LinkedLine[]): readonly DocumentPart[] =>
    grid(
      [
        header("component"),
        header("driver"),
        header("quantity"),
        header("rate"),
        header("full"),
        header("avoidableShare"),
        header("avoidable"),
      ],
      own(given).map(({ line: { component, basis, full, avoidable } }) => [
        text(language, componentWords(component)),
        say(`report.driver.${basis.driver ?? "none"}`),
        numberText(language, basis.quantity, DIGITS),
        priceText(language, currency, basis.rate),
        money(full),
        percentText(language, basis.avoidable),
        money(avoidable),
      ]),
    );
  const options_ = options.filter(({ option }) => option.flow === flow.flow);
  return [
    heading(3, flow.flow),
    paragraph(
      phrase(language, "dossier.flow.answer", {
        decision: say(`common.decision.${flow.decision}`),
        provider: flow.provider ?? "none",
        optimised: money(flow.baseline.optimised),
        cost: money(flow.cost),
        saving: money(flow.saving),
      }),
    ),
    ...decisionLines(language, currency, flow).map(({ kind, words }) => paragraph(`${kind} · ${words}`)),
    paragraph(
      phrase(language, "dossier.flow.today", {
        full: money(flow.baseline.asIsFull),
        avoidable: money(flow.baseline.asIs),
      }),
    ),
    ...lines(costs.today),
    paragraph(phrase(language, "dossier.flow.optimised", { optimised: money(flow.baseline.optimised) })),
    ...lines(costs.optimised),
    paragraph(phrase(language, "dossier.flow.options")),
    ...grid(
      [
        header("option"),
        header("provider"),
        header("share"),
        ...COST_PARTS.map(header),
        header("total"),
        header("chosen"),
      ],
      options_.map(({ option }) => [
        text(language, optionWords(option.option)),
        option.provider ?? "",
        percentText(language, option.share),
        ...COST_PARTS.map((part) => money(option[part])),
        money(option.total),
        option.chosen ? "✔" : "",
      ]),
    ),
  ];
}
