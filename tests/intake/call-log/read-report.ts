import { bytesSource, importCallLog } from "../../../src/intake";
import type { ImportRequest, LogImported, LogSummary } from "../../../src/intake";

export const TODAY = "2026-11-22";

/** A report given as text or bytes, read with answers by question. Reports of one day are asked what a year is: here they leave it blank, unless a test answers. */
export function readReport(
  file: string | Uint8Array,
  answers: Readonly<Record<string, string>> = {},
  request: Partial<ImportRequest> = {},
): Promise<LogImported> {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  return importCallLog(bytesSource("report.csv", bytes), {
    language: "en",
    today: TODAY,
    answers: new Map(Object.entries({ "annual-volume": "-", ...answers })),
    ...request,
  });
}

/** What a report says; fails where it was not read. */
export function summaryOf(imported: LogImported): LogSummary {
  if (imported.kind !== "read")
    throw new TypeError(
      `not read: ${imported.kind} ${JSON.stringify(imported.kind === "asked" ? imported.questions.map(({ key }) => key) : imported.findings)}`,
    );
  return imported.summary;
}

/** Lines left out, by cause. */
export function leftOutOf(imported: LogImported): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...summaryOf(imported).counted.leftOut.causes].map(([cause, { lines }]) => [cause, lines]),
  );
}

export function codesOf({ findings }: LogImported): readonly string[] {
  return findings.map(({ code }) => code);
}
