import { statSync } from "node:fs";
import {
  importCallLog,
  isLogField,
  keyOf,
  LOG_FIELDS,
  logFindingText,
  logJson,
  standsBeside,
  volumeSaid,
} from "../intake";
import type { LogImported, LogMerge } from "../intake";
import type { WorkbookPlan } from "../workbook";
import { mergeImport } from "../app";
import { LOCALES, message, phrase, text } from "../language";
import type { Language } from "../language";
import { readWorkbookFile } from "./files";
import { askQuestions } from "./ask-questions";
import { readMapFile } from "./map-file";
import { InputRefused } from "./exit";
import type { ExitCode } from "./exit";
import { fileSource } from "./file-source";
import { openHeadless } from "./headless-workbook";
import { jsonFile } from "./json-file";
import { nowAndThen } from "./now-and-then";
import type { Options } from "./options";
import { writeOutputFiles } from "./output-files";
import type { OutputFile } from "./output-files";
import type { Terminal } from "./terminal";

/** `import`: a report of a telephone system becomes a workbook with the tables Flows, Volumes and Profiles; what was not used is named on stderr. */
export async function importCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  const { input, out, json, language } = options;
  if (out === null) throw new InputRefused(message("commandLine.no-output"));
  const source = fileSource(input);
  if (source.size === 0) throw new InputRefused(message("commandLine.file.empty", { path: input }));
  const standing = workbookAt(out);
  const book = standing === null ? null : await openHeadless(language, { path: out, bytes: standing });
  const content = await book?.workbook.read();
  const imported = await importCallLog(source, {
    language,
    ...(content === undefined ? {} : { content }),
    today: terminal.today,
    answers: answersFor(options),
    report: nowAndThen(({ done, lines }) =>
      terminal.error(phrase(language, "commandLine.import.progress", { lines, percent: Math.floor(100 * done) })),
    ),
  });
  for (const finding of imported.findings) terminal.error(logFindingText(language, finding));
  const files: OutputFile[] = [];
  const cut: string[] = [];
  const joining =
    imported.kind === "read" && options.merge.length > 0 ? joiningOf(imported.merge, options.merge, out) : null;
  if (imported.kind === "read") {
    const { workbook, save } = book ?? (await openHeadless(language));
    const write = async (plan: WorkbookPlan): Promise<void> => void cut.push(...(await workbook.write(plan)).cut);
    if (joining === null) await write(imported.plan);
    else await mergeImport(workbook, joining.merge, joining.chosen, write);
    files.push({ path: out, content: (await save()).bytes });
  }
  writeOutputFiles([...files, ...jsonFile(json, "import", logJson(imported, language))]);
  if (imported.kind === "read") {
    tell(imported, language, terminal);
    if (cut.length > 0) terminal.error(phrase(language, "workbook.cut", { cells: cut.join(", ") }));
    if (joining !== null) tellJoined(joining, out, language, terminal);
    else if (content !== undefined)
      terminal.error(
        phrase(language, "commandLine.import.kept", { path: out, beside: standsBeside(content) ? "yes" : "no" }),
      );
    terminal.print(phrase(language, "commandLine.wrote", { path: out }));
    return 0;
  }
  if (imported.kind === "asked") askQuestions("commandLine.import.asked", imported.questions, language, terminal);
  else terminal.error(phrase(language, "commandLine.import.nothing"));
  return 2;
}

/**
 * The workbook that stands where the import is to be written; null where there is none, or an empty file. It is kept: what a user put in it is not lost to an
 * import.
 */
function workbookAt(path: string): Uint8Array | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size > 0 ? readWorkbookFile(path) : null;
}

/** How a report joins the flows of the workbook. */
interface Joining {
  readonly merge: LogMerge;
  /** Names of the flows that take the report's volume. */
  readonly chosen: readonly string[];
}

/**
 * @throws {@link InputRefused} where the workbook has no flows to join, or a name is none of those in common
 */
function joiningOf(merge: LogMerge | null, wanted: readonly string[], path: string): Joining {
  if (merge === null) throw new InputRefused(message("commandLine.import.no-merge", { path }));
  const shared = merge.shared.map(({ flow }) => flow);
  const names = wanted.filter((each) => each !== "new" && each !== "all");
  const chosen = names.map((name) => {
    const found = shared.find((flow) => keyOf(flow) === keyOf(name));
    if (found === undefined)
      throw new InputRefused(message("commandLine.import.no-flow", { flow: name, flows: shared.join(", ") }));
    return found;
  });
  return { merge, chosen: wanted.includes("all") ? shared : chosen };
}

function tellJoined({ merge, chosen }: Joining, path: string, language: Language, terminal: Terminal): void {
  const number = new Intl.NumberFormat(LOCALES[language]);
  const volume = (value: number | null): string =>
    value === null ? phrase(language, "pane.import.volume-unknown") : number.format(value);
  for (const { flow, old, volume: fresh } of merge.shared)
    terminal.print(
      phrase(language, "commandLine.import.old-new", {
        flow,
        old: volume(old),
        volume: volume(fresh),
        taken: chosen.includes(flow) ? "yes" : "no",
      }),
    );
  const values = { path, added: merge.added.length, taken: chosen.length };
  terminal.error(phrase(language, "commandLine.import.joined", values));
}

/** What the caller says of the report: answers of files, headings by field, order of dates, zone. */
function answersFor({ mapping, mapFiles, dateOrder, zone }: Options): ReadonlyMap<string, string> {
  const answers = new Map(mapFiles.flatMap((path) => [...readMapFile(path).answers]));
  for (const [field, heading] of mapping) {
    if (!isLogField(field))
      throw new InputRefused(message("commandLine.unknown-field", { field, fields: LOG_FIELDS.join(", ") }));
    answers.set(`field:${field}`, heading);
  }
  if (dateOrder !== null) answers.set("date-order", dateOrder);
  if (zone !== null) answers.set("time-zone", zone);
  return answers;
}

function tell(imported: Extract<LogImported, { kind: "read" }>, language: Language, terminal: Terminal): void {
  const { topics, proof } = imported.summary;
  for (const line of proof) terminal.print(text(language, line));
  for (const { topic, annualVolume, handling, answered, patience } of topics)
    terminal.print(
      phrase(language, "commandLine.import.topic", {
        topic,
        ...volumeSaid(annualVolume),
        handling: handling === null ? "unknown" : Math.round(handling),
        answered: answered === null ? "unknown" : Math.round(answered * 100),
        patience: patience === null ? "unknown" : Math.round(patience),
      }),
    );
}
