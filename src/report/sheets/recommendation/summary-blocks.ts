import type { DecisionKind } from "../../../decision";
import type { Block, PlannedCell } from "../../../workbook";
import { cellIn } from "../../../workbook";
import { phrase } from "../../../language";
import type { Language } from "../../../language";
import { formula, row, words } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { amountText, answerText, basisText, dateText, limitsText, lookLines, paybackText } from "../../explanation";
import type { LookLine } from "../../explanation";
import { figureCell } from "../workings/figures";
import { AT, FIRST, WIDTH } from "./columns";

/** Title, day and currency of the run. */
export function titleBlock({ recommendation, context }: ReportModel): Block {
  const { language } = context;
  const { currency, provenance } = recommendation;
  return {
    id: "title",
    gap: 1,
    column: FIRST,
    rowHeights: [{ row: 0, points: 30 }],
    cells: [
      [words(phrase(language, "report.title"), "title")],
      [words(phrase(language, "report.subtitle", { date: dateText(language, provenance.date), currency }), "subtitle")],
    ],
  };
}

/** The answer in one sentence, what it costs, and what it rests on. */
export function answerBlock(model: ReportModel): Block {
  const { recommendation, context } = model;
  const { language, leftOut, issues, frozenSince } = context;
  const warnings = issues.filter(({ severity }) => severity !== "error").length;
  const { answer, costs } = answerText(language, recommendation);
  const basis = basisText(language, recommendation, leftOut, warnings);
  return {
    id: "answer",
    gap: 1,
    column: FIRST,
    rowHeights: [{ row: 0, points: 26 }],
    cells: [
      [words(answer, "key-figure")],
      [words(costs, "text")],
      [words(frozenSince !== null ? `${basis} ${phrase(language, "report.frozen")}` : basis, "note")],
      ...limitsRows(model),
      ...lookRows(model),
    ].map((cells, _, all) => (all.length > ANSWER_ROWS ? row(3, cells) : cells)),
  };
}

/** What the limits make of the plan, with the way to it. */
function limitsRows({ context, recommendation }: ReportModel): readonly (readonly PlannedCell[])[] {
  const said = limitsText(context.language, recommendation);
  const way = {
    text: phrase(context.language, "report.sheet.withinLimits"),
    link: cellIn("withinLimits", "title", 0, 0),
  };
  return said === null ? [] : [[null, way, words(said, "text")]];
}

/** Rows of the answer itself; those below say what is to be looked at first. */
const ANSWER_ROWS = 3;
/** Lines on the page; the others stand on the sheet of checks. */
export const MOST_LOOKS = 12;

/** What is to be looked at first, with links to the cells. It stands with the answer, so that it goes when there is nothing any more. */
function lookRows({ context }: ReportModel): readonly (readonly PlannedCell[])[] {
  const { language, issues } = context;
  const lines = lookLines(language, issues);
  if (lines.length === 0) return [];
  const rest = lines.length - MOST_LOOKS;
  return [
    [words(phrase(language, "report.look.title"), "label")],
    // The first column is as narrow as the numbers below it: a link in it would be cut off.
    ...lines.slice(0, MOST_LOOKS).map((line) => [null, ...lookRow(language, line)]),
    ...(rest > 0 ? [[words(phrase(language, "report.look.rest", { count: rest }), "note")]] : []),
  ];
}

/** A line, begun by what its row is called, with the link to its cell before it. */
export function lookRow(language: Language, { text, subject, address }: LookLine): readonly PlannedCell[] {
  return [
    address === null ? null : { text: phrase(language, "report.look.cell", { address }), link: address },
    words(subject === null ? text : `${subject} · ${text}`, "warning"),
  ];
}

/** The figures of the whole, live: they follow the table below. */
export function keyFigures(model: ReportModel): Block {
  const { vocabulary, recommendation, context } = model;
  const { say, column } = vocabulary;
  const drawn = rangeWords(model);
  const sum = (header: "optimised" | "saving"): string => `SUM(${column("recommendation", header)})`;
  const counted = (kind: DecisionKind): PlannedCell =>
    formula(
      `=COUNTIF(${column("recommendation", "decision")},"${say(`common.decision.${kind}`)}")`,
      FORMATS.count,
      "key-figure",
    );
  const hasTools = recommendation.flows.some(({ automation }) => automation !== null);
  const at = (cells: Readonly<Record<number, PlannedCell>>): readonly PlannedCell[] =>
    row(WIDTH, Object.fromEntries(Object.entries(cells).map(([place, cell]) => [Number(place) - FIRST, cell])));
  return {
    id: "key",
    gap: 1,
    column: FIRST,
    rowHeights: [{ row: 1, points: 26 }],
    cells: [
      at({
        [AT.flow]: words(say("report.key.saving"), "note"),
        [AT.decision]: words(say("report.key.savingShare"), "note"),
        [AT.pattern]: words(say("report.key.full"), "note"),
        [AT.share]: words(say("report.key.partial"), "note"),
        [AT.provider]: words(say("report.key.keep"), "note"),
        [AT.logic]: words(say("report.key.close"), "note"),
        [AT.asIs]: words(say("report.key.npv"), "note"),
        [AT.cost]: words(say("report.key.payback"), "note"),
        [AT.optimised]: hasTools ? words(say("report.key.automate"), "note") : null,
        [AT.savingShare]: drawn === null ? null : words(say("report.key.range"), "note"),
        [AT.reason]: words(say("report.key.checks"), "note"),
      }),
      at({
        [AT.flow]: formula(`=${sum("saving")}`, FORMATS.money, "key-figure"),
        [AT.decision]: formula(
          `=IF(${sum("optimised")}=0,0,${sum("saving")}/${sum("optimised")})`,
          FORMATS.percent,
          "key-figure",
        ),
        [AT.pattern]: counted("full"),
        [AT.share]: counted("partial"),
        [AT.provider]: counted("keep"),
        [AT.logic]: counted("too-close"),
        [AT.asIs]: formula(`=${figureCell("npv")}`, FORMATS.money, "key-figure"),
        [AT.optimised]: hasTools ? counted("automate") : null,
        [AT.cost]: words(paybackText(context.language, recommendation.portfolio.payback), "key-figure"),
        [AT.savingShare]: drawn === null ? null : words(drawn, "key-figure"),
        [AT.reason]: formula(`=${cellIn("checks", "overall", 0, 1)}`, "General", "label"),
      }),
    ],
    conditional: [{ kind: "equals", column: AT.reason - FIRST, text: say("report.checks.pass"), style: "good" }],
  };
}

/** P10 to P90 of the total saving, where the run drew it. */
function rangeWords({ recommendation, vocabulary }: ReportModel): string | null {
  const { portfolio, currency } = recommendation;
  if (portfolio.confidence === null) return null;
  return [portfolio.confidence.p10, portfolio.confidence.p90]
    .map((value) => amountText(vocabulary.language, currency, value))
    .join(" – ");
}
