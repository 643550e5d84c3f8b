import type { Block } from "../../../workbook";
import { formula, number } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { rowNumber, tableBlock } from "../../table-block";
import { figureCell } from "./figures";

/** The plan's saving in every draw, ascending: quantiles, chances and bins are native formulas over it. */
export function drawnFutures({ vocabulary, recommendation, trace }: ReportModel): Block {
  const { header, here, table } = vocabulary;
  const name = table("draws");
  return tableBlock<number>({
    id: "draws",
    name,
    column: 1,
    rows: recommendation.workings.draws,
    columns: [
      { header: header("number"), cell: () => rowNumber(name, header("number")) },
      {
        header: header("quantile"),
        cell: () => formula(`=(${here("number")}-1)/MAX(1,${figureCell("draws")}-1)`, FORMATS.percent),
      },
      { header: header("drawn"), cell: (saving) => number(saving, FORMATS.money) },
      {
        header: header("againstPlan"),
        cell: () => formula(`=${here("drawn")}-${figureCell("saving")}`, FORMATS.money),
      },
      trace.column(() => trace.made("CERTAINTY")),
    ],
  });
}
