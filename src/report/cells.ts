import type { CellStyle, PlannedCell } from "../workbook";

/** Text as it is; with a style where it has one. */
export function words(text: string, style?: CellStyle): PlannedCell {
  return style === undefined ? { text } : { text, style };
}

/** A number; nothing where there is none: blank is not zero. */
export function number(value: number | null, format: string, style: CellStyle = "figure"): PlannedCell {
  return value === null ? null : { number: value, format, style };
}

/** A native formula, en-US. */
export function formula(text: string, format: string, style: CellStyle = "figure"): PlannedCell {
  return { formula: text, format, style };
}

/** A row as wide as its block, from the cells it has. */
export function row(width: number, cells: Readonly<Record<number, PlannedCell>>): readonly PlannedCell[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? null);
}
