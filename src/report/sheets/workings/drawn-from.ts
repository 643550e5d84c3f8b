import type { TurningPoint, WaterfallStep } from "../../../decision";
import { text } from "../../../language";
import type { Block } from "../../../workbook";
import { number, words } from "../../cells";
import { nearestTurningPoint, turningPointText, waterfallWords } from "../../explanation";
import { FORMATS } from "../../formats";
import type { FlowLine, ReportModel } from "../../report-model";
import { rowNumber, tableBlock } from "../../table-block";

/** Where the amounts of charts stand in their tables, for links cell to cell. */
export const STEP_AMOUNT = 2;
export const TURN_MARGIN = 4;

/** The steps from today's cost to the recommended cost, which the waterfall is drawn from. */
export function steps({ vocabulary, recommendation, trace }: ReportModel): Block {
  const { header, language, table } = vocabulary;
  const name = table("steps");
  return tableBlock<WaterfallStep>({
    id: "steps",
    name,
    column: 1,
    rows: recommendation.portfolio.waterfall,
    columns: [
      { header: header("number"), cell: () => rowNumber(name, header("number")) },
      { header: header("step"), cell: ({ step }) => words(text(language, waterfallWords(step)), "text") },
      { header: header("amount"), cell: ({ amount }) => number(amount, FORMATS.money) },
      trace.column(() => trace.made("ANALYSE")),
    ],
  });
}

interface NearestTurn {
  readonly line: FlowLine;
  readonly point: TurningPoint;
}

/** The nearest turning point of each flow that has one, in the order of the flows. */
export function nearestTurns({ lines }: ReportModel): readonly NearestTurn[] {
  return lines.flatMap((line) => {
    const point = nearestTurningPoint(line.flow.turningPoints);
    return point === null ? [] : [{ line, point }];
  });
}

export function turns(model: ReportModel): Block {
  const { header, language, currency, table } = model.vocabulary;
  const name = table("turns");
  const { trace } = model;
  return tableBlock<NearestTurn>({
    id: "turns",
    name,
    column: 1,
    rows: nearestTurns(model),
    columns: [
      { header: header("number"), cell: () => rowNumber(name, header("number")) },
      { header: header("flow"), cell: ({ line }) => words(line.flow.flow, "text") },
      {
        header: header("turningPoint"),
        cell: ({ point }) => words(turningPointText(language, currency, point), "text"),
      },
      { header: header("value"), cell: ({ point }) => number(point.value, FORMATS.cents) },
      { header: header("margin"), cell: ({ point }) => number(point.margin, FORMATS.signedPercent) },
      trace.column(({ point }) => trace.made(point.parameter === "volume" ? "BREAKEVENVOLUME" : "BREAKEVENPRICE")),
    ],
  });
}
