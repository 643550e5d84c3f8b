import { basename } from "node:path";
import { addOffers } from "../app";
import { answeredBy, askedLines } from "../app/asked-lines";
import { compareBids } from "../engine/tender";
import { isSpecification, readActuals, readGrids, readTender } from "../intake";
import type { GridFile, PaperIssue } from "../intake";
import { issueLine } from "../intake";
import { message, phrase } from "../language";
import type { Language } from "../language";
import { actualsJson, gridsJson, tenderJson } from "../report";
import type { WorkbookContent } from "../workbook";
import { SEED } from "./checked-book";
import type { UnknownIn } from "./documents";
import { InputRefused } from "./exit";
import type { ExitCode } from "./exit";
import { readWorkbookFile } from "./files";
import { openHeadless } from "./headless-workbook";
import type { HeadlessWorkbook } from "./headless-workbook";
import { jsonFile } from "./json-file";
import { writeOutputFiles } from "./output-files";
import type { PaperOptions } from "./paper-options";
import { tellUnknown } from "./tell-unknown";
import type { Terminal } from "./terminal";

/** `offers`: filled pricing grids come back as offers, and join the workbook's table of offers where a place for the copy is named; exit code 2 where any of them has an error. */
export async function offersCommand({ inputs, ...options }: PaperOptions, terminal: Terminal): Promise<ExitCode> {
  const [book, ...grids] = inputs;
  if (grids.length === 0) throw new InputRefused(message("commandLine.papers.no-grids"));
  const { language } = options;
  const paper = await openPaper(book, language, terminal);
  const { workbook, save } = paper;
  const given: GridFile[] = [];
  const unknown = [...paper.unknown];
  for (const path of grids) {
    const grid = await openPaper(path, language, terminal);
    given.push({ name: basename(path), content: grid.content });
    unknown.push(...grid.unknown);
  }
  const asked = await askedLines(paper.content, given, language, () => answeredBy(workbook, terminal.today, SEED));
  // The specification itself may come along with the grids that answer it.
  const files = given.filter(({ content }) => !isSpecification(content));
  const read = readGrids(asked, files, options.asOf ?? terminal.today);
  for (const { file, issue } of read.issues)
    terminal.error(`${file ?? basename(book)} · ${issueLine(language, issue)}`);
  const added = options.out === null ? null : await addOffers(workbook, read.offers, language, terminal.today);
  if (added?.kind === "refused") throw new InputRefused(added.why);
  const data = { ...gridsJson(read, language), ...(added === null ? {} : { added }), unknownFunctions: unknown };
  const copy = options.out === null ? [] : [{ path: options.out, content: (await save()).bytes }];
  writeOutputFiles([...copy, ...jsonFile(options.json, "offers", data)]);
  terminal.print(
    phrase(language, "commandLine.papers.offers", { offers: read.offers.length, declined: read.declined.length }),
  );
  if (added !== null) terminal.print(phrase(language, "commandLine.papers.added", { ...added }));
  for (const { path } of copy) terminal.print(phrase(language, "commandLine.wrote", { path }));
  return exitOf(read.issues.map(({ issue }) => issue));
}

/** `tender`: the bids side by side, and whom to negotiate with. */
export async function tenderCommand({ inputs, language, json }: PaperOptions, terminal: Terminal): Promise<ExitCode> {
  const { content, unknown } = await openPaper(onlyOne(inputs), language, terminal);
  const { tender, issues } = readTender(content);
  for (const issue of issues) terminal.error(issueLine(language, issue));
  const comparison = compareBids(tender, SEED);
  writeOutputFiles(
    jsonFile(json, "tender", { ...tenderJson(comparison, issues, language), unknownFunctions: unknown }),
  );
  for (const { bid, total, rank } of comparison.standings)
    terminal.print(phrase(language, "commandLine.papers.bid", { provider: bid.provider, total, rank: rank ?? "out" }));
  return exitOf(issues);
}

/** `actuals`: why bills differ from the plan, and how near the decision is to turning. */
export async function actualsCommand({ inputs, language, json }: PaperOptions, terminal: Terminal): Promise<ExitCode> {
  const { content, unknown } = await openPaper(onlyOne(inputs), language, terminal);
  const read = readActuals(content);
  for (const issue of read.issues) terminal.error(issueLine(language, issue));
  const answer = actualsJson(read, language);
  writeOutputFiles(jsonFile(json, "actuals", { ...answer, unknownFunctions: unknown }));
  for (const { flow, saving, planSaving } of answer.totals)
    terminal.print(phrase(language, "commandLine.papers.actuals", { flow, saving, planned: planSaving }));
  for (const { flow, parameter, state } of answer.alarms)
    if (state !== "none")
      terminal.print(
        phrase(language, "commandLine.papers.alarm", {
          flow,
          parameter: message(`papers.parameter.${parameter}`),
          state,
        }),
      );
  return exitOf(read.issues);
}

function onlyOne(inputs: PaperOptions["inputs"]): string {
  if (inputs.length > 1) throw new InputRefused(message("commandLine.one-input", { count: inputs.length }));
  return inputs[0];
}

/** A workbook among those of a command. */
interface Paper extends Pick<HeadlessWorkbook, "workbook" | "save"> {
  readonly content: WorkbookContent;
  readonly unknown: readonly UnknownIn[];
}

/** Opens and reads a workbook; functions in it that are not known here are told. */
async function openPaper(path: string, language: Language, terminal: Terminal): Promise<Paper> {
  const { workbook, save, unknownFunctions } = await openHeadless(language, { path, bytes: readWorkbookFile(path) });
  const content = await workbook.read();
  const unknown = unknownFunctions();
  tellUnknown(unknown, language, terminal, basename(path));
  return { workbook, save, content, unknown: unknown.map((each) => ({ file: basename(path), ...each })) };
}

/** Valid rows are answered either way; any error is for the caller to see. */
function exitOf(issues: readonly Pick<PaperIssue, "severity">[]): ExitCode {
  return issues.some(({ severity }) => severity === "error") ? 2 : 0;
}
