import { parseNumber, POINT } from "../cells/number";
import type { LogRecord } from "../source/record";
import { beginsWithTotal } from "../words/total-words";
import { isEmptyCell, namesAll } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import { MOST_WORDS, shareOf } from "./column-evidence";
import type { ColumnEvidence } from "./column-evidence";
import type { FieldColumn } from "./fields";

/** Columns that part the contacts, and which of them are left open in the lines that are totals of the others. */
export interface LevelTotals {
  readonly columns: readonly number[];
  /** For each level that is a total: `1` for a column left open, `0` for one with an entry. */
  readonly levels: ReadonlySet<string>;
}

export const NO_LEVELS: LevelTotals = { columns: [], levels: new Set() };

/** How a level of lines compares with the lines below it. */
export interface Level {
  readonly mask: string;
  readonly lines: number;
  /** Lines that are the sum of those below them, and lines that come near it. */
  readonly same: number;
  readonly near: number;
}

const MOST_LINES = 400_000;
const MOST_COLUMNS = 6;
const NEAR = 0.15;
/** Share of the lines that a column must have entries in to part the contacts. */
const FILLED = 0.2;
/** Fields that name who or what the contacts of a line belong to. */
const PARTING: ReadonlySet<LogField> = new Set(["topic", "agent", "id"]);

/** Whether a cell leaves its column open: blank, or a word for all. */
export function isOpen(cell: string): boolean {
  const text = cell.trim();
  return isEmptyCell(text) || namesAll(text) || beginsWithTotal(text);
}

/** Which columns a line leaves open, `1` and `0` in their order. */
export function maskOf(cells: readonly string[], columns: readonly number[]): string {
  return columns.map((at) => (isOpen(cells[at] ?? "") ? "1" : "0")).join("");
}

/** The headings of the columns that a level leaves open. */
export function openColumns(
  { columns }: Pick<LevelTotals, "columns">,
  mask: string,
  headings: readonly string[],
): string {
  return columns
    .filter((_, at) => mask[at] === "1")
    .map((at) => headings[at] ?? "")
    .join(", ");
}

/** Looks for lines that sum up others: a site without a team, a team without an agent. */
export class LevelRows {
  readonly columns: readonly number[];
  private readonly countAt: number;
  private readonly whenAt: readonly number[];
  private readonly rows: { readonly when: string; readonly names: readonly string[]; readonly count: number }[] = [];

  constructor(fields: ReadonlyMap<LogField, FieldColumn>, columns: readonly ColumnEvidence[]) {
    const at = (field: LogField): number => fields.get(field)?.position ?? -1;
    this.countAt = fields.has("offered") ? at("offered") : at("handled");
    this.whenAt = [fields.has("date") ? at("date") : at("moment"), at("time")];
    const taken = new Map([...fields].map(([field, { position }]) => [position, field]));
    const lines = Math.max(1, ...columns.map(({ filled }) => filled));
    this.columns =
      this.countAt < 0
        ? []
        : columns
            .filter((column) => {
              const field = taken.get(column.position);
              const parts = field === undefined ? isWords(column) : PARTING.has(field);
              return parts && column.filled >= FILLED * lines && column.distinct.size > 1;
            })
            .map(({ position }) => position)
            .slice(0, MOST_COLUMNS);
  }

  add({ cells }: LogRecord): void {
    // Where one column alone parts the contacts, its names tell which is the total.
    if (this.columns.length < 2 || this.rows.length >= MOST_LINES) return;
    const count = parseNumber((cells[this.countAt] ?? "").trim(), POINT);
    if (count === null) return;
    const names = this.columns.map((at) => {
      const cell = (cells[at] ?? "").trim();
      return isOpen(cell) ? "" : cell;
    });
    this.rows.push({ when: this.whenAt.map((at) => cells[at] ?? "").join("|"), names, count });
  }

  /** The levels of lines that leave columns open, each against the lines that leave none open. */
  levels(): readonly Level[] {
    const masks = new Set(this.rows.map(({ names }) => maskOfNames(names)));
    const full = maskOfNames(this.columns.map(() => "x"));
    if (!masks.has(full)) return [];
    return [...masks]
      .filter((mask) => mask !== full)
      .map((mask) => {
        const key = (row: { readonly when: string; readonly names: readonly string[] }): string =>
          [row.when, ...row.names.filter((_, at) => mask[at] === "0")].join("\u0000");
        const sums = new Map<string, { sum: number; lines: number }>();
        for (const row of this.rows) {
          if (maskOfNames(row.names) !== full) continue;
          const known = sums.get(key(row)) ?? { sum: 0, lines: 0 };
          sums.set(key(row), { sum: known.sum + row.count, lines: known.lines + 1 });
        }
        const level = { mask, lines: 0, same: 0, near: 0 };
        for (const row of this.rows) {
          if (maskOfNames(row.names) !== mask || row.count === 0) continue;
          const below = sums.get(key(row))?.sum ?? 0;
          level.lines += 1;
          if (Math.abs(below - row.count) < 1e-6 * row.count) level.same += 1;
          if (Math.abs(below - row.count) <= NEAR * row.count) level.near += 1;
        }
        return level;
      })
      .filter(({ lines }) => lines > 0);
  }
}

function maskOfNames(names: readonly string[]): string {
  return names.map((name) => (name === "" ? "1" : "0")).join("");
}

/** A column of a few words: no number, no share, no date, no clock. */
function isWords(column: ColumnEvidence): boolean {
  const other = column.numbers + column.percents + column.dates + column.moments + column.times;
  return !column.distinctOver && column.distinct.size <= MOST_WORDS && shareOf(column, other) < 0.5;
}
