import type { DecidedFlow } from "../../../decision";
import { phrase } from "../../../language";
import { cellIn } from "../../../workbook";
import type { Block, PlannedCell } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import { OPTION_COLUMN } from "../workings/option-menu";
import { FIRST } from "./columns";

/** What people decided otherwise than recommended: the option's money by link, what the difference costs, and why. */
export function decidedTable(model: ReportModel): Block {
  const { vocabulary, recommendation, trace } = model;
  const { header, here, lookUp, say, language } = vocabulary;
  const { options, staffing } = recommendation.workings;
  const rows = decidedOf(model);
  const ofOption = ({ option }: DecidedFlow, column: keyof typeof OPTION_COLUMN): string | null => {
    const at = option === null ? -1 : options.indexOf(option);
    return at < 0 ? null : cellIn("workings", "options", at + 1, OPTION_COLUMN[column]);
  };
  const linked = (reference: string | null, format: string): PlannedCell =>
    reference === null ? null : formula(`=${reference}`, format);
  const block = tableBlock<DecidedFlow>({
    id: "decided",
    name: vocabulary.table("decided"),
    column: FIRST,
    rows,
    wrap: [1, 2, 3, 5, 12, 14],
    columns: [
      { header: header("number"), cell: ({ row }) => number(row, FORMATS.flag) },
      { header: header("flow"), cell: ({ flow }) => words(flow, "label") },
      {
        header: header("recommendedNow"),
        cell: ({ recommended }) => words(say(`common.decision.${recommended}`), "note"),
      },
      { header: header("decidedAs"), cell: ({ decided }) => words(say(`common.decision.${decided}`), "label") },
      { header: header("decidedShare"), cell: (each) => linked(ofOption(each, "share"), FORMATS.wholePercent) },
      { header: header("provider"), cell: ({ provider }) => words(provider ?? "", "text") },
      { header: header("decidedBy"), cell: ({ by }) => words(by ?? "", "text") },
      {
        header: header("decidedOn"),
        cell: ({ on }) => (on === null ? null : { date: on, format: "yyyy-mm-dd", style: "text" }),
      },
      {
        header: header("cost"),
        cell: () => formula(`=${lookUp("recommendation", "cost", "number", here("number"))}`, FORMATS.money),
      },
      { header: header("costDecided"), cell: (each) => linked(ofOption(each, "total"), FORMATS.money) },
      {
        header: header("overridePrice"),
        cell: (each) =>
          each.option === null ? null : formula(`=${here("costDecided")}-${here("cost")}`, FORMATS.money),
      },
      {
        header: header("fteMoved"),
        cell: (each) => {
          const at = staffing.findIndex(({ flow }) => flow === each.flow);
          if (each.option === null || at < 0) return null;
          const recommended = lookUp("recommendation", "share", "number", here("number"));
          return formula(
            `=(${here("decidedShare")}-${recommended})*${cellIn("workings", "staffing", at + 1, STAFF_FTE)}`,
            FORMATS.oneDecimal,
          );
        },
      },
      { header: header("recommendedThen"), cell: (each) => words(thenText(model, each), "note") },
      trace.column(() => trace.formula),
      { header: header("decidedReason"), cell: (each) => words(reasonText(model, each), "text") },
    ],
  });
  if (rows.length > 0) return block;
  const [heads = []] = block.cells;
  return { ...block, cells: [heads, heads.map((_, at) => (at === 1 ? words(phrase(language, NONE), "note") : null))] };
}

const NONE = "report.decided.none";

/** Place of the staff of a flow in the table of staffing. */
const STAFF_FTE = 10;

/** The decisions that differ; none where nobody made any. */
export function decidedOf({ context }: ReportModel): readonly DecidedFlow[] {
  return context.decided ?? [];
}

function reasonText({ vocabulary: { say } }: ReportModel, { reason, option }: DecidedFlow): string {
  const why = reason ?? say("report.decided.unexplained");
  return option === null ? `${why} · ${say("report.decided.unpriced")}` : why;
}

/** What was recommended when it was decided, and whether it still is. */
function thenText({ vocabulary }: ReportModel, { recommendedThen, isSameAsThen }: DecidedFlow): string {
  if (recommendedThen === null) return "";
  return isSameAsThen
    ? recommendedThen
    : phrase(vocabulary.language, "report.decided.differs", { then: recommendedThen });
}
