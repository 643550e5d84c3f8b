import { causeOf } from "./arguments";
import { schemaName } from "./documents";
import type { DocumentName, Documents } from "./documents";
import { readTextFile } from "./files";
import type { OutputFile } from "./output-files";

/** An answer as a file of JSON that names its schema first; nothing where nobody asked for one. */
export function jsonFile<Name extends DocumentName>(
  path: string | null,
  name: Name,
  data: Documents[Name],
): readonly OutputFile[] {
  return path === null ? [] : [{ path, content: jsonText({ schema: schemaName(name), ...data }) }];
}

/** Data as the text of a file. */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
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
