import { message } from "../../../language";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LinesRead, ReportFile } from "../source/report-file";

/** What the file itself leaves open: its letters, its line ends, whether it was cut off. */
export function noteFile(file: ReportFile, { ends, physical }: LinesRead, findings: LogFinding[]): void {
  if (file.guessedEncoding)
    findings.push(
      finding("encoding-guessed", message("importLog.note.encoding-guessed", { encoding: file.encoding ?? "" })),
    );
  if (ends !== null && [ends.crlf, ends.lf, ends.cr].filter((count) => count > 0).length > 1)
    findings.push(finding("line-ends-mixed", message("importLog.note.line-ends-mixed", { ...ends })));
  const EXCEL_ROWS = 1_048_576;
  if (physical === EXCEL_ROWS)
    findings.push(finding("cut-off", message("importLog.note.cut-off", { lines: EXCEL_ROWS })));
}
