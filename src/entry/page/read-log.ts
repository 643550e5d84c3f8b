import { failureMessage } from "../../app";
import { importCallLog, ImportCancelled, logFindingText, volumeSaid } from "../../intake";
import type { LogImported, LogSummary } from "../../intake";
import { LOCALES, phrase, text } from "../../language";
import type { Language } from "../../language";
import { calendarDay } from "../../functions";
import type { ImportAnswers, ImportColumns, ImportOutcome, ImportWatch } from "../../taskpane";
import type { Workbook } from "../../workbook";
import { reportPieces } from "./report-pieces";

/**
 * A report of a telephone system, read from the file in the page itself, a piece at a time: nothing is sent anywhere, and the page goes on between two pieces.
 *
 * @throws ImportCancelled when the user gives up
 */
export async function readLog(
  file: File,
  answers: ImportAnswers,
  language: Language,
  workbook: Workbook,
  { report, signal }: ImportWatch,
): Promise<ImportOutcome> {
  let content;
  try {
    content = await workbook.read();
  } catch (cause) {
    return { kind: "refused", why: [text(language, failureMessage(cause))], headings: [] };
  }
  if (signal.aborted) throw new ImportCancelled();
  const imported = await importCallLog(reportPieces(file, file.name), {
    language,
    today: calendarDay(),
    answers: new Map(Object.entries(answers)),
    content,
    report: ({ done, lines }) => report(done, lines),
    cancelled: () => signal.aborted,
  });
  return outcomeOf(imported, language);
}

function outcomeOf(imported: LogImported, language: Language): ImportOutcome {
  const findings = imported.findings.map((finding) => logFindingText(language, finding));
  switch (imported.kind) {
    case "read":
      return {
        kind: "imported",
        plan: imported.plan,
        merge: imported.merge,
        proof: imported.summary.proof.map((line) => text(language, line)),
        topics: topicsOf(imported.summary, language),
        findings,
        columns: columnsOf(imported.headings, [...imported.summary.plan.columns.values()]),
      };
    case "asked":
      return {
        kind: "asked",
        findings,
        columns: columnsOf(imported.headings, imported.columns),
        questions: imported.questions.map(({ key, text: asked, choices }) => ({
          key,
          text: text(language, asked),
          choices: choices.map(({ value, means, typed }) => ({
            value,
            means: text(language, means),
            typed: typed === true,
          })),
        })),
      };
    case "refused": {
      const chooses = imported.findings.some(({ code }) =>
        [
          "heading-missing",
          "mapping-unknown",
          "not-a-report",
          "too-many-left-out",
          "no-calls",
          "too-many-topics",
        ].includes(code),
      );
      return {
        kind: "refused",
        why: findings,
        headings: chooses ? imported.headings.filter((each) => each !== "") : [],
      };
    }
  }
}

function columnsOf(
  headings: readonly string[],
  read: readonly { readonly field: string; readonly heading: string }[],
): ImportColumns {
  return {
    headings: headings.filter((each) => each !== ""),
    read: Object.fromEntries(read.map(({ field, heading }) => [field, heading])),
  };
}

function topicsOf({ topics }: LogSummary, language: Language): readonly string[] {
  const share = new Intl.NumberFormat(LOCALES[language], {
    style: "percent",
    maximumFractionDigits: 0,
  });
  return topics.map(({ topic, annualVolume, handling, answered }) =>
    phrase(language, "pane.import.topic", {
      topic,
      ...volumeSaid(annualVolume),
      handling: handling === null ? "unknown" : Math.round(handling),
      answered: answered === null ? "unknown" : share.format(answered),
    }),
  );
}
