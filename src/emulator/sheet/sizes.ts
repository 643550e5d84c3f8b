import { ApiError } from "../errors";
import type { Sheet } from "./sheet";

/**
 * Column widths: files count characters of the standard font, 7 pixels each, with 5 pixels of padding; Office.js counts points, 0.75 to the
 * pixel. Row heights are points in both.
 */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

export function pointsOfWidth(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7) * 0.75;
}

export function widthOfPoints(points: number): number {
  return Math.round((points / 0.75 / 7) * 256) / 256;
}

export function columnPoints(sheet: Sheet, column: number): number {
  const width = sheet.raw.getColumn(column).width ?? sheet.raw.properties.defaultColWidth;
  return width === undefined ? STANDARD_WIDTH : pointsOfWidth(width);
}

export function setColumnPoints(sheet: Sheet, column: number, points: number): void {
  if (points < 0 || points > 1790) throw new ApiError("InvalidArgument", "A column is at most 255 characters wide.");
  sheet.raw.getColumn(column).width = widthOfPoints(points);
}

export function rowPoints(sheet: Sheet, row: number): number {
  return sheet.raw.findRow(row)?.height ?? sheet.raw.properties.defaultRowHeight ?? STANDARD_HEIGHT;
}

export function setRowPoints(sheet: Sheet, row: number, points: number): void {
  if (points < 0 || points > 409.5) throw new ApiError("InvalidArgument", "A row is at most 409.5 points high.");
  sheet.raw.getRow(row).height = points;
}
