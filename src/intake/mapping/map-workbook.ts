import { speakOnMapping } from "../../language/on-mapping";
import type { Issue } from "../issue";
import { assembled } from "./assemble";
import { columnIssues } from "./column-issues";
import { asRecords } from "./as-records";
import { candidateOf, type Candidate, type SaidColumns } from "./candidate";
import { NOT_USED } from "./not-used";
import { areVolumes, chooseMonths } from "./choose-months";
import { blockOf, sourceOf, standsAt, type ChosenBlock } from "./choose-block";
import { laidOut } from "./joined-regions";
import type { Layout } from "./layout";
import { answersOfRows } from "./mapping-row";
import type { MappingRow } from "./mapping-row";
import { haveMonths, monthsAcross, monthsOfFlowsTold } from "./months-across";
import { monthsBlock } from "./months-block";
import { areMeant, chooseGrids, surely, withoutGrids } from "./choose-grids";
import { asideIssues, doubtIssue, gridsOf } from "./offer-grids";
import type { FoundGrid } from "./offer-grids";
import { withoutOtherPrices } from "./other-prices";
import { readPriceGrid } from "./read-price-grid";
import type { MappingQuestion } from "./question";
import { nearMisses } from "./near-misses";
import { readRows } from "./read-rows";
import { rowMaker, type Made, type MappingContext, type SourceLeftOut } from "./reading";
import { linesOf } from "./mapped-line";
import { freeCandidates } from "./free-candidates";
import { findRanges } from "./find-ranges";
import { differingIssues } from "./join-ranges";
import type { Added, MappedBlock, MappedWorkbook, MapRequest, NearestRange } from "./mapped-workbook";
import { flowNames } from "./flow-names";
import { ownLayouts, soughtTables } from "./own-tables";
import { regionsOf } from "./regions";
import { rowsByRange, saidOf, scopedContext, scopedMade, scopeOf } from "./scope";
import { blocksIn, questionsIn, rowsIn } from "./shown-currency";
import { currencyOfSources, moneyColumns, ownMoney } from "./source-currency";
import type { MoneyColumn } from "./source-currency";
import {
  acrossIssues,
  gapIssues,
  goneIssues,
  movedIssues,
  nearestTo,
  rangeGone,
  rowIssues,
  setAside,
  standingBack,
  totalIssues,
} from "./source-issues";
import { unfitIssues } from "./unfit-columns";
import { unheardAnswers } from "./unmatched-answers";
import { SOURCE_TABLES } from "./words/dictionary";
import type { SourceTable } from "./words/dictionary";

/**
 * Finds the user's own tables and ranges, and reads them as ours: headings in other words, other units, other layouts.
 *
 * What could mean two things becomes a question, and nothing is read before it is answered. The user's cells are only ever read.
 *
 * @see docs/mapping.md
 */
export function mapWorkbook(request: MapRequest): MappedWorkbook {
  speakOnMapping();
  const missing = new Set(soughtTables(request.content, request.answers));
  const said = new Map([...answersOfRows(request.remembered), ...request.answers]);
  const usersKeys = new Set([
    ...answersOfRows(request.remembered.filter(({ by }) => by === "user")).keys(),
    ...request.answers.keys(),
  ]);
  const context: MappingContext = {
    answers: said,
    isNow: (key) => request.answers.has(key),
    isUsers: (key) => usersKeys.has(key),
    currency: request.content.currency,
    today: request.today,
  };
  const building = new Building(request, context);
  for (const table of SOURCE_TABLES)
    if (missing.has(table)) building.map(table);
    else if (request.answers.get(`block:${table}`) !== NOT_USED) building.standBack(table);
  if (missing.has("offers")) building.mapPrices();
  return building.result();
}

class Building {
  readonly blocks: MappedBlock[] = [];
  private readonly rows: MappingRow[] = [];
  readonly questions: MappingQuestion[] = [];
  private readonly leftOut: SourceLeftOut[] = [];
  private readonly issues: Issue[] = [];
  readonly nearest: NearestRange[] = [];
  private readonly money: MoneyColumn[] = [];
  readonly used: Set<Layout>;
  readonly layouts: readonly Layout[];
  readonly candidates = new Map<Layout, ReadonlyMap<SourceTable, Candidate>>();
  private flows: readonly Candidate[] = [];
  private foundGrids: readonly FoundGrid[] | undefined;

  constructor(
    private readonly request: MapRequest,
    private readonly context: MappingContext,
  ) {
    this.layouts = request.sheets.flatMap((sheet) => laidOut(regionsOf(sheet)).map(asRecords));
    this.used = ownLayouts(request.content, this.layouts);
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
    if (own.some(({ unit }) => unit === "prices")) return;
    if (table === "volumes" && own.some(({ column, unit }) => column === "" && unit === "months")) {
      this.issues.push(rangeGone(own));
      return;
    }
    const several = this.request.answers.has(`block:${table}`) ? [] : rowsByRange(own);
    if (several.length > 1) {
      this.mapRanges(table, several);
      return;
    }
    if (table === "offers" && areMeant(this.grids(), this.request.answers)) return;
    const free = this.candidatesOf(table, own.length > 0);
    const { candidates, others, told } = withoutOtherPrices(table, own, free, this.context);
    for (const { layout } of others) this.used.add(layout);
    this.issues.push(...told);
    const { chosen, question, nearest } = this.choose(table, own, candidates);
    const ranges = chosen.map((candidate) => ({ candidate, rows: own }));
    if (question !== null) this.questions.push(question);
    else if (ranges.length > 0) this.read(table, ranges);
    else if (own.length > 0) this.lose(own, candidates);
    else
      this.nearest.push(...nearest.map((each) => ({ table, address: sourceOf(each.layout), missing: each.missing })));
  }

  /** A table of several ranges, each found again where it stood or by its headings. */
  private mapRanges(table: SourceTable, ranges: readonly (readonly MappingRow[])[]): void {
    const { found, questions, gone } = findRanges(ranges, this.candidatesOf(table, true), (rows, free) =>
      this.choose(table, rows, free),
    );
    this.questions.push(...questions);
    for (const { rows, free } of gone) this.lose(rows, free);
    if (found.size < ranges.length) return;
    this.read(
      table,
      ranges.flatMap((rows) => {
        const candidate = found.get(rows);
        return candidate === undefined ? [] : [{ candidate, rows }];
      }),
    );
  }

  /** A source whose headings are not all there. What is left of it is no other table. */
  private lose(rows: readonly MappingRow[], candidates: readonly Candidate[]): void {
    this.issues.push(...goneIssues(rows, candidates));
    const left = nearestTo(rows, candidates);
    if (left !== null) this.used.add(left.layout);
  }

  /** Reads the range of a table, or the ranges that make it together, each as what was said of it. */
  private read(
    table: SourceTable,
    ranges: readonly { readonly candidate: Candidate; readonly rows: readonly MappingRow[] }[],
  ): void {
    const areSeveral = ranges.length > 1;
    const done: Candidate[] = [];
    for (const { candidate, rows } of ranges) {
      const { layout } = candidate;
      const context = areSeveral ? this.contextOf(table, layout, rows) : this.context;
      const whole = areSeveral ? candidateOf(table, layout, saidOf(context, table, rows)) : candidate;
      this.used.add(layout);
      const { candidate: own, made, issues } = readRows(whole, context);
      this.issues.push(...movedIssues(rows, whole), ...rowIssues(rows, own), ...issues);
      this.add(own, table, made, { kind: layout.isTurned ? "turned" : "rows", isShared: false, areSeveral });
      done.push(own);
    }
    if (table === "flows") this.flows = done;
    if (areSeveral && this.questions.length === 0)
      this.issues.push(
        ...differingIssues(
          table,
          this.blocks.filter((block) => block.table === table),
        ),
      );
  }

  private contextOf(table: SourceTable, layout: Layout, rows: readonly MappingRow[]): MappingContext {
    return scopedContext(this.context, table, sourceOf(layout), { now: this.request.answers, rows });
  }

  /** A table of ours goes before a mapped range of its kind. */
  standBack(table: SourceTable): void {
    this.issues.push(...standingBack(table, this.remembered(table)));
  }

  /** A grid of prices, with flows one way and providers the other. */
  mapPrices(): void {
    const listed = this.blocks.find(({ table }) => table === "offers");
    const free = this.grids().filter(({ origin }) => origin === null || !this.used.has(origin));
    if (listed !== undefined) this.doubt(surely(free), listed.name);
    if (listed !== undefined || this.questions.some(({ key }) => key === "block:offers")) return;
    const { chosen, question, issues, doubtful } = chooseGrids(
      free,
      ({ grid }) => this.candidates.get(grid.layout)?.get("offers"),
      { context: this.context, now: this.request.answers, remembered: this.remembered("offers") },
    );
    if (question !== null) this.questions.push(question);
    this.issues.push(...issues);
    const areSeveral = chosen.length > 1;
    for (const { grid, origin, candidate, rows, question: asked } of chosen) {
      const context = areSeveral ? this.contextOf("offers", grid.layout, rows) : this.context;
      this.used.add(origin ?? grid.layout);
      if (asked !== null) this.questions.push(asked);
      const made = readPriceGrid(grid, context);
      this.issues.push(...acrossIssues(rows, made.rows, candidate), ...asideIssues(grid));
      this.add(candidate, "offers", made, { kind: "prices", isShared: false, areSeveral });
    }
    this.doubt(doubtful, null);
  }

  private doubt(grids: readonly FoundGrid[], readFrom: string | null): void {
    for (const { origin } of grids) if (origin !== null) this.used.add(origin);
    this.issues.push(...grids.map(({ grid }) => doubtIssue(grid, readFrom)));
  }

  /** The grids of prices among the ranges that were free when the offers were looked for. */
  private grids(): readonly FoundGrid[] {
    return (this.foundGrids ??= gridsOf(this.request, this.layouts, { used: this.used, flows: this.flowNames() }));
  }

  result(): MappedWorkbook {
    const { leftOut, nearest, context } = this;
    const isSource = (name: string): boolean => this.blocks.some((block) => block.name === name);
    const beside = ownMoney(this.request.content, isSource);
    const money = currencyOfSources(this.money, beside, context.currency, context);
    const { currency } = money;
    const blocks = blocksIn(currency, this.blocks);
    const questions = [...questionsIn(currency, this.questions), ...money.questions];
    const rows = [...rowsIn(currency, this.rows), ...money.rows];
    const near = [...nearMisses(this.request, this), ...unfitIssues(this)];
    const unheard = unheardAnswers(this.request.answers, questions, this.layouts);
    const issues = [...this.issues, ...money.issues, ...near, ...unheard, ...monthsOfFlowsTold(this.flows)];
    const read = questions.length > 0 ? { tables: [], mappings: {} } : assembled(blocks);
    return { ...read, currency, blocks, rows, questions, leftOut, issues, nearest };
  }

  /** Headings that answers of this run give for columns of a table. */
  readonly answeredFor = (table: SourceTable): readonly string[] =>
    [...this.request.answers].flatMap(([key, heading]) => (key.startsWith(`field:${table}.`) ? [heading] : []));

  private flowNames(): ReadonlySet<string> {
    return flowNames(this.request.content, this.blocks);
  }

  /** Months across the table of the flows, or across one of their own. */
  private mapMonths(): boolean {
    const withMonths = this.flows.filter(haveMonths);
    const areSeveral = withMonths.length > 1;
    const ranges = rowsByRange(this.remembered("volumes"));
    for (const flows of withMonths) {
      const rows = ranges.find(([block]) => standsAt(flows.layout, block?.source ?? "")) ?? [];
      const context = areSeveral ? this.contextOf("volumes", flows.layout, rows) : this.context;
      this.add(flows, "volumes", monthsBlock(flows, context), { kind: "months", isShared: true, areSeveral });
    }
    if (withMonths.length > 0) return true;
    const { across, told, others } = monthsAcross(this, this.flowNames(), (layout) =>
      areVolumes(layout, this.remembered("volumes"), this.request.answers),
    );
    this.issues.push(...told);
    for (const layout of others) this.used.add(layout);
    if (across.length === 0) return false;
    const { chosen, question } = chooseMonths(across, {
      remembered: this.remembered("volumes"),
      answers: this.request.answers,
    });
    if (question !== null) this.questions.push(question);
    for (const candidate of chosen) {
      const rows = ranges.find(([block]) => standsAt(candidate.layout, block?.source ?? "")) ?? ranges[0] ?? [];
      const several = chosen.length > 1;
      const context = several ? this.contextOf("volumes", candidate.layout, rows) : this.context;
      this.used.add(candidate.layout);
      if (!several) this.issues.push(...movedIssues(rows, candidate));
      this.add(candidate, "volumes", monthsBlock(candidate, context), {
        kind: "months",
        isShared: false,
        areSeveral: several,
      });
    }
    return true;
  }

  private add(candidate: Candidate, table: SourceTable, read: Made, how: Added): void {
    const { kind, isShared, areSeveral } = how;
    const { layout, body } = candidate;
    const source = sourceOf(layout);
    const made = areSeveral ? scopedMade(read, source) : read;
    const aside = isShared ? [] : setAside(candidate);
    const name = isShared
      ? `${source} (${made.columns.find(({ column }) => column === "contacts")?.heading ?? kind})`
      : source;
    const make = rowMaker(table, this.context);
    const headings = layout.columns.flatMap(({ path }) => (path === "" ? [] : [path]));
    const scope = areSeveral ? scopeOf(source) : "";
    this.blocks.push({ table, name, scope, made, leftOut: aside.length, headings, lines: linesOf(table, made) });
    const factor = kind === "rows" || kind === "turned" ? body.rows.length : null;
    this.rows.push(make(`block:${table}`, { source, unit: kind, factor }), ...made.rows);
    this.questions.push(...made.questions);
    if (!isShared) this.money.push(...moneyColumns(candidate, kind === "prices"));
    this.leftOut.push(...aside.map((each) => ({ table, ...each })));
    if (!isShared)
      this.issues.push(
        ...totalIssues(candidate),
        ...gapIssues(candidate),
        ...columnIssues(candidate, made, kind === "prices", this.context),
      );
  }

  private choose(table: SourceTable, own: readonly MappingRow[], free: readonly Candidate[]): ChosenBlock {
    return blockOf(table, own, free, { now: this.request.answers, all: this.context.answers });
  }

  private candidatesOf(table: SourceTable, isRemembered: boolean): readonly Candidate[] {
    const free = freeCandidates(table, this, { isRemembered, content: this.request.content });
    return table === "offers" && !isRemembered ? withoutGrids(free, this.grids()) : free;
  }

  private remembered(table: SourceTable): readonly MappingRow[] {
    return this.request.remembered.filter((row) => row.table === table);
  }

  private said(table: SourceTable): SaidColumns {
    return saidOf(this.context, table, this.remembered(table));
  }
}
