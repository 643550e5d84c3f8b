import { hostFunctions } from "../functions";
import { openHost, WorkbookFileError, WorkbookSaveError } from "../emulator";
import type { EmbeddedHost, SavedFile, UnknownFunction } from "../emulator";
import { connect, loadOfficeClient } from "../emulator/node/load-office-client";
import { message } from "../language";
import type { Language } from "../language";
import { excelWorkbook } from "../excel";
import type { Workbook } from "../workbook";
import { InputRefused } from "./exit";

/** A workbook without Excel: Microsoft's client over the embedded host, and the way to its bytes. */
export interface HeadlessWorkbook {
  readonly workbook: Workbook;
  /** @throws {@link InputRefused} where the opened file cannot take the change without loss */
  save(): Promise<SavedFile>;
  /** Functions that the workbook calls and that are not known here. */
  unknownFunctions(): readonly UnknownFunction[];
}

/**
 * Opens .xlsx bytes, or a new workbook where there are none.
 *
 * @throws {@link InputRefused} for what is not an .xlsx, empty, damaged or protected by a password
 */
export async function openHeadless(
  language: Language,
  file?: { readonly path: string; readonly bytes: Uint8Array },
): Promise<HeadlessWorkbook> {
  const host = await open(language, file);
  const client = loadOfficeClient();
  connect(client, host.bridge);
  const blank = file === undefined ? host.grid.sheets()[0]?.name : undefined;
  const save = async (): Promise<SavedFile> => {
    // A new workbook begins with an empty sheet, which nobody asked for once others stand beside it.
    if (blank !== undefined && host.grid.sheets().length > 1) host.grid.deleteSheet(blank);
    try {
      return await host.saveFile();
    } catch (cause) {
      throw refusedSave(cause, file?.path ?? "");
    }
  };
  return { workbook: excelWorkbook(client), save, unknownFunctions: () => host.unknownFunctions() };
}

async function open(
  language: Language,
  file?: { readonly path: string; readonly bytes: Uint8Array },
): Promise<EmbeddedHost> {
  const functions = hostFunctions(language);
  if (file === undefined) return openHost({ functions });
  try {
    return await openHost({ xlsx: file.bytes, functions });
  } catch (cause) {
    throw refusedFile(cause, file.path);
  }
}

/** A file that is no workbook, in words for whoever named it; any other cause as it is. */
export function refusedFile(cause: unknown, path: string): unknown {
  return cause instanceof WorkbookFileError
    ? new InputRefused(message(`commandLine.file.${cause.code}`, { path, limit: cause.limit, part: cause.part }))
    : cause;
}

/** A save that would lose something, in words for whoever asked for it; a fault of ours, and any other, as it is. */
function refusedSave(cause: unknown, path: string): unknown {
  return cause instanceof WorkbookSaveError && cause.code !== "unsound"
    ? new InputRefused(message(`commandLine.save.${cause.code}`, { path, place: cause.place }))
    : cause;
}
