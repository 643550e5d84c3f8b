import { createHash } from "node:crypto";
import { ENGINE_VERSION } from "../decision";

import { bestPlan, searchedPlan } from "../engine/portfolio";
import type { SearchedPlan } from "../engine/portfolio";
import { fraction, seconds } from "../engine/quantities";
import type { Seconds } from "../engine/quantities";
import { simulatedDays } from "../engine/simulation";
import { transitionSummary, transitionWeeks } from "../engine/transition";
import { readPortfolioCase, readSimulationCase, readTransitionCase } from "../intake";
import type { ModelIssue } from "../intake";
import { message, phrase, text } from "../language";
import type { Message } from "../language";
import { portfolioPlanJson, simulationJson, transitionJson } from "../report";
import { highsSolver } from "../solver/highs-solver";
import { languageIn, readArguments } from "./arguments";
import type { ModelAnswer } from "./documents";
import { InputRefused } from "./exit";
import type { ExitCode } from "./exit";
import { jsonFile, readJsonFile } from "./json-file";
import { writeOutputFiles } from "./output-files";
import type { Terminal } from "./terminal";

/** The seed where nobody states one. */
const SEED = 1;

/** Days that are simulated however short the time: two have a standard error. */
const LEAST_DAYS = 2;

/** `model`: a case of JSON through one of the engines, without a workbook. */
export async function modelCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const asked = readArguments("model", args);
  const language = languageIn(asked.value("lang"));
  const [input] = asked.files;
  if (input === undefined) throw new InputRefused(message("commandLine.no-input"));
  if (asked.files.length > 1) throw new InputRefused(message("commandLine.one-input", { count: asked.files.length }));
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
  const effort = {
    seed: numberIn("--seed", asked.value("seed")) ?? SEED,
    seconds: numberIn("--seconds", asked.value("seconds")),
  };
  const before = process.cpuUsage();
  const { issues, answer, told } = await engine(given, effort);
  for (const { path, received, expected } of issues)
    terminal.error(phrase(language, "commandLine.model.issue", { path, received, expected: text(language, expected) }));
  const { user, system } = process.cpuUsage(before);
  const inputHash = createHash("sha256").update(JSON.stringify(given)).digest("hex");
  const timing = { analysis: (user + system) / 1e6 };
  const frame = { engine: ENGINE_VERSION, seed: effort.seed, inputHash, timing };
  const refused = {
    status: "refused" as const,
    issues: issues.map(({ path, received, expected }) => ({ path, received, expected: text(language, expected) })),
  };
  writeOutputFiles(jsonFile(asked.value("json") ?? null, "model", { ...frame, ...(answer ?? refused) }));
  if (answer === undefined || told === undefined) return 2;
  terminal.print(text(language, told));
  return 0;
}

/** What an engine answers to a case of JSON: an answer, or why it cannot be used. */
interface Answered {
  readonly issues: readonly ModelIssue[];
  readonly answer?: ModelAnswer;
  readonly told?: Message;
}

/** Where draws begin, and how long may be searched: as long as the engine thinks right where nobody says. */
interface Effort {
  readonly seed: number;
  readonly seconds: number | undefined;
}

/** The whole number behind an option. */
function numberIn(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value))
    throw new InputRefused(message("commandLine.whole-number", { option, received: value }));
  return Number(value);
}

type Engine = (given: unknown, effort: Effort) => Answered | Promise<Answered>;

const ENGINES: ReadonlyMap<unknown, Engine> = new Map<unknown, Engine>([
  ["simulation", simulation],
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

function simulation(value: unknown, { seed, seconds: limit }: Effort): Answered {
  const { given, issues } = readSimulationCase(value);
  if (issues.length > 0) return { issues };
  const until = limit === undefined ? Infinity : performance.now() + limit * 1000;
  const days = simulatedDays(given, seed, (done) => done < LEAST_DAYS || performance.now() < until);
  const answer = simulationJson(given, days);
  const [service = 0, error = 0] = answer.measures["slOffered"] ?? [];
  return { issues, answer, told: message("commandLine.model.simulation", { days: answer.days, service, error }) };
}

async function portfolio(value: unknown, { seconds: limit }: Effort): Promise<Answered> {
  const { given, issues } = readPortfolioCase(value);
  if (issues.length > 0) return { issues };
  const tried = bestPlan(given);
  if (tried.kind !== "too-many") {
    const told =
      tried.kind === "optimal"
        ? message("commandLine.model.portfolio", { cost: tried.value.objective })
        : message("commandLine.model.no-plan", { limits: tried.conflict.join(", ") });
    return { issues, answer: portfolioPlanJson(given, tried), told };
  }
  const solver = await highsSolver();
  const found = searchedPlan(given, solver, {
    gap: PLAN_GAP,
    seconds: seconds(limit ?? planSeconds(given.flows.length)),
    elapsed: limit === undefined ? processorClock() : clock(),
  });
  return { issues, answer: portfolioPlanJson(given, found), told: told(found) };
}

/** Seconds by the clock from now on: whoever states a time means it. */
function clock(): () => Seconds {
  const begun = performance.now();
  return () => seconds((performance.now() - begun) / 1000);
}

/** Seconds of this program's own work from now on: a busy machine makes a search longer, not worse. */
function processorClock(): () => Seconds {
  const begun = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(begun);
    return seconds((user + system) / 1e6);
  };
}

function told(found: SearchedPlan): Message {
  switch (found.kind) {
    case "infeasible":
      return message("commandLine.model.no-plan", { limits: found.conflict.join(", ") });
    case "unknown":
      return message("commandLine.model.no-plan-yet");
    default: {
      const { objective } = found.value;
      return message("commandLine.model.searched", {
        cost: objective,
        unproven: objective - found.bound,
        gap: (objective - found.bound) / objective,
      });
    }
  }
}

/** Part of the cost that may stay unproven. */
const PLAN_GAP = fraction(0.005);

/** Seconds of processor time that a search may take, where nobody says. */
function planSeconds(flows: number): number {
  return flows <= 100 ? 4.5 : 60;
}
