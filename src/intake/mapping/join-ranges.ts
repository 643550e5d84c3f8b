import { message } from "../../language";
import type { Issue } from "../issue";
import type { MappedBlock } from "./mapped-workbook";
import { fieldHeader } from "./names";
import type { SourceTable } from "./words/dictionary";

/** The columns of ours that a block fills. */
function columnsOf({ made }: MappedBlock): readonly string[] {
  return made.columns.filter(({ cells }) => cells.length > 0).map(({ column }) => column);
}

/**
 * Ranges that are to be one table and do not say the same of their rows.
 *
 * A column that only some of them have would be blank in the rows of the others: the product's default would stand there without a word.
 */
export function differingIssues(table: SourceTable, blocks: readonly MappedBlock[]): readonly Issue[] {
  const all = [...new Set(blocks.flatMap(columnsOf))];
  return blocks.flatMap((block) => {
    const own = new Set(columnsOf(block));
    return all
      .filter((column) => !own.has(column))
      .map((column): Issue => {
        const other = blocks.find((each) => columnsOf(each).includes(column))?.name ?? "";
        return {
          severity: "error",
          code: "ranges-differ",
          table: block.name,
          row: null,
          column: null,
          received: "",
          expected: message("mapping.issue.ranges-differ", { column: fieldHeader(table, column), other }),
          place: block.made.columns[0]?.cells[0]?.source.place ?? null,
        };
      });
  });
}
