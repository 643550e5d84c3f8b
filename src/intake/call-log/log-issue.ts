import { message, text } from "../../language";
import type { Language, Message } from "../../language";

/** What may be wrong with a call log or one of its lines. */
export const LOG_CODES = [
  "log-empty",
  "heading-missing",
  "heading-doubled",
  "mapping-unknown",
  "dates-ambiguous",
  "dates-mixed",
  "tables-exist",
  "no-calls",
  "cell-missing",
  "date-unreadable",
  "time-unreadable",
  "answer-unreadable",
  "duration-unreadable",
  "call-doubled",
] as const;

export type LogCode = (typeof LOG_CODES)[number];

/** Something in a call log that cannot be used. A line with an error is left out; an error without a line stops the import. */
export interface LogIssue {
  readonly severity: "error" | "warning";
  readonly code: LogCode;
  /** 1-based line of the file; null where the whole log is concerned. */
  readonly line: number | null;
  /** The heading as it stands; null where no column is concerned. */
  readonly column: string | null;
  readonly received: string;
  readonly expected: Message;
}

/** The issue on one line. */
export function logIssueText(language: Language, { severity, line, column, received, expected }: LogIssue): string {
  return text(
    language,
    message("importLog.issue.line", {
      severity,
      where:
        line === null
          ? column === null
            ? message("importLog.issue.at-log")
            : message("importLog.issue.at-column", { column })
          : column === null
            ? message("importLog.issue.at-line", { line })
            : message("importLog.issue.at-cell", { line, column }),
      found: received === "" ? "nothing" : "something",
      received,
      expected,
    }),
  );
}
