import type { Swing } from "../../../decision";
import { cellIn } from "../../../workbook";
import type { Block } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import { figureCell } from "./figures";

/** Columns of the table, for links cell to cell. */
const AT = { low: 1, high: 2, atLow: 3, atHigh: 4 } as const;

/** Columns of the range: words with both amounts, what is lost, what is gained. */
export const SWING = { label: 0, lost: 1, gained: 2 } as const;

/** What the plan held saves where one input is at its tenth or its ninetieth percentile. */
export function swings({ vocabulary, recommendation, trace }: ReportModel): Block {
  const { header, table, say } = vocabulary;
  return tableBlock<Swing>({
    id: "swings",
    name: table("swings"),
    column: 2,
    rows: recommendation.workings.whatIfs?.swings ?? [],
    columns: [
      { header: header("input"), cell: ({ input }) => words(say(`report.swing.${input}`), "text") },
      { header: header("multipleLow"), cell: ({ low }) => number(low, "0.000") },
      { header: header("multipleHigh"), cell: ({ high }) => number(high, "0.000") },
      { header: header("savingLow"), cell: ({ atLow }) => number(atLow, FORMATS.money) },
      { header: header("savingHigh"), cell: ({ atHigh }) => number(atHigh, FORMATS.money) },
      trace.column(() => trace.made("ANALYSE")),
    ],
  });
}

/** The tornado: what each input moves the saving by, the widest last, for a bar chart begins at the bottom. */
export function swingRange({ vocabulary, recommendation }: ReportModel): Block {
  const { header, say } = vocabulary;
  const all = recommendation.workings.whatIfs?.swings ?? [];
  const rows = all
    .map(({ input }, index) => {
      const at = (column: keyof typeof AT): string => cellIn("workings", "swings", index + 1, AT[column]);
      const moved = (column: "atLow" | "atHigh"): string => `(${at(column)}-${figureCell("saving")})`;
      const signed = (amount: string): string =>
        `IF(${amount}<0,"\u2212",IF(${amount}>0,"+",""))&ABS(ROUND(${amount},0))`;
      const percent = (column: "low" | "high"): string => signed(`(100*(${at(column)}-1))`);
      const label = `"${say(`report.swing.${input}`)} "&${percent("low")}&" / "&${percent("high")}&"${say("report.swing.percent")} "&${signed(`(${moved("atLow")}/1000)`)}&" / "&${signed(`(${moved("atHigh")}/1000)`)}`;
      return [
        formula(`=${label}`, "General", "text"),
        formula(`=MIN(0,${moved("atLow")},${moved("atHigh")})`, FORMATS.money),
        formula(`=MAX(0,${moved("atLow")},${moved("atHigh")})`, FORMATS.money),
      ];
    })
    .toReversed();
  return {
    id: "chartSwings",
    gap: 1,
    column: 1,
    cells: [
      [
        words(header("input"), "label"),
        words(say("report.chart.waterfall.down"), "label"),
        words(say("report.chart.waterfall.up"), "label"),
      ],
      ...(rows.length === 0 ? [[null, null, null]] : rows),
    ],
  };
}
