import { createHash } from "node:crypto";
import { ENGINE_VERSION } from "../decision";

import { bestPlan, MOST_PLANS } from "../engine/portfolio";
import { transitionSummary, transitionWeeks } from "../engine/transition";
import { readPortfolioCase, readTransitionCase } from "../intake";
import type { ModelIssue } from "../intake";
import { message, phrase, text } from "../language";
import type { Message } from "../language";
import { portfolioPlanJson, transitionJson } from "../report";
import { languageIn, readArguments } from "./arguments";
import { InputRefused } from "./exit";
import type { ExitCode } from "./exit";
import { jsonFile, readJsonFile } from "./json-file";
import { writeOutputFiles } from "./output-files";
import type { Terminal } from "./terminal";

/** The seed of engines that draw; none of these does. */
const SEED = 1;

/** `model`: a case of JSON through one of the engines, without a workbook. */
export function modelCommand(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = readArguments(args, {
    json: { type: "string" },
    lang: { type: "string" },
    version: { type: "boolean" },
  });
  if (values.version === true) {
    terminal.print(ENGINE_VERSION);
    return 0;
  }
  const language = languageIn(values.lang);
  const [input] = positionals;
  if (input === undefined) throw new InputRefused(message("commandLine.no-input"));
  const given = readJsonFile(input, (detail) => {
    throw new InputRefused(message("commandLine.model.not-json", { path: input, detail }));
  });
  const kind: unknown = typeof given === "object" && given !== null && "kind" in given ? given.kind : undefined;
  const engine = ENGINES.get(kind);
  if (engine === undefined)
    throw new InputRefused(
      message("commandLine.model.kind", {
        received: JSON.stringify(kind) ?? "",
        kinds: [...ENGINES.keys()].join(", "),
      }),
    );
  const before = process.cpuUsage();
  const { issues, answer, told } = engine(given);
  for (const { path, received, expected } of issues)
    terminal.error(phrase(language, "commandLine.model.issue", { path, received, expected: text(language, expected) }));
  if (answer === undefined || told === undefined) return 2;
  const { user, system } = process.cpuUsage(before);
  const inputHash = createHash("sha256").update(JSON.stringify(given)).digest("hex");
  const timing = { analysis: (user + system) / 1e6 };
  writeOutputFiles(jsonFile(values.json ?? null, { engine: ENGINE_VERSION, seed: SEED, inputHash, timing, ...answer }));
  terminal.print(text(language, told));
  return 0;
}

/** What an engine answers to a case of JSON: an answer, or why it cannot be used. */
interface Answered {
  readonly issues: readonly ModelIssue[];
  readonly answer?: object;
  readonly told?: Message;
}

const ENGINES: ReadonlyMap<unknown, (given: unknown) => Answered> = new Map([
  ["transition", transition],
  ["portfolio", portfolio],
]);

function transition(value: unknown): Answered {
  const { given, issues } = readTransitionCase(value);
  if (issues.length > 0) return { issues };
  const rows = transitionWeeks(given);
  const answer = transitionJson(transitionSummary(given, rows), rows);
  const told = message("commandLine.model.transition", { weeks: rows.length, cost: answer.summary.totalCost });
  return { issues, answer, told };
}

function portfolio(value: unknown): Answered {
  const { given, issues } = readPortfolioCase(value);
  if (issues.length > 0) return { issues };
  const best = bestPlan(given);
  if (best.kind === "too-many") {
    const expected = message("model.most-plans", { most: MOST_PLANS });
    return { issues: [{ path: "flows", received: String(best.count), expected }] };
  }
  const told =
    best.kind === "optimal"
      ? message("commandLine.model.portfolio", { cost: best.value.objective })
      : message("commandLine.model.no-plan", { limits: best.conflict.join(", ") });
  return { issues, answer: portfolioPlanJson(given, best), told };
}
