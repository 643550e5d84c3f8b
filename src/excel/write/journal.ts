import type { Area } from "../address";
import { addressOf } from "../address";
import { grouped, inTurn } from "../batches";
import { excelCode } from "../failure";
import type { PlacedSheet } from "./placement";

type Rows = readonly (readonly unknown[])[];

/** What stood in the cells of a block before we wrote; rows and columns as they were then. */
export interface JournalEntry {
  readonly sheetId: string;
  readonly area: Area;
  readonly formulas: Rows;
  readonly values: Rows;
  readonly formats: Rows;
}

/** Cells of one answer: formula, value and format of each are some 40 characters, below 5 MB in all; long texts take more answers. */
const CELLS_AN_ANSWER = 80_000;
/** Cells of the smallest answer: their longest texts stay below 5 MB. */
const FEWEST_CELLS = 50;

/** Cells of one sheet. */
export interface Part {
  readonly sheetId: string;
  readonly area: Area;
}

/** Keeps what stands in our blocks, and says which cells beside them a wider block would take. */
export async function keepJournal(
  context: Excel.RequestContext,
  sheets: readonly PlacedSheet[],
): Promise<{ readonly entries: readonly JournalEntry[]; readonly inTheWay: string | null }> {
  const blocks = sheets.flatMap(({ known, placements }) =>
    placements.flatMap(({ before, area }) => (known === null || before === null ? [] : [{ known, before, area }])),
  );
  const parts = blocks.map(({ before }) => ({ sheetId: before.sheetId, area: before.area }));
  const wider = blocks
    .filter(({ before, area }) => area.columns > before.area.columns)
    .map(({ known, before, area }) => ({
      known,
      part: {
        sheetId: before.sheetId,
        area: {
          ...before.area,
          column: before.area.column + before.area.columns,
          columns: area.columns - before.area.columns,
        },
      },
    }));
  const beside = wider.map(({ known, part }) => ({ known, range: rangeOf(context, part) }));
  beside.forEach(({ range }) => range.load("values"));
  if (beside.length > 0) await context.sync();
  return {
    entries: await readCells(context, parts),
    inTheWay:
      beside.find(({ range }) => range.values.some((row) => row.some((value) => value !== "")))?.known.name ?? null,
  };
}

/** What stands in the parts, each in slices of rows. */
export async function readCells(
  context: Excel.RequestContext,
  parts: readonly Part[],
): Promise<readonly JournalEntry[]> {
  const asked = await keep(context, parts, CELLS_AN_ANSWER);
  return asked.map(({ part, range }) => ({
    ...part,
    formulas: range.formulas,
    values: range.values,
    formats: range.numberFormat,
  }));
}

/** What stands in the parts, in answers of so many cells at most; of fewer where Excel says that one would be too large. */
async function keep(
  context: Excel.RequestContext,
  parts: readonly Part[],
  cells: number,
): Promise<readonly { readonly part: Part; readonly range: Excel.Range }[]> {
  const asked = parts.flatMap((part) => slices(part, cells)).map((part) => ({ part, range: rangeOf(context, part) }));
  try {
    await inTurn(
      grouped(asked, ({ part }) => part.area.rows * part.area.columns, cells).map((answer) => async () => {
        answer.forEach(({ range }) => range.load("formulas,values,numberFormat"));
        await context.sync();
      }),
    );
    return asked;
  } catch (cause) {
    if (excelCode(cause) !== "ResponsePayloadSizeLimitExceeded" || cells <= FEWEST_CELLS) throw cause;
    return keep(context, parts, Math.floor(cells / 4));
  }
}

function rangeOf(context: Excel.RequestContext, { sheetId, area }: Part): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(addressOf(area));
}

function slices({ sheetId, area }: Part, cells: number): Part[] {
  const rows = Math.max(1, Math.floor(cells / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({
    sheetId,
    area: { ...area, row: area.row + index * rows, rows: Math.min(rows, area.rows - index * rows) },
  }));
}
