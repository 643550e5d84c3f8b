import { canGoOn, check, hasErrors, recommend, sameThreadAnalyst } from "../app";
import type { Checked } from "../app";
import type { SavedFile } from "../emulator";
import { issueText } from "../intake";
import type { Issue } from "../intake";
import { message, phrase, text } from "../language";
import { runJson, summaryText } from "../report";
import type { ExitCode } from "./exit";
import { InputRefused } from "./exit";
import { readInputFile } from "./files";
import { openHeadless } from "./headless-workbook";
import type { Options } from "./options";
import { writeOutputFiles } from "./output-files";
import type { OutputFile } from "./output-files";
import type { Terminal } from "./terminal";

/** The seed of every run without another: the same input gives the same answer. */
const SEED = 1;

/** `analyse`: reads a workbook, recommends, and writes the recommendation where asked. */
export async function analyseCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  const { language, input, out, json } = options;
  const { workbook, save } = await openHeadless(language, { path: input, bytes: readInputFile(input) });
  const checked = await check(workbook, terminal.today);
  if (checked.kind === "no-tables")
    throw new InputRefused(message("commandLine.no-tables", { tables: checked.missing.join(", ") }));
  for (const issue of checked.issues) terminal.error(issueText(language, issue));
  if (hasErrors(checked.issues) || !canGoOn(checked)) return refuse(checked, options, terminal);

  const request = { today: terminal.today, seed: SEED, report: () => undefined, signal: new AbortController().signal };
  const { recommendation } = await recommend(workbook, sameThreadAnalyst, checked, request, {
    language,
    frozen: options.frozen,
  });
  const files: OutputFile[] = [];
  const saved = out === null ? null : await save();
  if (out !== null && saved !== null) files.push({ path: out, content: saved.bytes });
  if (json !== null) {
    const data = runJson(recommendation, checked.issues, language);
    files.push({ path: json, content: jsonText(saved === null ? data : { ...data, saved: savedJson(saved) }) });
  }
  writeOutputFiles(files);
  terminal.print(summaryText(recommendation, language));
  if (out !== null) terminal.print(phrase(language, "commandLine.wrote", { path: out }));
  return 0;
}

function refuse(
  { issues }: Extract<Checked, { kind: "read" }>,
  { language, json }: Options,
  terminal: Terminal,
): ExitCode {
  const errors = issues.filter(isError).length;
  const why = errors > 0 ? message("commandLine.refused", { errors }) : message("commandLine.nothing-left");
  terminal.error(text(language, why));
  if (json !== null) writeOutputFiles([{ path: json, content: jsonText(runJson(null, issues, language)) }]);
  return 2;
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}

/** What became of the parts of the opened file, as data. */
function savedJson({ kept, edited, added, removed, notes }: SavedFile) {
  return { kept, edited, added, removed, notes };
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
