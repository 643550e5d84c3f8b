import { join } from "node:path";
import { canGoOn, hasErrors } from "../app";
import { analyse } from "../decision";
import { issueJson, issueLine } from "../intake";
import { message, phrase, text } from "../language";
import { specificationFiles, specificationJson } from "../report";
import type { SpecificationMade } from "../report";
import { workbookFile } from "../xlsx";
import { checkedBook, SEED } from "./checked-book";
import type { ExitCode } from "./exit";
import { jsonFile } from "./json-file";
import { writeOutputFiles } from "./output-files";
import type { PaperOptions } from "./paper-options";
import { tellProgress } from "./tell-progress";
import type { Terminal } from "./terminal";

/** `specify`: the specification of the flows to be priced and a blank grid for each provider, as workbooks of their own; exit code 2 where an input has an error. */
export async function specifyCommand(options: PaperOptions, terminal: Terminal): Promise<ExitCode> {
  const { language, json } = options;
  const book = await checkedBook(options, terminal);
  if (book === null) return 2;
  const { out, checked, unknown } = book;
  for (const issue of checked.issues) terminal.error(issueLine(language, issue));
  const issues = checked.issues.map((issue) => issueJson(language, issue));
  const written = (made: SpecificationMade) =>
    jsonFile(json, "specify", { ...specificationJson(made), issues, unknownFunctions: unknown });
  if (!canGoOn(checked)) {
    writeOutputFiles(written({ kind: "nothing" }));
    return 2;
  }
  // What is asked for does not depend on how sure it is, nor on other worlds.
  const recommendation = analyse(checked.inputs, {
    today: terminal.today,
    seed: SEED,
    report: tellProgress(options.language, terminal),
  });
  const made = specificationFiles(language, recommendation, checked.inputs);
  if (made.kind !== "made") {
    writeOutputFiles(written(made));
    terminal.error(text(language, refusalOf(made)));
    return 2;
  }
  const files = made.files.map(({ name, sheets }) => ({ path: join(out, name), content: workbookFile(sheets) }));
  writeOutputFiles([...files, ...written(made)]);
  for (const { path } of files) terminal.print(phrase(language, "commandLine.wrote", { path }));
  return hasErrors(checked.issues) ? 2 : 0;
}

function refusalOf(made: Exclude<SpecificationMade, { kind: "made" }>) {
  return made.kind === "nothing"
    ? message("commandLine.papers.nothing-to-price")
    : message("commandLine.papers.secret", { ...made.secret });
}
