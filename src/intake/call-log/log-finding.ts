import { message, text } from "../../language";
import type { Language, Message } from "../../language";

/** Why a report cannot be read at all. */
export const REFUSAL_CODES = [
  "log-empty",
  "not-a-report",
  "damaged-workbook",
  "line-too-long",
  "quote-not-closed",
  "heading-missing",
  "mapping-unknown",
  "too-many-left-out",
  "no-calls",
  "too-many-topics",
  "lines-lost",
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why a line of a report is no contact of its own. Each line of data that is not counted has one of these. */
export const LEFT_OUT_CAUSES = [
  "total-row",
  "repeated-headings",
  "foot-note",
  "outbound",
  "internal",
  "later-leg",
  "no-arrival",
  "queue-event",
  "earlier-delivery",
  "copied-line",
  "outlier-date",
  "unreadable-date",
  "unreadable-time",
  "unreadable-duration",
  "unreadable-count",
  "no-topic-cell",
  "too-many-cells",
  "too-few-cells",
] as const;
export type LeftOutCause = (typeof LEFT_OUT_CAUSES)[number];

/** What was assumed or repaired on the way; nothing is left out for it. */
export const NOTE_CODES = [
  "encoding-guessed",
  "line-ends-mixed",
  "quote-unclosed",
  "id-not-a-call",
  "may-name-calls",
  "direction-unread",
  "direction-blank",
  "direction-by-contents",
  "status-by-contents",
  "moments-by-contents",
  "channel-unread",
  "channels-apart",
  "sums-divided",
  "mean-assumed",
  "total-by-sum",
  "answered-by-rate",
  "answered-by-work",
  "blank-as-no",
  "column-unread",
  "delivered-twice",
  "whole-set-aside",
  "whole-as-handling",
  "no-time-of-day",
  "by-week",
  "week-numbers",
  "by-stretch",
  "date-of-title",
  "no-topic",
  "no-answered",
  "no-handling",
  "no-wait",
  "talk-only",
  "handling-below-talk",
  "wrap-added",
  "part-in-talk",
  "work-unknown",
  "blank-status",
  "lost-with-talk",
  "time-zone",
  "duration-outlier",
  "duration-unusual",
  "duration-coarse",
  "clock-shifted",
  "cut-off",
  "sheet-not-read",
  "total-not-sum",
  "offered-not-sum",
  "offered-by-sum",
  "offered-set-aside",
  "handled-in-parts",
  "count-chosen",
  "filled-down",
  "more-than-offered",
  "answered-cut",
  "copies-counted",
  "lines-alike",
  "patience-floor",
  "one-day",
  "by-month",
  "too-many-flows",
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** Something said of a report: a refusal, a cause for leaving lines out, or a note. */
export interface LogFinding {
  readonly severity: "error" | "warning" | "note";
  readonly code: RefusalCode | LeftOutCause | NoteCode;
  /** Lines concerned; 1 where it is the report itself. */
  readonly count: number;
  /** The first lines concerned, at most five, 1-based; none where it is the report itself. */
  readonly lines: readonly number[];
  /** The heading as it stands; null where no column is concerned. */
  readonly column: string | null;
  readonly received: string;
  readonly expected: Message;
}

/** Codes that matter only to who wants to know how the report was read. */
const QUIET: ReadonlySet<LogFinding["code"]> = new Set([
  "line-ends-mixed",
  "no-answered",
  "week-numbers",
  "whole-as-handling",
  "sums-divided",
  "mean-assumed",
  "offered-not-sum",
  "answered-by-rate",
  "blank-as-no",
  "repeated-headings",
  "foot-note",
  "total-row",
  "later-leg",
  "queue-event",
]);

/** The report cannot be read. */
export class LogRefused extends Error {
  override readonly name = "LogRefused";
  constructor(
    readonly code: RefusalCode,
    readonly received = "",
    readonly expected: Message = message(`importLog.refused.${code}`),
    readonly column: string | null = null,
  ) {
    super(code);
  }
}

/** A finding about the report as a whole. */
export function finding(
  code: LogFinding["code"],
  expected: Message,
  more: Partial<Omit<LogFinding, "code" | "expected">> = {},
): LogFinding {
  return {
    severity: QUIET.has(code) ? "note" : "warning",
    code,
    count: 1,
    lines: [],
    column: null,
    received: "",
    ...more,
    expected,
  };
}

/** The finding on one line: where, how often, what was found, what is accepted or was done. */
export function logFindingText(
  language: Language,
  { severity, lines, count, column, received, expected }: LogFinding,
): string {
  const first = lines.join(", ");
  return text(
    language,
    message("importLog.finding.line", {
      severity,
      where:
        lines.length === 0
          ? column === null
            ? message("importLog.finding.at-log")
            : message("importLog.finding.at-column", { column })
          : message("importLog.finding.at-lines", {
              count,
              first,
              more: count > lines.length ? "more" : "all",
              named: column === null ? "none" : "column",
              column: column ?? "",
            }),
      found: received === "" ? "nothing" : "something",
      received,
      expected,
    }),
  );
}
