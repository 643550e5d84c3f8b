import { message } from "../language";
import type { Message } from "../language";
import { WorkbookFailure } from "../workbook";

/**
 * Why a run failed, in words for the person who waits; the workbook's state is part of the sentence.
 *
 * @param wrote - whether something had been written before, and stays
 */
export function failureMessage(cause: unknown, wrote = false): Message {
  if (!(cause instanceof WorkbookFailure))
    return message(isNotFetched(cause) ? "app.failure.not-fetched" : "app.failure.unexpected", {
      wrote: wrote ? "yes" : "no",
    });
  const { subject } = cause;
  const why = message(`app.failure.${cause.code}`, { subject: subject ?? "", known: subject === null ? "no" : "yes" });
  const told = cause.restored
    ? message("app.failure.restored", { why, wrote: wrote ? "yes" : "no" })
    : message("app.failure.not-restored", {
        why,
        known: cause.remains.length > 0 ? "yes" : "no",
        remains: cause.remains.join(", "),
      });
  if (cause.cleared.length === 0) return told;
  return message("app.failure.cleared", { told, tables: cause.cleared.join(", ") });
}

/** Whether a part of the program did not come from its server; the bundler names such errors. */
function isNotFetched(cause: unknown): boolean {
  return cause instanceof Error && cause.name === "ChunkLoadError";
}

/** What waited behind something that failed, and is not done. */
export type Undone = "tables" | "recommendation";

/** The same words, and what was asked for meanwhile and is not done. */
export function withUndone(told: Message, waited: readonly (Undone | null)[]): Message {
  const [tables, recommendation] = [waited.includes("tables"), waited.includes("recommendation")];
  if (!tables && !recommendation) return told;
  return message("app.failure.undone", { told, what: !recommendation ? "tables" : tables ? "both" : "recommendation" });
}

/** The technical words behind a failure, for a report to support. */
export function failureDetail(cause: unknown): string {
  if (cause instanceof WorkbookFailure) return cause.detail;
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}
