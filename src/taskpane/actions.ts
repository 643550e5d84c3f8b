import type { DeskRequest, RecommendChoice } from "../app";
import type { CellPlace } from "../workbook";

/** What the person at the pane can ask for. The pane shows; whoever made it acts. */
export interface PaneActions {
  check(): void;
  insertTables(withExample: boolean): void;
  recommend(choice: RecommendChoice): void;
  cancel(): void;
  select(place: CellPlace): void;
  show(sheetKey: string): void;
  /** Makes the specification and the pricing grids. */
  specify(): void;
  /** Opens one of them as a new workbook. */
  openPaper(name: string): void;
  /** Reads papers that come back, compares the tender and the actuals, makes the auditor's file. */
  atDesk(request: DeskRequest): void;
  /** Looks for the inputs in the user's own ranges. */
  readSources(): void;
  /** Answers what the ranges do not tell. */
  answerSources(answers: Readonly<Record<string, string>>): void;
  /** Takes the ranges on show for the inputs. */
  takeSources(): void;
  /** Opens the import of a call log. */
  beginImport(): void;
}
