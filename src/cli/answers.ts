import { message } from "../language";
import { InputRefused } from "./exit";
import { readInputFile } from "./files";

/**
 * The answers of a file: `{ "answers": { "date-order": "day-first" } }`.
 *
 * @throws {@link InputRefused} naming what of it cannot be used
 */
export function answersOf(path: string): ReadonlyMap<string, string> {
  const refuse = (detail: string): never => {
    throw new InputRefused(message("commandLine.map-file", { path, detail }));
  };
  const content = new TextDecoder().decode(readInputFile(path));
  const answers = answersIn(parsed(content, refuse));
  if (answers === null) return refuse("answers");
  const wrong = Object.entries(answers).find(([, value]) => typeof value !== "string");
  if (wrong !== undefined) return refuse(wrong[0]);
  return new Map(Object.entries(answers).map(([key, value]) => [key, String(value)]));
}

function parsed(content: string, refuse: (detail: string) => never): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    return refuse(cause instanceof Error ? cause.message : String(cause));
  }
}

function answersIn(value: unknown): object | null {
  if (typeof value !== "object" || value === null) return null;
  const answers: unknown = "answers" in value ? value.answers : {};
  return typeof answers === "object" && answers !== null && !Array.isArray(answers) ? answers : null;
}
