import { text } from "../../../language";
import type { Block } from "../../../workbook";
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

/** Where number of flow and total stand in the table, for links cell to cell. */
export const OPTION_COLUMN = { number: 2, total: 15 } as const;

/** Every option of every flow, priced on the same demand. */
export function optionMenu({ vocabulary, options }: ReportModel): Block {
  const { header, here, language } = vocabulary;
  return tableBlock<NumberedOption>({
    id: "options",
    name: vocabulary.table("options"),
    column: 1,
    rows: options,
    columns: [
      { header: header("option"), cell: (each) => number(each.number, FORMATS.flag) },
      { header: header("flow"), cell: ({ option }) => words(option.flow, "text") },
      { header: header("number"), cell: ({ flowNumber }) => number(flowNumber, FORMATS.flag) },
      {
        header: header("description"),
        cell: ({ option }) => words(text(language, optionWords(option.option)), "text"),
      },
      { header: header("kind"), cell: ({ option }) => words(vocabulary.say(`report.kind.${option.kind}`), "text") },
      { header: header("provider"), cell: ({ option }) => words(option.provider ?? "", "text") },
      { header: header("share"), cell: ({ option }) => number(option.share, FORMATS.percent) },
      ...COST_PARTS.map((part) => ({
        header: header(part),
        cell: ({ option }: NumberedOption) => number(option[part], FORMATS.money),
      })),
      {
        header: header("total"),
        cell: () => formula(`=${COST_PARTS.map((part) => here(part)).join("+")}`, FORMATS.money),
      },
      { header: header("npv"), cell: ({ option }) => number(option.npv, FORMATS.money) },
      { header: header("chosen"), cell: ({ option }) => number(option.chosen ? 1 : 0, FORMATS.flag) },
    ],
  });
}
