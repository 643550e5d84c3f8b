import type { GridCell } from "../../emulator";

/** What the formula bar shows and F2 edits: the formula, else the value as one would type it. */
export function textToEdit({ formula, value, text, style }: GridCell): string {
  if (formula !== undefined) return formula;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (style.numberFormat.includes("%")) return `${Number((value * 100).toPrecision(12))}%`;
  // A date or a time is typed as it shows; its serial number would mean nothing.
  if (/[ymdhs]/i.test(style.numberFormat.replace(/\[[^\]]*\]|"[^"]*"|\\./g, "")) && style.numberFormat !== "General")
    return text;
  return String(value);
}
