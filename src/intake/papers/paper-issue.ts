import type { Language } from "../../language";
import { text } from "../../language";
import { acceptsOf } from "../accepts";
import type { Accepts } from "../accepts";
import { issueAddress } from "../issue";
import type { Issue } from "../issue";
import type { IssueCode } from "../issue-code";
import { issueAt } from "../reading/table-reference";
import type { Saying, TableReference } from "../reading/table-reference";
import type { PaperCode } from "./paper-codes";

/** Something in a paper that cannot be used as it stands, or is to be asked about. */
export interface PaperIssue extends Omit<Issue, "code"> {
  readonly code: IssueCode | PaperCode;
  /** The column by its key in the schema, the same in either language; null where the whole row or table is concerned. */
  readonly key: string | null;
}

/** What an issue of a paper says beside where it is. */
export interface PaperSaying extends Omit<Saying, "code"> {
  readonly code: PaperIssue["code"];
}

/** An issue at a cell of a paper. */
export function paperIssueAt(
  reference: TableReference,
  row: number,
  key: string | null,
  { code, ...saying }: PaperSaying,
): PaperIssue {
  return { ...issueAt(reference, row, key, { ...saying, code: "not-a-choice" }), code, key };
}

/** A warning at a cell of a paper. */
export function paperWarningAt(
  reference: TableReference,
  row: number,
  key: string | null,
  saying: PaperSaying,
): PaperIssue {
  return paperIssueAt(reference, row, key, { ...saying, severity: "warning" });
}

/** An issue of a paper as data: `column` is the key of its schema, `header` the column as the user's table has it. */
export interface PaperIssueJson {
  readonly file: string | null;
  readonly severity: Issue["severity"];
  readonly code: PaperIssue["code"];
  readonly table: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly header: string | null;
  readonly address: string | null;
  /** What the row is called: its flow, provider or criterion; null where no row is concerned, or it has no name. */
  readonly flow: string | null;
  readonly received: string;
  readonly expected: string;
  /** What is accepted, as data; null where the issue names a contradiction instead. */
  readonly accepts: Accepts | null;
}

/** An issue of a paper as data; `expected` is in the language. */
export function paperIssueJson(language: Language, issue: PaperIssue, file: string | null = null): PaperIssueJson {
  const { severity, code, table, row, column, key, received, expected, subject } = issue;
  return {
    file,
    severity,
    code,
    table,
    row,
    column: key,
    header: column,
    address: issueAddress(issue),
    flow: subject ?? null,
    received,
    expected: text(language, expected),
    accepts: acceptsOf(language, expected),
  };
}
