import type { OutputFile } from "./output-files";

/** An answer as a file of JSON; nothing where nobody asked for one. */
export function jsonFile(path: string | null, data: unknown): readonly OutputFile[] {
  return path === null ? [] : [{ path, content: `${JSON.stringify(data, null, 2)}\n` }];
}
