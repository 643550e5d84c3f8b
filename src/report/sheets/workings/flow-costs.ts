import type { MoneyPerYear } from "../../../engine/quantities";
import { cellIn } from "../../../workbook";
import type { Block, PlannedCell } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { FORMATS } from "../../formats";
import { MOST_LOOKED_UP } from "../../report-model";
import type { FlowLine, ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import type { ReportHeader } from "../../vocabulary";
import { OPTION_COLUMN } from "./option-menu";

/** Where the costs stand in the table, for links cell to cell. */
export const COST_COLUMN = { asIs: 5, optimised: 6, cost: 7, share: 22, confidence: 23, score: 24 } as const;

/** One line a flow: which options it has today, optimised and recommended, and what they cost by the table of options. */
export function flowCosts({ vocabulary, lines, trace }: ReportModel): Block {
  const { header, here, lookUp } = vocabulary;
  const ofOption = (option: number, head: ReportHeader, wanted: "total" | "number"): string =>
    lines.length > MOST_LOOKED_UP
      ? cellIn("workings", "options", option, OPTION_COLUMN[wanted])
      : lookUp("options", wanted, "option", here(head));
  const costOf = (option: number | null, head: ReportHeader, computed: MoneyPerYear): PlannedCell =>
    option === null ? number(computed, FORMATS.money) : formula(`=${ofOption(option, head, "total")}`, FORMATS.money);
  return tableBlock<FlowLine>({
    id: "flows",
    name: vocabulary.table("flows"),
    column: 1,
    rows: lines,
    totals: true,
    columns: [
      { header: header("number"), cell: (line) => number(line.number, FORMATS.flag) },
      {
        header: header("flow"),
        cell: ({ flow }) => words(flow.flow, "text"),
        total: words(vocabulary.say("report.total"), "total"),
      },
      { header: header("optionToday"), cell: ({ today }) => number(today, FORMATS.flag, "input") },
      { header: header("optionOptimised"), cell: ({ optimised }) => number(optimised, FORMATS.flag, "input") },
      { header: header("optionChosen"), cell: ({ chosen }) => number(chosen, FORMATS.flag, "input") },
      {
        header: header("asIs"),
        cell: ({ flow, today }) => costOf(today, "optionToday", flow.baseline.asIs),
        total: { sum: FORMATS.money },
      },
      {
        header: header("optimised"),
        cell: ({ flow, optimised }) => costOf(optimised, "optionOptimised", flow.baseline.optimised),
        total: { sum: FORMATS.money },
      },
      {
        header: header("cost"),
        cell: ({ flow, chosen }) => costOf(chosen, "optionChosen", flow.cost),
        total: { sum: FORMATS.money },
      },
      {
        header: header("engineCost"),
        cell: ({ flow }) => number(flow.cost, FORMATS.money),
        total: { sum: FORMATS.money },
      },
      {
        header: header("asIsFull"),
        cell: ({ flow }) => number(flow.baseline.asIsFull, FORMATS.money),
        total: { sum: FORMATS.money },
      },
      {
        header: header("optionFlow"),
        cell: ({ chosen }) =>
          chosen === null ? null : formula(`=${ofOption(chosen, "optionChosen", "number")}`, FORMATS.flag),
      },
      {
        header: header("savingShare"),
        cell: () =>
          formula(
            `=IF(${here("optimised")}=0,0,(${here("optimised")}-${here("cost")})/${here("optimised")})`,
            FORMATS.percent,
          ),
      },
      { header: header("optionBest"), cell: ({ bestOffer }) => number(bestOffer, FORMATS.flag, "input") },
      {
        header: header("bestOffer"),
        cell: ({ bestOffer }) =>
          bestOffer === null
            ? null
            : formula(
                `=IF(${here("optimised")}=0,0,(${here("optimised")}-${ofOption(bestOffer, "optionBest", "total")})/${here("optimised")})`,
                FORMATS.percent,
              ),
      },
      {
        header: header("workload"),
        cell: ({ flow }) => number(flow.workloadFte, FORMATS.oneDecimal),
        total: { sum: FORMATS.oneDecimal },
      },
      { header: header("specialisation"), cell: ({ flow }) => number(flow.scores.specialisation, FORMATS.oneDecimal) },
      { header: header("retention"), cell: ({ flow }) => number(flow.scores.retention, FORMATS.oneDecimal) },
      { header: header("opportunity"), cell: ({ flow }) => number(flow.opportunity, FORMATS.money) },
      { header: header("veto"), cell: ({ flow }) => number(flow.vetoes.length > 0 ? 1 : 0, FORMATS.flag) },
      { header: header("p10"), cell: ({ flow }) => number(flow.confidence?.p10 ?? null, FORMATS.money) },
      { header: header("p50"), cell: ({ flow }) => number(flow.confidence?.p50 ?? null, FORMATS.money) },
      { header: header("p90"), cell: ({ flow }) => number(flow.confidence?.p90 ?? null, FORMATS.money) },
      { header: header("share"), cell: ({ flow }) => number(flow.share, FORMATS.percent) },
      {
        header: header("confidence"),
        cell: ({ flow }) => number(flow.confidence?.probability ?? null, FORMATS.percent),
      },
      { header: header("score"), cell: ({ flow }) => number(flow.scores.overall, FORMATS.oneDecimal) },
      trace.column(() => trace.made("ANALYSE")),
    ],
  });
}
