import type { LimitAnswer } from "../../../decision";
import type { LimitName } from "../../../engine/records";
import type { Block } from "../../../workbook";
import { number, words } from "../../cells";
import { limitState } from "../../explanation";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";

/** How the value of a limit is written. */
const FORMAT_OF: Readonly<Record<LimitName, string>> = {
  capacity: FORMATS.count,
  smallestDeal: FORMATS.count,
  providersAtMost: FORMATS.count,
  contactsWithOne: FORMATS.percent,
  spendWithOne: FORMATS.percent,
  postsLeaving: FORMATS.oneDecimal,
  oneOffs: FORMATS.money,
  coreKept: FORMATS.percent,
  together: FORMATS.count,
  apart: FORMATS.count,
  mustLeave: FORMATS.percent,
  savingAtLeast: FORMATS.money,
};

/** Every limit: what it allows, what the plans use of it, and what it costs. */
export function limitTable({ vocabulary, trace, context }: ReportModel, limits: readonly LimitAnswer[]): Block {
  const { header, say } = vocabulary;
  const measure = (of: "value" | "used" | "usedFlowByFlow") => (limit: LimitAnswer) =>
    number(limit[of], FORMAT_OF[limit.limit]);
  return tableBlock<LimitAnswer>({
    id: "limits",
    name: vocabulary.table("planLimits"),
    column: 1,
    rows: limits,
    wrap: [0, 1, 7],
    columns: [
      { header: header("limit"), cell: ({ limit }) => words(say(`choices.limit.${limit}`), "label") },
      { header: header("limitAppliesTo"), cell: ({ appliesTo }) => words(appliesTo ?? "", "text") },
      { header: header("limitValue"), cell: measure("value") },
      { header: header("limitUsedBefore"), cell: measure("usedFlowByFlow") },
      { header: header("limitUsed"), cell: measure("used") },
      { header: header("limitPrice"), cell: ({ price }) => number(price, FORMATS.money) },
      { header: header("limitState"), cell: (limit) => words(limitState(context.language, limit), "text") },
      { header: header("limitWhy"), cell: ({ why }) => words(why ?? "", "text") },
      trace.column(() => trace.made("ANALYSE")),
    ],
  });
}
