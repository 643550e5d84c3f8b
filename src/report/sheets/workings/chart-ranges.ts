import type { FlowLine, ReportModel } from "../../report-model";
import type { Block, PlannedCell } from "../../../workbook";
import { cellIn } from "../../../workbook";
import { text } from "../../../language";
import { formula, words } from "../../cells";
import { FORMATS } from "../../formats";
import { waterfallWords } from "../../explanation";
import type { ReportHeader } from "../../vocabulary";
import { nearestTurns, STEP_AMOUNT, TURN_MARGIN } from "./drawn-from";

/** Most flows that a chart shows and an eye still tells apart. */
export const MOST_SHOWN = 15;

/** The blocks that charts are drawn from, as plain ranges whose first row holds the headers. */
function rangeBlock(
  id: string,
  gap: number,
  headers: readonly string[],
  rows: readonly (readonly PlannedCell[])[],
): Block {
  const body = rows.length === 0 ? [headers.map(() => null)] : rows;
  return { id, gap, column: 1, cells: [headers.map((header) => words(header, "label")), ...body] };
}

const byCost = (one: FlowLine, other: FlowLine): number => other.flow.baseline.asIs - one.flow.baseline.asIs;

/** The dearest flows, the dearest last: a bar chart begins at the bottom. */
export function shownByCost({ lines }: ReportModel): readonly FlowLine[] {
  return lines.toSorted(byCost).slice(0, MOST_SHOWN).toReversed();
}

function fromFlows({ vocabulary }: ReportModel, line: FlowLine, head: ReportHeader, format: string): PlannedCell {
  return formula(`=${vocabulary.lookUp("flows", head, "number", String(line.number))}`, format);
}

/** Today, optimised and recommended, by flow. */
export function costRange(model: ReportModel): Block {
  const { header } = model.vocabulary;
  const heads = ["asIs", "optimised", "cost"] as const;
  const rows = shownByCost(model).map((line) => [
    words(line.flow.flow, "text"),
    ...heads.map((head) => fromFlows(model, line, head, FORMATS.money)),
  ]);
  return rangeBlock("chartCosts", 1, [header("flow"), ...heads.map(header)], rows);
}

/** How much of a flow is to be retained, in three bands. */
export const BANDS = ["low", "middle", "high"] as const;
export type Band = (typeof BANDS)[number];

const THIRD = 100 / 3;

function bandOf({ flow }: FlowLine): Band {
  if (flow.scores.retention < THIRD) return "low";
  return flow.scores.retention < 2 * THIRD ? "middle" : "high";
}

/** The largest flows by workload, from little to retain to much. */
export function shownInQuadrant({ lines }: ReportModel): readonly { readonly line: FlowLine; readonly band: Band }[] {
  return lines
    .toSorted((one, other) => other.flow.workloadFte - one.flow.workloadFte)
    .slice(0, MOST_SHOWN)
    .map((line) => ({ line, band: bandOf(line) }))
    .toSorted((one, other) => BANDS.indexOf(one.band) - BANDS.indexOf(other.band));
}

/** Saving, specialisation and workload by flow. */
export function quadrantRange(model: ReportModel): Block {
  const { header } = model.vocabulary;
  const rows = shownInQuadrant(model).map(({ line }) => [
    words(line.flow.flow, "text"),
    fromFlows(model, line, "bestOffer", FORMATS.percent),
    fromFlows(model, line, "specialisation", FORMATS.oneDecimal),
    fromFlows(model, line, "workload", FORMATS.oneDecimal),
  ]);
  return rangeBlock(
    "chartQuadrant",
    1,
    [header("flow"), header("bestOffer"), header("specialisation"), header("workload")],
    rows,
  );
}

/** Columns of the waterfall's range. */
export const WATERFALL = { step: 0, amount: 1, level: 2, foot: 3, up: 4, down: 5, total: 6 } as const;

/** Today's cost, the steps, the recommended cost; each step floats on its foot. */
export function waterfallRange({ vocabulary, recommendation }: ReportModel): Block {
  const { say, header, language } = vocabulary;
  const at = (line: number, column: number): string => cellIn("workings", "chartWaterfall", line, column);
  const money = (text: string): PlannedCell => formula(text, FORMATS.money);
  const none = null;
  const { waterfall } = recommendation.portfolio;
  const steps = waterfall.map(({ step }, index) => {
    const line = index + 2;
    const before = at(line - 1, WATERFALL.level);
    const level = at(line, WATERFALL.level);
    const change = at(line, WATERFALL.amount);
    return [
      words(text(language, waterfallWords(step)), "text"),
      money(`=${cellIn("workings", "steps", index + 1, STEP_AMOUNT)}`),
      money(`=${before}+${change}`),
      money(`=MIN(${before},${level})`),
      money(`=MAX(${change},0)`),
      money(`=MAX(-${change},0)`),
      none,
    ];
  });
  const end = waterfall.length + 2;
  const start = vocabulary.column("flows", "asIs");
  const first = [
    words(say("report.chart.waterfall.start"), "text"),
    none,
    money(`=SUM(${start})`),
    none,
    none,
    none,
    money(`=${at(1, WATERFALL.level)}`),
  ];
  const last = [
    words(say("report.chart.waterfall.end"), "text"),
    none,
    money(`=${at(end - 1, WATERFALL.level)}`),
    none,
    none,
    none,
    money(`=${at(end, WATERFALL.level)}`),
  ];
  const headers = [
    header("step"),
    header("amount"),
    say("report.chart.waterfall.level"),
    say("report.chart.waterfall.foot"),
    say("report.chart.waterfall.up"),
    say("report.chart.waterfall.down"),
    say("report.chart.waterfall.total"),
  ];
  return rangeBlock("chartWaterfall", 1, headers, [first, ...steps, last]);
}

/** Flows by how near their turning point is, the nearest last: a bar chart begins at the bottom. */
export function shownByMargin(
  model: ReportModel,
): readonly { readonly line: FlowLine; readonly margin: number; readonly turn: number }[] {
  return nearestTurns(model)
    .map(({ line, point }, turn) => ({ line, margin: point.margin, turn }))
    .toSorted((one, other) => Math.abs(one.margin) - Math.abs(other.margin))
    .slice(0, MOST_SHOWN)
    .toReversed();
}

/** The margin before each decision turns. */
export function marginRange(model: ReportModel): Block {
  const { header, say } = model.vocabulary;
  const rows = shownByMargin(model).map(({ line, turn }) => [
    words(line.flow.flow, "text"),
    formula(`=${cellIn("workings", "turns", turn + 1, TURN_MARGIN)}`, FORMATS.signedPercent),
  ]);
  return rangeBlock("chartMargins", 1, [header("flow"), say("report.chart.margins.value")], rows);
}
