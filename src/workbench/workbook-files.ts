import { hostFunctions } from "../functions";
import { openHost, WorkbookFileError } from "../emulator";
import type { EmbeddedHost } from "../emulator";
import { message } from "../language";
import type { Language, Message } from "../language";

/** An open workbook and the name it will be saved under. */
export interface OpenWorkbook {
  readonly host: EmbeddedHost;
  readonly fileName: string;
}

export type Opening =
  { readonly kind: "open"; readonly workbook: OpenWorkbook } | { readonly kind: "refused"; readonly why: Message };

/** Opens .xlsx bytes, or a new workbook where there are none, with the add-in's functions in the language. */
export async function openWorkbook(language: Language, fileName: string, bytes?: Uint8Array): Promise<Opening> {
  try {
    const functions = hostFunctions(language);
    const culture = language === "fr" ? "fr-FR" : "en-US";
    const host = await openHost(
      bytes === undefined
        ? { functions, culture, name: fileName }
        : { functions, culture, name: fileName, xlsx: bytes },
    );
    return { kind: "open", workbook: { host, fileName } };
  } catch (cause) {
    const code = cause instanceof WorkbookFileError ? cause.code : "unreadable";
    return { kind: "refused", why: message(`workbench.file.${code}`, { file: fileName }) };
  }
}

export function newName(language: Language): string {
  return language === "fr" ? "Classeur.xlsx" : "Workbook.xlsx";
}

/** The bytes of a sample that the server holds. */
export async function sampleBytes(name: string): Promise<Uint8Array> {
  const answer = await fetch(`/workbench/samples/${encodeURIComponent(name)}`);
  return new Uint8Array(await answer.arrayBuffer());
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download. */
export async function download({ host, fileName }: OpenWorkbook): Promise<void> {
  const bytes = await host.save();
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
