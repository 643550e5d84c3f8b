import { importCallLog, LOG_FIELDS, logIssueText } from "../intake";
import type { ImportRequest, LogField, LogMapping, LogMatrix } from "../intake";
import { message, phrase, text } from "../language";
import type { Language } from "../language";
import { logMatrixOf } from "../entry/page/log-matrix-of";
import { InputRefused } from "./exit";
import type { ExitCode } from "./exit";
import { readInputFile, writeOutputFile } from "./files";
import { openHeadless, refusedFile } from "./headless-workbook";
import type { Options } from "./options";
import type { Terminal } from "./terminal";

/** `import`: a call log becomes a workbook with the tables Flows, Volumes and Profiles; lines not used are named on stderr. */
export async function importCommand(
  { input, out, language, mapping, dateOrder }: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  if (out === null) throw new InputRefused(message("commandLine.no-output"));
  const matrix = await readMatrix(input, readInputFile(input));
  const request: ImportRequest = {
    language,
    mapping: logMapping(mapping),
    ...(dateOrder === null ? {} : { dateOrder }),
  };
  const { plan, summary, issues } = importCallLog(matrix, request);
  for (const issue of issues) terminal.error(logIssueText(language, issue));
  if (plan === null || summary === null) throw new InputRefused(message("commandLine.import.nothing"));

  const { workbook, save } = await openHeadless(language);
  await workbook.write(plan);
  writeOutputFile(out, await save());
  terminal.print(
    phrase(language, "commandLine.import.read", {
      calls: summary.calls,
      leftOut: summary.leftOut,
      from: summary.from,
      to: summary.to,
    }),
  );
  for (const topic of summary.topics) terminal.print(topicLine(language, topic));
  for (const note of summary.notes) terminal.print(text(language, note));
  terminal.print(phrase(language, "commandLine.wrote", { path: out }));
  return 0;
}

function topicLine(language: Language, { topic, annualVolume, handling, answered, patience }: TopicFigures): string {
  return phrase(language, "commandLine.import.topic", {
    topic,
    volume: Math.round(annualVolume),
    handling: handling === null ? "unknown" : Math.round(handling),
    answered: answered === null ? "unknown" : Math.round(answered * 100),
    patience: patience === null ? "unknown" : Math.round(patience),
  });
}

interface TopicFigures {
  readonly topic: string;
  readonly annualVolume: number;
  readonly handling: number | null;
  readonly answered: number | null;
  readonly patience: number | null;
}

async function readMatrix(path: string, bytes: Uint8Array): Promise<LogMatrix> {
  if (bytes.length === 0) throw new InputRefused(message("commandLine.file.empty", { path }));
  try {
    return await logMatrixOf(path, bytes);
  } catch (cause) {
    throw refusedFile(cause, path);
  }
}

function logMapping(mapping: ReadonlyMap<string, string>): LogMapping {
  const unknown = [...mapping.keys()].find((field) => !isLogField(field));
  if (unknown !== undefined)
    throw new InputRefused(message("commandLine.unknown-field", { field: unknown, fields: LOG_FIELDS.join(", ") }));
  return Object.fromEntries(mapping);
}

function isLogField(field: string): field is LogField {
  return LOG_FIELDS.some((known) => known === field);
}
