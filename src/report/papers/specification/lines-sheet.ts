import { phrase } from "../../../language";
import type { MessageKey } from "../../../language";
import { GRID_TABLES } from "../../../intake";
import type { FileSheet, PlannedCell } from "../../../workbook";
import { words } from "../../cells";
import { tableBlock } from "../../table-block";
import type { AskedLine } from "./asked-lines";
import { paperSheet } from "./sheet-parts";
import type { SpecificationParts } from "./sheet-parts";

/** The block of the lines. */
export const LINES = "lines";

/** What is asked, line by line: the table that grids are read against, and beside it what a provider has to know of each. */
export function linesSheet(parts: SpecificationParts, lines: readonly AskedLine[]): FileSheet {
  const { language, currency, mark } = parts;
  const say = (key: MessageKey): string => phrase(language, key, { currency });
  const given = givenColumns(language);
  return paperSheet(parts, "specification-need", {
    name: say("specification.sheet.need"),
    about: say("specification.about.need"),
    widths: [8, 26, 30, 34, 18, 18, 16, 24],
    blocks: [
      tableBlock<AskedLine>({
        id: LINES,
        gap: 1,
        column: 0,
        name: say(GRID_TABLES.lines.title),
        rows: lines,
        wrap: [1, 2, 3],
        columns: [...given, { header: say("papers.specification.mark"), cell: () => words(mark, "text") }],
      }),
      tableBlock<AskedLine>({
        id: "need",
        gap: 2,
        column: 0,
        name: say("specification.table.need"),
        rows: lines,
        wrap: [1, 2, 3, 4, 5],
        columns: [
          { header: say("papers.grid.line"), cell: ({ line }) => words(line, "label") },
          { header: say("papers.grid.flow"), cell: ({ candidate }) => words(candidate.flow.flow, "text") },
          {
            header: say("specification.column.channel"),
            cell: ({ candidate }) => words(say(`common.channel.${candidate.terms.record.channel}`), "text"),
          },
          {
            header: say("specification.column.why"),
            cell: ({ candidate }) => words(say(`specification.why.${candidate.why}`), "text"),
          },
          {
            header: say("specification.column.skills"),
            cell: ({ candidate }) => words(candidate.terms.record.skills.join("; "), "text"),
          },
          {
            header: say("specification.column.data"),
            cell: ({ candidate }) => words(candidate.terms.record.dataLocation ?? say("specification.any"), "text"),
          },
          {
            header: say("specification.column.prospecting"),
            cell: ({ candidate }) =>
              words(say(candidate.terms.record.consumerProspecting === true ? "choices.yes" : "choices.no"), "text"),
          },
        ],
      }),
    ],
  });
}

/** The columns that a line is given by, the same in the specification and in the grid. */
export function givenColumns(
  language: SpecificationParts["language"],
): readonly { readonly header: string; readonly cell: (line: AskedLine) => PlannedCell }[] {
  const { columns } = GRID_TABLES.lines;
  const header = (key: "line" | "flow" | "scope" | "hoursAsked" | "languagesAsked" | "definitionAsked"): string =>
    phrase(language, columns[key].header);
  return [
    { header: header("line"), cell: ({ line }) => words(line, "label") },
    { header: header("flow"), cell: ({ candidate }) => words(candidate.flow.flow, "text") },
    { header: header("scope"), cell: ({ scope }) => words(scope, "text") },
    { header: header("hoursAsked"), cell: ({ hoursAsked }) => words(hoursAsked, "text") },
    { header: header("languagesAsked"), cell: ({ languagesAsked }) => words(languagesAsked, "text") },
    { header: header("definitionAsked"), cell: () => words(phrase(language, `papers.definition.${ASKED}`), "text") },
  ];
}

/** The definition that is asked: nobody gains by losing callers. */
export const ASKED = "offered";
