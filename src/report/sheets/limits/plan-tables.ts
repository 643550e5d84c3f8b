import type { ChangedFlow, ProviderUse } from "../../../decision";
import type { Block } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { decisionLabelText } from "../../explanation";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";

/** The flows that the limits decide otherwise. */
export function movedTable({ vocabulary, trace, context }: ReportModel, moved: readonly ChangedFlow[]): Block {
  const { header, here } = vocabulary;
  return tableBlock<ChangedFlow>({
    id: "movedFlows",
    name: vocabulary.table("movedFlows"),
    column: 1,
    rows: moved,
    wrap: [0, 1],
    columns: [
      { header: header("flow"), cell: ({ flow }) => words(flow, "label") },
      { header: header("movedFrom"), cell: ({ from }) => words(decisionLabelText(context.language, from), "text") },
      { header: header("movedTo"), cell: ({ to }) => words(decisionLabelText(context.language, to), "text") },
      { header: header("movedCostFrom"), cell: ({ costFrom }) => number(costFrom, FORMATS.money) },
      { header: header("movedCostTo"), cell: ({ costTo }) => number(costTo, FORMATS.money) },
      {
        header: header("movedDearer"),
        cell: () => formula(`=${here("movedCostTo")}-${here("movedCostFrom")}`, FORMATS.money),
      },
      trace.column(() => trace.made("ANALYSE")),
    ],
  });
}

/** What each provider has in the plan within the limits. */
export function providerTable({ vocabulary, trace }: ReportModel, providers: readonly ProviderUse[]): Block {
  const { header } = vocabulary;
  return tableBlock<ProviderUse>({
    id: "planProviders",
    name: vocabulary.table("planProviders"),
    column: 1,
    rows: providers,
    wrap: [0, 1],
    columns: [
      { header: header("provider"), cell: ({ provider }) => words(provider, "label") },
      { header: header("providerFlows"), cell: ({ flows }) => words(flows.join("; "), "text") },
      { header: header("providerUnits"), cell: ({ units }) => number(units, FORMATS.count) },
      { header: header("providerContacts"), cell: ({ contacts }) => number(contacts, FORMATS.count) },
      { header: header("providerSpend"), cell: ({ spend }) => number(spend, FORMATS.money) },
      { header: header("providerShare"), cell: ({ share }) => number(share, FORMATS.percent) },
      trace.column(() => trace.made("ANALYSE")),
    ],
  });
}
