import { message } from "../../../language";
import { LogRefused } from "../log-finding";
import { filledWidth } from "./record";
import type { LogRecord } from "./record";

/** Lines after which a quotation mark that is still open is taken for a letter. */
const LONGEST_QUOTE = 20;

/** Lines in a row without one that could be of the report, behind a mark that is never closed, after which it is no report to be read to its end. */
const MOST_LOST = 100_000;

/** How the lines of a text become records. */
export interface Cutting {
  readonly separator: string;
  /** Cells of the headings; null while they are not known: every record is then believed. */
  readonly width: number | null;
  /** Empty cells that the records of this file have beyond the headings: some write a separator at the end of each line. */
  readonly slack: number;
}

/**
 * Cuts physical lines into records.
 *
 * A quoted cell may run over several lines, but a record is believed only if it has as many cells as the headings: a mark that is never closed would
 * else swallow all that follows. Where it is not believed, the first of its lines is read again with the mark as a letter, and so are the others,
 * each on its own; one bad mark costs at most its own line.
 */
export class RecordCutter {
  private open: { readonly line: number; readonly lines: string[] } | null = null;
  /** A mark that was never closed, and the lines behind it that are none of the report, as long as there is no other. */
  private unclosed: { readonly line: number; lost: number } | null = null;

  constructor(
    private readonly cutting: Cutting,
    private readonly take: (record: LogRecord) => void,
  ) {}

  push(text: string, line: number): void {
    if (this.open !== null) {
      this.goOn(text);
      return;
    }
    if (!text.includes('"')) {
      this.emit(line, plainCells(text, this.cutting.separator));
      return;
    }
    const { cells, closed } = quotedCells(text, this.cutting.separator);
    if (!closed) this.open = { line, lines: [text] };
    else if (this.fits(cells)) this.take({ line, cells });
    else this.undo(text, line, cells);
  }

  end(): void {
    if (this.open !== null) this.giveUp(this.open);
  }

  private goOn(text: string): void {
    const open = this.open;
    if (open === null) return;
    open.lines.push(text);
    // Only a line with a mark can close what is open.
    if (text.includes('"')) {
      const { cells, closed } = quotedCells(open.lines.join("\n"), this.cutting.separator);
      if (closed && this.fits(cells)) {
        this.open = null;
        this.take({ line: open.line, cells });
        return;
      }
      if (closed) {
        this.giveUp(open);
        return;
      }
    }
    if (open.lines.length > LONGEST_QUOTE) this.giveUp(open);
  }

  /** Reads the first line with its mark as a letter, and the others anew. */
  private giveUp({ line, lines }: { readonly line: number; readonly lines: readonly string[] }): void {
    this.open = null;
    const [first = "", ...others] = lines;
    this.undo(first, line, null);
    this.unclosed ??= { line, lost: 0 };
    others.forEach((text, index) => this.push(text, line + 1 + index));
  }

  private undo(text: string, line: number, quoted: readonly string[] | null): void {
    const plain = plainCells(text, this.cutting.separator).map(withoutStrayQuotes);
    if (quoted === null || this.fits(plain)) this.emit(line, plain, true);
    else this.emit(line, quoted);
  }

  private fits(cells: readonly string[]): boolean {
    const { width } = this.cutting;
    return width === null || (cells.length >= width && !this.isTooWide(cells, width));
  }

  /** A separator in a cell moves all that follows: even where the last cells are empty, the line is one too wide. */
  private isTooWide(cells: readonly string[], width: number): boolean {
    return cells.length > width + this.cutting.slack || filledWidth(cells) > width;
  }

  private emit(line: number, cells: readonly string[], strayQuote = false): void {
    const { width } = this.cutting;
    // Nearly every line: no object is taken apart and put together for it.
    if (!strayQuote && (width === null || cells.length === width)) {
      this.unclosed = null;
      this.take({ line, cells });
      return;
    }
    const damage =
      width === null || cells.length === width
        ? undefined
        : cells.length < width
          ? "too-few-cells"
          : this.isTooWide(cells, width)
            ? "too-many-cells"
            : undefined;
    if (damage === undefined) this.unclosed = null;
    else if (cells.some((cell) => cell !== "")) this.lose();
    this.take({
      line,
      cells,
      ...(damage === undefined ? {} : { damage }),
      ...(strayQuote ? { strayQuote: true as const } : {}),
    });
  }

  private lose(): void {
    if (this.unclosed === null) return;
    this.unclosed.lost += 1;
    if (this.unclosed.lost > MOST_LOST)
      throw new LogRefused(
        "quote-not-closed",
        "",
        message("importLog.refused.quote-not-closed", { line: this.unclosed.line, lines: MOST_LOST }),
      );
  }
}

/** Cells of a text in which no quotation mark has a meaning; looking for the next separator costs half of `split`. */
function plainCells(text: string, separator: string): string[] {
  const cells: string[] = [];
  let from = 0;
  for (let end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, from)) {
    cells.push(text.slice(from, end));
    from = end + separator.length;
  }
  cells.push(text.slice(from));
  return cells;
}

function withoutStrayQuotes(cell: string): string {
  return cell.replace(/^\s*"+|"+\s*$/g, "");
}

/** Cells of a text in which quoted ones may hold separators, line ends and doubled marks; not closed where the last stays open. */
export function quotedCells(
  text: string,
  separator: string,
): { readonly cells: readonly string[]; readonly closed: boolean } {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (text.charCodeAt(at) !== 34) {
      const end = text.indexOf(separator, at);
      cells.push(end < 0 ? text.slice(at) : text.slice(at, end));
      if (end < 0) return { cells, closed: true };
      at = end + separator.length;
      continue;
    }
    let cell = "";
    let from = at + 1;
    for (;;) {
      const mark = text.indexOf('"', from);
      if (mark < 0) {
        cells.push(cell + text.slice(from));
        return { cells, closed: false };
      }
      cell += text.slice(from, mark);
      if (text.charCodeAt(mark + 1) !== 34) {
        at = mark + 1;
        break;
      }
      cell += '"';
      from = mark + 2;
    }
    const end = text.indexOf(separator, at);
    // What stands between the closing mark and the separator belongs to the cell.
    cells.push(cell + (end < 0 ? text.slice(at) : text.slice(at, end)));
    if (end < 0) return { cells, closed: true };
    at = end + separator.length;
  }
}
