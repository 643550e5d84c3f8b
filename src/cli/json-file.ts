import { causeOf } from "./arguments";
import { readTextFile } from "./files";
import type { OutputFile } from "./output-files";

/** An answer as a file of JSON; nothing where nobody asked for one. */
export function jsonFile(path: string | null, data: unknown): readonly OutputFile[] {
  return path === null ? [] : [{ path, content: `${JSON.stringify(data, null, 2)}\n` }];
}

/**
 * What a file of JSON holds.
 *
 * @param refuse - says no to what is no JSON, in the words of whoever asked
 */
export function readJsonFile(path: string, refuse: (detail: string) => never): unknown {
  const content = readTextFile(path);
  try {
    return JSON.parse(content);
  } catch (cause) {
    return refuse(causeOf(cause));
  }
}
