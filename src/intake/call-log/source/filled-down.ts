import { parseMoment, parseTime } from "../cells/moment";
import { headingLine, areQueueEvents } from "../survey/heading-line";
import { beginsWithTotal, endsWithTotal } from "../words/total-words";
import { isEmptyCell, wordScore } from "../words/vocabulary";
import { isBlank } from "./record";
import type { LogRecord } from "./record";
import type { ReportFile } from "./report-file";

/** Columns on the left that name a block of lines on its first line alone, and the column that goes on within it. */
interface Blocks {
  readonly columns: readonly number[];
  readonly within: number;
}

const MOST_COLUMNS = 3;
const FEWEST_LINES = 4;
const FEWEST_OPEN = 0.25;
/** Word score from which on a heading names a field and nothing else. */
const NAMED = 0.92;

/**
 * A report whose blocks of lines have their date, or their queue, on the first line alone: the lines below take it from the line above. Only where the first lines show
 * such blocks: the cells left open stand on the left, no block bears the name of the one above it, and within a block the times or the names go on. The very same file in
 * any other case.
 */
export function filledDown(file: ReportFile): ReportFile {
  if (areQueueEvents(file.head)) return file;
  const found = headingLine(file.head, new Set());
  if (found === null) return file;
  const blocks = blocksOf(file.head, found.line, found.headings);
  if (blocks === null) return file;
  const filled = { lines: 0, columns: blocks.columns.map((at) => found.headings[at] ?? "") };
  return {
    ...file,
    filled,
    read: (layout, take, tick) => {
      const filling = new Filling(blocks, found.headings);
      filled.lines = 0;
      return file.read(
        layout,
        (record) => {
          const made = filling.fill(record);
          if (made !== record) filled.lines += 1;
          take(made);
        },
        tick,
      );
    },
  };
}

/** The columns to fill, where the first lines have blocks; null where they have none. */
function blocksOf(head: readonly LogRecord[], after: number, headings: readonly string[]): Blocks | null {
  const lines = head.filter((record) => record.line > after && isLine(record, headings));
  const isOpen = (at: number): boolean => lines.some(({ cells }) => isEmptyCell(cells[at] ?? ""));
  let width = 0;
  while (width <= MOST_COLUMNS && isOpen(width)) width += 1;
  if (lines.length < FEWEST_LINES || width === 0 || width > MOST_COLUMNS) return null;
  if (
    !headings
      .slice(0, width)
      .every((heading, at) => namesBlock(heading, at) && !lines.some(({ cells }) => isMoment(cells[at] ?? "")))
  )
    return null;
  const blocks = { columns: Array.from({ length: width }, (_, at) => at), within: width };
  const filling = new Filling(blocks, headings);
  let open = 0;
  for (const record of lines) {
    const known = openOf(record.cells, blocks);
    if (known === null) return null;
    if (known > 0) open += 1;
    if (known > 0 && filling.fill(record) === record) return null;
    if (known === 0) filling.fill(record);
  }
  return open >= FEWEST_OPEN * lines.length && !filling.repeats ? blocks : null;
}

/** Whether a heading names the day or the queue of a block, or a part of the day within one. */
function namesBlock(heading: string, at: number): boolean {
  return (
    (["date", "topic"] as const).some((field) => wordScore(field, heading) >= NAMED) ||
    (at > 0 && wordScore("time", heading) >= NAMED)
  );
}

/** A day with its time is the beginning of one contact, and of no block. */
function isMoment(cell: string): boolean {
  const read = /\d[:h]\d/.test(cell) ? (parseMoment(cell, "day-first") ?? parseMoment(cell, "month-first")) : null;
  return read !== null && read.second !== null;
}

/** A line with its figures, and no total, headings again or note. */
function isLine(record: LogRecord, headings: readonly string[]): boolean {
  const { cells, damage } = record;
  if (damage !== undefined || isBlank(record)) return false;
  if (cells.some((cell) => beginsWithTotal(cell) || endsWithTotal(cell))) return false;
  if (cells.every((cell, at) => cell.trim() === (headings[at] ?? ""))) return false;
  return cells.filter((cell) => cell.trim() !== "").length > headings.length / 2;
}

/** How many of the columns on the left are open; null where one is open behind one that is not. */
function openOf(cells: readonly string[], { columns }: Blocks): number | null {
  const open = columns.filter((at) => isEmptyCell(cells[at] ?? "")).length;
  return columns.slice(0, open).every((at) => isEmptyCell(cells[at] ?? "")) ? open : null;
}

/** Fills the lines of one reading. */
class Filling {
  /** Whether a block bears the name of one above it. */
  repeats = false;
  private above: string[] | null = null;
  private last: number | null = null;
  private readonly names: readonly Set<string>[];
  private readonly seen = new Set<string>();

  constructor(
    private readonly blocks: Blocks,
    private readonly headings: readonly string[],
  ) {
    this.names = blocks.columns.map(() => new Set<string>());
  }

  /** The record with what the line above says; the record itself where nothing is open, or what is open is no part of a block. */
  fill(record: LogRecord): LogRecord {
    const { cells } = record;
    if (!isLine(record, this.headings)) return record;
    const open = openOf(cells, this.blocks);
    const within = (cells[this.blocks.within] ?? "").trim();
    // A line without a name or a time of its own is the total of those above it, or will be named.
    if (isEmptyCell(within)) return record;
    const { columns } = this.blocks;
    if (open === null || (open > 0 && this.above === null)) return this.ended(record);
    const above = this.above ?? [];
    const own = columns.map((at) => (at < open ? (above[at] ?? "") : (cells[at] ?? "").trim()));
    if (open < columns.length) this.begin(own, open);
    this.above = own;
    if (!this.goesOn(within)) return open > 0 ? this.ended(record) : record;
    if (open === 0) return record;
    return { ...record, cells: [...own, ...cells.slice(columns.length)] };
  }

  private ended(record: LogRecord): LogRecord {
    this.above = null;
    return record;
  }

  private begin(own: readonly string[], open: number): void {
    this.seen.clear();
    this.last = null;
    const name = own[open] ?? "";
    const names = this.names[open];
    if (names?.has(name) === true) this.repeats = true;
    names?.add(name);
    for (const inner of this.names.slice(open + 1)) inner.clear();
  }

  /** Whether a line goes on within its block: no earlier than the one above, or under a name that the block has not had. */
  private goesOn(within: string): boolean {
    const at = timeOf(within);
    if (at !== null) {
      const isLater = this.last === null || at >= this.last;
      this.last = at;
      return isLater;
    }
    if (/^[\d.,\s]+%?$/.test(within) || this.seen.has(within)) return false;
    this.seen.add(within);
    return true;
  }
}

/** A time of day or a date as a number that rises with it; null for anything else. */
function timeOf(text: string): number | null {
  const time = /[:h]/i.test(text) ? parseTime(text) : null;
  if (time !== null) return time;
  const moment = parseMoment(text, "day-first");
  return moment === null ? null : moment.day * 86_400 + (moment.second ?? 0);
}
