import { message } from "../../../language";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogQuestion } from "../reading-plan";
import type { LinesRead, ReportFile } from "../source/report-file";

/** What the file itself leaves open: its letters, its line ends, whether it was cut off. */
export function noteFile(file: ReportFile, { ends, physical }: LinesRead, findings: LogFinding[]): void {
  if (file.guessedEncoding)
    findings.push(
      finding("encoding-guessed", message("importLog.note.encoding-guessed", { encoding: file.encoding ?? "" })),
    );
  if (ends !== null && [ends.crlf, ends.lf, ends.cr].filter((count) => count > 0).length > 1)
    findings.push(finding("line-ends-mixed", message("importLog.note.line-ends-mixed", { ...ends })));
  const { filled } = file;
  if (filled !== undefined && filled.lines > 0)
    findings.push(
      finding(
        "filled-down",
        message("importLog.note.filled-down", { lines: filled.lines, columns: filled.columns.join(", ") }),
        { count: filled.lines },
      ),
    );
  if (file.unread.length > 0)
    findings.push(
      finding("sheet-not-read", message("importLog.note.sheet-not-read", { read: file.sheet ?? "" }), {
        count: file.unread.length,
        received: file.unread.join(", "),
      }),
    );
  const EXCEL_ROWS = 1_048_576;
  if (physical === EXCEL_ROWS)
    findings.push(finding("cut-off", message("importLog.note.cut-off", { lines: EXCEL_ROWS })));
}

/** Sheets with the same headings may be months that follow each other, or one of them a part of another: only a person knows. */
export function sheetsQuestion({ alike }: ReportFile, answers: ReadonlyMap<string, string>): readonly LogQuestion[] {
  const answer = answers.get("sheets") ?? "";
  if (alike.length === 0 || answer === ALL || alike.includes(answer)) return [];
  return [
    {
      key: "sheets",
      text: message("importLog.question.sheets", { sheets: alike.join(", ") }),
      choices: [
        { value: ALL, means: message("importLog.question.sheets.all") },
        ...alike.map((sheet) => ({ value: sheet, means: message("importLog.question.sheets.one", { sheet }) })),
      ],
    },
  ];
}

const ALL = "all";
