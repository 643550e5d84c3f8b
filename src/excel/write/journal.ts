import type { Area } from "../address";
import { addressOf } from "../address";
import { grouped, inTurn } from "../batches";
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

/** Cells of one answer: formula, value and format of each are some 40 characters, below 5 MB in all. */
const CELLS_AN_ANSWER = 80_000;

interface Part {
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
  const parts = blocks.flatMap(({ before }) => slices({ sheetId: before.sheetId, area: before.area }));
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
  const asked = parts.map((part) => ({ part, range: rangeOf(context, part) }));
  const beside = wider.map(({ known, part }) => ({ known, range: rangeOf(context, part) }));

  const answers = grouped(asked, ({ part }) => part.area.rows * part.area.columns, CELLS_AN_ANSWER);
  if (beside.length > 0) beside.forEach(({ range }) => range.load("values"));
  await inTurn(
    answers.map((answer) => async () => {
      answer.forEach(({ range }) => range.load("formulas,values,numberFormat"));
      await context.sync();
    }),
  );
  return {
    entries: asked.map(({ part, range }) => ({
      ...part,
      formulas: range.formulas,
      values: range.values,
      formats: range.numberFormat,
    })),
    inTheWay:
      beside.find(({ range }) => range.values.some((row) => row.some((value) => value !== "")))?.known.name ?? null,
  };
}

function rangeOf(context: Excel.RequestContext, { sheetId, area }: Part): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(addressOf(area));
}

function slices({ sheetId, area }: Part): Part[] {
  const rows = Math.max(1, Math.floor(CELLS_AN_ANSWER / area.columns));
  return Array.from({ length: Math.ceil(area.rows / rows) }, (_, index) => ({
    sheetId,
    area: { ...area, row: area.row + index * rows, rows: Math.min(rows, area.rows - index * rows) },
  }));
}
