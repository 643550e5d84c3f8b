import type {
  CellValue,
  PlannedCell,
  SheetPlan,
  TableContent,
  WorkbookContent,
  WorkbookPlan,
} from "../../src/workbook";

const DAY = 86_400_000;

/** The workbook that a plan makes of an empty one, as it would be read back. Dates by the platform's calendar, not by ours. */
export function contentOfPlan(plan: WorkbookPlan, currency = "€"): WorkbookContent {
  return { currency, sheets: plan.sheets.map(({ name }) => name), tables: plan.sheets.flatMap(tablesOf) };
}

function tablesOf({ name: sheet, blocks }: SheetPlan): readonly TableContent[] {
  let row = 0;
  return blocks.flatMap(({ gap, column, cells, table }) => {
    row += gap;
    const origin = { sheet, row, column };
    row += cells.length;
    if (table === undefined) return [];
    const [header = [], ...body] = cells;
    return [
      {
        name: table.name,
        origin,
        headers: header.map((cell) => String(valueOf(cell))),
        rows: body.map((each) => each.map(valueOf)),
      },
    ];
  });
}

function valueOf(cell: PlannedCell): CellValue {
  if (cell === null || "blank" in cell) return null;
  if ("number" in cell) return cell.number;
  if ("date" in cell) return (Date.parse(`${cell.date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
  if ("logical" in cell) return cell.logical;
  if ("text" in cell) return cell.text;
  return null;
}
