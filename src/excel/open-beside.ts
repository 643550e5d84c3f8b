import type { ExcelApi } from "./excel-api";
import { failureFrom } from "./failure";
import { withReason } from "./reason";

/** Bytes that become text at once: more arguments than that a call does not take. */
const PIECE = 0x8000;

/** Opens a file as a new workbook in a window of its own (ExcelApi 1.8, which every Excel of ours has). */
export async function openBeside(api: ExcelApi, xlsx: Uint8Array): Promise<void> {
  try {
    await api.Excel.createWorkbook(base64Of(xlsx));
  } catch (cause) {
    throw await withReason(api, failureFrom(cause, null, true));
  }
}

function base64Of(bytes: Uint8Array): string {
  const pieces = Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, index) =>
    String.fromCharCode(...bytes.subarray(index * PIECE, (index + 1) * PIECE)),
  );
  return btoa(pieces.join(""));
}
