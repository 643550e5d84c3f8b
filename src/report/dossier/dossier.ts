import type { Recommendation } from "../../decision";
import type { Inputs } from "../../engine/records";
import type { Issue, Recognised } from "../../intake";
import { issueLine } from "../../intake";
import { phrase, text } from "../../language";
import type { Language } from "../../language";
import type { TableContent } from "../../workbook";
import {
  amountText,
  answerText,
  assumptionWords,
  dateText,
  numberText,
  offerStepWords,
  percentText,
  sourceWords,
  unitText,
} from "../explanation";
import { priceText } from "../explanation/amounts";
import { reportModel } from "../report-model";
import { runMark } from "../run-mark";
import { grid, heading, paragraph } from "./document";
import type { DocumentPart } from "./document";
import { decisionsPart } from "./decisions-part";
import { EQUATIONS } from "./equations";
import { flowPart } from "./flow-part";
import { inputParts } from "./inputs-part";
import { whatIfsPart } from "./what-ifs-part";

/** What a dossier is made from. */
export interface DossierParts {
  readonly language: Language;
  readonly recommendation: Recommendation;
  readonly inputs: Inputs;
  readonly issues: readonly Issue[];
  readonly leftOut: number;
  readonly tables: readonly TableContent[];
  readonly recognised: Recognised;
}

/** The auditor's file: everything from the inputs' cells to the figures of the page. Same inputs, same bytes, but for the line with the date. */
export function dossier(parts: DossierParts): readonly DocumentPart[] {
  const { language, recommendation } = parts;
  const say = (key: Section): DocumentPart => heading(2, phrase(language, key));
  return [
    heading(1, phrase(language, "dossier.title")),
    say("dossier.section.answer"),
    ...answerPart(parts),
    say("dossier.section.run"),
    ...runPart(parts),
    say("dossier.section.inputs"),
    ...inputParts(language, parts.tables, parts.recognised),
    say("dossier.section.issues"),
    ...issuesPart(parts),
    say("dossier.section.assumptions"),
    ...assumptionsPart(parts),
    say("dossier.section.equations"),
    ...EQUATIONS.flatMap(({ name, text: equation, symbols }) => [
      heading(3, phrase(language, name)),
      paragraph(equation),
      paragraph(phrase(language, symbols)),
    ]),
    say("dossier.section.flows"),
    ...flowsPart(parts),
    say("dossier.section.offers"),
    ...offersPart(parts),
    say("dossier.section.confidence"),
    ...confidencePart(parts),
    say("dossier.section.scenarios"),
    ...whatIfsPart(language, recommendation.currency, recommendation.workings.whatIfs),
    say("dossier.section.checks"),
    ...checksPart(parts),
    say("dossier.section.decisions"),
    ...decisionsPart(language, recommendation, parts.inputs),
    say("dossier.section.sources"),
    ...sourcesPart(language, recommendation),
  ];
}

type Section = Extract<Parameters<typeof phrase>[1], `dossier.section.${string}`>;

function answerPart({ language, recommendation }: DossierParts): readonly DocumentPart[] {
  const { answer, costs } = answerText(language, recommendation);
  return [answer, costs].filter((each) => each !== "").map(paragraph);
}

function runPart({ language, recommendation: { provenance } }: DossierParts): readonly DocumentPart[] {
  const { engine, date, inputHash, seed, draws, law } = provenance;
  const none = phrase(language, "report.provenance.none");
  return [
    paragraph(phrase(language, "dossier.run.date", { date: dateText(language, date) })),
    ...grid(
      [phrase(language, "dossier.run.what"), phrase(language, "report.column.value")],
      [
        [phrase(language, "dossier.run.mark"), runMark(provenance)],
        [phrase(language, "report.provenance.engine"), engine],
        [phrase(language, "report.provenance.hash"), inputHash],
        [phrase(language, "report.provenance.seed"), seed === null ? none : String(seed)],
        [phrase(language, "report.provenance.draws"), draws === null ? none : String(draws)],
        [phrase(language, "dossier.run.law"), `${law.date} · ${law.hash}`],
      ],
    ),
  ];
}

function issuesPart({ language, issues, leftOut }: DossierParts): readonly DocumentPart[] {
  return [
    paragraph(phrase(language, "dossier.issues", { count: issues.length, leftOut })),
    ...issues.map((issue) => paragraph(issueLine(language, issue))),
  ];
}

function assumptionsPart({
  language,
  recommendation: { assumptions, currency },
}: DossierParts): readonly DocumentPart[] {
  const grades = ["measured", "estimated", "default"] as const;
  const says = (key: "assumption" | "value" | "unit" | "date" | "source"): string =>
    phrase(language, `report.column.${key}`);
  return grades.flatMap((grade) => {
    const rows = assumptions.filter((each) => each.grade === grade);
    if (rows.length === 0) return [];
    return [
      heading(3, phrase(language, `report.grade.${grade}`)),
      ...grid(
        [
          phrase(language, "dossier.key"),
          says("assumption"),
          says("value"),
          says("unit"),
          says("date"),
          says("source"),
        ],
        rows.map((each) => [
          each.key,
          text(language, assumptionWords(each)),
          numberText(language, each.value, 6),
          unitText(language, currency, each.unit),
          each.date,
          sourceOf(language, each),
        ]),
      ),
    ];
  });
}

function sourceOf(language: Language, each: Recommendation["assumptions"][number]): string {
  const known = sourceWords(each);
  return [each.source, known === undefined ? "" : text(language, known)].filter((source) => source !== "").join(" · ");
}

function flowsPart(parts: DossierParts): readonly DocumentPart[] {
  const { language, recommendation } = parts;
  const model = reportModel(recommendation, {
    ...parts,
    frozenSince: recommendation.provenance.date,
    last: null,
    inputSheets: [],
    inputTables: [],
    recognised: {},
  });
  const { portfolio, currency } = recommendation;
  return [
    ...recommendation.flows.flatMap((flow) => flowPart(model, flow)),
    paragraph(
      phrase(language, "dossier.flows.total", {
        optimised: amountText(language, currency, portfolio.optimised),
        cost: amountText(language, currency, portfolio.cost),
        saving: amountText(language, currency, portfolio.saving),
      }),
    ),
  ];
}

function offersPart({ language, recommendation: { workings, currency } }: DossierParts): readonly DocumentPart[] {
  const money = (value: number): string => amountText(language, currency, value);
  return workings.offers.flatMap(({ flow, provider, pricing, billedUnits, annual, perResolvedContact, lines }) => [
    heading(3, `${flow} · ${provider}`),
    paragraph(
      phrase(language, "dossier.offer", {
        pricing: phrase(language, `report.pricing.${pricing}`),
        units: numberText(language, billedUnits, 0),
        annual: money(annual),
        each: perResolvedContact === null ? "–" : priceText(language, currency, perResolvedContact),
      }),
    ),
    ...grid(
      [phrase(language, "report.column.step"), phrase(language, "report.column.amount", { currency })],
      lines.map(({ step, amount }) => [text(language, offerStepWords(step)), money(amount)]),
    ),
  ]);
}

function confidencePart({
  language,
  recommendation: { flows, portfolio, currency },
}: DossierParts): readonly DocumentPart[] {
  const money = (value: number): string => amountText(language, currency, value);
  const whole = portfolio.confidence;
  if (whole === null) return [paragraph(phrase(language, "dossier.confidence.none"))];
  return [
    paragraph(
      phrase(language, "dossier.confidence.whole", {
        low: money(whole.p10),
        middle: money(whole.p50),
        high: money(whole.p90),
        saves: percentText(language, whole.saves),
        worst: money(whole.worst),
        error: percentText(language, whole.error),
      }),
    ),
    ...grid(
      (["flow", "confidence", "p10", "p50", "p90"] as const).map((key) =>
        phrase(language, `report.column.${key}`, { currency }),
      ),
      flows.flatMap(({ flow, confidence }) =>
        confidence === null
          ? []
          : [
              [
                flow,
                percentText(language, confidence.probability),
                money(confidence.p10),
                money(confidence.p50),
                money(confidence.p90),
              ],
            ],
      ),
    ),
  ];
}

/** A cent of rounding is no difference. */
const CENT = 0.01;

function checksPart({
  language,
  recommendation: { flows, portfolio, workings, currency },
}: DossierParts): readonly DocumentPart[] {
  const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
  const checks = [
    ["avoidable", sum(workings.costLines.map(({ avoidable }) => avoidable)), portfolio.asIs],
    ["full", sum(workings.costLines.map(({ full }) => full)), portfolio.asIsFull],
    ["optimised", sum(workings.optimisedLines.map(({ avoidable }) => avoidable)), portfolio.optimised],
    ["saving", sum(flows.map(({ saving }) => saving)), portfolio.saving],
    ["waterfall", portfolio.asIs + sum(portfolio.waterfall.map(({ amount }) => amount)), portfolio.cost],
    [
      "offers",
      sum(workings.offers.flatMap(({ lines }) => lines.map(({ amount }) => amount))),
      sum(workings.offers.map(({ annual }) => annual)),
    ],
  ] as const;
  return grid(
    (["check", "measured", "expected", "result"] as const).map((key) => phrase(language, `report.column.${key}`)),
    checks.map(([name, measured, expected]) => [
      phrase(language, `dossier.check.${name}`),
      priceText(language, currency, measured),
      priceText(language, currency, expected),
      phrase(language, Math.abs(measured - expected) <= CENT ? "report.checks.ok" : "report.checks.notOk"),
    ]),
  );
}

function sourcesPart(language: Language, { assumptions }: Recommendation): readonly DocumentPart[] {
  const sources = [...new Set(assumptions.map((each) => sourceOf(language, each)))].filter((each) => each !== "");
  return sources.toSorted().map(paragraph);
}
