import type { TableContent } from "../../../workbook";
import { ASKED, LINES } from "./lines-sheet";
import type { SpecificationMade } from "./specification-files";

/** The table of the lines of a specification, as a workbook that holds it would be read; undefined where none was made. */
export function linesTable(made: SpecificationMade): TableContent | undefined {
  if (made.kind !== "made") return undefined;
  const block = made.files[0]?.sheets
    .flatMap(({ name, blocks }) => blocks.map((each) => ({ sheet: name, each })))
    .find(({ each }) => each.id === LINES);
  if (block?.each.table === undefined) return undefined;
  const [headers = [], ...rows] = block.each.cells.map((row) =>
    row.map((cell) => (cell !== null && "text" in cell ? cell.text : "")),
  );
  return { name: block.each.table.name, origin: { sheet: block.sheet, row: 0, column: 0 }, headers, rows };
}

/** A specification as data. */
export type SpecificationJson = ReturnType<typeof specificationJson>;

/** A specification as data: the lines as they are asked, and the files that were written. */
export function specificationJson(made: SpecificationMade) {
  if (made.kind !== "made") return { mark: null, lines: [], files: [] };
  return {
    mark: made.mark,
    lines: made.lines.map(({ line, candidate, scope, hoursAsked, languagesAsked }) => ({
      line,
      flow: candidate.flow.flow,
      scope,
      hoursAsked,
      languagesAsked,
      definitionAsked: ASKED,
      why: candidate.why,
      contacts: candidate.terms.annual,
    })),
    files: made.files.map(({ name }) => name),
  };
}
