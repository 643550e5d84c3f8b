import type { SheetArea } from "../../workbook";
import { inTurn } from "../batches";
import { excelCode } from "../failure";

type Rows<Cell> = readonly (readonly Cell[])[];

/** The cells of some rows of a sheet, as Excel gives them. */
export interface RowsRead {
  readonly values: Rows<unknown>;
  readonly kinds: Rows<unknown>;
  readonly formats: Rows<unknown>;
  readonly formulas: Rows<unknown>;
}

/** Neighbouring rows of a sheet. */
export interface SheetRows {
  readonly sheet: Excel.Worksheet;
  readonly area: SheetArea;
}

/**
 * The cells of some areas in one exchange; where Excel says that its answer would be too large, in as many halves as it takes: how long the texts of a sheet
 * are is known to nobody before.
 *
 * @param besides - asks for what else is to come with the first exchange, anew at each attempt
 */
export async function readRows(
  context: Excel.RequestContext,
  asked: readonly SheetRows[],
  besides: () => void = () => undefined,
): Promise<readonly RowsRead[]> {
  try {
    const ranges = asked.map(({ sheet, area }) =>
      sheet
        .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
        .load("values,valueTypes,numberFormat,formulas"),
    );
    besides();
    await context.sync();
    return ranges.map(({ values, valueTypes, numberFormat, formulas }) => ({
      values,
      kinds: valueTypes,
      formats: numberFormat as Rows<unknown>,
      formulas,
    }));
  } catch (cause) {
    const halves = excelCode(cause) === "ResponsePayloadSizeLimitExceeded" ? halved(asked) : null;
    if (halves === null) throw cause;
    besides();
    await context.sync();
    const read: RowsRead[] = [];
    await inTurn(halves.map((half) => async () => void read.push(...(await readRows(context, half)))));
    return asked.length > 1 ? read : [read.reduce(joined)];
  }
}

/** Half of the areas each, or half of the rows of one; null where nothing is left to halve. */
function halved(asked: readonly SheetRows[]): readonly (readonly SheetRows[])[] | null {
  const [only] = asked;
  if (asked.length > 1) {
    const middle = asked.length >> 1;
    return [asked.slice(0, middle), asked.slice(middle)];
  }
  if (only === undefined || only.area.rows < 2) return null;
  const { sheet, area } = only;
  const top = area.rows >> 1;
  return [
    [{ sheet, area: { ...area, rows: top } }],
    [{ sheet, area: { ...area, row: area.row + top, rows: area.rows - top } }],
  ];
}

function joined(above: RowsRead, below: RowsRead): RowsRead {
  return {
    values: [...above.values, ...below.values],
    kinds: [...above.kinds, ...below.kinds],
    formats: [...above.formats, ...below.formats],
    formulas: [...above.formulas, ...below.formulas],
  };
}
