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

/**
 * The options of `specify`, `offers`, `tender`, `actuals` and `dossier`.
 *
 * @throws {@link InputRefused} naming the option that cannot be used
 */
export function readPaperOptions(args: readonly string[]): PaperOptions {
  const { values, positionals } = readArguments(args, {
    json: { type: "string" },
    out: { type: "string" },
    lang: { type: "string" },
    "as-of": { type: "string" },
  });
  const [first, ...others] = positionals;
  if (first === undefined) throw new InputRefused(message("commandLine.no-input"));
  const language = languageIn(values.lang);
  const asOf = values["as-of"] ?? null;
  if (asOf !== null && parseIsoDate(asOf) === null)
    throw new InputRefused(message("commandLine.papers.bad-date", { received: asOf }));
  return { inputs: [first, ...others], json: values.json ?? null, out: values.out ?? null, language, asOf };
}
