import { text } from "../../../language";
import { cellIn } from "../../../workbook";
import type { Block, PlannedCell } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { optionWords } from "../../explanation";
import { FORMATS } from "../../formats";
import type { NumberedOption, ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import type { ReportHeader } from "../../vocabulary";

/** What an option costs, part by part: its total is their sum. */
export const COST_PARTS = [
  "inside",
  "outside",
  "governance",
  "oneOff",
  "stranded",
  "posts",
  "parting",
  "service",
] as const satisfies readonly ReportHeader[];

/** Where a flow's number and its chosen option stand in the table of flows, for links cell to cell. */
const FLOW_COLUMN = { number: 0, chosen: 4 } as const;

/** Where number of flow and total stand in the table, for links cell to cell. */
export const OPTION_COLUMN = { number: 2, share: 6, total: 15 } as const;

/** Every option of every flow, priced on the same demand. A part that costs nothing is left blank. */
export function optionMenu({ vocabulary, options, lines, trace }: ReportModel): Block {
  const { header, here, language } = vocabulary;
  const places = new Map(lines.map(({ number: row }, index) => [row, index]));
  const ofFlow = (flow: number | null, column: keyof typeof FLOW_COLUMN): string | null => {
    const place = flow === null ? undefined : places.get(flow);
    return place === undefined ? null : cellIn("workings", "flows", place + 1, FLOW_COLUMN[column]);
  };
  const numberOf = (flow: number | null): PlannedCell => {
    const cell = ofFlow(flow, "number");
    return cell === null ? null : formula(`=${cell}`, FORMATS.flag);
  };
  /** Chosen is the option that the table of flows names: whoever changes it there sees it here. */
  const chosen = ({ flowNumber, option }: NumberedOption): PlannedCell => {
    const cell = ofFlow(flowNumber, "chosen");
    if (cell === null) return number(option.chosen ? 1 : 0, FORMATS.flag);
    return formula(`=IF(${here("option")}=${cell},1,0)`, FORMATS.flag);
  };
  return tableBlock<NumberedOption>({
    id: "options",
    name: vocabulary.table("options"),
    column: 1,
    rows: options,
    columns: [
      { header: header("option"), cell: (each) => number(each.number, FORMATS.flag) },
      { header: header("flow"), cell: ({ option }) => words(option.flow, "text") },
      { header: header("number"), cell: ({ flowNumber }) => numberOf(flowNumber) },
      {
        header: header("description"),
        cell: ({ option }) => words(text(language, optionWords(option.option)), "text"),
      },
      { header: header("kind"), cell: ({ option }) => words(vocabulary.say(`report.kind.${option.kind}`), "text") },
      { header: header("provider"), cell: ({ option }) => words(option.provider ?? "", "text") },
      { header: header("share"), cell: ({ option }) => number(option.share, FORMATS.percent) },
      ...COST_PARTS.map((part) => ({
        header: header(part),
        cell: ({ option }: NumberedOption) => number(option[part] === 0 ? null : option[part], FORMATS.money),
      })),
      {
        header: header("total"),
        cell: () => formula(`=${COST_PARTS.map((part) => here(part)).join("+")}`, FORMATS.money),
      },
      { header: header("npv"), cell: ({ option }) => number(option.npv, FORMATS.money) },
      { header: header("chosen"), cell: chosen },
      trace.column(() => trace.made("EXPLAIN")),
    ],
  });
}
