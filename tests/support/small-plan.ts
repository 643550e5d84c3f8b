import { cellIn } from "../../src/workbook";
import type { PlannedCell, WorkbookPlan } from "../../src/workbook";

/** A plan as small as one can be that has everything: text, a table with a total row, formulas within and across sheets, a chart. */
export function smallPlan(rows: readonly (readonly [name: string, amount: number])[], table = "Costs"): WorkbookPlan {
  const figure = (formula: string): PlannedCell => ({ formula, format: "#,##0", style: "figure" });
  return {
    sheets: [
      {
        key: "answer",
        name: "Answer",
        output: true,
        columnWidths: [2, 20, 12],
        frozenRows: 1,
        print: { landscape: true, titleRows: 1 },
        blocks: [
          { id: "title", gap: 1, column: 1, cells: [[{ text: "What it costs", style: "title" }]] },
          {
            id: "costs",
            gap: 1,
            column: 1,
            table: { name: table, totals: true },
            cells: [
              [{ text: "Name" }, { text: "Amount" }, { text: "Double" }],
              ...rows.map(([name, amount]): readonly PlannedCell[] => [
                { text: name },
                { number: amount, format: "#,##0" },
                figure("=2*[@Amount]"),
              ]),
              [{ text: "Total", style: "total" }, figure(`=SUM(${table}[Amount])`), figure(`=SUM(${table}[Double])`)],
            ],
          },
          {
            id: "notes",
            gap: 1,
            column: 1,
            cells: [
              [{ text: "A note of ours", style: "note" }],
              [figure(`=${cellIn("answer", "costs", rows.length + 1, 1)}`)],
            ],
          },
        ],
        charts: [],
      },
      {
        key: "checks",
        name: "Checks",
        output: true,
        columnWidths: [2, 20],
        frozenRows: 0,
        print: { landscape: false, titleRows: 0 },
        blocks: [
          { id: "total", gap: 1, column: 1, cells: [[figure(`=${cellIn("answer", "costs", rows.length + 1, 1)}`)]] },
        ],
        charts: [],
      },
    ],
    activate: "answer",
  };
}

export const THREE = [
  ["Orders", 100],
  ["Returns", 50],
  ["Complaints", 25],
] as const satisfies readonly (readonly [string, number])[];

export const FIVE = [...THREE, ["Chat", 10], ["Night", 5]] as const satisfies readonly (readonly [string, number])[];
