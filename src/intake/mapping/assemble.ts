import type { CellSource, CellValue, TableContent } from "../../workbook";
import type { Mappings, TableMapping } from "../headers/recognise";
import type { Made, MadeCell, MadeColumn } from "./reading";
import type { SourceTable } from "./words/dictionary";

/** A block that was read: its columns, in ours, and where they come from. */
export interface ReadBlock {
  readonly table: SourceTable;
  /** By which issues name it: the Excel table, or the address of the range. */
  readonly name: string;
  readonly made: Made;
}

/** Blocks as tables that the intake reads like any other, those of one table as one; each cell keeps where it comes from. */
export function assembled(blocks: readonly ReadBlock[]): {
  readonly tables: readonly TableContent[];
  readonly mappings: Mappings;
} {
  const tables: TableContent[] = [];
  const mappings: Record<string, TableMapping> = {};
  for (const table of new Set(blocks.map((block) => block.table))) {
    const own = blocks.filter((block) => block.table === table);
    const name = own.map((block) => block.name).join(" + ");
    const columns = together(own).filter(({ cells }) => cells.length > 0);
    const count = Math.max(0, ...columns.map(({ cells }) => cells.length));
    const headers = unique(columns.map(({ heading }) => heading));
    const cells = (row: number): readonly CellValue[] => columns.map((column) => column.cells[row]?.value ?? null);
    const sources = (row: number): readonly CellSource[] =>
      columns.flatMap((column) => column.cells[row]?.source ?? []);
    const at = columns[0]?.cells[0]?.source.place ?? { sheet: "", row: 0, column: 0 };
    tables.push({
      name,
      origin: { ...at, row: Math.max(0, at.row - 1) },
      headers,
      rows: Array.from({ length: count }, (_, row) => cells(row)),
      sources: Array.from({ length: count }, (_, row) => sources(row)),
    });
    mappings[name] = {
      table,
      columns: Object.fromEntries(columns.map(({ column }, at) => [headers[at] ?? column, column])),
    };
  }
  return { tables, mappings };
}

/** The columns of several blocks, the rows of one below those of the other; a cell is blank where a block has no such column. */
function together(blocks: readonly ReadBlock[]): readonly MadeColumn[] {
  const [only] = blocks;
  if (only !== undefined && blocks.length === 1) return only.made.columns;
  const keys = [...new Set(blocks.flatMap(({ made }) => made.columns.map(({ column }) => column)))];
  return keys.map((key): MadeColumn => {
    const found = blocks.map(({ made }) => made.columns.find(({ column }) => column === key));
    const headings = new Set(found.flatMap((column) => column?.heading ?? []));
    const cells = blocks.flatMap(({ made }, at) => {
      const own = found[at];
      return own !== undefined && own.cells.length > 0 ? own.cells : blanks(made);
    });
    return { column: key, heading: [...headings].join(" / "), cells };
  });
}

function blanks({ columns }: Made): readonly MadeCell[] {
  const [longest] = [...columns].sort((a, b) => b.cells.length - a.cells.length);
  return (longest?.cells ?? []).map(({ source }) => ({ value: null, source: { ...source, shown: "" } }));
}

/** Headings that stand once each. */
function unique(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const times = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, times);
    return times === 1 ? heading : `${heading} (${times})`;
  });
}
