import type { Block, PlannedCell } from "../../workbook";
import { addressOf } from "../address";
import type { Area } from "../address";
import { tableArea } from "./build-structure";
import { surplus } from "./fill-cells";
import type { Placement } from "./placement";
import { styleAreas } from "./style-areas";
import { COLOURS, LOOKS } from "./styles";
import type { Look } from "./styles";

/** Fonts, fills, rules and alignment of one block; what a larger run left is made plain. */
export function dressBlock(worksheet: Excel.Worksheet, placement: Placement): void {
  const { block, area, reserved, before } = placement;
  if (before !== null) surplus(area, reserved).forEach((each) => worksheet.getRange(addressOf(each)).clear("Formats"));
  const inside = ({ row, column, rows, columns }: Area): Excel.Range =>
    worksheet.getRange(addressOf({ row: area.row + row, column: area.column + column, rows, columns }));
  if (block.table !== undefined) dressTable(inside, placement);
  styleAreas(block.cells).forEach(({ style, area: styled }) => applyLook(inside(styled), LOOKS[style]));
  block.merges?.forEach(({ row, column, columns }) => inside({ row, column, rows: 1, columns }).merge(false));
  block.rowHeights?.forEach(({ row, points }) => {
    inside({ row, column: 0, rows: 1, columns: 1 }).format.rowHeight = points;
  });
  if (block.wrap !== undefined && block.wrap.length > 0) wrap(inside, block, block.wrap);
}

function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.ink !== undefined) format.font.color = look.ink;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.ruleAbove === true) rule(format, "EdgeTop", COLOURS.accent);
  if (look.ruleBelow === true) rule(format, "EdgeBottom", COLOURS.accent);
}

function rule(format: Excel.RangeFormat, side: "EdgeTop" | "EdgeBottom" | "InsideHorizontal", colour: string): void {
  const border = format.borders.getItem(side);
  border.style = "Continuous";
  border.color = colour;
}

/** Header over a rule, hairlines between the rows; a header stands as its column's cells do, numbers at the right. */
function dressTable(inside: (area: Area) => Excel.Range, placement: Placement): void {
  const { block, area } = placement;
  const { rows } = tableArea(placement);
  const columns = area.columns;
  const header = inside({ row: 0, column: 0, rows: 1, columns }).format;
  header.font.bold = true;
  header.font.color = COLOURS.accent;
  header.fill.color = COLOURS.headerFill;
  header.wrapText = true;
  header.verticalAlignment = "Center";
  rule(header, "EdgeBottom", COLOURS.accent);
  if (rows > 2)
    rule(inside({ row: 1, column: 0, rows: rows - 1, columns }).format, "InsideHorizontal", COLOURS.hairline);
  Array.from({ length: columns }, (_, column) => column).forEach((column) => {
    const { format } = inside({ row: 0, column, rows: block.cells.length, columns: 1 });
    format.horizontalAlignment = isNumeric(block, column) ? "Right" : "Left";
    if (!isNumeric(block, column)) format.indentLevel = 1;
  });
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

function wrap(inside: (area: Area) => Excel.Range, block: Block, columns: readonly number[]): void {
  const rows = block.cells.length;
  const width = block.cells[0]?.length ?? 0;
  const first = block.table === undefined ? 0 : 1;
  columns.forEach((column) => {
    inside({ row: first, column, rows: rows - first, columns: 1 }).format.wrapText = true;
  });
  const whole = inside({ row: first, column: 0, rows: rows - first, columns: width }).format;
  whole.verticalAlignment = "Top";
  whole.autofitRows();
}
