import { WorkbookFailure } from "../../workbook";
import type { RowsPlan } from "../../workbook";
import type { ExcelApi } from "../excel-api";
import { failureFrom } from "../failure";
import { isBeyondCell, plainText } from "../plain-text";
import { withReason } from "../reason";

/** What stood in a table before rows went behind its own. */
interface Stood {
  readonly columns: readonly string[];
  readonly rows: number;
  /** Rows at the end that are blank: they are filled before others are added. */
  readonly blank: number;
  readonly formats: readonly (readonly unknown[])[];
  /** What stood in the cells that are marked, by row. */
  readonly marked: ReadonlyMap<number, unknown>;
  /** What stood in the cells that are changed, in their order. */
  readonly changed: readonly unknown[];
}

/**
 * Puts rows behind those of tables of the user's, and notes and numbers in rows that stood before: in one exchange a table, after one that looks. Where it fails, rows, notes,
 * numbers and columns of every table are taken out again. Gives the way to do so afterwards.
 *
 * @throws {@link WorkbookFailure} `filtered` where a filter hides rows: Excel would write through it into other ones; `in-the-way` where a row of totals or content stands
 * where the table would grow; `text-too-long` where a cell would not hold a text
 */
export async function addRows(api: ExcelApi, plans: readonly RowsPlan[]): Promise<() => Promise<boolean>> {
  const done: { readonly plan: RowsPlan; readonly stood: Stood }[] = [];
  const undo = async (): Promise<readonly string[]> => {
    const remains: string[] = [];
    for (const { plan, stood } of [...done].reverse())
      if (!(await takeBack(api, plan, stood))) remains.push(plan.table);
    return remains;
  };
  let now = plans[0]?.table ?? "";
  try {
    const looked: { readonly plan: RowsPlan; readonly stood: Stood }[] = [];
    for (const plan of plans) {
      now = plan.table;
      requireTextsFit(plan);
      looked.push({ plan, stood: await look(api, plan) });
    }
    for (const each of looked) {
      now = each.plan.table;
      done.push(each);
      await put(api, each.plan, each.stood);
    }
  } catch (cause) {
    const remains = await undo();
    throw await withReason(api, failureFrom(cause, now, remains.length === 0, remains));
  }
  return async () => (await undo()).length === 0;
}

/** A text of somebody's that is cut would be lost without a word, for its row looks like the others. */
function requireTextsFit({ table, rows, marks }: RowsPlan): void {
  const texts = [...rows.flat(), ...marks.rows.map(({ text }) => text)];
  if (texts.some((text) => typeof text === "string" && isBeyondCell(text)))
    throw new WorkbookFailure("text-too-long", table, "A cell holds at most 32,767 characters.", true);
}

async function look(
  { Excel }: ExcelApi,
  { table: name, columns: fresh, rows, marks, changes = [] }: RowsPlan,
): Promise<Stood> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const table = context.workbook.tables.getItem(name).load("showTotals");
    const columns = table.columns.load("items/name");
    const below = table
      .getRange()
      .getLastRow()
      .getOffsetRange(1, 0)
      .getResizedRange(Math.max(0, rows.length - 1), fresh.length)
      .load("formulas");
    const body = table.getDataBodyRange().load("formulas,numberFormat");
    const filter = table.autoFilter.load("isDataFiltered");
    await context.sync();
    if (filter.isDataFiltered) throw new WorkbookFailure("filtered", name, "The table is filtered.", true);
    const names = columns.items.map((column) => column.name);
    const cells = body.formulas as readonly (readonly unknown[])[];
    const place = names.indexOf(marks.column);
    const blank = cells.length - 1 - cells.findLastIndex((row) => row.some((cell) => cell !== ""));
    const more = Math.max(0, rows.length - blank);
    const isFree = (below.formulas as readonly (readonly unknown[])[])
      .slice(0, more)
      .every((row) => row.every((cell) => cell === ""));
    const strange = changes.find(({ column, row }) => !names.includes(column) || row > cells.length);
    if (strange !== undefined)
      throw new WorkbookFailure("moved", name, `No cell ${strange.column} ${strange.row}.`, true);
    if (more > 0 && (table.showTotals || !isFree))
      throw new WorkbookFailure("in-the-way", name, "Cells below the table are not free.", true);
    return {
      columns: names,
      rows: cells.length,
      blank,
      formats: body.numberFormat as readonly (readonly unknown[])[],
      marked: new Map(marks.rows.map(({ row }) => [row, place < 0 ? "" : (cells[row - 1]?.[place] ?? "")])),
      changed: changes.map(({ row, column }) => cells[row - 1]?.[names.indexOf(column)] ?? ""),
    };
  });
}

async function put(
  { Excel }: ExcelApi,
  { table: name, columns, rows, formats, marks, changes = [] }: RowsPlan,
  stood: Stood,
): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const table = context.workbook.tables.getItem(name);
    for (const header of columns) table.columns.add(undefined, undefined, header);
    for (const { row, text } of marks.rows)
      table.columns
        .getItem(marks.column)
        .getDataBodyRange()
        .getCell(row - 1, 0).formulas = [[plainText(text)]];
    for (const { row, column, value } of changes)
      table.columns
        .getItem(column)
        .getDataBodyRange()
        .getCell(row - 1, 0).values = [[value]];
    if (rows.length === 0) return void (await context.sync());
    const width = stood.columns.length + columns.length;
    const more = Math.max(0, rows.length - stood.blank);
    // Rows that are added to a table conflict where several people write: it grows over the cells below it, which are free.
    if (more > 0) table.resize(table.getRange().getResizedRange(more, 0));
    const target = table
      .getDataBodyRange()
      .getCell(stood.rows - stood.blank, 0)
      .getResizedRange(rows.length - 1, width - 1);
    // Formats first: a text that reads like a date stays a text.
    target.numberFormat = rows.map(() => [...formats]);
    target.formulas = rows.map((row) => row.map((cell) => (typeof cell === "string" ? plainText(cell) : (cell ?? ""))));
    await context.sync();
  });
}

/** A formula as it is; a text as text. */
function asItWas(formula: unknown): unknown {
  return typeof formula === "string" && !formula.startsWith("=") ? plainText(formula) : formula;
}

/** Takes out what a failed exchange left; false where that fails too. */
async function takeBack(
  { Excel }: ExcelApi,
  { table: name, columns, marks, changes = [] }: RowsPlan,
  stood: Stood,
): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const table = context.workbook.tables.getItem(name);
      const there = table.columns.load("items/name");
      const body = table.getDataBodyRange().load("rowCount");
      await context.sync();
      const more = body.rowCount - stood.rows;
      if (more > 0) {
        const width = there.items.length;
        table
          .getDataBodyRange()
          .getCell(stood.rows, 0)
          .getResizedRange(more - 1, width - 1)
          .clear();
        table.resize(table.getRange().getResizedRange(-more, 0));
      }
      for (const [index, { row, column }] of changes.entries())
        table.columns
          .getItem(column)
          .getDataBodyRange()
          .getCell(row - 1, 0).formulas = [[asItWas(stood.changed[index])]];
      for (const { name: header } of there.items) if (columns.includes(header)) table.columns.getItem(header).delete();
      if (!columns.includes(marks.column))
        for (const [row, formula] of stood.marked)
          table.columns
            .getItem(marks.column)
            .getDataBodyRange()
            .getCell(row - 1, 0).formulas = [[asItWas(formula)]];
      if (stood.blank > 0) {
        const first = stood.rows - stood.blank;
        const blank = table
          .getDataBodyRange()
          .getCell(first, 0)
          .getResizedRange(stood.blank - 1, stood.columns.length - 1);
        blank.clear("Contents");
        blank.numberFormat = stood.formats.slice(first).map((row) => [...row]);
      }
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
