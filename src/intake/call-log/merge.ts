import { phrase } from "../../language";
import type { Language } from "../../language";
import type { CellValue, RowsPlan, SheetPlan, TableContent, WorkbookContent } from "../../workbook";
import { joiningRows, knownColumns, ownTable } from "../joining-rows";
import type { JoiningRow, Saying } from "../joining-rows";
import { keyOf } from "../kinds";
import { isBlank } from "../reading/read-rows";
import { inputSheets } from "../template/input-sheets";
import type { Entry, Row } from "../template/entry";
import { logTables, volumeSaid } from "./log-tables";
import type { AnnualTopic } from "./log-tables";
import type { Period } from "./topic-figures";

/** A flow of the report that the workbook has under the same name. */
export interface SharedFlow {
  readonly flow: string;
  /** Its yearly volume in the workbook's table; null where that holds no number. */
  readonly old: number | null;
  /** Its yearly volume by the report; null where a report of one day leaves it open. */
  readonly volume: number | null;
}

/** How a report joins the tables of a workbook that has flows: new ones are added, and of those of the same name a person chooses which take the report's volume. */
export interface LogMerge {
  readonly added: readonly string[];
  readonly shared: readonly SharedFlow[];
  /**
   * What is written: rows and numbers in the workbook's own tables, and the sheets of those tables that it has not.
   *
   * @param content - the workbook as it stands now
   * @param chosen - names of flows that take the report's volume
   */
  readonly plan: (content: WorkbookContent, chosen: readonly string[]) => MergePlan | null;
}

/** What joins the workbook. */
export interface MergePlan {
  readonly rows: readonly RowsPlan[];
  readonly sheets: readonly SheetPlan[];
}

/** What a merge is made of. */
export interface MergeRequest {
  readonly language: Language;
  readonly topics: readonly AnnualTopic[];
  readonly period: Period;
  /** The sheet with the proof of totals. */
  readonly proof: SheetPlan;
}

type JoinedTable = "flows" | "volumes" | "profiles";

/** How a report may join the workbook's own tables; null where the workbook has no table of flows of its own. */
export function mergeOf(request: MergeRequest, content: WorkbookContent | undefined): LogMerge | null {
  const table = content === undefined ? undefined : ownTable(content, "flows");
  if (table === undefined) return null;
  const own = flowsIn(table);
  const { topics } = request;
  return {
    added: topics.filter(({ topic }) => !own.has(keyOf(topic))).map(({ topic }) => topic),
    shared: topics.flatMap(({ topic, annualVolume }): readonly SharedFlow[] => {
      const old = own.get(keyOf(topic));
      return old === undefined
        ? []
        : [{ flow: topic, old: old.volume, volume: annualVolume === null ? null : volumeSaid(annualVolume).volume }];
    }),
    plan: (now, chosen) => mergePlan(request, now, new Set(chosen.map(keyOf))),
  };
}

function mergePlan(
  { language, topics, period, proof }: MergeRequest,
  content: WorkbookContent,
  chosen: ReadonlySet<string>,
): MergePlan | null {
  const flows = ownTable(content, "flows");
  if (flows === undefined) return null;
  const own = flowsIn(flows);
  const fresh = topics.filter(({ topic }) => !own.has(keyOf(topic)));
  const taken = topics.filter(({ topic, annualVolume }) => {
    return own.has(keyOf(topic)) && chosen.has(keyOf(topic)) && annualVolume !== null;
  });
  const say = { language, currency: content.currency };
  const ofFresh = logTables(fresh, period);
  const ofTaken = logTables(taken, period);
  const flowRows = rowsFor("flows", flows, ofFresh.get("flows") ?? [], say);
  const changes = taken.flatMap(({ topic, annualVolume }) => {
    const at = own.get(keyOf(topic));
    const column = flows.headers[knownColumns("flows", flows).indexOf("annualVolume")];
    return at === undefined || column === undefined || annualVolume === null
      ? []
      : [{ row: at.row, column, value: volumeSaid(annualVolume).volume }];
  });
  const volumes = [...(ofFresh.get("volumes") ?? []), ...(ofTaken.get("volumes") ?? [])];
  const profiles = ofFresh.get("profiles") ?? [];
  const missing = new Map(
    (
      [
        ["volumes", volumes],
        ["profiles", profiles],
      ] as const
    ).filter(([key, rows]) => rows.length > 0 && ownTable(content, key) === undefined),
  );
  const standing = [
    { ...flowRows, changes },
    ...joined("volumes", volumes, content, say),
    ...joined("profiles", profiles, content, say),
  ];
  return {
    rows: standing.filter((plan) => plan.rows.length > 0 || (plan.changes ?? []).length > 0),
    sheets: [
      ...inputSheets({
        ...say,
        rows: missing,
        taken: new Set(content.tables.map(({ name }) => name.toLowerCase())),
      }),
      proof,
    ],
  };
}

/** Rows that join a table of months or of profiles: a month of the same flow takes the report's number, the others go behind. */
function joined(
  key: "volumes" | "profiles",
  rows: readonly Row[],
  content: WorkbookContent,
  say: Saying,
): readonly RowsPlan[] {
  const table = ownTable(content, key);
  if (table === undefined || rows.length === 0) return [];
  const known = knownColumns(key, table);
  const at = (column: string): number => known.indexOf(column);
  const fresh: Row[] = [];
  const changes: { row: number; column: string; value: number }[] = [];
  for (const row of rows) {
    const there = key === "volumes" ? table.rows.findIndex((cells) => isSameMonth(cells, row, at)) : -1;
    const column = table.headers[at("contacts")];
    const value = row["contacts"] === undefined ? null : valueOf(row["contacts"], say.language);
    if (there >= 0 && column !== undefined && typeof value === "number")
      changes.push({ row: there + 1, column, value });
    else fresh.push(row);
  }
  return [{ ...rowsFor(key, table, fresh, say), changes }];
}

function isSameMonth(cells: readonly CellValue[], row: Row, at: (column: string) => number): boolean {
  const [flow, month] = [cells[at("flow")] ?? null, cells[at("month")] ?? null];
  const [own, day] = [row["flow"], row["month"]];
  return (
    own !== undefined &&
    "text" in own &&
    day !== undefined &&
    "number" in day &&
    typeof flow === "string" &&
    keyOf(flow) === keyOf(own.text) &&
    month === day.number
  );
}

function rowsFor(key: JoinedTable, table: TableContent, rows: readonly Row[], say: Saying): RowsPlan {
  const values = rows.map((row): JoiningRow =>
    Object.fromEntries(
      Object.entries(row).map(([column, entry]) => [
        column,
        entry === undefined ? undefined : valueOf(entry, say.language),
      ]),
    ),
  );
  const formatOf = (column: string): string | undefined => {
    const entry = rows.map((row) => row[column]).find((each) => each !== undefined);
    return entry !== undefined && "number" in entry ? entry.format : undefined;
  };
  return { ...joiningRows(key, table, values, say, { formatOf }), marks: { column: "", rows: [] } };
}

function valueOf(entry: Entry, language: Language): string | number {
  if ("number" in entry) return entry.number;
  if ("words" in entry) return phrase(language, entry.words);
  if ("text" in entry) return entry.text;
  if ("date" in entry) return entry.date;
  return entry.list.map((key) => phrase(language, key)).join("; ");
}

/** The flows of a table by their keys: the row of each, and its yearly volume. */
function flowsIn(table: TableContent): ReadonlyMap<string, { readonly row: number; readonly volume: number | null }> {
  const known = knownColumns("flows", table);
  const [nameAt, volumeAt] = [known.indexOf("name"), known.indexOf("annualVolume")];
  const found = new Map<string, { readonly row: number; readonly volume: number | null }>();
  for (const [index, cells] of table.rows.entries()) {
    const name = cells[nameAt] ?? null;
    if (isBlank(name) || found.has(keyOf(String(name)))) continue;
    const volume = cells[volumeAt];
    found.set(keyOf(String(name)), { row: index + 1, volume: typeof volume === "number" ? volume : null });
  }
  return found;
}
