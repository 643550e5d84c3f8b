import type { LogMerge } from "../intake";
import type { Language } from "../language";
import type { CellPlace, Workbook, WorkbookPlan } from "../workbook";
import type { Analyst } from "./analyst";
import type { filledTables } from "./filled-tables";
import type { DeskRequest } from "./desk-state";
import type { Run } from "./run";

/** What a session works with. The clock comes in as a function. */
export interface SessionParts {
  readonly workbook: Workbook;
  readonly analyst: Analyst;
  readonly language: Language;
  readonly today: () => string;
  readonly seed: number;
  /** Does something once, a second from now; gives the way to take it back. */
  readonly later: (act: () => void) => () => void;
  /** Whether Excel may be asked after each edit: an older one empties the user's list of undoing at each question. */
  readonly rechecks: boolean;
}

/** How a recommendation is to be made and written. */
export interface RecommendChoice {
  readonly leaveOut: boolean;
  /** Values alone; null: as the workbook has it. */
  readonly frozen: boolean | null;
  /** Keeps the values that had to be confirmed as confirmed, in a table of the workbook. */
  readonly confirm?: boolean;
  /** Simulates the days of the plan as well. */
  readonly simulate?: boolean;
}

/** One user at work on one workbook: the pane shows its run and passes on what the user asks. */
export interface Session {
  run(): Run;
  /** Told at every change of the run; gives the way to stop. */
  subscribe(listener: (run: Run) => void): () => void;
  /** The pane came into sight: the first time the tables are read; later it is seen whether a recommendation is out of date. */
  seen(): Promise<void>;
  /** Reads the tables and says what is there and what is wrong. */
  check(): Promise<void>;
  /** Looks for the inputs in the user's own ranges, and shows what was found. */
  readSources(): Promise<void>;
  /** Takes answers to the questions of a proposal, beside those given before; the proposal is made anew. */
  answerSources(answers: Readonly<Record<string, string>>): Promise<void>;
  /** Takes the proposal on show: its mapping is written to the workbook, and the ranges are read through it. */
  takeSources(): Promise<void>;
  /** Adds the tables that are missing, with or without the worked example; leaves existing ones alone. */
  insertTables(withExample: boolean): Promise<void>;
  /** Writes tables planned elsewhere (an imported call log), then reads again. True once they stand in the workbook; the run says why they do not. */
  insertPlan(plan: WorkbookPlan): Promise<boolean>;
  /** Lets a report join the workbook's own tables, with the flows that take its volume, then reads again. True once it stands in them; the run says why it does not. */
  mergeImport(merge: LogMerge, chosen: readonly string[]): Promise<boolean>;
  /** Input tables with rows that a plan would replace; none where the workbook cannot be read: writing then says why. */
  filledTables(plan: WorkbookPlan): ReturnType<typeof filledTables>;
  /** Analyses and writes. Rows with errors stop it unless they are to be left out. */
  recommend(choice: RecommendChoice): Promise<void>;
  /** Gives up the analysis under way; the workbook stays as it was. Writing is not interrupted. */
  cancel(): void;
  /** Makes the specification of the flows to be priced and a blank grid for each provider, from the recommendation on show. Nothing is written to the workbook. */
  specify(): Promise<void>;
  /** Opens a file that {@link specify} made as a new workbook, by its name. */
  openPaper(name: string): Promise<void>;
  /** Reads what comes back from providers, the tender and the actuals, and makes the auditor's file; only offers that are to be added are written. */
  atDesk(request: DeskRequest): Promise<void>;
  select(place: CellPlace): Promise<void>;
  show(sheetKey: string): Promise<void>;
  close(): Promise<void>;
}
