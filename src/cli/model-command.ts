import { parseArgs } from "node:util";
import { ENGINE_VERSION } from "../decision";
import { transitionSummary, transitionWeeks } from "../engine/transition";
import { readTransitionCase } from "../intake";
import { languageOf, message, phrase, text } from "../language";
import { transitionJson } from "../report";
import { InputRefused } from "./exit";
import type { ExitCode } from "./exit";
import { readInputFile } from "./files";
import { jsonFile } from "./json-file";
import { writeOutputFiles } from "./output-files";
import type { Terminal } from "./terminal";

/** The seed of models that draw; the transition draws nothing. */
const SEED = 1;

/** `model`: a case of JSON through one of the engines, without a workbook. */
export async function modelCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parse(args);
  if (values.version === true) {
    terminal.print(ENGINE_VERSION);
    return 0;
  }
  const language = languageOf(values.lang ?? "en");
  const [input] = positionals;
  if (input === undefined) throw new InputRefused(message("commandLine.no-input"));
  const given = parsed(input);
  const kind: unknown = typeof given === "object" && given !== null && "kind" in given ? given.kind : undefined;
  if (kind !== "transition")
    throw new InputRefused(message("commandLine.model.kind", { received: JSON.stringify(kind) ?? "" }));
  const before = process.cpuUsage();
  const read = readTransitionCase(given);
  for (const { path, received, expected } of read.issues)
    terminal.error(phrase(language, "commandLine.model.issue", { path, received, expected: text(language, expected) }));
  if (read.issues.length > 0) return 2;
  const rows = transitionWeeks(read.given);
  const answer = transitionJson(transitionSummary(read.given, rows), rows);
  const { user, system } = process.cpuUsage(before);
  const inputHash = await hashOf(JSON.stringify(given));
  const analysis = (user + system) / 1e6;
  writeOutputFiles(
    jsonFile(values.json ?? null, { engine: ENGINE_VERSION, seed: SEED, inputHash, timing: { analysis }, ...answer }),
  );
  terminal.print(
    phrase(language, "commandLine.model.transition", { weeks: rows.length, cost: answer.summary.totalCost }),
  );
  return 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "string" }, lang: { type: "string" }, version: { type: "boolean" } },
    });
  } catch (cause) {
    throw new InputRefused(
      message("commandLine.bad-option", { detail: cause instanceof Error ? cause.message : String(cause) }),
    );
  }
}

function parsed(path: string): unknown {
  const content = new TextDecoder().decode(readInputFile(path));
  try {
    return JSON.parse(content);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new InputRefused(message("commandLine.model.not-json", { path, detail }));
  }
}

async function hashOf(content: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(content));
  return Buffer.from(digest).toString("hex");
}
