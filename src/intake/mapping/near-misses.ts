import { message } from "../../language";
import type { Message } from "../../language";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { columnsCalled } from "./layout";
import type { Layout } from "./layout";
import type { SheetArea } from "../../workbook";
import { fieldHeader, tableName } from "./names";
import type { MapRequest } from "./mapped-workbook";
import { nearlyIssue } from "./nearly-issue";
import { OPTIONAL, ownTables, soughtTables } from "./own-tables";
import { headingScore, meaningWithin, namesPrice, plainWords } from "./words/dictionary";
import { OWN_WORDS } from "./words/named";
import type { SourceTable } from "./words/dictionary";

/** Headings that name a provider and nothing else. */
const PROVIDERS = new Set(
  "provider,supplier,vendor,outsourcer,bpo,tenderer,bidder,service provider,prestataire,fournisseur,soumissionnaire,sous traitant,outsourceur"
    .split(",")
    .map(plainWords),
);

/** What a mapping has made of the ranges of a workbook, and which of them it has not used. */
export interface Mapped {
  readonly blocks: readonly { readonly table: SourceTable }[];
  readonly questions: readonly { readonly key: string }[];
  readonly layouts: readonly Layout[];
  readonly used: ReadonlySet<Layout>;
  readonly candidates: ReadonlyMap<Layout, ReadonlyMap<SourceTable, Candidate>>;
  /** Headings that were answered for columns of a table. */
  readonly answeredFor: (table: SourceTable) => readonly string[];
}

/** Ranges that look like an optional table that the workbook has not, and lack one of the columns it needs: nothing was read of them. */
export function nearMisses(
  { content, answers }: Pick<MapRequest, "content" | "answers">,
  mapped: Mapped,
): readonly Issue[] {
  const missing: readonly string[] = soughtTables(content, answers);
  // Where a needed table is missing, its own ranges are looked for first.
  if (
    ["flows", "team"].some((table) => missing.includes(table) && !mapped.blocks.some((block) => block.table === table))
  )
    return [];
  const unmade = OPTIONAL.filter(
    (table) =>
      missing.includes(table) &&
      !mapped.blocks.some((block) => block.table === table) &&
      !mapped.questions.some(({ key }) => key === `block:${table}`),
  );
  const own = ownTables(content);
  const free = mapped.layouts.filter((layout) => !mapped.used.has(layout) && !isTaken(layout, mapped.used, own));
  return unmade
    .flatMap((table) => free.flatMap((layout) => mapped.candidates.get(layout)?.get(table) ?? []))
    .filter((candidate) => isNear(candidate) || isAnswered(candidate, mapped))
    .map(({ table, layout, missing }): Issue => {
      const lacks = missing.map((field) => fieldHeader(table, field));
      return nearlyIssue(
        layout,
        message("mapping.issue.nearly-a-table", { table: tableName(table), missing: listed(lacks) }),
      );
    });
}

/** Whether a range is a table of ours or lies on one, or on a range that is read: it is something already. */
function isTaken({ region }: Layout, used: ReadonlySet<Layout>, own: ReadonlySet<string>): boolean {
  const { sheet, area, table } = region;
  if (table !== null && own.has(table)) return true;
  const tables = sheet.tables.filter(({ name }) => own.has(name)).map((each) => each.area);
  const ranges = [...used].flatMap((each) => (each.region.sheet.name === sheet.name ? [each.region.area] : []));
  return [...tables, ...ranges].some((each) => overlap(area, each));
}

function overlap(a: SheetArea, b: SheetArea): boolean {
  const meet = (from: number, count: number, other: number, others: number): boolean =>
    from < other + others && other < from + count;
  return meet(a.row, a.rows, b.row, b.rows) && meet(a.column, a.columns, b.column, b.columns);
}

/** Whether an answer speaks of a column of a range that is no table with it: who answers must not lose the table in silence. */
function isAnswered({ table, layout, missing }: Candidate, { answeredFor }: Mapped): boolean {
  return missing.length > 0 && answeredFor(table).some((heading) => columnsCalled(layout, heading).length > 0);
}

function listed([first, ...rest]: readonly Message[]): Message {
  return first === undefined
    ? message("intake.list.empty")
    : rest.reduce((before, item) => message("intake.list.and-then", { list: before, item }), first);
}

function isNear(candidate: Candidate): boolean {
  const { table, layout, body, columns, missing, months, parts, totalOfMonths } = candidate;
  if (!OPTIONAL.includes(table) || missing.length !== 1 || body.rows.length === 0) return false;
  const found = [...columns].filter(([field]) => isNeeded(table, field));
  // The sum of a year's months is its cost, whatever its heading.
  const isSum = (field: string): boolean => field === "annualCost" && totalOfMonths;
  const named = found.every(
    ([field, { heading, path }]) =>
      isSum(field) || [heading, path].some((text) => headingScore(`${table}.${field}`, text) >= OWN_WORDS),
  );
  const hasNumbers = layout.columns.some(({ position }) =>
    body.rows.some(({ row }) => typeof layout.grid.cell(row, position) === "number"),
  );
  if (!named || !hasNumbers) return false;
  const needed = found.length + (table === "overheads" && !columns.has("annualCost") && parts.length > 0 ? 1 : 0);
  if (table !== "offers") return (table === "overheads" || months.length === 0) && needed === 2;
  const [[field = "", column = null] = []] = found;
  if (column === null) return false;
  const texts = [...layout.titles, layout.region.sheet.name, ...layout.columns.map(({ path }) => path)];
  const priced = texts.some((text) => namesPrice(text));
  if (field === "price") return namesPrice(column.heading) && meaningWithin("pricing", column.path) !== null;
  return PROVIDERS.has(plainWords(column.heading)) || priced;
}

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  offers: ["provider", "price"],
  volumes: ["flow", "month", "contacts"],
  overheads: ["item", "annualCost", "driver"],
};

function isNeeded(table: SourceTable, field: string): boolean {
  return NEEDED[table]?.includes(field) === true;
}
