import { pageHeading } from "../../../intake";
import { phrase } from "../../../language";
import type { Language } from "../../../language";
import type { Block, FileSheet, PlannedCell } from "../../../workbook";
import { words } from "../../cells";

/** What every sheet of a specification bears. */
export interface SpecificationParts {
  readonly language: Language;
  readonly currency: string;
  readonly mark: string;
  /** Its day in words. */
  readonly date: string;
}

/** A sheet of the specification under a title and one line of what it is for. */
export function paperSheet(
  { language, mark, date }: SpecificationParts,
  key: string,
  { name, about, widths, blocks, frozen = false, isProtected = false, pagesWide = 1 }: PaperSheet,
): FileSheet {
  const heading = pageHeading(language, { run: phrase(language, "report.page.run", { mark }), inputs: date });
  return {
    key,
    name,
    columnWidths: widths,
    blocks: [
      {
        id: "title",
        gap: 0,
        column: 0,
        cells: [[words(name, "title")], ...linesOf(about, widths).map((line) => [words(line, "subtitle")])],
        rowHeights: [{ row: 0, points: 28 }],
      },
      ...blocks,
    ],
    charts: [],
    frozenRows: frozen ? FROZEN : 0,
    isProtected,
    pagesWide,
    print: {
      landscape: true,
      titleRows: frozen ? FROZEN : 0,
      heading: { ...heading, subject: phrase(language, "specification.subject") },
    },
  };
}

/** Title, its line, a free row, the headers. */
const FROZEN = 4;

export interface PaperSheet {
  readonly name: string;
  readonly about: string;
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
  /** Whether title and headers stay in sight. */
  readonly frozen?: boolean;
  readonly isProtected?: boolean;
  readonly pagesWide?: number;
}

/** A sentence on as many lines as the columns leave room for. */
export function linesOf(sentence: string, widths: readonly number[]): readonly string[] {
  const room = Math.max(
    80,
    widths.reduce((sum, width) => sum + width, 0),
  );
  const lines: string[] = [];
  for (const word of sentence.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Clauses one below the other, numbered. */
export function clauses(texts: readonly string[]): Block {
  return {
    id: "clauses",
    gap: 1,
    column: 0,
    wrap: [1],
    cells: texts.map((text, index): readonly PlannedCell[] => [words(String(index + 1), "label"), words(text, "text")]),
  };
}
