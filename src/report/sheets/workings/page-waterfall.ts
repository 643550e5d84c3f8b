import type { WaterfallStep } from "../../../decision";
import { cellIn } from "../../../workbook";
import type { Block, PlannedCell } from "../../../workbook";
import { formula, words } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { STEP_AMOUNT } from "./drawn-from";
import { figureCell } from "./figures";
import type { FigureName } from "./figures";

/** A bar of the page's waterfall: a total, the step between two totals, or steps of the run taken together. */
type Bar =
  | { readonly bar: "full" | "avoidable" | "plan"; readonly total: FigureName }
  | { readonly bar: "fixed"; readonly from: FigureName; readonly to: FigureName }
  | {
      readonly bar: "scheduling" | "leaves" | "bills" | "steering" | "value";
      readonly steps: readonly WaterfallStep["step"][];
    };

/** From the full cost today to the cost with the plan, in bars that a page has room for. */
const BARS: readonly Bar[] = [
  { bar: "full", total: "fullCost" },
  { bar: "fixed", from: "fullCost", to: "avoidable" },
  { bar: "avoidable", total: "avoidable" },
  { bar: "scheduling", steps: ["scheduling"] },
  { bar: "leaves", steps: ["avoided", "stranded", "postsStay"] },
  { bar: "bills", steps: ["outside"] },
  { bar: "steering", steps: ["governance", "oneOff", "parting"] },
  { bar: "value", steps: ["value"] },
  { bar: "plan", total: "plan" },
];

export const PAGE_BARS = BARS.length;

/** Columns of the range. */
export const PAGE_BAR = { name: 0, amount: 1, level: 2, foot: 3, up: 4, down: 5, total: 6 } as const;

/** The page's waterfall, as native formulas over the figures and the steps; each step floats on its foot. */
export function pageWaterfall({ vocabulary, recommendation }: ReportModel): Block {
  const { say, header } = vocabulary;
  const { waterfall } = recommendation.portfolio;
  const at = (line: number, column: number): string => cellIn("workings", "chartPage", line, column);
  const money = (text: string): PlannedCell => formula(`=${text}`, FORMATS.money);
  const amountOf = (bar: Exclude<Bar, { readonly total: FigureName }>): string =>
    "from" in bar
      ? `${figureCell(bar.to)}-${figureCell(bar.from)}`
      : waterfall
          .flatMap(({ step }, index) =>
            bar.steps.includes(step) ? [cellIn("workings", "steps", index + 1, STEP_AMOUNT)] : [],
          )
          .join("+") || "0";
  const rows = BARS.map((bar, index): readonly PlannedCell[] => {
    const line = index + 1;
    const name = words(say(`report.page.bar.${bar.bar}`), "text");
    if ("total" in bar) {
      const figure = money(figureCell(bar.total));
      return [name, null, figure, null, null, null, figure];
    }
    const [before, level, change] = [at(line - 1, PAGE_BAR.level), at(line, PAGE_BAR.level), at(line, PAGE_BAR.amount)];
    return [
      name,
      money(amountOf(bar)),
      money(`${before}+${change}`),
      money(`MIN(${before},${level})`),
      money(`MAX(${change},0)`),
      money(`MAX(-${change},0)`),
      null,
    ];
  });
  const headers = [
    header("step"),
    header("amount"),
    say("report.chart.waterfall.level"),
    say("report.chart.waterfall.foot"),
    say("report.chart.waterfall.up"),
    say("report.chart.waterfall.down"),
    say("report.chart.waterfall.total"),
  ];
  return { id: "chartPage", gap: 1, column: 1, cells: [headers.map((each) => words(each, "label")), ...rows] };
}
