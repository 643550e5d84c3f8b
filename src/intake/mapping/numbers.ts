import type { CellValue } from "../../workbook";

/** Which sign stands before the decimals in numbers held as text; null where they do not tell. */
export type DecimalMark = "." | "," | null;

/** A number with what stands around it: `41,3 k€`, `(120)`, `80 %`. */
const QUANTITY =
  /^(\(?)\s*([€$£]?)\s*([+\-−]?)\s*([€$£]?)\s*(\d[\d\s\u00a0\u202f'’.,]*?)\s*(\)?)\s*([^\d\s(][^\d]*)?$/u;

interface TextNumber {
  readonly digits: string;
  readonly negative: boolean;
  /** The money sign before the number, and what stands after it. */
  readonly suffix: string;
}

function textNumber(text: string): TextNumber | null {
  const match = QUANTITY.exec(text.trim());
  if (match === null) return null;
  const [, open = "", before = "", sign = "", between = "", digits = "", close = "", suffix = ""] = match;
  if ((open === "") !== (close === "")) return null;
  return {
    digits: digits.replace(/[\s\u00a0\u202f'’]/gu, ""),
    negative: open !== "" || /[-−]/.test(sign),
    suffix: `${before}${between} ${suffix.trim()}`.trim(),
  };
}

/** What the numbers held as text tell of their decimal mark: none where they contradict each other, or could be read both ways. */
export function decimalMark(cells: readonly CellValue[]): { readonly mark: DecimalMark; readonly isOpen: boolean } {
  let point = 0;
  let comma = 0;
  let open = 0;
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    const digits = textNumber(cell)?.digits;
    if (digits === undefined || !/[.,]/.test(digits)) continue;
    const said = markOf(digits);
    if (said === ".") point += 1;
    else if (said === ",") comma += 1;
    else open += 1;
  }
  if (point > 0 && comma > 0) return { mark: null, isOpen: true };
  if (point > 0) return { mark: ".", isOpen: false };
  if (comma > 0) return { mark: ",", isOpen: false };
  return { mark: null, isOpen: open > 0 };
}

/** The decimal mark one text of digits shows; null where `1,234` may be either. */
function markOf(digits: string): DecimalMark {
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const sign = digits[last];
  const other = sign === "," ? "." : ",";
  if (digits.includes(other)) return sign === "," ? "," : "."; // both stand there: the last is the decimal one
  const parts = digits.split(sign ?? "");
  if (parts.length > 2) return other === "." ? "." : ","; // 1,234,567: the sign groups
  const [whole = "", rest = ""] = parts;
  if (rest.length !== 3 || whole.length > 3 || whole === "0") return sign === "," ? "," : ".";
  return null;
}

/** The number in a text, and what stands after it; null where it holds none. `mark` settles `1,234`. */
export function numberInText(
  text: string,
  mark: DecimalMark,
): { readonly value: number; readonly suffix: string } | null {
  const found = textNumber(text);
  if (found === null) return null;
  const { digits, negative, suffix } = found;
  const decimal = /[.,]/.test(digits) ? (mark ?? markOf(digits)) : ".";
  if (decimal === null) return null;
  const grouping = decimal === "." ? "," : ".";
  const plain = digits.replaceAll(grouping, "").replace(decimal, ".");
  const value = Number(plain);
  if (!Number.isFinite(value) || !/^\d/.test(plain)) return null;
  return { value: negative ? -value : value, suffix };
}

/** Seconds in a text such as `6 min 30`, `6m30s`, `1h05`, `7 min`; null for other texts. */
export function durationInText(text: string): number | null {
  const match =
    /^\s*(?:(\d+)\s*h(?:eures?|ours?|rs?)?\s*)?(?:(\d+)\s*(?:m(?:in|n)?(?:utes?)?|'|’|′)\s*)?(?:(\d+)\s*(?:s(?:ec)?(?:ond(?:e)?s?)?|"|”|″|'')?)?\s*$/i.exec(
      text,
    );
  if (match === null) return null;
  const [, hours, minutes, rest] = match;
  if (hours === undefined && minutes === undefined) return null;
  // “1h05” is an hour and five minutes, “6 min 30” six minutes and thirty seconds.
  const tail =
    Number(rest ?? 0) * (minutes === undefined && hours !== undefined && !/s/i.test(text.slice(-1)) ? 60 : 1);
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + tail;
}

/** The parts of a clock held as text, `7:24` or `00:07:24`; null for other texts. */
export function clockInText(text: string): readonly number[] | null {
  const match = /^\s*(\d{1,3}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*$/.exec(text);
  if (match === null) return null;
  return match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]));
}
