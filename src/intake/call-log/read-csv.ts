import Papa from "papaparse";
import type { LogLine, LogMatrix } from "./log-matrix";

const BOM = "\uFEFF";
const SEPARATORS = [";", ",", "\t", "|"];

/** The text of a file: by its byte-order mark, else UTF-8 where the bytes are that, else Windows-1252, as Excel saves CSV in Western Europe. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes.subarray(2));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(BOM, "");
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The lines of a CSV file. The separator is found; quoted fields may hold separators and line breaks. */
export function readCsv(content: string): LogMatrix {
  const text = content.startsWith(BOM) ? content.slice(BOM.length) : content;
  const { data } = Papa.parse<string[]>(text, { delimiter: separatorOf(text), skipEmptyLines: false });
  const lines: LogLine[] = [];
  let line = 1;
  for (const cells of data) {
    lines.push({ line, cells: cells.map((cell) => (cell.trim() === "" ? null : cell)) });
    // A quoted field may run over several lines of the file: the next record begins after them.
    line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  return lines;
}

const LINES_LOOKED_AT = 50;

/** The separator that most lines have equally often: a title with a comma, or decimal commas, do not mislead. Quoted ones do not count. */
function separatorOf(text: string): string {
  const lines = text
    .split(/\r\n|\r|\n/, LINES_LOOKED_AT)
    .filter((each) => each.trim() !== "")
    .map((line) => line.replace(/"[^"]*"/g, ""));
  const scores = SEPARATORS.map((separator) => ({
    separator,
    score: regularity(lines.map((line) => line.split(separator).length - 1)),
  }));
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}

/** Lines that share the commonest count of a separator, times that count. */
function regularity(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...[...lines].map(([count, often]) => count * often));
}
