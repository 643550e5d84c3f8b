import { message, oneLine, phrase, text } from "../language";
import type { Language, Message } from "../language";
import { placeAddress } from "../workbook";
import type { CellPlace } from "../workbook";
import { acceptsOf } from "./accepts";
import type { Accepts } from "./accepts";
import type { IssueCode } from "./issue-code";

/** How much a finding weighs: an error leaves its row out, a warning asks for a look, a note only says how something was read. */
export type Severity = "error" | "warning" | "note";

/** The worst first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/**
 * Something in the workbook that cannot be used as it stands.
 *
 * An error leaves its row out of the analysis; a warning leaves it in and says what to look at; a note tells how something was read.
 */
export interface Issue {
  readonly severity: Severity;
  readonly code: IssueCode;
  /** The table's name as it stands in the workbook; its English name where the workbook has none. */
  readonly table: string;
  /** 1-based row of the table's body; null where the whole table or a header is concerned. */
  readonly row: number | null;
  /** The header as it stands; null where the whole row or table is concerned. */
  readonly column: string | null;
  /** What was found, as text; empty for a blank. */
  readonly received: string;
  /** What is accepted instead, or what contradicts it. */
  readonly expected: Message;
  /** The cell to go to; null where there is none. */
  readonly place: CellPlace | null;
  /** What the row is called: its flow, role, provider or key. Absent where no row is concerned, or it has no name. */
  readonly subject?: string;
  /** True where the value is so far from what is usual that its user should say that it is meant. */
  readonly confirm?: true;
}

/** An issue as data, in the form of a run's JSON. */
export interface IssueJson {
  readonly severity: Severity;
  readonly code: IssueCode;
  /** What findings of one kind are grouped by: the code. Reports of telephone systems have it too. */
  readonly cause: IssueCode;
  /** Cells or rows concerned. */
  readonly count: number;
  readonly table: string;
  readonly row: number | null;
  readonly column: string | null;
  /** The cell as Excel names it, `'Team'!C5`: the heading where a column is concerned, the first cell where a table is; null where there is none. */
  readonly address: string | null;
  /** What the row is called: its flow, role, provider or key; null where no row is concerned. */
  readonly flow: string | null;
  /** Whether the value should be confirmed before it is relied on. */
  readonly confirm: boolean;
  readonly received: string;
  readonly expected: string;
  /** What is accepted, as data; null where the issue names a contradiction instead. */
  readonly accepts: Accepts | null;
  /** What was probably meant instead, as it would be typed; empty where nothing is near. */
  readonly alternatives: readonly string[];
  /** What to do, in words; null where that is for the user to know. */
  readonly fix: string | null;
}

/** Most characters of what was found, on a line. */
const LONGEST = 80;

/** The issue on one line: where, what was found, what is accepted. */
export function issueText(language: Language, issue: Omit<Issue, "code">): string {
  return text(
    language,
    message("intake.issue.line", {
      severity: issue.severity,
      where: issueWhere(issue),
      found: issue.received === "" ? "nothing" : "something",
      received: oneLine(issue.received, LONGEST),
      expected: issue.expected,
    }),
  );
}

/** The issue on one line with the cell it stands in and what its row is called, for those who see no sheet. */
export function issueLine(language: Language, issue: Omit<Issue, "code">): string {
  const line = issueText(language, issue);
  const { subject } = issue;
  const address = issueAddress(issue);
  const at = [...(address === null ? [] : [address]), ...(subject === undefined ? [] : [oneLine(subject, LONGEST)])];
  return at.length === 0 ? line : `${line} [${at.join(", ")}]`;
}

/** The issue as data; `expected` is in the language. */
export function issueJson(language: Language, issue: Issue): IssueJson {
  const { severity, code, table, row, column, received, expected, subject, confirm } = issue;
  const alternatives = meantIn(language, expected);
  const [first] = alternatives;
  return {
    severity,
    code,
    cause: code,
    count: 1,
    table,
    row,
    column,
    address: issueAddress(issue),
    flow: subject ?? null,
    confirm: confirm ?? false,
    received,
    expected: text(language, expected),
    accepts: acceptsOf(language, expected),
    alternatives,
    fix: first === undefined ? null : phrase(language, "intake.issue.fix", { value: first }),
  };
}

/** What a sentence says was meant, wherever in it that stands. */
function meantIn(language: Language, { values = {} }: Message): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (name === "meant" && value !== "none" && value !== 0)
      return [typeof value === "object" ? text(language, value) : String(value)];
    return typeof value === "object" ? meantIn(language, value) : [];
  });
}

/** The cell of an issue as Excel names it; null where no cell is concerned. */
export function issueAddress({ place }: Pick<Issue, "place">): string | null {
  return place === null ? null : placeAddress(place);
}

/** The row of an issue as its user finds it: of the sheet where a cell is known, else of the table's body; null where no row is concerned. */
export function issueRow({ place, row }: Pick<Issue, "place" | "row">): number | null {
  return place === null || row === null ? row : place.row + 1;
}

/** Where an issue is, in words: its table, the row as {@link issueRow}, its column. */
export function issueWhere(issue: Pick<Issue, "table" | "row" | "column" | "place">): Message {
  const { table, column } = issue;
  const row = issueRow(issue);
  if (row !== null && column !== null) return message("intake.issue.at-cell", { table, row, column });
  if (row !== null) return message("intake.issue.at-row", { table, row });
  if (column !== null) return message("intake.issue.at-column", { table, column });
  return message("intake.issue.at-table", { table });
}
