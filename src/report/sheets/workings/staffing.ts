import type { StaffingRow } from "../../../decision";
import { cellIn } from "../../../workbook";
import type { Block } from "../../../workbook";
import { number, words } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { rowNumber, tableBlock } from "../../table-block";

/** The cell that names the flow of a staffing step, by its place. */
export function staffingStep(index: number): string {
  return cellIn("workings", "staffing", index + 1, 1);
}

/** Half-hour staffing of each flow, summed up over the year. */
export function staffing({ vocabulary, recommendation, trace }: ReportModel): Block {
  const { header, table } = vocabulary;
  return tableBlock<StaffingRow>({
    id: "staffing",
    name: table("staffing"),
    column: 1,
    rows: recommendation.workings.staffing,
    columns: [
      { header: header("number"), cell: () => rowNumber(table("staffing"), header("number")) },
      { header: header("flow"), cell: ({ flow }) => words(flow, "text") },
      { header: header("pool"), cell: ({ pool }) => words(pool, "text") },
      { header: header("contacts"), cell: ({ contacts }) => number(contacts, FORMATS.count) },
      { header: header("workloadHours"), cell: ({ workloadHours }) => number(workloadHours, FORMATS.count) },
      { header: header("positionHours"), cell: ({ positionHours }) => number(positionHours, FORMATS.count) },
      { header: header("scheduledHours"), cell: ({ scheduledHours }) => number(scheduledHours, FORMATS.count) },
      { header: header("peakAgents"), cell: ({ peakAgents }) => number(peakAgents, FORMATS.oneDecimal) },
      { header: header("occupancy"), cell: ({ occupancy }) => number(occupancy, FORMATS.percent) },
      { header: header("serviceLevel"), cell: ({ serviceLevel }) => number(serviceLevel, FORMATS.percent) },
      { header: header("fte"), cell: ({ fte }) => number(fte, FORMATS.oneDecimal) },
      trace.column(() => trace.made("AGENTS")),
    ],
  });
}
