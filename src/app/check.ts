import type { Inputs } from "../engine/records";
import {
  confirmedValues,
  mappingRows,
  missingTables,
  NEEDED,
  readInputs,
  SEVERITIES,
  withoutConfirmed,
} from "../intake";
import type {
  Issue,
  IssueCode,
  MappedWorkbook,
  MappingAnswers,
  MappingRow,
  Recognised,
  SourceLeftOut,
} from "../intake";
import { lastRunOf, REMEMBERED } from "../report";
import type { LastRun } from "../report";
import type { SheetContent, Workbook, WorkbookContent } from "../workbook";
import type { Reading } from "./run";

/** How the user's own ranges are taken for inputs where the workbook has no tables of ours. */
export interface SourceChoice {
  /** What the user answered to the questions of a proposal. */
  readonly answers: MappingAnswers;
  /** Rows of a mapping from elsewhere, which go before those of the workbook. */
  readonly rows: readonly MappingRow[];
  /** Whether a proposal without a question is used at once, or shown first. */
  readonly proposals: "use" | "show";
  /** Whether sources are looked for although nothing needed is missing. */
  readonly look: boolean;
}

const NO_CHOICE: SourceChoice = { answers: new Map(), rows: [], proposals: "use", look: false };

/** What reading the workbook gave: not enough tables, a proposal to look at, or inputs with the issues found on the way. */
export type Checked = Found & {
  /** The sheets on which sources of inputs stand, or should. */
  readonly sourceSheets: readonly string[];
};

type Found =
  | {
      readonly kind: "no-tables";
      readonly missing: readonly string[];
      /** What was looked through for them; null where nothing was. */
      readonly mapped: MappedWorkbook | null;
      readonly tooLarge: readonly string[];
    }
  | { readonly kind: "proposed"; readonly mapped: MappedWorkbook; readonly missing: readonly string[] }
  | {
      readonly kind: "read";
      readonly inputs: Inputs;
      readonly issues: readonly Issue[];
      readonly recognised: Recognised;
      readonly reading: Reading;
      readonly content: WorkbookContent;
      /** What our sheets say of the run that wrote them; null where there are none. */
      readonly last: LastRun | null;
      /** How the user's ranges were read; empty where all tables are ours. */
      readonly mapping: readonly MappingRow[];
      readonly setAside: readonly SourceLeftOut[];
    };

/** Reads the workbook and gathers every fault. Writes nothing. */
export async function check(workbook: Workbook, today: string, choice: SourceChoice = NO_CHOICE): Promise<Checked> {
  const content = await workbook.read(REMEMBERED);
  const remembered = choice.rows.length > 0 ? choice.rows : mappingRows(content);
  const missing = missingNeeded(content);
  if (missing.length === 0 && remembered.length === 0 && !choice.look)
    return { ...readAll(content, today, null), sourceSheets: [] };

  const { sheets, tooLarge } = await workbook.readSheets();
  const { mapWorkbook } = await import("../intake/mapping/map-workbook");
  const mapped = mapWorkbook({ content, sheets, answers: choice.answers, remembered, today });
  const sourceSheets = sheetsOf(mapped, remembered, sheets);
  const isShown = choice.proposals === "show" && remembered.length === 0 && mapped.blocks.length > 0;
  if (mapped.questions.length > 0 || isShown) return { kind: "proposed", mapped, missing, sourceSheets };
  // An Excel table of the user's that is mapped is read through its mapping alone.
  const read = new Set(mapped.blocks.map(({ name }) => name));
  const all = {
    ...content,
    currency: mapped.currency,
    tables: [...content.tables.filter(({ name }) => !read.has(name)), ...mapped.tables],
  };
  const still = NEEDED.filter(
    (table) => missing.includes(table) && !mapped.blocks.some((block) => block.table === table),
  );
  if (still.length > 0) return { kind: "no-tables", missing: still, mapped, tooLarge, sourceSheets };
  return { ...readAll(all, today, mapped), sourceSheets };
}

/** Where the cells of the sources stand; every sheet that was read where a source of the table Mapping is not found. */
function sheetsOf({ blocks }: MappedWorkbook, remembered: readonly MappingRow[], sheets: readonly SheetContent[]) {
  if (remembered.some(({ table }) => !blocks.some((block) => block.table === table)))
    return sheets.map(({ name }) => name);
  const places = blocks.flatMap(({ made }) => made.columns.flatMap(({ cells }) => cells));
  return [...new Set(places.map(({ source }) => source.place.sheet))];
}

function missingNeeded(content: WorkbookContent): readonly string[] {
  return missingTables(content).filter((table) => NEEDED.includes(table));
}

function readAll(
  content: WorkbookContent,
  today: string,
  mapped: MappedWorkbook | null,
): Extract<Found, { kind: "read" }> {
  const read = readInputs(content, { today, ...(mapped === null ? {} : { mappings: mapped.mappings }) });
  const { inputs, recognised, leftOut } = read;
  const found = [...(mapped?.issues ?? []), ...read.issues].sort((a, b) => rank(a) - rank(b));
  const issues = withoutConfirmed(found, confirmedValues(content));
  const last = lastRunOf(content.remembered ?? {});
  return {
    kind: "read",
    inputs,
    issues,
    recognised,
    content,
    last,
    mapping: mapped?.rows ?? [],
    setAside: mapped?.leftOut ?? [],
    reading: {
      flows: inputs.flows.length,
      team: inputs.team.length,
      offers: inputs.offers.length,
      leftOut,
      issues,
      written: last === null ? null : { fresh: last.fresh, frozen: last.frozenSince !== null },
    },
  };
}

/** Errors before warnings, and these before notes. */
function rank({ severity }: Issue): number {
  return SEVERITIES.indexOf(severity);
}

/** Faults that no row can be left out for. */
const STOPS: ReadonlySet<IssueCode> = new Set(["too-many-flows", "source-gone", "ranges-differ", "law-unknown"]);

/** Whether an analysis may go on without the rows that have errors. */
export function canGoOn(checked: Checked): boolean {
  if (checked.kind !== "read" || checked.issues.some(({ code }) => STOPS.has(code))) return false;
  return checked.inputs.flows.length > 0 && checked.inputs.team.length > 0;
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}
