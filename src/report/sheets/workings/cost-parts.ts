import type { Recommendation } from "../../../decision";
import type { AssumptionKey } from "../../../engine/assumptions";
import type { CostComponent } from "../../../engine/cost";
import type { QuantityLine, RateLine } from "../../cost-book";
import { text } from "../../../language";
import type { Block } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { componentWords } from "../../explanation";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { rowNumber, tableBlock } from "../../table-block";
import { staffingStep } from "./staffing";
import { assumptionCell } from "../recommendation/assumption-cell";

/** Where a line's quantity and rate stand in their tables, for links cell to cell. */
export const QUANTITY_COLUMN = { today: 3, optimised: 4 } as const;
export const RATE_COLUMN = { rate: 4, avoidable: 5, cash: 6 } as const;

/** What each flow takes of each driver of cost, as the staffing has it. */
export function quantities({ vocabulary, costs, trace, recommendation }: ReportModel): Block {
  const { header, say, table } = vocabulary;
  const steps = new Map(recommendation.workings.staffing.map(({ flow }, index) => [flow, staffingStep(index)]));
  const name = table("quantities");
  return tableBlock<QuantityLine>({
    id: "quantities",
    name,
    column: 1,
    rows: costs.quantities,
    columns: [
      { header: header("number"), cell: () => rowNumber(name, header("number")) },
      { header: header("flow"), cell: ({ flow }) => words(flow, "text") },
      { header: header("driver"), cell: ({ driver }) => words(say(`report.driver.${driver}`), "text") },
      { header: header("quantityToday"), cell: ({ today }) => number(today, FORMATS.cents) },
      { header: header("quantityOptimised"), cell: ({ optimised }) => number(optimised, FORMATS.cents) },
      trace.column(({ flow }) => trace.made("AGENTS", steps.get(flow))),
    ],
  });
}

/** What a unit of a driver costs, by pool and component; and amounts that are proportional to nothing, by flow. */
export function rates({ vocabulary, costs, trace, recommendation }: ReportModel): Block {
  const { header, say, table, language } = vocabulary;
  const name = table("rates");
  return tableBlock<RateLine>({
    id: "rates",
    name,
    column: 1,
    rows: costs.rates,
    columns: [
      { header: header("number"), cell: () => rowNumber(name, header("number")) },
      { header: header("rateOf"), cell: ({ of }) => words(of, "text") },
      {
        header: header("component"),
        cell: ({ component }) => words(text(language, componentWords(component)), "text"),
      },
      { header: header("driver"), cell: ({ driver }) => words(say(`report.driver.${driver ?? "none"}`), "text") },
      {
        header: header("rate"),
        cell: ({ component, rate }) => {
          const stated = statedRate(component, recommendation.assumptions);
          return stated === null ? number(rate, FORMATS.cents) : formula(`=${stated.formula}`, FORMATS.cents);
        },
      },
      { header: header("avoidableShare"), cell: ({ avoidable }) => number(avoidable, FORMATS.percent) },
      { header: header("cashShare"), cell: ({ cash }) => number(cash, FORMATS.percent) },
      trace.column(({ driver, component }) => {
        const stated = statedRate(component, recommendation.assumptions);
        if (stated !== null) return trace.assumption(stated.keys);
        return trace.made(driver === null ? "ANALYSE" : "HOURLYCOST");
      }),
    ],
  });
}

/** The assumptions whose product is the rate of a component, for a unit of its driver. */
const STATED: Partial<Readonly<Record<CostComponent, readonly AssumptionKey[]>>> = {
  continuousTraining: ["continuousTraining"],
  telecom: ["telecom"],
  equipment: ["equipment"],
  meals: ["mealVoucher", "mealDays"],
  transport: ["transport"],
};

/** A rate that assumptions state alone, as a formula over their cells; null where the team or a law enters it. */
function statedRate(
  component: CostComponent,
  assumptions: Recommendation["assumptions"],
): { readonly formula: string; readonly keys: readonly string[] } | null {
  const keys = STATED[component];
  if (keys === undefined) return null;
  const cells = keys.map((key) => assumptionCell(assumptions, key));
  return cells.includes(null) ? null : { formula: cells.join("*"), keys };
}
