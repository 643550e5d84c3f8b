import { failureMessage } from "../../app";
import { importCallLog, logIssueText } from "../../intake";
import type { ImportRequest, LogImported, LogMatrix, LogSummary } from "../../intake";
import { message, phrase, text } from "../../language";
import type { Language } from "../../language";
import type { ImportAnswers, ImportOutcome } from "../../taskpane";
import type { Workbook } from "../../workbook";
import { logMatrixOf } from "./log-matrix-of";

/**
 * A call log, read from the file in the page itself: nothing is sent anywhere.
 *
 * @throws where the file is neither a text nor an .xlsx
 */
export async function readLog(
  file: File,
  answers: ImportAnswers,
  language: Language,
  workbook: Workbook,
): Promise<ImportOutcome> {
  const matrix = await logMatrixOf(file.name, new Uint8Array(await file.arrayBuffer()));
  let request: ImportRequest = { language, mapping: answers.headings };
  if (answers.dateOrder !== undefined) request = { ...request, dateOrder: answers.dateOrder };
  try {
    request = { ...request, content: await workbook.read() };
  } catch (cause) {
    return { kind: "refused", why: [text(language, failureMessage(cause))], asksDateOrder: false, headings: [] };
  }
  return outcomeOf(importCallLog(matrix, request), matrix, language);
}

function outcomeOf({ plan, summary, issues }: LogImported, matrix: LogMatrix, language: Language): ImportOutcome {
  if (plan !== null && summary !== null) {
    const lines = issues.filter(({ line }) => line !== null);
    const others = issues.filter(({ line }) => line === null);
    return {
      kind: "imported",
      plan,
      facts: [...factsOf(summary, language), ...others.map((issue) => logIssueText(language, issue))],
      badLines: lines.map((issue) => logIssueText(language, issue)),
    };
  }
  const blocking = issues.filter(({ severity, line }) => severity === "error" && line === null);
  const isMissing = blocking.some(({ code }) => code === "heading-missing" || code === "mapping-unknown");
  return {
    kind: "refused",
    why: (blocking.length > 0 ? blocking : issues).map((issue) => logIssueText(language, issue)),
    asksDateOrder: blocking.some(({ code }) => code === "dates-ambiguous"),
    headings: isMissing ? headingsOf(matrix) : [],
  };
}

function factsOf({ calls, from, to, topics, notes }: LogSummary, language: Language): string[] {
  const day = new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", { dateStyle: "medium", timeZone: "UTC" });
  const shown = (date: string): string => day.format(new Date(`${date}T00:00:00Z`));
  const share = new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB", {
    style: "percent",
    maximumFractionDigits: 0,
  });
  return [
    phrase(language, "pane.import.calls", { calls, from: shown(from), to: shown(to) }),
    ...topics.map(({ topic, annualVolume, handling, answered }) =>
      phrase(language, "pane.import.topic", {
        topic,
        volume: Math.round(annualVolume),
        handling: handling === null ? "unknown" : Math.round(handling),
        answered: answered === null ? "unknown" : share.format(answered),
      }),
    ),
    ...notes.map((note) => text(language, message(note.key, note.values))),
  ];
}

/** The line with the most texts among the first is the one of the headings. */
function headingsOf(matrix: LogMatrix): readonly string[] {
  const FIRST_LINES = 20;
  const texts = matrix
    .slice(0, FIRST_LINES)
    .map(({ cells }) => cells.flatMap((cell) => (typeof cell === "string" && cell.trim() !== "" ? [cell.trim()] : [])));
  return texts.reduce<readonly string[]>((best, each) => (each.length > best.length ? each : best), []);
}
