import { parseArgs } from "node:util";
import { LANGUAGES, message } from "../language";
import type { Language } from "../language";
import { optionsOf, OPTIONS, optionTerms } from "./commands";
import type { CommandName, OptionName } from "./commands";
import { InputRefused } from "./exit";
import { nearest } from "./nearest";

/** What stands on the command line: options by name, files in their order. */
export interface Given {
  readonly files: readonly string[];
  has(option: OptionName): boolean;
  value(option: OptionName): string | undefined;
  /** What follows each time that it is given. */
  values(option: OptionName): readonly string[];
}

/**
 * What stands on the command line of a command.
 *
 * @throws {@link InputRefused} for an option that the command does not know, that lacks its value or has one too many, or that is given twice
 */
export function readArguments(command: CommandName, args: readonly string[]): Given {
  const found = new Map<OptionName, string[]>();
  const files: string[] = [];
  for (const token of tokensOf(args)) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const name = known(command, token.name, token.rawName);
    const { value, multiple } = optionTerms(name);
    const given = token.value;
    if (value === undefined && given !== undefined)
      throw new InputRefused(message("commandLine.option-no-value", { option: token.rawName, received: given }));
    // What looks like an option is one: a value of that look is written behind an equals sign.
    const isMissing = given === undefined || given === "" || (token.inlineValue !== true && /^-./.test(given));
    if (value !== undefined && isMissing)
      throw new InputRefused(message("commandLine.option-value", { option: token.rawName, value }));
    if (found.has(name) && multiple !== true)
      throw new InputRefused(message("commandLine.option-twice", { option: token.rawName }));
    found.set(name, [...(found.get(name) ?? []), given ?? ""]);
  }
  return {
    files,
    has: (option) => found.has(option),
    value: (option) => found.get(option)?.[0],
    values: (option) => found.get(option) ?? [],
  };
}

/** Whether an option stands on the command line, wherever; what stands behind `--` is a file. */
export function isAsked(args: readonly string[], ...spellings: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? undefined : end).some((arg) => spellings.includes(arg));
}

function tokensOf(args: readonly string[]) {
  const options = Object.fromEntries(
    (Object.keys(OPTIONS) as OptionName[]).map((name) => [
      name,
      { type: optionTerms(name).value === undefined ? ("boolean" as const) : ("string" as const) },
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function known(command: CommandName, name: string, spelling: string): OptionName {
  const accepted = optionsOf(command);
  const found = accepted.find((each) => each === name);
  if (found !== undefined && spelling.startsWith("--")) return found;
  const near = nearest(name, accepted);
  throw new InputRefused(
    message("commandLine.unknown-option", {
      option: spelling,
      command,
      near: near === null ? "no" : "yes",
      nearest: `--${near ?? ""}`,
      any: accepted.length === 0 ? "no" : "yes",
      accepted: accepted.map((each) => `--${each}`).join(", "),
    }),
  );
}

/**
 * The language that `--lang` names; English where nobody says.
 *
 * @throws {@link InputRefused} for any other word
 */
export function languageIn(asked: string | undefined): Language {
  const language = LANGUAGES.find((each) => each === (asked ?? "en"));
  if (language === undefined) throw new InputRefused(message("commandLine.bad-language", { received: asked ?? "" }));
  return language;
}

/** Node's own words for what went wrong. */
export function causeOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
