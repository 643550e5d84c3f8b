import type { CostLine } from "../../../decision";
import { text } from "../../../language";
import type { Block } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { componentWords } from "../../explanation";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import type { Vocabulary } from "../../vocabulary";

const BASES = ["full", "avoidable", "cash"] as const;

/** Cost inside today, by flow and component, on the three bases. */
export function costLines({ vocabulary, recommendation }: ReportModel): Block {
  return linesTable("costLines", recommendation.workings.costLines, vocabulary);
}

/** The same for the inside as it could be run. */
export function optimisedLines({ vocabulary, recommendation }: ReportModel): Block {
  return linesTable("optimisedLines", recommendation.workings.optimisedLines, vocabulary);
}

function linesTable(
  id: "costLines" | "optimisedLines",
  rows: readonly CostLine[],
  { header, language, table }: Vocabulary,
): Block {
  return tableBlock<CostLine>({
    id,
    name: table(id),
    column: 1,
    rows,
    columns: [
      { header: header("number"), cell: (_, index) => number(index + 1, FORMATS.flag) },
      { header: header("flow"), cell: ({ flow }) => words(flow, "text") },
      {
        header: header("component"),
        cell: ({ component }) => words(text(language, componentWords(component)), "text"),
      },
      ...BASES.map((base) => ({ header: header(base), cell: (line: CostLine) => number(line[base], FORMATS.money) })),
    ],
  });
}

/** The same cost, summed up by component by native formulas. */
export function components({ vocabulary, recommendation }: ReportModel): Block {
  const { header, column, here, language } = vocabulary;
  const labels = [
    ...new Set(recommendation.workings.costLines.map(({ component }) => text(language, componentWords(component)))),
  ];
  return tableBlock<string>({
    id: "components",
    name: vocabulary.table("components"),
    column: 1,
    rows: labels,
    totals: true,
    columns: [
      { header: header("number"), cell: (_, index) => number(index + 1, FORMATS.flag) },
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
    ],
  });
}
