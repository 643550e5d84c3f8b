import { formatCellValue } from "@cj-tech-master/excelts";

import { formatAt } from "./edit";
import { optionalDigits } from "./optional-digits";
import type { Sheet } from "./sheet";
import { CellError } from "../formula/values";

/** Longest number format that Excel takes. */
const LONGEST_FORMAT = 255;

/** A cell's value as its number format shows it, in en-US. Columns too narrow are not considered: Excel would show ####. */
export function displayText(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  const own = formatAt(sheet, row, column);
  const format = own.length > LONGEST_FORMAT ? "General" : own;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return format === "General" || format === "@" ? value : textSection(value, format);
  if (format === "General" || format === "@") return generalNumber(value);
  return optionalDigits(value, format) ?? formatCellValue(value, format);
}

function textSection(value: string, format: string): string {
  return format.includes("@") ? formatCellValue(value, format) : value;
}

/** A number as the General format shows it: at most eleven digits, and powers of ten beyond. */
function generalNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size < 1e-9 && size > 0)) return scientific(value.toExponential(5));
  const digits = size >= 1 ? Math.max(0, 10 - Math.floor(Math.log10(size)) - 1) : 9;
  return String(Number(value.toFixed(digits)));
}

function scientific(text: string): string {
  const [mantissa = "", power = ""] = text.split("e");
  const exponent = Number(power);
  return `${Number(mantissa)}E${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
