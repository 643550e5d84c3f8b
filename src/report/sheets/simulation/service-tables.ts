import type { SimulatedFlow, SimulatedHalfHour } from "../../../decision";
import { phrase } from "../../../language";
import type { Block } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { AROUND } from "../../explanation";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import { clockCell } from "./clock-cell";

const POINTS = "0.0";
const SIGNED_POINTS = "+0.0;[Red]\u22120.0;0.0";

/** A flow a row: its service by the formula and simulated, how far they are apart, and why. */
export function flowsTable({ vocabulary, trace }: ReportModel, flows: readonly SimulatedFlow[]): Block {
  const { header, here, language } = vocabulary;
  return tableBlock<SimulatedFlow>({
    id: "simulatedFlows",
    name: vocabulary.table("simulatedFlows"),
    column: 1,
    rows: flows,
    wrap: [0, 10],
    columns: [
      { header: header("flow"), cell: ({ flow }) => words(flow, "label") },
      { header: header("simulatedOffered"), cell: ({ offered }) => number(offered, FORMATS.count) },
      { header: header("serviceTarget"), cell: ({ target }) => number(target, FORMATS.percent) },
      { header: header("serviceFormula"), cell: (flow) => number(flow.formula, FORMATS.percent) },
      { header: header("serviceSimulated"), cell: ({ simulated }) => number(simulated, FORMATS.percent) },
      {
        header: header("serviceApart"),
        cell: () => formula(`=100*(${here("serviceSimulated")}-${here("serviceFormula")})`, SIGNED_POINTS),
      },
      { header: header("serviceError"), cell: ({ error }) => number(100 * AROUND * error, POINTS) },
      { header: header("serviceLow"), cell: ({ low }) => number(low, FORMATS.percent) },
      { header: header("lostShare"), cell: ({ lost }) => number(lost, FORMATS.percent) },
      {
        header: header("agreement"),
        cell: ({ agreement }) =>
          words(
            phrase(language, `report.simulation.agreement.${agreement}`),
            agreement === "parts" ? "warning" : "text",
          ),
      },
      {
        header: header("partingCause"),
        cell: ({ cause }) => words(cause === null ? "" : phrase(language, `report.simulation.cause.${cause}`), "text"),
      },
      trace.column(() => trace.simulated()),
    ],
  });
}

/** A half-hour of a flow a row. */
export function halfHoursTable({ vocabulary, trace }: ReportModel, halfHours: readonly SimulatedHalfHour[]): Block {
  const { header } = vocabulary;
  return tableBlock<SimulatedHalfHour>({
    id: "simulatedHalfHours",
    name: vocabulary.table("simulatedHalfHours"),
    column: 1,
    rows: halfHours,
    wrap: [0],
    columns: [
      { header: header("flow"), cell: ({ flow }) => words(flow, "label") },
      { header: header("halfHour"), cell: ({ halfHour }) => clockCell(halfHour) },
      { header: header("simulatedOffered"), cell: ({ offered }) => number(offered, FORMATS.oneDecimal) },
      { header: header("serviceFormula"), cell: (each) => number(each.formula, FORMATS.percent) },
      { header: header("serviceSimulated"), cell: ({ simulated }) => number(simulated, FORMATS.percent) },
      { header: header("serviceLow"), cell: ({ low }) => number(low, FORMATS.percent) },
      { header: header("serviceHigh"), cell: ({ high }) => number(high, FORMATS.percent) },
      trace.column(() => trace.simulated()),
    ],
  });
}
