import { phrase } from "../language";
import type { Language } from "../language";
import { COMMAND_NAMES, EXIT_CODES, optionsOf, optionTerms, usageOf } from "./commands";
import type { CommandName, OptionName } from "./commands";

/** How every command is called, and where more is told. */
export function usageText(language: Language): string {
  return [
    phrase(language, "commandLine.help.usage"),
    ...COMMAND_NAMES.map((command) => `  ${usageOf(command)}`),
    phrase(language, "commandLine.help.more"),
  ].join("\n");
}

/** What a command does, how it is called, what each of its options means, what it ends with. */
export function helpText(command: CommandName, language: Language): string {
  const options: readonly OptionName[] = [...optionsOf(command), "help", "version"];
  return [
    phrase(language, `commandLine.about.${command}`),
    "",
    phrase(language, "commandLine.help.usage"),
    `  ${usageOf(command)}`,
    "",
    phrase(language, "commandLine.help.options"),
    ...aligned(options.map((name) => [optionText(name), phrase(language, `commandLine.option.${name}`, { command })])),
    "",
    phrase(language, "commandLine.help.exit-codes"),
    ...aligned(EXIT_CODES.map((code) => [String(code), phrase(language, `commandLine.exit.${code}`)])),
  ].join("\n");
}

/** An option with what follows it. */
export function optionText(name: OptionName): string {
  const { value } = optionTerms(name);
  return `--${name}${value === undefined ? "" : ` ${value}`}`;
}

function aligned(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, words]) => `  ${first.padEnd(width)}  ${words}`);
}
