import type { Block, Look, PlannedCell } from "../../workbook";
import { addressOf } from "../address";
import type { Area } from "../address";
import { tableArea } from "./build-structure";
import { surplus } from "./fill-cells";
import type { Placement } from "./placement";
import { styleAreas } from "./style-areas";
import { COLOURS, LOOKS } from "../../workbook";

/** One look to put on, and about how much of a request it takes. */
export interface FormatStep {
  readonly bytes: number;
  readonly act: (worksheet: Excel.Worksheet) => void;
}

/** A range, and each property that is set on it, in a request: measured at 300 to 450 bytes, with all that leads to it. */
const BYTES_A_PROPERTY = 450;

/** The range of cells of a block, by their place in it. */
type Inside = (area: Area) => Excel.Range;

/** Fonts, fills, rules and alignment of one block, in their order; what a larger run left is made plain. */
export function blockFormats(placement: Placement): readonly FormatStep[] {
  const { block, area, reserved, before } = placement;
  const step = (properties: number, act: (inside: Inside) => void): FormatStep => ({
    bytes: (properties + 1) * BYTES_A_PROPERTY,
    act: (worksheet) =>
      act(({ row, column, rows, columns }) =>
        worksheet.getRange(addressOf({ row: area.row + row, column: area.column + column, rows, columns })),
      ),
  });
  const left = before === null ? [] : surplus(area, reserved);
  return [
    ...left.map((each): FormatStep => ({
      bytes: 2 * BYTES_A_PROPERTY,
      act: (worksheet) => void worksheet.getRange(addressOf(each)).clear("Formats"),
    })),
    ...(block.table === undefined ? [] : tableFormats(placement, step)),
    ...styleAreas(block.cells).map(({ style, area: styled }) =>
      step(propertiesOf(LOOKS[style]), (inside) => applyLook(inside(styled), LOOKS[style])),
    ),
    ...(block.merges ?? []).map(({ row, column, columns }) =>
      step(1, (inside) => inside({ row, column, rows: 1, columns }).merge(false)),
    ),
    ...(block.rowHeights ?? []).map(({ row, points }) =>
      step(1, (inside) => {
        inside({ row, column: 0, rows: 1, columns: 1 }).format.rowHeight = points;
      }),
    ),
    ...wraps(block, step),
  ];
}

type MakeStep = (properties: number, act: (inside: Inside) => void) => FormatStep;

function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.ink !== undefined) format.font.color = look.ink;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.wrap === true) format.wrapText = true;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.box === true) BOX.forEach((side) => rule(format, side, COLOURS.rule));
  if (look.ruleAbove === true) rule(format, "EdgeTop", COLOURS.accent);
  if (look.ruleBelow === true) rule(format, "EdgeBottom", COLOURS.accent);
}

/** A rule sets two properties, every other word of a look one. */
function propertiesOf(look: Look): number {
  return (
    Object.keys(look).length +
    (look.ruleAbove === true ? 1 : 0) +
    (look.ruleBelow === true ? 1 : 0) +
    (look.box === true ? 2 * BOX.length : 0)
  );
}

const BOX = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"] as const;

function rule(format: Excel.RangeFormat, side: (typeof BOX)[number] | "InsideHorizontal", colour: string): void {
  const border = format.borders.getItem(side);
  border.style = "Continuous";
  border.color = colour;
}

/** Header over a rule, hairlines between the rows; a header stands as its column's cells do, numbers at the right. */
function tableFormats(placement: Placement, step: MakeStep): readonly FormatStep[] {
  const { block, area } = placement;
  const { rows } = tableArea(placement);
  const columns = area.columns;
  const header = step(8, (inside) => {
    const { format } = inside({ row: 0, column: 0, rows: 1, columns });
    format.font.bold = true;
    format.font.color = COLOURS.accent;
    format.fill.color = COLOURS.headerFill;
    format.wrapText = true;
    format.verticalAlignment = "Center";
    rule(format, "EdgeBottom", COLOURS.accent);
  });
  const hairlines = step(2, (inside) =>
    rule(inside({ row: 1, column: 0, rows: rows - 1, columns }).format, "InsideHorizontal", COLOURS.hairline),
  );
  const alignments = Array.from({ length: columns }, (_, column) =>
    step(2, (inside) => {
      const { format } = inside({ row: 0, column, rows: block.cells.length, columns: 1 });
      format.horizontalAlignment = isNumeric(block, column) ? "Right" : "Left";
      if (!isNumeric(block, column)) format.indentLevel = 1;
    }),
  );
  return [header, ...(rows > 2 ? [hairlines] : []), ...alignments];
}

function isNumeric(block: Block, column: number): boolean {
  const first = block.cells
    .slice(1)
    .map((row) => row[column])
    .find((cell) => cell !== null && cell !== undefined);
  return first !== undefined && showsNumber(first);
}

function showsNumber(cell: PlannedCell): boolean {
  return cell !== null && "format" in cell && cell.format !== "@" && cell.format !== "General";
}

function wraps(block: Block, step: MakeStep): readonly FormatStep[] {
  const columns = block.wrap ?? [];
  if (columns.length === 0) return [];
  const rows = block.cells.length;
  const width = block.cells[0]?.length ?? 0;
  const first = block.table === undefined ? 0 : 1;
  return [
    ...columns.map((column) =>
      step(1, (inside) => {
        inside({ row: first, column, rows: rows - first, columns: 1 }).format.wrapText = true;
      }),
    ),
    step(2, (inside) => {
      const { format } = inside({ row: first, column: 0, rows: rows - first, columns: width });
      format.verticalAlignment = "Top";
      format.autofitRows();
    }),
  ];
}
