import type { PlannedCell, WorkbookPlan } from "../../src/workbook";
import { cellIn } from "../../src/workbook";
import { openWorkbook } from "../support/open-workbook";

/** A table of three rows, of which some lead to the title. */
function plan(linked: readonly boolean[]): WorkbookPlan {
  const cell = (index: number, isLink: boolean): PlannedCell =>
    isLink
      ? { text: `origin ${index}`, link: cellIn("answer", "title", 0, 0), style: "note" }
      : { text: `origin ${index}` };
  return {
    sheets: [
      {
        key: "answer",
        name: "Answer",
        output: true,
        columnWidths: [20, 20],
        frozenRows: 0,
        print: { landscape: true, titleRows: 0 },
        blocks: [
          { id: "title", gap: 0, column: 0, cells: [[{ text: "What it costs" }]] },
          {
            id: "costs",
            gap: 1,
            column: 0,
            table: { name: "Costs", totals: false },
            cells: [
              [{ text: "Name" }, { text: "Origin" }],
              ...linked.map((isLink, index) => [{ text: `row ${index}` }, cell(index, isLink)]),
            ],
          },
        ],
        charts: [],
      },
    ],
  };
}

test("a cell that led somewhere before leads nowhere once its row leads nowhere; what it says stays", async () => {
  const { workbook, run } = await openWorkbook();
  const links = () =>
    run(async (context) => {
      const column = context.workbook.tables.getItem("Costs").columns.getItem("Origin").getDataBodyRange();
      const cells = [0, 1, 2].map((row) => column.getCell(row, 0).load("hyperlink,values"));
      await context.sync();
      return cells.map(({ hyperlink, values }) => [
        (hyperlink as Excel.RangeHyperlink | null)?.documentReference ?? null,
        values[0]?.[0] as unknown,
      ]);
    });
  await workbook.write(plan([true, false, true]));
  expect(await links()).toEqual([
    ["'Answer'!A1", "origin 0"],
    [null, "origin 1"],
    ["'Answer'!A1", "origin 2"],
  ]);
  await workbook.write(plan([true, true, false]));
  expect(await links()).toEqual([
    ["'Answer'!A1", "origin 0"],
    ["'Answer'!A1", "origin 1"],
    [null, "origin 2"],
  ]);
});
