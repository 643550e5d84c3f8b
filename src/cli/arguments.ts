import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { LANGUAGES, message } from "../language";
import type { Language } from "../language";
import { InputRefused } from "./exit";

type Known = NonNullable<ParseArgsConfig["options"]>;

/**
 * What stands on the command line: options by name, files in their order.
 *
 * @throws {@link InputRefused} for an option that is not known, or lacks its value
 */
export function readArguments<const O extends Known>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (cause) {
    throw new InputRefused(message("commandLine.bad-option", { detail: causeOf(cause) }));
  }
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
