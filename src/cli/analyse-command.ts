import { canGoOn, check, hasErrors, missingWords, recommend, sameThreadAnalyst } from "../app";
import type { Checked, SourceChoice } from "../app";
import type { SavedFile, UnknownFunction } from "../emulator";
import { issueLine, mappingPlan } from "../intake";
import type { Issue } from "../intake";
import { message, phrase, text } from "../language";
import type { Message } from "../language";
import { decidedJson, inputsJson, runJson, sourcesJson, STEERING_BLOCKS, steeringJson, summaryText } from "../report";
import type { Workbook } from "../workbook";
import { askQuestions } from "./ask-questions";
import type { ExitCode } from "./exit";
import { readWorkbookFile } from "./files";
import { openHeadless } from "./headless-workbook";
import { jsonFile } from "./json-file";
import { SEED } from "./checked-book";
import { readMapFile, writeMapFile } from "./map-file";
import type { Options } from "./options";
import { writeOutputFiles } from "./output-files";
import type { OutputFile } from "./output-files";
import { askForRoom } from "./room";
import { tellSources } from "./say-sources";
import { tellProgress } from "./tell-progress";
import { tellUnknown } from "./tell-unknown";
import type { Terminal } from "./terminal";
import { timedAnalyst } from "./timed-analyst";

/** `analyse`: reads a workbook, recommends, and writes the recommendation where asked. */
export async function analyseCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  const { language, input, out, json, checkOnly, writeMap } = options;
  const choice = sourceChoice(options);
  const { workbook, save, unknownFunctions } = await openHeadless(language, {
    path: input,
    bytes: readWorkbookFile(input),
  });
  const checked = await check(workbook, terminal.today, choice);
  if (checked.kind === "read" && !checkOnly) await askForRoom(checked.inputs);
  const unknown = unknownFunctions();
  tellUnknown(unknown, language, terminal);
  if (checked.kind === "no-tables") return withoutTables(checked, options, unknown, terminal);
  if (checked.kind === "proposed") {
    const { questions, rows, leftOut } = checked.mapped;
    askQuestions("mapping.ask", questions, language, terminal);
    const sources = sourcesJson(language, { mapping: rows, setAside: leftOut, questions });
    const data = {
      ...runJson(null, checked.mapped.issues, language),
      read: false,
      inputs: null,
      unknownFunctions: unknown,
      ...sources,
    };
    writeOutputFiles(jsonFile(json, "analyse", data));
    return 2;
  }
  tellSources(checked, language, terminal);
  for (const issue of checked.issues) terminal.error(issueLine(language, issue));
  if (writeMap !== null) writeMapFile(writeMap, checked.mapping);
  if (hasErrors(checked.issues) || !canGoOn(checked)) return refuse(checked, options, unknown, terminal);
  const unconfirmed = checked.issues.filter(({ confirm }) => confirm === true).length;
  if (options.strict && unconfirmed > 0)
    return refuse(checked, options, unknown, terminal, message("commandLine.strict", { count: unconfirmed }));
  if (checkOnly) {
    writeOutputFiles(
      jsonFile(json, "analyse", { ...runJson(null, checked.issues, language), ...dataOf(checked, options, unknown) }),
    );
    terminal.print(
      phrase(language, "commandLine.checked", {
        flows: checked.reading.flows,
        team: checked.reading.team,
        offers: checked.reading.offers,
      }),
    );
    return 0;
  }
  const report = tellProgress(language, terminal);
  const { simulatedWeeks } = options;
  const request = {
    today: terminal.today,
    seed: SEED,
    simulatedWeeks,
    report,
    signal: new AbortController().signal,
  };
  const timed = timedAnalyst(sameThreadAnalyst);
  const { recommendation, result } = await recommend(workbook, timed.analyst, checked, request, {
    language,
    frozen: options.frozen,
    withoutExcel: true,
  });
  const files: OutputFile[] = [];
  if (out !== null) await rememberMapping(workbook, checked, options);
  const saved = out === null ? null : await save();
  if (out !== null && saved !== null) files.push({ path: out, content: saved.bytes });
  if (json !== null) {
    const data = {
      ...runJson(recommendation, checked.issues, language),
      decided: decidedJson(recommendation, checked.inputs),
      steering: steeringJson((await workbook.read(STEERING_BLOCKS)).remembered ?? {}, recommendation),
      ...dataOf(checked, options, unknown),
      timing: timed.timing(),
    };
    files.push(...jsonFile(json, "analyse", saved === null ? data : { ...data, saved: savedJson(saved) }));
  }
  writeOutputFiles(files);
  terminal.print(summaryText(recommendation, language));
  if (out !== null && result.cut.length > 0)
    terminal.error(phrase(language, "workbook.cut", { cells: result.cut.join(", ") }));
  if (out !== null) terminal.print(phrase(language, "commandLine.wrote", { path: out }));
  return 0;
}

/** What the caller says of the workbook's sources. */
function sourceChoice({ mapFiles }: Options): SourceChoice {
  const files = mapFiles.map(readMapFile);
  return {
    answers: new Map(files.flatMap(({ answers }) => [...answers])),
    rows: files.flatMap(({ rows }) => rows),
    proposals: "use",
    look: mapFiles.length > 0,
  };
}

/** How a run's inputs came to be, as data. */
function dataOf(
  checked: Extract<Checked, { kind: "read" }>,
  { language }: Options,
  unknown: readonly UnknownFunction[],
) {
  return {
    read: true,
    unknownFunctions: unknown,
    inputs: inputsJson(checked.inputs),
    ...sourcesJson(language, { mapping: checked.mapping, setAside: checked.setAside, questions: [] }),
  };
}

/** A mapping travels with the workbook that is written. */
async function rememberMapping(
  workbook: Workbook,
  { mapping, content }: Extract<Checked, { kind: "read" }>,
  { language }: Options,
): Promise<void> {
  if (mapping.length > 0) await workbook.write(mappingPlan(language, mapping, content));
}

function withoutTables(
  checked: Extract<Checked, { kind: "no-tables" }>,
  { language, json }: Options,
  unknown: readonly UnknownFunction[],
  terminal: Terminal,
): ExitCode {
  const why = missingWords(checked);
  const issues = checked.mapped?.issues ?? [];
  const sources = sourcesJson(language, {
    mapping: checked.mapped?.rows ?? [],
    setAside: checked.mapped?.leftOut ?? [],
    questions: [],
  });
  writeOutputFiles(
    jsonFile(json, "analyse", {
      ...runJson(null, issues, language),
      read: false,
      inputs: null,
      unknownFunctions: unknown,
      ...sources,
    }),
  );
  for (const issue of issues) terminal.error(issueLine(language, issue));
  for (const line of why) terminal.error(text(language, line));
  return 2;
}

function refuse(
  checked: Extract<Checked, { kind: "read" }>,
  options: Options,
  unknown: readonly UnknownFunction[],
  terminal: Terminal,
  unmet?: Message,
): ExitCode {
  const { language, json } = options;
  const errors = checked.issues.filter(isError).length;
  const why = unmet ?? (errors > 0 ? message("commandLine.refused", { errors }) : message("commandLine.nothing-left"));
  terminal.error(text(language, why));
  writeOutputFiles(
    jsonFile(json, "analyse", { ...runJson(null, checked.issues, language), ...dataOf(checked, options, unknown) }),
  );
  return 2;
}

function isError({ severity }: Issue): boolean {
  return severity === "error";
}

/** What became of the parts of the opened file, as data. */
function savedJson({ kept, edited, added, removed, notes }: SavedFile) {
  return { kept, edited, added, removed, notes };
}
