import { message } from "../../../language";
import type { WorkbookContent } from "../../../workbook";
import { paperIssueAt, paperWarningAt } from "../paper-issue";
import type { PaperIssue } from "../paper-issue";
import { readPaper } from "../paper-table";
import { answersSchema } from "./grid-schemas";

/** Requirements without an answer, and conditions that the provider refuses. */
export function answerIssues(content: WorkbookContent): readonly PaperIssue[] {
  const { reference, good, issues } = readPaper(answersSchema, content);
  return [
    ...issues,
    ...good.flatMap(({ row, values: { must, answer } }) => {
      if (answer === undefined)
        return [
          paperIssueAt(reference, row, "answer", {
            code: "answer-missing",
            expected: message("papers.grid.answer-needed"),
          }),
        ];
      if (must === true && answer === "no")
        return [
          paperWarningAt(reference, row, "answer", { code: "must-refused", expected: message("papers.grid.must-met") }),
        ];
      return [];
    }),
  ];
}
