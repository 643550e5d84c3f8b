import { decodeText, matrixOfRows, readCsv } from "../../intake";
import type { LogMatrix } from "../../intake";

/**
 * The lines of a call log's file, text or .xlsx.
 *
 * @throws where the file is neither
 */
export async function logMatrixOf(name: string, bytes: Uint8Array): Promise<LogMatrix> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip && !/\.xls[xmb]?$/i.test(name)) return readCsv(decodeText(bytes));
  // Reading .xlsx takes a large library, which is fetched only for those who ask for it.
  const { firstSheetRows } = await import(/* webpackChunkName: "xlsx" */ "./first-sheet-rows");
  return matrixOfRows(await firstSheetRows(bytes));
}
