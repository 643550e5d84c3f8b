import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { message } from "../language";
import { InputRefused } from "./exit";

/**
 * The bytes of a file the caller named.
 *
 * @throws {@link InputRefused} where there is none, it is a folder, or it may not be read
 */
export function readInputFile(path: string): Uint8Array {
  inputFileSize(path);
  try {
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    throw new InputRefused(message("commandLine.unreadable", { path, detail: detailOf(cause) }));
  }
}

/**
 * The size in bytes of a file the caller named.
 *
 * @throws {@link InputRefused} where there is none, or it is a folder or a pipe, which cannot be read twice
 */
export function inputFileSize(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new InputRefused(message("commandLine.not-found", { path }));
  if (stats.isDirectory()) throw new InputRefused(message("commandLine.is-folder", { path }));
  if (!stats.isFile()) throw new InputRefused(message("commandLine.not-a-file", { path }));
  try {
    accessSync(path, constants.R_OK);
  } catch (cause) {
    throw new InputRefused(message("commandLine.unreadable", { path, detail: detailOf(cause) }));
  }
  return stats.size;
}

function detailOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}
