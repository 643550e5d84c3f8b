import { check, missingWords } from "../app";
import type { Checked } from "../app";
import type { UnknownFunction } from "../emulator";
import { message, text } from "../language";
import { InputRefused } from "./exit";
import { readWorkbookFile } from "./files";
import { openHeadless } from "./headless-workbook";
import type { PaperOptions } from "./paper-options";
import { askForRoom } from "./room";
import { tellUnknown } from "./tell-unknown";
import type { Terminal } from "./terminal";

/** The seed of every run without another: the same input gives the same answer, in each of its papers. */
export const SEED = 1;

/** A workbook of which a paper is made, and the place for the paper. */
export interface CheckedBook {
  readonly out: string;
  readonly checked: Extract<Checked, { kind: "read" }>;
  /** Functions in it that are not known here. */
  readonly unknown: readonly UnknownFunction[];
}

/**
 * The one workbook of a paper, read and checked; null where its tables are missing, which is told.
 *
 * @throws InputRefused where there are several workbooks, no place for the paper, or sources that nobody confirmed
 */
export async function checkedBook(
  { inputs, out, language }: PaperOptions,
  terminal: Terminal,
): Promise<CheckedBook | null> {
  const [input, ...others] = inputs;
  if (others.length > 0) throw new InputRefused(message("commandLine.one-input", { count: inputs.length }));
  if (out === null) throw new InputRefused(message("commandLine.no-output"));
  const { workbook, unknownFunctions } = await openHeadless(language, { path: input, bytes: readWorkbookFile(input) });
  const checked = await check(workbook, terminal.today);
  if (checked.kind === "read") await askForRoom(checked.inputs);
  const unknown = unknownFunctions();
  tellUnknown(unknown, language, terminal);
  if (checked.kind === "proposed") throw new InputRefused(message("commandLine.dossier.mapping"));
  if (checked.kind === "read") return { out, checked, unknown };
  for (const line of missingWords(checked)) terminal.error(text(language, line));
  return null;
}
