import { hostFunctions } from "../functions";
import { EDITIONS, openHost, WorkbookFileError, WorkbookSaveError } from "../emulator";
import type { Edition, EmbeddedHost, SavedFile } from "../emulator";
import { message } from "../language";
import type { Language, Message } from "../language";

/** An open workbook and the name it will be saved under. */
export interface OpenWorkbook {
  readonly host: EmbeddedHost;
  readonly fileName: string;
}

export type Opening =
  { readonly kind: "open"; readonly workbook: OpenWorkbook } | { readonly kind: "refused"; readonly why: Message };

/** The kind of Excel that a name asks for: Microsoft 365 where it names none. */
export function editionNamed(name: string | null): Edition {
  const found = Object.entries(EDITIONS).find(([key]) => key === name);
  return found?.[1] ?? EDITIONS["microsoft-365"];
}

/** Opens .xlsx bytes, or a new workbook where there are none, with the add-in's functions in the language, as a kind of Excel would. */
export async function openWorkbook(
  language: Language,
  edition: Edition,
  fileName: string,
  bytes?: Uint8Array,
): Promise<Opening> {
  try {
    const functions = hostFunctions(language);
    const culture = language === "fr" ? "fr-FR" : "en-US";
    const host = await openHost(
      bytes === undefined
        ? { functions, culture, edition, name: fileName }
        : { functions, culture, edition, name: fileName, xlsx: bytes },
    );
    return { kind: "open", workbook: { host, fileName } };
  } catch (cause) {
    if (!(cause instanceof WorkbookFileError))
      return { kind: "refused", why: message("workbench.file.unreadable", { file: fileName }) };
    const { code, limit, part } = cause;
    return { kind: "refused", why: message(`workbench.file.${code}`, { file: fileName, limit, part }) };
  }
}

export function newName(language: Language): string {
  return language === "fr" ? "Classeur.xlsx" : "Workbook.xlsx";
}

/** The name of a workbook that is opened beside the one on show: Excel knows none yet. */
export function besideName(language: Language): string {
  return language === "fr" ? "Classeur2.xlsx" : "Book2.xlsx";
}

/** The bytes of a sample that the server holds. */
export async function sampleBytes(name: string): Promise<Uint8Array> {
  const answer = await fetch(`/workbench/samples/${encodeURIComponent(name)}`);
  return new Uint8Array(await answer.arrayBuffer());
}

export type Saving =
  { readonly kind: "saved"; readonly saved: SavedFile } | { readonly kind: "refused"; readonly why: Message };

/** The workbook's bytes with what became of the file's parts, or why it cannot be saved without loss. */
export async function bytesOf({ host, fileName }: OpenWorkbook): Promise<Saving> {
  try {
    return { kind: "saved", saved: await host.saveFile() };
  } catch (cause) {
    if (!(cause instanceof WorkbookSaveError)) throw cause;
    return { kind: "refused", why: message(`workbench.save.${cause.code}`, { file: fileName, place: cause.place }) };
  }
}

export function savedWords(file: string, { kept, edited, added, removed }: SavedFile): Message {
  return message("workbench.saved", {
    file,
    kept: kept.length,
    edited: edited.length,
    added: added.length,
    removed: removed.length,
  });
}
