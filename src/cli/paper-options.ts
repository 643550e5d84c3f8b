import { parseArgs } from "node:util";
import { message } from "../language";
import type { Language } from "../language";
import { InputRefused } from "./exit";

/** What a command on papers asks for, checked. */
export interface PaperOptions {
  /** The buyer's workbook first. */
  readonly inputs: readonly [string, ...string[]];
  readonly json: string | null;
  readonly language: Language;
  /** The day on which offers are judged, `YYYY-MM-DD`; null for today. */
  readonly asOf: string | null;
}

/**
 * The options of `offers`, `tender` and `actuals`.
 *
 * @throws {@link InputRefused} naming the option that cannot be used
 */
export function readPaperOptions(args: readonly string[]): PaperOptions {
  const { values, positionals } = parse(args);
  const [first, ...others] = positionals;
  if (first === undefined) throw new InputRefused(message("commandLine.no-input"));
  const { json, lang } = values;
  const asOf = values["as-of"] ?? null;
  if (lang !== undefined && lang !== "fr" && lang !== "en")
    throw new InputRefused(message("commandLine.bad-language", { received: lang }));
  if (asOf !== null && !isDay(asOf)) throw new InputRefused(message("commandLine.papers.bad-date", { received: asOf }));
  return { inputs: [first, ...others], json: json ?? null, language: lang ?? "en", asOf };
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "string" }, lang: { type: "string" }, "as-of": { type: "string" } },
    });
  } catch (cause) {
    throw new InputRefused(
      message("commandLine.bad-option", { detail: cause instanceof Error ? cause.message : String(cause) }),
    );
  }
}
