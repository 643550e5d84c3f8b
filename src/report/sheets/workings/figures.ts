import { cellIn } from "../../../workbook";
import type { Block, NamedCell } from "../../../workbook";
import { formula, words } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import { assumptionCell } from "../recommendation/assumption-cell";

/** The figures that papers speak of, in the order of their table. */
export const FIGURES = [
  "fullCost",
  "avoidable",
  "optimised",
  "withoutProvider",
  "plan",
  "planDecided",
  "saving",
  "savingDecided",
  "oneOff",
  "npv",
  "payback",
  "p10",
  "p50",
  "p90",
  "saves",
  "worst",
  "exit",
  "draws",
] as const;
export type FigureName = (typeof FIGURES)[number];

type FigureUnit = "money" | "once" | "month" | "share" | "count";

interface Figure {
  readonly name: FigureName;
  readonly unit: FigureUnit;
  readonly formula: string;
}

const FORMAT_OF: Readonly<Record<FigureUnit, string>> = {
  money: FORMATS.money,
  once: FORMATS.money,
  month: FORMATS.flag,
  share: FORMATS.percent,
  count: FORMATS.count,
};

/** Column of the values in their table. */
const VALUE = 1;

/** The months in which money that comes once counts as paid first. */
const FIRST_YEAR = 12;

/** A figure's cell, for formulas of other sheets: a figure is written once, and all papers link to it. */
export function figureCell(name: FigureName): string {
  return cellIn("workings", "figures", FIGURES.indexOf(name) + 1, VALUE);
}

/** The workbook's names of the figures, by which others may refer to them. */
export function figureNames(): readonly NamedCell[] {
  return FIGURES.map((name) => ({ name: `OUTSOURCE_figure_${name}`, cell: figureCell(name) }));
}

/** Every figure that a paper shows, once, as a native formula over the tables below. */
export function figures(model: ReportModel): Block {
  const { vocabulary, trace } = model;
  const { header, say } = vocabulary;
  return tableBlock<Figure>({
    id: "figures",
    name: vocabulary.table("figures"),
    column: 2,
    rows: figureList(model),
    columns: [
      { header: header("figure"), cell: ({ name }) => words(say(`report.figure.${name}`), "label") },
      { header: header("value"), cell: ({ formula: text, unit }) => formula(`=${text}`, FORMAT_OF[unit]) },
      { header: header("unit"), cell: ({ unit }) => words(say(`report.figure.unit.${unit}`), "text") },
      trace.column(() => trace.formula),
    ],
  });
}

function figureList({ vocabulary, recommendation, costs }: ReportModel): readonly Figure[] {
  const { column } = vocabulary;
  const sum = (header: "asIsFull" | "asIs" | "optimised" | "cost"): string => `SUM(${column("flows", header)})`;
  const rate = assumptionCell(recommendation.assumptions, "discountRate");
  const month = column("cashFlows", "month");
  const drawn = column("draws", "drawn");
  const ofDraws = (text: string): string => `IFERROR(${text},"–")`;
  const quantile = (share: string): string => ofDraws(`PERCENTILE.INC(${drawn},${share})`);
  const paidFirst = `SUMIFS(${column("cashFlows", "once")},${month},"<=${FIRST_YEAR}")`;
  const formulas: Readonly<Record<FigureName, readonly [FigureUnit, string]>> = {
    fullCost: ["money", costs.today.length === 0 ? sum("asIsFull") : `SUM(${column("costLines", "full")})`],
    avoidable: ["money", sum("asIs")],
    optimised: ["money", sum("optimised")],
    withoutProvider: ["money", `${figureCell("avoidable")}-${figureCell("optimised")}`],
    plan: ["money", sum("cost")],
    planDecided: ["money", `${figureCell("plan")}+SUM(${column("decided", "overridePrice")})`],
    savingDecided: ["money", `${figureCell("optimised")}-${figureCell("planDecided")}`],
    saving: ["money", `${figureCell("optimised")}-${figureCell("plan")}`],
    oneOff: ["once", `-${paidFirst}`],
    npv: [
      "once",
      rate === null
        ? `SUM(${column("cashFlows", "amount")})`
        : `SUMPRODUCT(${column("cashFlows", "amount")}/(1+${rate})^(${month}/12))`,
    ],
    payback: ["month", payback(column("cashFlows", "cumulative"), month)],
    p10: ["money", quantile("0.1")],
    p50: ["money", quantile("0.5")],
    p90: ["money", quantile("0.9")],
    saves: ["share", ofDraws(`COUNTIF(${drawn},">0")/COUNT(${drawn})`)],
    worst: ["money", ofDraws(`AVERAGEIF(${drawn},"<="&SMALL(${drawn},MAX(1,ROUND(COUNT(${drawn})/10,0))))`)],
    exit: ["once", `-SUM(${column("cashFlows", "exit")})`],
    draws: ["count", `COUNT(${drawn})`],
  };
  return FIGURES.map((name) => ({ name, unit: formulas[name][0], formula: formulas[name][1] }));
}

/**
 * The month at whose end what was spent has come back and stays so: the one after the last whose running sum is below 0. 0 where nothing is ever
 * owed, a dash where it is not back at the end. A cent of rounding is no debt.
 */
function payback(cumulative: string, month: string): string {
  const owed = `(${cumulative}<-0.005)`;
  const end = `INDEX(${cumulative},ROWS(${cumulative}))`;
  return `IF(MIN(${cumulative})>=-0.005,0,IF(${end}<-0.005,"–",SUMPRODUCT(MAX(${owed}*${month}))+1))`;
}
