import { canGoOn, hasErrors, sameThreadAnalyst } from "../app";
import { issueLine } from "../intake";
import { phrase } from "../language";
import { dossierText, runJson } from "../report";
import { checkedBook, SEED } from "./checked-book";
import type { ExitCode } from "./exit";
import { jsonFile } from "./json-file";
import { writeOutputFiles } from "./output-files";
import type { PaperOptions } from "./paper-options";
import { tellProgress } from "./tell-progress";
import type { Terminal } from "./terminal";

/** `dossier`: the auditor's file of a workbook, as Markdown or as one page of HTML; exit code 2 where an input has an error. */
export async function dossierCommand(options: PaperOptions, terminal: Terminal): Promise<ExitCode> {
  const { language, json } = options;
  const book = await checkedBook(options, terminal);
  if (book === null) return 2;
  const { out, checked, unknown } = book;
  const { issues, reading, content, recognised } = checked;
  for (const issue of issues) terminal.error(issueLine(language, issue));
  if (!canGoOn(checked)) {
    writeOutputFiles(jsonFile(json, "dossier", { ...runJson(null, issues, language), unknownFunctions: unknown }));
    return 2;
  }
  const request = {
    today: terminal.today,
    seed: SEED,
    report: tellProgress(language, terminal),
    signal: new AbortController().signal,
  };
  const recommendation = await sameThreadAnalyst.analyse(checked.inputs, request);
  const parts = { language, recommendation, inputs: checked.inputs, issues, leftOut: reading.leftOut };
  const written = dossierText(
    { ...parts, tables: content.tables, recognised },
    /\.html?$/i.test(out) ? "html" : "markdown",
  );
  writeOutputFiles([
    { path: out, content: written },
    ...jsonFile(json, "dossier", { ...runJson(recommendation, issues, language), unknownFunctions: unknown }),
  ]);
  terminal.print(phrase(language, "commandLine.wrote", { path: out }));
  return hasErrors(issues) ? 2 : 0;
}
