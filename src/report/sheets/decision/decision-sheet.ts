import type { Block, PlannedCell, SheetPlan } from "../../../workbook";
import { phrase } from "../../../language";
import { formula, words } from "../../cells";
import type { ReportModel } from "../../report-model";
import { runHeading } from "../../run-heading";
import { runMark } from "../../run-mark";
import { dateText } from "../../explanation";
import { ownerCell, RISKS } from "../steering/risk-owners";
import { needCell } from "../steering/roles";
import { assumptionCell } from "../recommendation/assumption-cell";
import { quoted } from "../../quoted";
import { hundredths, reckoned } from "./amounts";
import { answer, state, stateColours } from "./answer-and-state";
import { decisionCharts, drawnTitle } from "./decision-charts";
import { sentence } from "./sentence";
import { tilesOf } from "./tiles";
import type { Tile } from "./tiles";
import { LINES, riskLines, turnLines } from "./turns-and-risks";

/**
 * The page has twelve columns of 63 points, as A4 leaves them. A file that is written without Excel keeps widths in characters of the workbook's font: where
 * that font is missing, as Calibri is outside of Office, another a third wider takes its place, and the page must still be one.
 */
const COLUMNS = 12;
const COLUMN_POINTS = 63;
const CAREFUL_POINTS = 47;

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
    paper: {
      columnPoints: Array.from({ length: COLUMNS }, () =>
        model.context.withoutExcel === true ? CAREFUL_POINTS : COLUMN_POINTS,
      ),
    },
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
    ...(model === undefined ? {} : { conditional: stateColours(model, STATE_ROW) }),
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
      : reckoned(
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
    { points: 40, spans: [span(0, COLUMNS, reckoned(answer(model), "paper-answer"))] },
    { points: 16, spans: [span(0, COLUMNS, reckoned(state(model), "good"))] },
    { points: 6, spans: [] },
    across("label", 14),
    across("value", 25),
    across("line", 26),
    { points: 6, spans: [] },
  ];
}

function chartHeads(model: ReportModel): PageRow {
  const {
    vocabulary: { say },
    recommendation,
  } = model;
  const moves = recommendation.workings.whatIfs === null ? "report.chart.margins" : "report.decision.chart.swings";
  return {
    points: 15,
    spans: [
      span(0, 6, words(say("report.decision.chart.waterfall"), "paper-heading")),
      span(6, 2, words(drawnTitle(model), "paper-heading")),
      span(8, 4, words(say(moves), "paper-heading")),
    ],
  };
}

/** The next steps, by weeks before the first week with customers. */
const STEPS = [
  { name: "send", weeksBefore: 12 },
  { name: "choose", weeksBefore: 5 },
  { name: "pilot", weeksBefore: 0 },
] as const;

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
  const isLeaving = risks.length > 0;
  const lines = Array.from({ length: LINES }, (_, index): PageRow => {
    const risk = RISKS[index];
    const step = STEPS[index];
    const holder = isLeaving && risk !== undefined ? reckoned(ownerCell(risk), "paper-note") : words("", "paper-note");
    const day =
      isLeaving && step !== undefined
        ? formula(`=${needCell("start")}-7*${step.weeksBefore}`, say("report.decision.step.date"), "paper-note")
        : words("", "paper-note");
    const does = isLeaving && step !== undefined ? say(`report.decision.step.${step.name}`) : "";
    return {
      points: 36,
      spans: [
        span(0, 4, words(turns[index] ?? "", "paper-text")),
        span(4, 3, words(risks[index] ?? "", "paper-text")),
        span(7, 1, holder),
        span(8, 1, day),
        span(9, 3, words(does, "paper-text")),
      ],
    };
  });
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
