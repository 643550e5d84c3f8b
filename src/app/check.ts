import type { Inputs } from "../engine/records";
import {
  confirmedValues,
  mappingRows,
  missingTables,
  NEEDED,
  NOT_USED,
  OPTIONAL,
  readInputs,
  SEVERITIES,
  soughtTables,
  withoutConfirmed,
  withoutEmpty,
} from "../intake";
import type {
  Issue,
  IssueCode,
  MappedWorkbook,
  mapWorkbook,
  MappingAnswers,
  MappingRow,
  Recognised,
  SourceLeftOut,
} from "../intake";
import { lastRunOf, REMEMBERED } from "../report";
import type { LastRun } from "../report";
import type { SheetContent, Workbook, WorkbookContent } from "../workbook";
import { otherMonths, otherPrices } from "./beside-own";
import type { LeftAlone } from "./beside-own";
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
  /** Whether the user's own ranges were turned down: where nothing needed is missing, none is looked for. */
  readonly ownAlone?: boolean;
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
  const sought = new Set<string>(soughtTables(content));
  const isWished = remembered.length > 0 || choice.look;
  if (missing.length === 0 && !isWished && (choice.ownAlone === true || !OPTIONAL.some((each) => sought.has(each))))
    return { ...readAll(content, today, null), sourceSheets: [] };
  // Asked for together: neither waits for the other.
  const [{ mapWorkbook }, sheets] = await Promise.all([
    import("../intake/mapping/map-workbook"),
    workbook.readSheets(),
  ]);
  const seen = { ...sheets, mapWorkbook, content, remembered, missing, isWished, today };
  return checked(seen, choice, []);
}

/** What a workbook held when it was read, and what was asked of it. */
interface Seen {
  readonly content: WorkbookContent;
  readonly sheets: readonly SheetContent[];
  readonly tooLarge: Extract<Found, { kind: "no-tables" }>["tooLarge"];
  readonly remembered: readonly MappingRow[];
  readonly missing: readonly string[];
  readonly isWished: boolean;
  readonly today: string;
  readonly mapWorkbook: typeof mapWorkbook;
}

/** The faults of what was read, with what was already left alone beside tables of ours. */
function checked(seen: Seen, choice: SourceChoice, alone: readonly LeftAlone[]): Checked {
  const { content, sheets, tooLarge, remembered, missing, isWished, today } = seen;
  const mapped = seen.mapWorkbook({ content, sheets, answers: choice.answers, remembered, today });
  const isBeside = missing.length === 0 && !isWished;
  const leave = (more: readonly LeftAlone[]): Checked => {
    const answers = new Map([...choice.answers, ...more.map(({ key }) => [key, NOT_USED] as const)]);
    return checked(seen, { ...choice, answers }, [...alone, ...more]);
  };
  const prices = isBeside ? otherPrices(mapped).filter(({ key }) => !choice.answers.has(key)) : [];
  if (prices.length > 0) return leave(prices);
  const told = [...alone.map(({ issue }) => issue), ...mapped.issues];
  const sourceSheets = sheetsOf(mapped, remembered, sheets);
  const isShown = choice.proposals === "show" && remembered.length === 0 && mapped.blocks.length > 0;
  if (mapped.questions.length > 0 || isShown) return { kind: "proposed", mapped, missing, sourceSheets };
  // An Excel table of the user's that is mapped is read through its mapping alone.
  const read = new Set(mapped.blocks.map(({ name }) => name));
  // Nothing was found beside tables of ours: they are read as if nothing had been looked for, and what was nearly a source is told.
  if (isBeside && mapped.blocks.length === 0) return { ...readAll(content, today, null, told), sourceSheets };
  const filled = withoutEmpty(
    content,
    OPTIONAL.filter((table) => mapped.blocks.some((block) => block.table === table)),
  );
  const all = {
    ...content,
    currency: mapped.currency,
    tables: [...filled.tables.filter(({ name }) => !read.has(name)), ...mapped.tables],
  };
  const still = NEEDED.filter(
    (table) => missing.includes(table) && !mapped.blocks.some((block) => block.table === table),
  );
  if (still.length > 0) return { kind: "no-tables", missing: still, mapped, tooLarge, sourceSheets };
  const found = readAll(all, today, mapped, told);
  const months = isBeside ? otherMonths(mapped, found.issues).filter(({ key }) => !choice.answers.has(key)) : [];
  return months.length > 0 ? leave(months) : { ...found, sourceSheets };
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
  beside: readonly Issue[] = mapped?.issues ?? [],
): Extract<Found, { kind: "read" }> {
  const read = readInputs(content, { today, ...(mapped === null ? {} : { mappings: mapped.mappings }) });
  const { inputs, recognised, leftOut } = read;
  const found = [...beside, ...read.issues].sort((a, b) => rank(a) - rank(b));
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
