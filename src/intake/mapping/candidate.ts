import { bodyOf } from "./body";
import type { Body } from "./body-rows";
import { cellsOfColumn, contentsScore } from "./contents";
import { dimensionOf } from "./dimension";
import { isSumOf, numbersOf } from "./sums";
import { splitOf } from "./rows-apart";
import type { Split } from "./rows-apart";
import { partsOfOneYear, volumesByVersion } from "./volume-columns";
import { areOfSeveralYears } from "./chosen-months";
import { columnOfHours } from "./hours-cells";
import { costInParts, isNoYear } from "./cost-in-parts";
import { fteFromHours } from "./hours-of-group";
import { textOf } from "./grid";
import { isNamedBeside } from "./named-beside";
import { NOT_USED } from "./not-used";
import { completeness } from "./completeness";
import { columnsCalled } from "./layout";
import { namesTargets, sharesIn, timesOfTargets } from "./target-cells";
import { startsIn } from "./tier-starts";
import { pricesByChannel } from "./prices-by-channel";
import type { Layout, SourceColumn } from "./layout";
import { areNamedDays, canBeOpenDays } from "./words/day-counts";
import { areHundredths, saysHundredthsOfFte } from "./words/hundredths-of-fte";
import { isAnotherFigure, ownFit } from "./words/another-figure";
import { isOfAnother } from "./words/other-quantity";
import {
  beginsWithTotal,
  fieldsOfTable,
  headingScore,
  isVersionAlone,
  isWeakHeading,
  tellsVersion,
} from "./words/dictionary";
import { NAMED } from "./words/named";
import type { SourceTable } from "./words/dictionary";

/** A region as one of our tables: which column holds what, and how sure that is. */
export interface Candidate {
  readonly table: SourceTable;
  readonly layout: Layout;
  readonly body: Body;
  readonly columns: ReadonlyMap<string, SourceColumn>;
  /** Fields for which two columns or more do as well: the user says which. */
  readonly rivals: ReadonlyMap<string, Rivals>;
  /** Fields whose remembered heading several columns bear now. */
  readonly twins: ReadonlyMap<string, Rivals>;
  /** Columns headed by months, in the order of the sheet; empty where there are fewer than six. */
  readonly months: readonly SourceColumn[];
  /**
   * Columns headed by the quarters or the halves of one year, all of them, in the order of the sheet: their sum is the year's volume. Of costs those of the
   * twelve months as well, and beside the total that is read instead.
   */
  readonly parts: readonly SourceColumn[];
  /** What tells apart rows of one name; null where names stand once. */
  readonly split: Split | null;
  /** Whether the yearly volume is the total beside the months, or the yearly cost that beside its parts. */
  readonly totalOfMonths: boolean;
  /** 0 to 1: how much of what the table needs was found. */
  readonly confidence: number;
  /** Needed fields that were not found. */
  readonly missing: readonly string[];
}

export interface Rivals {
  readonly columns: readonly SourceColumn[];
  /** Whether they differ by year or by budget and actual figures, not by what they count. */
  readonly areVersions: boolean;
}

/** What the user or an earlier run said of the columns: field → heading. `only`: nothing else is looked for. */
export interface SaidColumns {
  readonly said: ReadonlyMap<string, string>;
  readonly only: boolean;
}

const WORDS_WEIGHT = 0.65;
const CLOSE = 0.1;
const FEWEST_MONTHS = 6;
/** Contents alone name a choice: a column of known channels is one, whatever its heading. */
const BY_CONTENTS = 0.62;
const BY_WORDS = new Set(["channel", "role", "pricing"]);
/** Cells that are all channels’ words are the channel before they are anything that a heading names in passing. */
const ALL_CHANNELS = 1.01;

const SERVICE_TARGET = "flows.serviceTarget";
/** How well a column of “80/20” is named by a word for a target alone, and one of “lun-ven” by a word for days. */
const NAMED_BY_CELLS = 0.85;

/** Reads a laid-out region as one of our tables. */
export function candidateOf(table: SourceTable, layout: Layout, { said, only }: SaidColumns): Candidate {
  const body = bodyOf(layout);
  const months = layout.columns.filter(({ month }) => month !== null);
  const monthsAcross = months.length >= FEWEST_MONTHS ? months : [];
  const isMonth = new Set(monthsAcross.map(({ position }) => position));
  const apart = layout.columns.filter(({ position }) => !isMonth.has(position));
  // Both ends of the opening in one cell are nothing else, whatever words stand over them.
  const hours = table === "flows" ? columnOfHours(layout, body, apart) : null;
  const free = apart.filter((column) => column !== hours?.column);
  const found = new Map<string, { readonly column: SourceColumn; readonly score: number }>();
  const rivals = new Map<string, Rivals>();
  const twins = new Map<string, Rivals>();
  for (const [field, heading] of said) {
    if (heading === NOT_USED) continue;
    const called = columnsCalled(layout, heading);
    const [column] = called;
    if (column !== undefined) found.set(field, { column, score: 1 });
    if (called.length > 1) twins.set(field, { columns: called, areVersions: false });
  }
  if (!only) {
    const pairs = scored(table, layout, body, free);
    // A column of “80/20” that was said to hold the answer time holds the target as well.
    const isShared = (field: string, column: SourceColumn): boolean =>
      timesOfTargets(layout, body, column).some(([each]) => each === field);
    const taken = new Set(
      [...found].flatMap(([field, { column }]) => (isShared(field, column) ? [] : [column.position])),
    );
    for (const pair of pairs) {
      if (found.has(pair.field) || said.has(pair.field) || taken.has(pair.column.position)) continue;
      // An answer time that was turned down is no deadline.
      if (pair.field === "deadline" && said.has("answerTime") && bestFieldOf(pairs, pair.column) === "answerTime")
        continue;
      found.set(pair.field, { ...pair, score: pair.score / ownFit(`${table}.${pair.field}`, pair.column.path) });
      taken.add(pair.column.position);
      const close = pairs.filter(
        (each) =>
          each.field === pair.field &&
          !taken.has(each.column.position) &&
          pair.score - each.score < CLOSE &&
          bestFieldOf(pairs, each.column) === pair.field &&
          !isPeopleBeside(pair, each),
      );
      if (close.length > 0 && !said.has(pair.field) && pair.words > 0) {
        const columns = [pair.column, ...close.map(({ column }) => column)];
        const areVersions = columns.some(({ path }) => tellsVersion(path));
        // Beside “Volume 2025”, “Budget 2026” is another version of the same.
        const others = areVersions
          ? free.filter((each) => !columns.includes(each) && isVersionAlone(each.heading))
          : [];
        const fitting = others.filter(
          (each) => contentsScore(dimensionOf(table, pair.field), cellsOfColumn(layout, body, each)) > 0,
        );
        rivals.set(pair.field, { columns: [...columns, ...fitting], areVersions });
      }
    }
    for (const [field, column] of timesOfTargets(layout, body, found.get("serviceTarget")?.column))
      if (table === "flows" && !found.has(field) && !said.has(field)) found.set(field, { column, score: 1 });
    if (hours !== null && !found.has("opens"))
      for (const field of hours.fields)
        if (!found.has(field) && !said.has(field)) found.set(field, { column: hours.column, score: 1 });
    const price = table === "offers" && !said.has("price") ? found.get("price") : undefined;
    const byChannel = price === undefined ? [] : pricesByChannel(layout, body, price.column);
    if (byChannel.length > 0) rivals.set("price", { columns: byChannel, areVersions: false });
    if (table === "team") fteFromHours(layout, body, found, said);
    nameByPlace(table, layout, body, free, found, said.get(NAME_OF[table] ?? "") === NOT_USED);
    if (table === "flows" && monthsAcross.length > 0 && !found.has("annualVolume") && !said.has("annualVolume")) {
      const total = totalBeside(layout, body, monthsAcross, free);
      if (total !== null) found.set("annualVolume", { column: total, score: 1 });
    }
  }
  if (
    table === "flows" &&
    !only &&
    monthsAcross.length === 0 &&
    !found.has("annualVolume") &&
    !said.has("annualVolume")
  ) {
    const versions = volumesByVersion(layout, body, free);
    const [first] = versions;
    if (first !== undefined) found.set("annualVolume", { column: first, score: 1 });
    if (versions.length > 1) rivals.set("annualVolume", { columns: versions, areVersions: true });
  }
  const costs = table === "overheads" ? costInParts(layout, body, monthsAcross, free) : null;
  if (costs !== null && !said.has("annualCost")) {
    const isNone = isNoYear(costs, found.get("annualCost")?.column);
    if (isNone) found.delete("annualCost");
    if (costs.total !== null) found.set("annualCost", { column: costs.total, score: 1 });
    if (isNone || (costs.total !== null && rivals.get("annualCost")?.areVersions !== true)) rivals.delete("annualCost");
  }
  const parts =
    costs?.parts ??
    (table === "flows" && monthsAcross.length === 0 && !said.has("annualVolume") ? partsOfOneYear(free) : []);
  const own = found.get("annualVolume")?.column;
  const isPart = own !== undefined && parts.includes(own);
  if (isPart) found.delete("annualVolume");
  if (isPart || parts.length > 0) rivals.delete("annualVolume");
  const whole = found.get("annualVolume")?.column;
  // The sum of two years' months is no year's volume, whatever its heading.
  if (whole !== undefined && !said.has("annualVolume") && areOfSeveralYears(monthsAcross))
    if (isSumOf(layout, body, whole, monthsAcross, 0.5)) found.delete("annualVolume");
  let totalOfMonths = costs !== null && costs.total !== null && found.get("annualCost")?.column === costs.total;
  const volume = found.get("annualVolume")?.column;
  if (volume !== undefined && monthsAcross.length > 0) {
    const total = totalBeside(layout, body, monthsAcross, [volume]);
    totalOfMonths = total !== null;
  }
  for (const [field, { column }] of found)
    if (!only && !said.has(field) && !rivals.has(field) && isAnotherFigure(`${table}.${field}`, column.path))
      rivals.set(field, { columns: [column], areVersions: false });
  const { confidence, missing } = completeness(table, found, {
    months: monthsAcross.length > 0,
    parts: parts.length > 0 && said.get("annualCost") !== NOT_USED,
  });
  return {
    table,
    layout,
    body,
    columns: new Map([...found].map(([field, { column }]) => [field, column])),
    rivals,
    twins,
    months: monthsAcross,
    parts: found.has("annualVolume") ? [] : parts,
    split: splitOf(table, layout, body, found),
    totalOfMonths,
    confidence,
    missing,
  };
}

interface Pair {
  readonly field: string;
  readonly column: SourceColumn;
  readonly words: number;
  readonly score: number;
}

function scored(table: SourceTable, layout: Layout, body: Body, columns: readonly SourceColumn[]): readonly Pair[] {
  const pairs = columns.flatMap((column) => {
    const cells = cellsOfColumn(layout, body, column);
    return fieldsOfTable(table).flatMap((field): Pair[] => {
      const dimension = dimensionOf(table, field);
      const key = `${table}.${field}`;
      const inPercent = key === "team.fte" && saysHundredthsOfFte(column.path);
      if (inPercent ? !areHundredths(cells) : isOfAnother(key, column.heading)) return [];
      if (key === "flows.openDays" && !canBeOpenDays(cells.cells)) return [];
      const isTarget = key === SERVICE_TARGET;
      const isOwn = isTarget
        ? namesTargets(column, cells)
        : key === "flows.openDays" && areNamedDays(column.heading, cells.cells);
      const own = isOwn ? NAMED_BY_CELLS : 0;
      const words = Math.max(own, headingScore(key, column.heading), 0.95 * headingScore(key, column.path));
      const held = isTarget ? sharesIn(cells) : key === "offers.tierFrom" ? startsIn(cells) : cells;
      const contents = words < NAMED && dimension.kind !== "choice" ? 0 : contentsScore(dimension, held);
      if (contents === 0) return [];
      if (words >= NAMED)
        return [
          {
            field,
            column,
            words,
            score: (WORDS_WEIGHT * words + (1 - WORDS_WEIGHT) * contents) * ownFit(key, column.path),
          },
        ];
      return dimension.kind === "choice" && contents >= 0.8 && BY_WORDS.has(field)
        ? [
            {
              field,
              column,
              words: 0,
              score:
                contents === 1 && field === "channel" && isNamedBeside(column, columns) ? ALL_CHANNELS : BY_CONTENTS,
            },
          ]
        : [];
    });
  });
  return [...pairs].sort((a, b) => b.score - a.score || a.column.position - b.column.position);
}

/** Whether a column counts people where another counts full-time equivalents, which is what ours asks for. */
function isPeopleBeside({ field, column }: Pair, other: Pair): boolean {
  const key = "team.fte";
  return field === "fte" && !isWeakHeading(key, column.heading) && isWeakHeading(key, other.column.heading);
}

function bestFieldOf(pairs: readonly Pair[], column: SourceColumn): string | undefined {
  return pairs.find((each) => each.column.position === column.position)?.field;
}

/** The fields that name the rows of each table. */
const NAME_OF: Readonly<Partial<Record<SourceTable, string>>> = {
  flows: "name",
  volumes: "flow",
  team: "role",
  offers: "provider",
  overheads: "item",
};

/** The first column of texts names the rows where no heading does: the corner of a table is often left blank. */
function nameByPlace(
  table: SourceTable,
  layout: Layout,
  body: Body,
  columns: readonly SourceColumn[],
  found: Map<string, { readonly column: SourceColumn; readonly score: number }>,
  saidNone: boolean,
): void {
  const field = NAME_OF[table];
  if (field === undefined || found.has(field) || saidNone) return;
  const taken = new Set([...found.values()].map(({ column }) => column.position));
  const first = columns.find(
    (column) =>
      !taken.has(column.position) &&
      contentsScore({ kind: "text" }, cellsOfColumn(layout, body, column)) > 0 &&
      areDistinct(layout, body, column),
  );
  if (first !== undefined && (table !== "team" || first.heading === ""))
    found.set(field, { column: first, score: first.heading === "" ? 0.8 : 0.7 });
}

function areDistinct({ grid }: Layout, { rows }: Body, { position }: SourceColumn): boolean {
  const texts = rows.map(({ row }) => textOf(grid.cell(row, position)).toLowerCase());
  return new Set(texts).size === texts.length && !texts.includes("");
}

const SAME = 1e-4;

/** The column beside the months that holds their sum. */
function totalBeside(
  layout: Layout,
  body: Body,
  months: readonly SourceColumn[],
  free: readonly SourceColumn[],
): SourceColumn | null {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isTotal = (column: SourceColumn): boolean => {
    const said =
      beginsWithTotal(column.heading) ||
      /^(?:year|full year|ann[ée]e|annuel|annual|fy|cumul|\d{4})/i.test(column.heading);
    const beside = column.position === last.position + 1 || column.position === first.position - 1;
    if (!said && !beside) return false;
    const sums = numbersOf(layout, body, months);
    const own = numbersOf(layout, body, [column]);
    return (
      (own.length > 0 &&
        own.every((total, row) => Math.abs(total - (sums[row] ?? 0)) <= Math.max(0.5, SAME * total))) ||
      (said && own.some((total) => total > 0))
    );
  };
  return free.find(isTotal) ?? null;
}
