import { grouped, inTurn } from "../batches";
import { excelCode } from "../failure";

type Rows = readonly (readonly unknown[])[];

/** The cells of a range: values, and the kind of each. */
export interface Cells {
  readonly values: Rows;
  readonly kinds: Rows;
}

/** Cells of one answer: each costs its value and its kind, some 25 characters, and Excel on the web refuses answers above 5 MB. */
const CELLS_AN_ANSWER = 120_000;

/**
 * The cells of all ranges in one exchange, or in a few where Excel says that one answer would be too large.
 *
 * @param ask - asks anew for the ranges, with whatever else is to come in the same exchange
 */
export async function readCells(
  context: Excel.RequestContext,
  ask: () => readonly Excel.Range[],
): Promise<readonly Cells[]> {
  try {
    const ranges = ask();
    ranges.forEach((range) => range.load("values,valueTypes"));
    await context.sync();
    return ranges.map(cellsOf);
  } catch (cause) {
    if (excelCode(cause) !== "ResponsePayloadSizeLimitExceeded") throw cause;
    return readInParts(context, ask());
  }
}

async function readInParts(context: Excel.RequestContext, ranges: readonly Excel.Range[]): Promise<readonly Cells[]> {
  ranges.forEach((range) => range.load("rowCount,columnCount"));
  await context.sync();
  const parts = ranges.map(slices);
  const answers = grouped(parts.flat(), ({ cells }) => cells, CELLS_AN_ANSWER);
  await inTurn(
    answers.map((answer) => async () => {
      answer.forEach(({ range }) => range.load("values,valueTypes"));
      await context.sync();
    }),
  );
  return parts.map((slicesOfOne) => {
    const read = slicesOfOne.map(({ range }) => cellsOf(range));
    return { values: read.flatMap(({ values }) => values), kinds: read.flatMap(({ kinds }) => kinds) };
  });
}

/** Rows of a range, few enough for one answer. */
function slices(range: Excel.Range): { readonly range: Excel.Range; readonly cells: number }[] {
  const rows = Math.max(1, Math.floor(CELLS_AN_ANSWER / range.columnCount));
  const count = Math.ceil(range.rowCount / rows);
  return Array.from({ length: count }, (_, index) => {
    const first = index * rows;
    const last = Math.min(range.rowCount, first + rows) - 1;
    const slice = range.getCell(first, 0).getBoundingRect(range.getCell(last, range.columnCount - 1));
    return { range: slice, cells: (last - first + 1) * range.columnCount };
  });
}

function cellsOf(range: Excel.Range): Cells {
  return { values: range.values, kinds: range.valueTypes };
}
