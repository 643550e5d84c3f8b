import type { Block, CellStyle, ConditionalPlan, PlannedCell, SheetPlan } from "../../../workbook";
import { cellIn } from "../../../workbook";
import { phrase } from "../../../language";
import type { Language } from "../../../language";
import { formula, words } from "../../cells";
import type { ReportModel } from "../../report-model";
import { runHeading } from "../../run-heading";
import { runMark } from "../../run-mark";
import { dateText } from "../../explanation";
import { FRESH, FRESH_WORDS } from "../checks/freshness";
import { assumptionCell } from "../recommendation/assumption-cell";
import { figureCell } from "../workings/figures";
import type { FigureName } from "../workings/figures";
import { decisionCharts } from "./decision-charts";
import { sentence } from "./sentence";
import { LINES, riskLines, turnLines } from "./turns-and-risks";

/**
 * The page has twelve columns of 47 points. A4 leaves 63 each, but a file keeps widths in characters of the workbook's font: where that font is
 * missing, as Calibri is outside of Office, another a third wider takes its place, and the page must still be one.
 */
const COLUMNS = 12;
const COLUMN_POINTS = 47;

/** A part of a row: where it begins, how many columns it spans, what stands in it. */
interface Span {
  readonly at: number;
  readonly columns: number;
  readonly cell: PlannedCell;
}

interface PageRow {
  readonly points: number;
  readonly spans: readonly Span[];
}

/** The one page that is signed: what, how much, how sure, what would turn it, who holds the risks, what comes next. */
export function decisionSheet(model: ReportModel): SheetPlan {
  const { say } = model.vocabulary;
  return {
    key: "decision",
    output: true,
    name: say("report.sheet.decision"),
    columnWidths: [],
    paper: { columnPoints: Array.from({ length: COLUMNS }, () => COLUMN_POINTS) },
    blocks: [
      pageBlock("top", topRows(model), model),
      pageBlock("chartHeads", [chartHeads(model)]),
      pageBlock("charts", [{ points: 131, spans: [] }]),
      pageBlock("bottom", bottomRows(model)),
    ],
    charts: decisionCharts(model),
    frozenRows: 0,
    print: {
      landscape: true,
      titleRows: 0,
      heading: runHeading(model.context.language, model.recommendation.provenance),
    },
  };
}

function pageBlock(id: string, rows: readonly PageRow[], model?: ReportModel): Block {
  return {
    id,
    gap: 0,
    column: 0,
    cells: rows.map(({ spans }) => cellsOf(spans)),
    merges: rows.flatMap(({ spans }, row) =>
      spans.filter(({ columns }) => columns > 1).map(({ at, columns }) => ({ row, column: at, columns })),
    ),
    rowHeights: rows.map(({ points }, row) => ({ row, points })),
    ...(model === undefined ? {} : { conditional: stateColours(model) }),
  };
}

/** The first cell of a span holds it; the others are blank and look alike, so that fills and rules go across. */
function cellsOf(spans: readonly Span[]): readonly PlannedCell[] {
  const cells: PlannedCell[] = Array.from({ length: COLUMNS }, () => null);
  for (const { at, columns, cell } of spans) {
    const style = cell?.style;
    for (let place = at; place < at + columns; place += 1) cells[place] = style === undefined ? null : words("", style);
    cells[at] = cell;
  }
  return cells;
}

const span = (at: number, columns: number, cell: PlannedCell): Span => ({ at, columns, cell });

/** Place of the state line among the rows of the top. */
const STATE_ROW = 3;

function topRows(model: ReportModel): readonly PageRow[] {
  const { vocabulary, recommendation } = model;
  const { say, language, currency } = vocabulary;
  const { provenance } = recommendation;
  const run = `${phrase(language, "report.page.run", { mark: runMark(provenance) })} · ${dateText(language, provenance.date)}`;
  const months = assumptionCell(recommendation.assumptions, "horizonMonths");
  const rate = assumptionCell(recommendation.assumptions, "discountRate");
  const basis =
    months === null || rate === null
      ? words(phrase(language, "report.decision.basis.short", { currency }), "paper-note")
      : text(
          sentence(language, "report.decision.basis", { currency: quoted(currency), months, rate: hundredths(rate) }),
          "paper-note",
        );
  const tiles = tilesOf(model);
  const across = (part: keyof Tile, points: number): PageRow => ({
    points,
    spans: tiles.map((tile, index) => span(2 * index, 2, tile[part])),
  });
  return [
    {
      points: 22,
      spans: [span(0, 8, words(say("report.decision.title"), "paper-title")), span(8, 4, words(run, "paper-note"))],
    },
    { points: 14, spans: [span(0, COLUMNS, basis)] },
    { points: 40, spans: [span(0, COLUMNS, text(answer(model), "paper-answer"))] },
    { points: 16, spans: [span(0, COLUMNS, text(state(model), "good"))] },
    { points: 6, spans: [] },
    across("label", 14),
    across("value", 25),
    across("line", 26),
    { points: 6, spans: [] },
  ];
}

function chartHeads({ vocabulary: { say } }: ReportModel): PageRow {
  return {
    points: 15,
    spans: [
      span(0, 6, words(say("report.chart.waterfall"), "paper-heading")),
      span(6, 2, words(say("report.decision.chart.drawn"), "paper-heading")),
      span(8, 4, words(say("report.chart.margins"), "paper-heading")),
    ],
  };
}

function bottomRows(model: ReportModel): readonly PageRow[] {
  const { say } = model.vocabulary;
  const heads: PageRow = {
    points: 15,
    spans: [
      span(0, 4, words(say("report.decision.turns"), "paper-heading")),
      span(4, 4, words(say("report.decision.risks"), "paper-heading")),
      span(8, 4, words(say("report.decision.steps"), "paper-heading")),
    ],
  };
  const turns = turnLines(model);
  const risks = riskLines(model);
  const steps = (["send", "choose", "pilot"] as const).map((step) => say(`report.decision.step.${step}`));
  const lines = Array.from({ length: LINES }, (_, index): PageRow => ({
    points: 36,
    spans: [turns, risks, risks.length === 0 ? [] : steps].map((of, place) =>
      span(4 * place, 4, words(of[index] ?? "", "paper-text")),
    ),
  }));
  const boxes = (["asRecommended", "finance", "service", "purchasing"] as const).map((who, index) =>
    span(3 * index, 3, words(say(`report.decision.sign.${who}`), "paper-box")),
  );
  return [
    heads,
    ...lines,
    { points: 15, spans: [span(0, COLUMNS, words(say("report.decision.decided"), "paper-heading"))] },
    { points: 38, spans: boxes },
  ];
}

interface Tile {
  readonly label: PlannedCell;
  readonly value: PlannedCell;
  readonly line: PlannedCell;
}

/** Thousands, as a number format: the cell keeps the amount to the cent. */
function thousandsFormat(language: Language, currency: string): string {
  const sign = currency.replaceAll('"', "");
  return language === "fr" ? `#,##0,"\u00A0k${sign}"` : `"${sign}"#,##0,"k"`;
}

function tilesOf({ vocabulary, recommendation }: ReportModel): readonly Tile[] {
  const { say, language } = vocabulary;
  const label = (key: Parameters<typeof say>[0]): PlannedCell => words(say(key), "paper-label");
  const money = (name: FigureName): PlannedCell =>
    formula(`=${figureCell(name)}`, thousandsFormat(language, vocabulary.currency), "paper-value");
  const line = (key: Parameters<typeof sentence>[1], values: Readonly<Record<string, string>> = {}): PlannedCell =>
    text(sentence(language, key, { currency: quoted(vocabulary.currency), ...values }), "paper-note");
  const months = assumptionCell(recommendation.assumptions, "horizonMonths");
  const sure = (wanted: "firm" | "probable" | "fragile"): number =>
    recommendation.flows.filter(({ confidence }) => confidence?.label === wanted).length;
  const drawn = recommendation.portfolio.confidence !== null;
  return [
    {
      label: label("report.decision.tile.full"),
      value: money("fullCost"),
      line: line("report.decision.tile.full.line", { avoidable: thousands("avoidable") }),
    },
    {
      label: label("report.decision.tile.without"),
      value: money("withoutProvider"),
      line: line("report.decision.tile.without.line"),
    },
    {
      label: label("report.decision.tile.saving"),
      value: money("saving"),
      line: drawn
        ? line("report.decision.tile.saving.line", { low: tens("p10"), high: tens("p90") })
        : line("report.decision.tile.saving.plain"),
    },
    {
      label: label("report.decision.tile.once"),
      value: money("oneOff"),
      line: line("report.decision.tile.once.line", { month: figureCell("payback"), exit: thousands("exit") }),
    },
    {
      label: label("report.decision.tile.npv"),
      value: money("npv"),
      line:
        months === null ? line("report.decision.tile.npv.plain") : line("report.decision.tile.npv.line", { months }),
    },
    {
      label: label("report.decision.tile.sure"),
      value: words(
        drawn
          ? phrase(language, "report.decision.tile.sure.value", { firm: sure("firm"), probable: sure("probable") })
          : "–",
        "paper-value",
      ),
      line: words(
        drawn ? phrase(language, "report.decision.tile.sure.line", { fragile: sure("fragile") }) : "",
        "paper-note",
      ),
    },
  ];
}

function text(expression: string, style: CellStyle): PlannedCell {
  return formula(`=${expression}`, "General", style);
}

const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
const thousands = (name: FigureName): string => `ROUND(${figureCell(name)}/1000,0)`;
/** To ten thousand: what has a spread is not told closer. */
const tens = (name: FigureName): string => `ROUND(${figureCell(name)}/1000,-1)`;
const hundredths = (share: string): string => `ROUND(100*${share},1)`;

/** The answer, as one formula over the table of flows and the figures. */
function answer({ vocabulary }: ReportModel): string {
  const { language, column, say } = vocabulary;
  const decision = column("recommendation", "decision");
  const count = (kind: "full" | "partial" | "automate" | "keep" | "too-close"): string =>
    `COUNTIF(${decision},"${say(`common.decision.${kind}`)}")`;
  const leaving = `(${count("full")}+${count("partial")}+${count("automate")})`;
  const close = `IF(${count("too-close")}=0,"",${sentence(language, "report.decision.answer.close", { close: count("too-close") })})`;
  const leaves = sentence(language, "report.decision.answer", {
    currency: quoted(vocabulary.currency),
    full: `(${count("full")}+${count("automate")})`,
    partial: count("partial"),
    keep: count("keep"),
    close,
    flows: `ROWS(${decision})`,
    saving: tens("saving"),
    share: `IF(${figureCell("optimised")}=0,0,ROUND(100*${figureCell("saving")}/${figureCell("optimised")},0))`,
    once: thousands("oneOff"),
  });
  const stays = sentence(language, "report.decision.answer.keep", {
    currency: quoted(vocabulary.currency),
    without: thousands("withoutProvider"),
    close,
  });
  return `IF(${leaving}=0,${stays},${leaves})`;
}

/** Checks, freshness, rows left out and defaults, on one line. */
function state({ vocabulary, context, recommendation }: ReportModel): string {
  const { language } = vocabulary;
  const overall = cellIn("checks", "overall", 0, 1);
  const defaulted = recommendation.assumptions.filter(
    ({ fromWorkbook, grade }) => !fromWorkbook || grade === "default",
  );
  const rest = phrase(language, "report.decision.state", {
    leftOut: context.leftOut,
    defaulted: defaulted.length,
    assumptions: recommendation.assumptions.length,
  });
  const fresh = context.inputTables.length === 0 ? "" : `${FRESH_WORDS}&" · "&`;
  const frozen = context.frozen ? ` · ${phrase(language, "report.decision.frozen")}` : "";
  return `IF(${passes(vocabulary)},"✔ ","✘ ")&${overall}&" · "&${fresh}${quoted(rest + frozen)}`;
}

function passes({ say }: ReportModel["vocabulary"]): string {
  return `${cellIn("checks", "overall", 0, 1)}=${quoted(say("report.checks.pass"))}`;
}

/** Red where a check fails or an input changed, whatever the run said. */
function stateColours({ vocabulary, context }: ReportModel): readonly ConditionalPlan[] {
  const stale = context.inputTables.length === 0 ? "" : `,${FRESH.cell}=0`;
  return [
    { kind: "where", row: STATE_ROW, column: 0, formula: `OR(NOT(${passes(vocabulary)})${stale})`, style: "bad" },
  ];
}
