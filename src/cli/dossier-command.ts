import { canGoOn, check, hasErrors, missingWords, sameThreadAnalyst } from "../app";
import { issueLine } from "../intake";
import { message, phrase, text } from "../language";
import { dossierText, runJson } from "../report";
import { InputRefused } from "./exit";
import type { ExitCode } from "./exit";
import { readWorkbookFile } from "./files";
import { openHeadless } from "./headless-workbook";
import { jsonFile } from "./json-file";
import { writeOutputFiles } from "./output-files";
import type { PaperOptions } from "./paper-options";
import type { Terminal } from "./terminal";

/** The seed of every run without another: the same input gives the same file. */
const SEED = 1;

/** `dossier`: the auditor's file of a workbook, as Markdown or as one page of HTML; exit code 2 where an input has an error. */
export async function dossierCommand({ inputs, out, ...options }: PaperOptions, terminal: Terminal): Promise<ExitCode> {
  const [input, ...others] = inputs;
  if (others.length > 0) throw new InputRefused(message("commandLine.one-input", { count: inputs.length }));
  if (out === null) throw new InputRefused(message("commandLine.no-output"));
  const { language, json } = options;
  const { workbook } = await openHeadless(language, { path: input, bytes: readWorkbookFile(input) });
  const checked = await check(workbook, terminal.today);
  if (checked.kind === "proposed") throw new InputRefused(message("commandLine.dossier.mapping"));
  if (checked.kind === "no-tables") {
    for (const line of missingWords(checked)) terminal.error(text(language, line));
    return 2;
  }
  const { issues, reading, content, recognised } = checked;
  for (const issue of issues) terminal.error(issueLine(language, issue));
  if (!canGoOn(checked)) {
    writeOutputFiles(jsonFile(json, runJson(null, issues, language)));
    return 2;
  }
  const request = { today: terminal.today, seed: SEED, report: () => undefined, signal: new AbortController().signal };
  const recommendation = await sameThreadAnalyst.analyse(checked.inputs, request);
  const parts = { language, recommendation, inputs: checked.inputs, issues, leftOut: reading.leftOut };
  const written = dossierText(
    { ...parts, tables: content.tables, recognised },
    /\.html?$/i.test(out) ? "html" : "markdown",
  );
  writeOutputFiles([{ path: out, content: written }, ...jsonFile(json, runJson(recommendation, issues, language))]);
  terminal.print(phrase(language, "commandLine.wrote", { path: out }));
  return hasErrors(issues) ? 2 : 0;
}
