import { parseIsoDate } from "../engine/serial-date";
import { message } from "../language";
import type { Language } from "../language";
import { languageIn, readArguments } from "./arguments";
import { InputRefused } from "./exit";

/** What a command on papers asks for, checked. */
export interface PaperOptions {
  /** The buyer's workbook first. */
  readonly inputs: readonly [string, ...string[]];
  readonly json: string | null;
  /** Where the paper is written; null where the command writes none. */
  readonly out: string | null;
  readonly language: Language;
  /** The day on which offers are judged, `YYYY-MM-DD`; null for today. */
  readonly asOf: string | null;
}

/** A command on papers. */
export type PaperCommand = "specify" | "offers" | "tender" | "actuals" | "dossier";

/**
 * The options of `specify`, `offers`, `tender`, `actuals` and `dossier`.
 *
 * @throws {@link InputRefused} naming the option that cannot be used
 */
export function readPaperOptions(command: PaperCommand, args: readonly string[]): PaperOptions {
  const given = readArguments(command, args);
  const [first, ...others] = given.files;
  if (first === undefined) throw new InputRefused(message("commandLine.no-input"));
  const language = languageIn(given.value("lang"));
  const asOf = given.value("as-of") ?? null;
  if (asOf !== null && parseIsoDate(asOf) === null)
    throw new InputRefused(message("commandLine.papers.bad-date", { received: asOf }));
  const [json, out] = [given.value("json") ?? null, given.value("out") ?? null];
  return { inputs: [first, ...others], json, out, language, asOf };
}
