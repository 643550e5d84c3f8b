import { text } from "../../../language";
import { cellIn } from "../../../workbook";
import type { Block, PlannedCell } from "../../../workbook";
import { formula, words } from "../../cells";
import type { LinkedLine } from "../../cost-book";
import { componentWords } from "../../explanation";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { rowNumber, tableBlock } from "../../table-block";
import { QUANTITY_COLUMN, RATE_COLUMN } from "./cost-parts";

const BASES = ["full", "avoidable", "cash"] as const;

/** Cost inside today, by flow and component, on the three bases. */
export function costLines(model: ReportModel): Block {
  return linesTable("costLines", "today", model);
}

/** The same for the inside as it could be run. */
export function optimisedLines(model: ReportModel): Block {
  return linesTable("optimisedLines", "optimised", model);
}

/** Each line as quantity × rate × share, by formulas over the tables of quantities and rates. */
function linesTable(
  id: "costLines" | "optimisedLines",
  when: "today" | "optimised",
  { vocabulary: { header, here, language, table }, costs, trace }: ReportModel,
): Block {
  const name = table(id);
  const quantityOf = ({ quantity }: LinkedLine): PlannedCell =>
    quantity === null
      ? null
      : formula(`=${cellIn("workings", "quantities", quantity + 1, QUANTITY_COLUMN[when])}`, FORMATS.cents);
  const rateOf = ({ rate }: LinkedLine, column: keyof typeof RATE_COLUMN): string =>
    cellIn("workings", "rates", rate + 1, RATE_COLUMN[column]);
  return tableBlock<LinkedLine>({
    id,
    name,
    column: 1,
    rows: costs[when],
    columns: [
      { header: header("number"), cell: () => rowNumber(name, header("number")) },
      { header: header("flow"), cell: ({ line }) => words(line.flow, "text") },
      {
        header: header("component"),
        cell: ({ line }) => words(text(language, componentWords(line.component)), "text"),
      },
      {
        header: header("full"),
        cell: ({ quantity }) =>
          formula(quantity === null ? `=${here("rate")}` : `=${here("quantity")}*${here("rate")}`, FORMATS.money),
      },
      {
        header: header("avoidable"),
        cell: (line) => formula(`=${here("full")}*${rateOf(line, "avoidable")}`, FORMATS.money),
      },
      { header: header("cash"), cell: (line) => formula(`=${here("full")}*${rateOf(line, "cash")}`, FORMATS.money) },
      { header: header("quantity"), cell: quantityOf },
      { header: header("rate"), cell: (line) => formula(`=${rateOf(line, "rate")}`, FORMATS.cents) },
      trace.column(() => trace.formula),
    ],
  });
}

/** The same cost, summed up by component by native formulas. */
export function components({ vocabulary, costs, trace }: ReportModel): Block {
  const { header, column, here, language } = vocabulary;
  const labels = [...new Set(costs.today.map(({ line }) => text(language, componentWords(line.component))))];
  return tableBlock<string>({
    id: "components",
    name: vocabulary.table("components"),
    column: 1,
    rows: labels,
    totals: true,
    columns: [
      { header: header("number"), cell: () => rowNumber(vocabulary.table("components"), header("number")) },
      {
        header: header("component"),
        cell: (label) => words(label, "text"),
        total: words(vocabulary.say("report.total"), "total"),
      },
      ...BASES.map((base) => ({
        header: header(base),
        cell: () =>
          formula(
            `=SUMIFS(${column("costLines", base)},${column("costLines", "component")},${here("component")})`,
            FORMATS.money,
          ),
        total: { sum: FORMATS.money },
      })),
      trace.column(() => trace.formula),
    ],
  });
}
