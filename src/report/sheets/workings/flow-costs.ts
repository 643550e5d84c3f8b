import type { Figure } from "../../../analysis";
import type { Block, PlannedCell } from "../../../workbook/model";
import { figure, formula, number, words } from "../../cells";
import { FORMATS } from "../../formats";
import type { FlowLine, ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import type { ReportHeader, Vocabulary } from "../../vocabulary";

/** What the cheapest option that sends work outside saves, vetoes apart; 0 where there is none. */
function bestOffer({ column, here }: Vocabulary): string {
  const mine = `${column("options", "number")},${here("number")},${column("options", "share")},">0"`;
  const cheapest = `MINIFS(${column("options", "total")},${mine})`;
  return `IF(OR(${here("optimised")}=0,COUNTIFS(${mine})=0),0,(${here("optimised")}-${cheapest})/${here("optimised")})`;
}

/** One line a flow: which options it has today, optimised and recommended, and what they cost by the table of options. */
export function flowCosts({ vocabulary, lines }: ReportModel): Block {
  const { header, here, lookUp } = vocabulary;
  const costOf = (option: number | null, head: ReportHeader, computed: Figure): PlannedCell =>
    option === null ? figure(computed, FORMATS.money) : formula(`=${lookUp("options", "total", "option", here(head))}`, FORMATS.money);
  return tableBlock<FlowLine>({
    id: "flows",
    name: vocabulary.table("flows"),
    column: 1,
    rows: lines,
    totals: true,
    columns: [
      { header: header("number"), cell: (line) => number(line.number, FORMATS.flag) },
      { header: header("flow"), cell: ({ flow }) => words(flow.flow, "text"), total: words(vocabulary.say("report.total"), "total") },
      { header: header("optionToday"), cell: ({ today }) => number(today, FORMATS.flag, "input") },
      { header: header("optionOptimised"), cell: ({ optimised }) => number(optimised, FORMATS.flag, "input") },
      { header: header("optionChosen"), cell: ({ chosen }) => number(chosen, FORMATS.flag, "input") },
      { header: header("asIs"), cell: ({ flow, today }) => costOf(today, "optionToday", flow.baseline.asIs), total: { sum: FORMATS.money } },
      {
        header: header("optimised"),
        cell: ({ flow, optimised }) => costOf(optimised, "optionOptimised", flow.baseline.optimised),
        total: { sum: FORMATS.money },
      },
      { header: header("cost"), cell: ({ flow, chosen }) => costOf(chosen, "optionChosen", flow.cost), total: { sum: FORMATS.money } },
      { header: header("engineCost"), cell: ({ flow }) => figure(flow.cost, FORMATS.money), total: { sum: FORMATS.money } },
      { header: header("asIsFull"), cell: ({ flow }) => figure(flow.baseline.asIsFull, FORMATS.money), total: { sum: FORMATS.money } },
      {
        header: header("optionFlow"),
        cell: ({ chosen }) => (chosen === null ? null : formula(`=${lookUp("options", "number", "option", here("optionChosen"))}`, FORMATS.flag)),
      },
      {
        header: header("savingShare"),
        cell: () => formula(`=IF(${here("optimised")}=0,0,(${here("optimised")}-${here("cost")})/${here("optimised")})`, FORMATS.percent),
      },
      { header: header("bestOffer"), cell: () => formula(`=${bestOffer(vocabulary)}`, FORMATS.percent) },
      { header: header("workload"), cell: ({ flow }) => number(flow.workloadFte, FORMATS.oneDecimal), total: { sum: FORMATS.oneDecimal } },
      { header: header("specialisation"), cell: ({ flow }) => number(flow.scores.specialisation, FORMATS.oneDecimal) },
      { header: header("retention"), cell: ({ flow }) => number(flow.scores.retention, FORMATS.oneDecimal) },
      { header: header("veto"), cell: ({ flow }) => number(flow.vetoes.length > 0 ? 1 : 0, FORMATS.flag) },
      { header: header("p10"), cell: ({ flow }) => number(flow.confidence?.p10 ?? null, FORMATS.money) },
      { header: header("p50"), cell: ({ flow }) => number(flow.confidence?.p50 ?? null, FORMATS.money) },
      { header: header("p90"), cell: ({ flow }) => number(flow.confidence?.p90 ?? null, FORMATS.money) },
    ],
  });
}
