import { accessSync, closeSync, constants, openSync, readFileSync, readSync, statSync } from "node:fs";
import { message } from "../language";
import { InputRefused } from "./exit";

const MEGABYTE = 1_048_576;
/** A workbook of more is over its budget before it is unpacked. */
const MOST_WORKBOOK = 256;
/** Cases and mappings are written by hand or by a program of a page; thousands of flows fill a few megabytes. */
const MOST_TEXT = 64;
/** As many bytes as tell a workbook from anything else. */
const HEAD = 8;

/**
 * The bytes of a workbook the caller named; of what is no workbook only the first few, which say so: it may be of any length.
 *
 * @throws {@link InputRefused} where there is none, it is a folder, it may not be read, or is too large
 */
export function readWorkbookFile(path: string): Uint8Array {
  const size = inputFileSize(path);
  return reading(path, () => {
    const head = headOf(path);
    const isZip = head[0] === 0x50 && head[1] === 0x4b;
    const isCompound = head[0] === 0xd0 && head[1] === 0xcf;
    if (!isZip && !isCompound) return head;
    if (size > MOST_WORKBOOK * MEGABYTE)
      throw new InputRefused(message("commandLine.file.too-large", { path, limit: MOST_WORKBOOK }));
    return new Uint8Array(readFileSync(path));
  });
}

/**
 * The text of a file the caller named.
 *
 * @throws {@link InputRefused} where there is none, it is a folder, it may not be read, or is too long
 */
export function readTextFile(path: string): string {
  if (inputFileSize(path) > MOST_TEXT * MEGABYTE)
    throw new InputRefused(message("commandLine.too-long", { path, limit: MOST_TEXT }));
  return reading(path, () => new TextDecoder().decode(readFileSync(path)));
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const head = new Uint8Array(HEAD);
    return head.subarray(0, readSync(file, head, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}

function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof InputRefused) throw cause;
    throw new InputRefused(message("commandLine.unreadable", { path, detail: detailOf(cause) }));
  }
}

/**
 * The size in bytes of a file the caller named.
 *
 * @throws {@link InputRefused} where there is none, it cannot be looked at (a link to itself, a name too long), or it is a folder or a pipe, which cannot be read twice
 */
export function inputFileSize(path: string): number {
  const stats = reading(path, () => statSync(path, { throwIfNoEntry: false }));
  if (stats === undefined) throw new InputRefused(message("commandLine.not-found", { path }));
  if (stats.isDirectory()) throw new InputRefused(message("commandLine.is-folder", { path }));
  if (!stats.isFile()) throw new InputRefused(message("commandLine.not-a-file", { path }));
  reading(path, () => accessSync(path, constants.R_OK));
  return stats.size;
}

function detailOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
}
