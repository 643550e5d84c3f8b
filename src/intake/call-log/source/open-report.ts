import { LogRefused } from "../log-finding";
import type { ByteSource } from "./byte-source";
import { firstBytes } from "./byte-source";
import type { ReportFile } from "./report-file";
import { textFile } from "./text-file";

/**
 * A file as a report: a workbook by its first bytes, else a text.
 *
 * @param sheet - of several sheets of a workbook with the same headings, the one to read
 * @throws {@link LogRefused} `log-empty`, `not-a-report`
 */
export async function openReport(source: ByteSource, sheet: string | null = null): Promise<ReportFile> {
  const head = await firstBytes(source, 8);
  if (head.length === 0) throw new LogRefused("log-empty");
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  const isOldBook = head[0] === 0xd0 && head[1] === 0xcf;
  if (isOldBook) throw new LogRefused("not-a-report");
  if (!isZip) return textFile(source);
  // Reading a workbook takes a library, which is fetched only for those who ask for it.
  const { sheetFile } = await import(/* webpackChunkName: "xlsx-rows" */ "./sheet-file");
  return sheetFile(source, sheet);
}
