import type { Inputs } from "../engine/records";
import { message } from "../language";
import type { Language } from "../language";
import type { WorkbookContent } from "../workbook";
import { CROSS_CHECKS, missingTable, NEEDED } from "./cross-checks";
import { recognise } from "./headers/recognise";
import type { Candidate, Mappings } from "./headers/recognise";
import { SEVERITIES } from "./issue";
import type { Issue } from "./issue";
import { foldHard } from "./kinds";
import type { Tables } from "./reading/draft";
import { withoutReplaced } from "./reading/without-replaced";
import { readTable } from "./reading/read-table";
import type { TableOutcome } from "./reading/read-table";
import { rowsIn, settle } from "./reading/settle";
import { issueAtHeader } from "./reading/table-reference";
import { recognisedTable, tableTitle } from "./recognised";
import type { Recognised, RecognisedTable } from "./recognised";
import { TABLE_KEYS } from "./schema";
import type { TableKey } from "./schema";
import { unreadColumns } from "./unread-columns";

/** What reading needs beside the workbook. */
export interface ReadingContext {
  /** Today, `YYYY-MM-DD`: offers expire. */
  readonly today: string;
  /** What the user says tables and columns are, by name of table. */
  readonly mappings?: Mappings;
}

/** The workbook as records, with everything that could not be used. */
export interface InputsRead {
  readonly inputs: Inputs;
  readonly issues: readonly Issue[];
  readonly recognised: Recognised;
  /** Rows that hold something and are not among the inputs: in error, or dependent on one that is. */
  readonly leftOut: number;
}

/**
 * Reads every input table of the workbook.
 *
 * Rows with errors are left out and counted; the others go on. Nothing is coerced, nothing is taken for 0: a blank is absent. The order
 * of tables, rows and columns changes nothing but the order of the answer.
 *
 * @see docs/tables.md
 */
export function readInputs(content: WorkbookContent, { today, mappings = {} }: ReadingContext): InputsRead {
  const { chosen, issues: doubled } = chooseTables(content, mappings);
  const { currency } = content;
  const read = <K extends TableKey>(key: K): TableOutcome<K> => readTable(key, chosen.get(key), mappings, currency);
  const outcomes = {
    flows: read("flows"),
    volumes: read("volumes"),
    profiles: read("profiles"),
    team: read("team"),
    tenure: read("tenure"),
    overheads: read("overheads"),
    offers: withoutReplaced(read("offers")),
    automation: read("automation"),
    assumptions: read("assumptions"),
    legislation: read("legislation"),
    weights: read("weights"),
    decisions: read("decisions"),
    measures: read("measures"),
    scenarios: read("scenarios"),
    limits: read("limits"),
  };
  const tables: Tables = {
    flows: outcomes.flows.read,
    volumes: outcomes.volumes.read,
    profiles: outcomes.profiles.read,
    team: outcomes.team.read,
    tenure: outcomes.tenure.read,
    overheads: outcomes.overheads.read,
    offers: outcomes.offers.read,
    automation: outcomes.automation.read,
    assumptions: outcomes.assumptions.read,
    legislation: outcomes.legislation.read,
    weights: outcomes.weights.read,
    decisions: outcomes.decisions.read,
    measures: outcomes.measures.read,
    scenarios: outcomes.scenarios.read,
    limits: outcomes.limits.read,
  };
  const found = [
    ...NEEDED.filter((key) => !chosen.has(key)).map((key) =>
      missingTable(key, tableTitle(languageOfTables(content), key), currency),
    ),
    ...doubled,
    ...TABLE_KEYS.flatMap((key) => outcomes[key].issues),
    ...[...chosen.values()].flatMap((candidate) => unreadColumns(candidate, currency)),
    ...CROSS_CHECKS.flatMap((check) => check({ tables, today, currency })),
  ];
  const { inputs, issues: dependents } = settle(tables, found);
  return {
    inputs: { currency, ...inputs },
    issues: inOrder([...found, ...dependents]),
    recognised: recognisedTables(chosen, outcomes),
    leftOut: TABLE_KEYS.reduce((sum, key) => sum + outcomes[key].rows, 0) - rowsIn(inputs),
  };
}

/** The input tables the workbook does not have, by key. */
export function missingTables(content: WorkbookContent, mappings: Mappings = {}): readonly TableKey[] {
  const { chosen } = chooseTables(content, mappings);
  return TABLE_KEYS.filter((key) => !chosen.has(key));
}

const RANK = { mapping: 0, name: 1, headers: 2 } as const;

/** One table of each kind: the mapped one before the named one before the one known by its headers; the others are issues. */
function chooseTables(
  content: WorkbookContent,
  mappings: Mappings,
): { chosen: ReadonlyMap<TableKey, Candidate>; issues: readonly Issue[] } {
  const chosen = new Map<TableKey, Candidate>();
  const issues: Issue[] = [];
  const candidates = content.tables
    .flatMap((table) => recognise(table, mappings) ?? [])
    .sort((a, b) => RANK[a.by] - RANK[b.by]);
  for (const candidate of candidates) {
    const first = chosen.get(candidate.table);
    if (first === undefined) {
      chosen.set(candidate.table, candidate);
      continue;
    }
    // A named table is meant; one that only looks like it may be a copy kept for the record.
    const severity = first.by === candidate.by ? "error" : "warning";
    const expected = message("intake.table.once", { other: first.content.name });
    issues.push(
      issueAtHeader(candidate.content, null, {
        code: "table-twice",
        severity,
        received: candidate.content.name,
        expected,
      }),
    );
  }
  return { chosen, issues };
}

/** The language in which the workbook's tables are named: a table that is missing is called as its companions are. */
function languageOfTables({ tables }: WorkbookContent): Language {
  const names = new Set(tables.map(({ name }) => foldHard(name)));
  const known = (language: Language): number =>
    TABLE_KEYS.filter((key) => names.has(foldHard(tableTitle(language, key)))).length;
  return known("fr") > known("en") ? "fr" : "en";
}

function recognisedTables(
  chosen: ReadonlyMap<TableKey, Candidate>,
  outcomes: { readonly [K in TableKey]: TableOutcome<K> },
): Recognised {
  const recognised: { [K in TableKey]?: RecognisedTable } = {};
  for (const [key, candidate] of chosen) {
    const { reference, rows } = outcomes[key];
    if (reference !== null) recognised[key] = recognisedTable(candidate, reference, rows);
  }
  return recognised;
}

/** Errors before warnings, and these before notes; within each, in the order of the tables. */
function inOrder(issues: readonly Issue[]): readonly Issue[] {
  return SEVERITIES.flatMap((each) => issues.filter(({ severity }) => severity === each));
}
