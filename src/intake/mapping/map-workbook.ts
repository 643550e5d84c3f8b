import { message } from "../../language";
import type { SheetContent, TableContent, WorkbookContent } from "../../workbook";
import { keyOf } from "../kinds";
import type { Mappings } from "../headers/recognise";
import type { Issue } from "../issue";
import { missingTables } from "../read-inputs";
import { SCHEMAS } from "../schema";
import { assembled } from "./assemble";
import type { ReadBlock } from "./assemble";
import { candidateOf } from "./candidate";
import type { Candidate } from "./candidate";
import { chooseBlock, rememberedBlock, sourceOf } from "./choose-block";
import type { ChosenBlock } from "./choose-block";
import { laidOut } from "./joined-regions";
import type { Layout } from "./layout";
import { answersOfRows } from "./mapping-row";
import type { MappingRow } from "./mapping-row";
import { monthsBlock } from "./months-block";
import { namesIn, priceGridOf, readPriceGrid } from "./price-grid";
import type { MappingAnswers, MappingQuestion } from "./question";
import { readCandidate } from "./read-candidate";
import { rowMaker } from "./reading";
import type { Made, MappingContext, SourceLeftOut } from "./reading";
import { linesOf } from "./mapped-line";
import type { MappedLine } from "./mapped-line";
import { regionsOf } from "./regions";
import { currencyOfSources, moneyColumns } from "./source-currency";
import type { MoneyColumn } from "./source-currency";
import { gapIssues, goneIssues, movedIssues, rowIssues, setAside, totalIssues } from "./source-issues";
import { SOURCE_TABLES } from "./words/dictionary";
import type { SourceTable } from "./words/dictionary";

/** A range that is nearest to a table that no range is. */
export interface NearestRange {
  readonly table: SourceTable;
  readonly address: string;
  /** Fields that it lacks. */
  readonly missing: readonly string[];
}

/** A block that was read as one of our tables. */
export interface MappedBlock extends ReadBlock {
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

/**
 * Finds the user's own tables and ranges, and reads them as ours: headings in other words, other units, other layouts.
 *
 * What could mean two things becomes a question, and nothing is read before it is answered. The user's cells are only ever read.
 *
 * @see docs/mapping.md
 */
export function mapWorkbook(request: MapRequest): MappedWorkbook {
  const missing = new Set(missingTables(request.content));
  const said = new Map([...answersOfRows(request.remembered), ...request.answers]);
  const usersKeys = new Set([
    ...answersOfRows(request.remembered.filter(({ by }) => by === "user")).keys(),
    ...request.answers.keys(),
  ]);
  const context: MappingContext = {
    answers: said,
    isUsers: (key) => usersKeys.has(key),
    currency: request.content.currency,
    today: request.today,
  };
  const building = new Building(request, context);
  for (const table of SOURCE_TABLES)
    if (missing.has(table)) building.map(table);
    else building.standBack(table);
  if (missing.has("offers")) building.mapPrices();
  return building.result();
}

class Building {
  private readonly blocks: MappedBlock[] = [];
  private readonly rows: MappingRow[] = [];
  private readonly questions: MappingQuestion[] = [];
  private readonly leftOut: SourceLeftOut[] = [];
  private readonly issues: Issue[] = [];
  private readonly nearest: NearestRange[] = [];
  private readonly money: MoneyColumn[] = [];
  private readonly used = new Set<Layout>();
  private readonly layouts: readonly Layout[];
  private readonly candidates = new Map<Layout, ReadonlyMap<SourceTable, Candidate>>();
  private flows: Candidate | null = null;

  constructor(
    private readonly request: MapRequest,
    private readonly context: MappingContext,
  ) {
    this.layouts = request.sheets.flatMap((sheet) => laidOut(regionsOf(sheet)));
    for (const layout of this.layouts)
      this.candidates.set(
        layout,
        new Map(SOURCE_TABLES.map((table) => [table, candidateOf(table, layout, this.said(table))])),
      );
  }

  /** Finds the source of a table and reads it, asks, or says what is nearest. */
  map(table: SourceTable): void {
    if (table === "volumes" && this.mapMonths()) return;
    const own = this.remembered(table);
    if (own.some(({ unit }) => unit === "prices" || unit === "months")) return;
    const candidates = this.candidatesOf(table, own.length > 0);
    const { chosen, question, nearest } = this.choose(table, own, candidates);
    if (question !== null) this.questions.push(question);
    else if (chosen !== null) {
      this.used.add(chosen.layout);
      this.issues.push(...movedIssues(own, chosen), ...rowIssues(own, chosen));
      if (table === "flows") this.flows = chosen;
      this.add(chosen, table, readCandidate(chosen, this.context), chosen.layout.isTurned ? "turned" : "rows", false);
    } else if (own.length > 0) this.issues.push(...goneIssues(own, candidates));
    else
      this.nearest.push(...nearest.map((each) => ({ table, address: sourceOf(each.layout), missing: each.missing })));
  }

  /** A table of ours goes before a mapped range of its kind. */
  standBack(table: SourceTable): void {
    const source = this.remembered(table).find(({ column }) => column === "")?.source;
    if (source === undefined) return;
    this.issues.push({
      severity: "warning",
      code: "two-sources",
      table: source,
      row: null,
      column: null,
      received: source,
      expected: message("mapping.issue.two-sources", { table: message(SCHEMAS[table].title), address: source }),
      place: null,
    });
  }

  /** A grid of prices, with flows one way and providers the other. */
  mapPrices(): void {
    if (this.blocks.some(({ table }) => table === "offers")) return;
    const own = new Set(
      this.request.content.tables.flatMap(({ rows }) =>
        rows.flatMap(([name]) => (typeof name === "string" ? [keyOf(name)] : [])),
      ),
    );
    const names = new Set([
      ...own,
      ...this.blocks.filter(({ table }) => table === "flows").flatMap(({ made }) => namesIn(made)),
    ]);
    const grids = this.layouts
      .filter((layout) => !this.used.has(layout))
      .flatMap((layout) => priceGridOf(layout, names) ?? []);
    const [grid] = grids;
    if (grid === undefined) return;
    const candidates = grids.flatMap(({ layout }) => this.candidates.get(layout)?.get("offers") ?? []);
    const answered = this.context.answers.get("block:offers");
    const named =
      answered === undefined
        ? null
        : chooseBlock(
            "offers",
            candidates.map((each) => ({ ...each, confidence: 1 })),
            this.context.answers,
          );
    const chosen = grids.length === 1 ? grid : grids.find(({ layout }) => layout === named?.chosen?.layout);
    if (chosen === undefined) {
      const { question } = chooseBlock(
        "offers",
        candidates.map((each) => ({ ...each, confidence: 1 })),
        new Map(),
      );
      if (question !== null) this.questions.push(question);
      return;
    }
    const candidate = this.candidates.get(chosen.layout)?.get("offers");
    if (candidate === undefined) return;
    this.used.add(chosen.layout);
    this.add(candidate, "offers", readPriceGrid(chosen, this.context), "prices", false);
  }

  result(): MappedWorkbook {
    const { blocks, leftOut, nearest } = this;
    const money = currencyOfSources(this.money, this.context.currency, this.context);
    const questions = [...this.questions, ...money.questions];
    const rows = [...this.rows, ...money.rows];
    const issues = [...this.issues, ...money.issues];
    const open = questions.length > 0;
    return {
      ...(open ? { tables: [], mappings: {} } : assembled(blocks)),
      currency: money.currency,
      blocks,
      rows,
      questions,
      leftOut,
      issues,
      nearest,
    };
  }

  /** Months across the table of the flows, or across one of their own. */
  private mapMonths(): boolean {
    const flows = this.flows;
    if (flows !== null && flows.months.length > 0) {
      this.add(flows, "volumes", monthsBlock(flows, this.context), "months", true);
      return true;
    }
    const names = new Set(this.blocks.filter(({ table }) => table === "flows").flatMap(({ made }) => namesIn(made)));
    const across = this.layouts
      .filter((layout) => !this.used.has(layout))
      .flatMap((layout) => this.candidates.get(layout)?.get("volumes") ?? [])
      .filter((candidate) => candidate.months.length > 0 && speaksOf(candidate, names));
    const [only] = across;
    if (only === undefined || across.length > 1) return false;
    this.used.add(only.layout);
    this.add(only, "volumes", monthsBlock(only, this.context), "months", false);
    return true;
  }

  private add(candidate: Candidate, table: SourceTable, made: Made, kind: string, isShared: boolean): void {
    const source = sourceOf(candidate.layout);
    const aside = isShared ? [] : setAside(candidate);
    const name = isShared
      ? `${source} (${made.columns.find(({ column }) => column === "contacts")?.heading ?? kind})`
      : source;
    const make = rowMaker(table, this.context);
    const headings = candidate.layout.columns.flatMap(({ path }) => (path === "" ? [] : [path]));
    this.blocks.push({ table, name, made, leftOut: aside.length, headings, lines: linesOf(table, made) });
    this.rows.push(make(`block:${table}`, { source, unit: kind }), ...made.rows);
    this.questions.push(...made.questions);
    if (!isShared) this.money.push(...moneyColumns(candidate, kind === "prices"));
    this.leftOut.push(...aside.map((each) => ({ table, ...each })));
    if (!isShared) this.issues.push(...totalIssues(candidate), ...gapIssues(candidate));
  }

  private choose(table: SourceTable, own: readonly MappingRow[], candidates: readonly Candidate[]): ChosenBlock {
    const headings = own.flatMap(({ heading, word }) => (heading !== "" && word === "" ? [heading] : []));
    if (headings.length === 0) return chooseBlock(table, candidates, this.context.answers);
    const fitting = candidates.filter(({ layout }) =>
      headings.every((heading) =>
        layout.columns.some((column) => column.path === heading || column.heading === heading),
      ),
    );
    return rememberedBlock(table, fitting, this.context.answers.get(`block:${table}`) ?? "");
  }

  /** The free ranges as a table, each only where it is no better as another. */
  private candidatesOf(table: SourceTable, isRemembered: boolean): readonly Candidate[] {
    const separate = table === "flows" && this.hasVolumesApart();
    return this.layouts
      .filter((layout) => !this.used.has(layout))
      .flatMap((layout) => {
        const all = this.candidates.get(layout);
        const candidate = all?.get(table);
        if (all === undefined || candidate === undefined) return [];
        const better = [...all.values()].some(({ confidence }) => confidence > candidate.confidence);
        if (better && !isRemembered && candidate.confidence >= 0.45)
          return candidate.missing.length === 1 ? [{ ...candidate, confidence: 0.44 }] : [];
        // Volumes of a table of their own are the flows' volumes.
        const isComplete = separate && candidate.missing.length === 1 && candidate.missing[0] === "annualVolume";
        return [isComplete ? { ...candidate, confidence: candidate.confidence + 1 / 3, missing: [] } : candidate];
      });
  }

  private hasVolumesApart(): boolean {
    if (!missingTables(this.request.content).includes("volumes")) return true;
    return [...this.candidates.values()].some((all) => {
      const [volumes, flows] = [all.get("volumes"), all.get("flows")];
      return volumes !== undefined && flows !== undefined && volumes.confidence >= 0.75 && flows.confidence < 0.75;
    });
  }

  private remembered(table: SourceTable): readonly MappingRow[] {
    return this.request.remembered.filter((row) => row.table === table);
  }

  private said(table: SourceTable) {
    const said = new Map<string, string>();
    for (const kind of ["version", "field"])
      for (const [key, heading] of this.context.answers)
        if (key.startsWith(`${kind}:${table}.`)) said.set(key.slice(kind.length + table.length + 2), heading);
    return { said, only: this.remembered(table).some(({ heading }) => heading !== "") };
  }
}

/** Share of the rows of a range whose names are flows. */
const MOST = 0.6;

function speaksOf({ layout, body, columns }: Candidate, names: ReadonlySet<string>): boolean {
  const column = columns.get("flow");
  if (column === undefined || body.rows.length === 0) return false;
  const known = body.rows.filter(({ row }) => {
    const cell = layout.grid.cell(row, column.position);
    return typeof cell === "string" && names.has(keyOf(cell));
  });
  return known.length >= MOST * body.rows.length;
}
