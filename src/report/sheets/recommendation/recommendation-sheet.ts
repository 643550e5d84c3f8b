import type { Block, SheetPlan } from "../../../workbook";
import { row, words } from "../../cells";
import type { ReportModel } from "../../report-model";
import { runHeading } from "../../run-heading";
import { chartBlocks, charts } from "./charts";
import { FIRST, WIDTH, WIDTHS } from "./columns";
import { assumptionsBlock, provenanceBlock, reasonsBlock } from "./explanation-blocks";
import { decidedTable } from "./decided-table";
import { flowTable } from "./flow-table";
import { answerBlock, keyFigures, titleBlock } from "./summary-blocks";

/** The sheet that a CFO opens: the answer, the flows, the pictures, the reasons, what it rests on. */
export function recommendationSheet(model: ReportModel): SheetPlan {
  const { say } = model.vocabulary;
  const heading = (id: string, text: string): Block => ({
    id,
    gap: 2,
    column: FIRST,
    cells: [
      row(
        WIDTH,
        Object.fromEntries(
          Array.from({ length: WIDTH }, (_, column) => [column, words(column === 0 ? text : "", "heading")]),
        ),
      ),
    ],
  });
  return {
    key: "recommendation",
    output: true,
    name: say("report.sheet.recommendation"),
    columnWidths: WIDTHS,
    blocks: [
      titleBlock(model),
      answerBlock(model),
      keyFigures(model),
      heading("headFlows", say("report.heading.flows")),
      flowTable(model),
      heading("headDecided", say("report.heading.decided")),
      decidedTable(model),
      heading("headCharts", say("report.heading.charts")),
      ...chartBlocks(model),
      heading("headReasons", say("report.heading.reasons")),
      reasonsBlock(model),
      heading("headAssumptions", say("report.heading.assumptions")),
      assumptionsBlock(model),
      heading("headProvenance", say("report.heading.provenance")),
      provenanceBlock(model),
    ],
    charts: charts(model),
    frozenRows: 3,
    print: {
      landscape: true,
      titleRows: 3,
      heading: runHeading(model.context.language, model.recommendation.provenance),
    },
  };
}
