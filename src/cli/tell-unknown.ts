import type { UnknownFunction } from "../emulator";
import { phrase } from "../language";
import type { Language } from "../language";
import type { Terminal } from "./terminal";

/**
 * Tells which functions of the workbook are not known here, one line each: what rests on them is an error, not a number.
 *
 * @param file - the workbook's name, where there are several
 */
export function tellUnknown(
  unknown: readonly UnknownFunction[],
  language: Language,
  terminal: Terminal,
  file?: string,
): void {
  for (const { name, cells } of unknown) {
    const [cell = "", ...others] = cells;
    const line = phrase(language, "commandLine.unknown-function", { name, cell, others: others.length });
    terminal.error(file === undefined ? line : `${file} · ${line}`);
  }
}
