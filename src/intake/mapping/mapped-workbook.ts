import type { SheetContent, TableContent, WorkbookContent } from "../../workbook";
import type { Mappings } from "../headers/recognise";
import type { Issue } from "../issue";
import type { ReadBlock } from "./assemble";
import type { MappedLine } from "./mapped-line";
import type { MappingRow } from "./mapping-row";
import type { MappingAnswers, MappingQuestion } from "./question";
import type { SourceLeftOut } from "./reading";
import type { SourceTable } from "./words/dictionary";

/** A range that is nearest to a table that no range is. */
export interface NearestRange {
  readonly table: SourceTable;
  readonly address: string;
  /** Fields that it lacks. */
  readonly missing: readonly string[];
}

/** A block that was read as one of our tables, or as some rows of it. */
export interface MappedBlock extends ReadBlock {
  /** What ends the keys of answers about it; empty where it is the whole table. */
  readonly scope: string;
  /** Rows set aside. */
  readonly leftOut: number;
  /** The headings of the source, any of which may hold what a column of ours needs. */
  readonly headings: readonly string[];
  readonly lines: readonly MappedLine[];
}

/** The sources of a workbook, read as our tables. */
export interface MappedWorkbook {
  /** Tables in ours, for the intake to read like any other; empty while a question is open. */
  readonly tables: readonly TableContent[];
  readonly mappings: Mappings;
  /** The currency of the sources; the workbook's own where they name none. */
  readonly currency: string;
  readonly blocks: readonly MappedBlock[];
  readonly rows: readonly MappingRow[];
  readonly questions: readonly MappingQuestion[];
  readonly leftOut: readonly SourceLeftOut[];
  readonly issues: readonly Issue[];
  readonly nearest: readonly NearestRange[];
}

export interface MapRequest {
  readonly content: WorkbookContent;
  readonly sheets: readonly SheetContent[];
  /** What the user answered now. */
  readonly answers: MappingAnswers;
  /** The table Mapping, as an earlier run left it and the user may have changed it. */
  readonly remembered: readonly MappingRow[];
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** How a block is added: its kind in the table Mapping, whether it is read from a source of another table, and whether other ranges make the table with it. */
export interface Added {
  readonly kind: "rows" | "turned" | "months" | "prices";
  readonly isShared: boolean;
  readonly areSeveral: boolean;
}
