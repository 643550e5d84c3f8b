import type { SimulatedHalfHour } from "../../../decision";
import type { Block, ChartPlan, ChartRange } from "../../../workbook";
import { formula } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import { clockCell } from "./clock-cell";

const AT = { from: 0, formula: 2, simulated: 3 } as const;
const COLOURS = { formula: "#A9B4C2", simulated: "#1F3A5F" } as const;

/** The half-hours in which calls of any flow come, in their order. */
function timesOf(halfHours: readonly SimulatedHalfHour[]): readonly number[] {
  return [...new Set(halfHours.map(({ halfHour }) => halfHour))].sort((a, b) => a - b);
}

/** All calls through the day: native formulas over the half-hours of the flows. */
export function dayTable({ vocabulary, trace }: ReportModel, halfHours: readonly SimulatedHalfHour[]): Block {
  const { header, here, column } = vocabulary;
  const calls = column("simulatedHalfHours", "simulatedOffered");
  const own = `(${column("simulatedHalfHours", "halfHour")}=${here("halfHour")})`;
  const mean = (of: "serviceFormula" | "serviceSimulated"): string =>
    `=IF(${here("simulatedOffered")}>0,SUMPRODUCT(${own}*${calls}*${column("simulatedHalfHours", of)})/${here("simulatedOffered")},"")`;
  return tableBlock<number>({
    id: "simulatedDay",
    name: vocabulary.table("simulatedDay"),
    column: 1,
    rows: timesOf(halfHours),
    columns: [
      { header: header("halfHour"), cell: (halfHour) => clockCell(halfHour) },
      { header: header("simulatedOffered"), cell: () => formula(`=SUMPRODUCT(${own}*${calls})`, FORMATS.oneDecimal) },
      { header: header("serviceFormula"), cell: () => formula(mean("serviceFormula"), FORMATS.percent) },
      { header: header("serviceSimulated"), cell: () => formula(mean("serviceSimulated"), FORMATS.percent) },
      trace.column(() => trace.formula),
    ],
  });
}

/** Both services through the day. */
export function serviceChart(
  { vocabulary: { say, header } }: ReportModel,
  halfHours: readonly SimulatedHalfHour[],
): ChartPlan {
  const range = (column: number): ChartRange => ({
    sheetKey: "simulation",
    blockId: "simulatedDay",
    firstRow: 1,
    lastRow: timesOf(halfHours).length,
    column,
  });
  const categories = range(AT.from);
  return {
    id: "service",
    kind: "line",
    title: say("report.simulation.chart"),
    altText: say("report.simulation.chart.note"),
    format: FORMATS.wholePercent,
    valueRange: { min: 0, max: 1 },
    series: [
      { name: header("serviceFormula"), values: range(AT.formula), categories, colour: COLOURS.formula },
      { name: header("serviceSimulated"), values: range(AT.simulated), categories, colour: COLOURS.simulated },
    ],
    over: "chart",
    columnFrom: 1,
    columnTo: 9,
  };
}
