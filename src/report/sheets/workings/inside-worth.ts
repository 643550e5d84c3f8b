import type { InsideWorth } from "../../../decision";
import type { Block } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { causeWords } from "../../explanation";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";

/** What each measure is worth on each flow, by the runs without it, and on what stays of the flow. */
export function insideWorth({ vocabulary, recommendation, lines, trace }: ReportModel): Block {
  const { header, here, lookUp, language } = vocabulary;
  const names = new Map(lines.map(({ flow }) => [flow.row, flow.flow]));
  return tableBlock<InsideWorth>({
    id: "insideWorth",
    name: vocabulary.table("insideWorth"),
    column: 1,
    rows: recommendation.workings.whatIfs?.inside.byFlow ?? [],
    columns: [
      { header: header("number"), cell: ({ row }) => number(row, FORMATS.flag) },
      { header: header("flow"), cell: ({ row }) => words(names.get(row) ?? "", "text") },
      { header: header("insideCause"), cell: ({ cause }) => words(causeWords(language, cause), "text") },
      { header: header("insideWorth"), cell: ({ worth }) => number(worth, FORMATS.money) },
      {
        header: header("stayingShare"),
        cell: () => formula(`=1-${lookUp("recommendation", "share", "number", here("number"))}`, FORMATS.wholePercent),
      },
      {
        header: header("insideStaying"),
        cell: () => formula(`=${here("insideWorth")}*${here("stayingShare")}`, FORMATS.money),
      },
      trace.column(() => trace.made("ANALYSE")),
    ],
  });
}
