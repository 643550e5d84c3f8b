import type { CashMonth } from "../../../decision";
import type { Block } from "../../../workbook";
import { formula, number } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { rowNumber, tableBlock } from "../../table-block";

/** Cash by month of the recommended plan against the inside optimised; month 0 is the signature. What is 0 in a month is not written. */
export function cashFlows({ vocabulary, recommendation, trace }: ReportModel): Block {
  const { header, here, table, column } = vocabulary;
  const name = table("cashFlows");
  const rows = recommendation.workings.cashFlows;
  const isGapless = rows.every(({ month }, index) => month === index);
  const some = (value: number) => number(value === 0 ? null : value, FORMATS.money);
  return tableBlock<CashMonth>({
    id: "cashFlows",
    name,
    column: 1,
    rows,
    columns: [
      {
        header: header("month"),
        cell: ({ month }) => (isGapless ? rowNumber(name, header("month"), -1) : number(month, FORMATS.flag)),
      },
      { header: header("once"), cell: ({ oneOff }) => some(oneOff) },
      { header: header("monthly"), cell: ({ amount, oneOff, exit }) => some(amount - oneOff - exit) },
      { header: header("exit"), cell: ({ exit }) => some(exit) },
      {
        header: header("amount"),
        cell: () => formula(`=${here("once")}+${here("monthly")}+${here("exit")}`, FORMATS.money),
      },
      {
        header: header("cumulative"),
        cell: () =>
          formula(
            `=SUMIFS(${column("cashFlows", "amount")},${column("cashFlows", "month")},"<="&${here("month")})`,
            FORMATS.money,
          ),
      },
      trace.column(() => trace.made("ANALYSE")),
    ],
  });
}
